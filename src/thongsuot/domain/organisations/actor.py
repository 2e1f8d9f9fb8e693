"""Actor (người thực hiện): a person acting in one of the person's posts; the first argument of every action."""

from __future__ import annotations

from dataclasses import dataclass

from thongsuot.domain.organisations.models.account import Account
from thongsuot.domain.organisations.models.post import Post
from thongsuot.domain.organisations.models.unit import Unit


@dataclass(frozen=True, slots=True)
class Actor:
    """``account`` acting as ``post``; obtained from ``access.actor_for``."""

    account: Account
    post: Post

    @property
    def unit(self) -> Unit:
        """The unit that the person acts for."""
        return self.post.unit

    @property
    def role(self) -> str:
        """The role in that unit, one of ``models.post.Role``."""
        return self.post.role

    @property
    def name(self) -> str:
        """The person's name as the journal keeps it."""
        return str(self.account)
