"""Actor (người thực hiện): a person acting in one of the person's posts; the first argument of every action."""

from __future__ import annotations

from dataclasses import dataclass

from thongsuot.domain.organisations.models.account import Account
from thongsuot.domain.organisations.models.post import Post
from thongsuot.domain.organisations.models.unit import Unit


@dataclass(frozen=True, slots=True)
class Actor:
    """``account`` acting as ``post``; obtained from ``access.actor_for``.

    ``acting_for`` is the unit below that the person chose to act for, where the post reaches below;
    ``has_choice`` tells whether the person has other posts today. ``by_key`` is the name of the key by
    which a program works in the person's name.
    """

    account: Account
    post: Post
    acting_for: Unit | None = None
    has_choice: bool = False
    by_key: str = ""

    @property
    def unit(self) -> Unit:
        """The unit that the person acts for."""
        return self.acting_for or self.post.unit

    @property
    def role(self) -> str:
        """The role in that unit, one of ``models.post.Role``."""
        return self.post.role

    @property
    def is_substitute(self) -> bool:
        """Whether the post is that of somebody else who is absent."""
        return self.post.account_id != self.account.pk

    @property
    def name(self) -> str:
        """The person's name as the journal keeps it; “X thay Y” where X stands in for Y, and by which key."""
        key = f" (khóa “{self.by_key}”)" if self.by_key else ""
        if self.is_substitute:
            return f"{self.account} thay {self.post.account}{key}"
        return f"{self.account}{key}"
