"""Terms of a post (nội dung vị trí): role, reach and days, checked before a post is kept."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import Q

from thongsuot.domain.errors import ConflictError, InvalidError
from thongsuot.domain.organisations.models import Account, Post, Unit
from thongsuot.domain.organisations.models.post import Reach, Role


@dataclass(frozen=True, slots=True)
class PostTerms:
    """What a post is: ``role`` and ``reach`` as in the model, the days both included."""

    role: str
    reach: str = Reach.UNIT
    valid_from: date | None = None
    valid_to: date | None = None

    def check(self) -> None:
        """Do nothing if the terms make sense.

        Raises:
            InvalidError: there is no such role or reach, or the end lies before the beginning.
        """
        fields = {}
        if self.role not in Role.values:
            fields["role"] = "Hãy chọn một vai trò."
        if self.reach not in Reach.values:
            fields["reach"] = "Hãy chọn một phạm vi."
        if self.valid_from and self.valid_to and self.valid_to < self.valid_from:
            fields["valid_to"] = "Ngày kết thúc phải từ ngày bắt đầu trở đi."
        if fields:
            raise InvalidError("Vị trí công tác chưa đúng.", fields)

    def told(self) -> dict[str, Any]:
        """Give the terms as the journal keeps them."""
        return {
            "role": self.role,
            "reach": self.reach,
            "valid_from": self.valid_from.isoformat() if self.valid_from else None,
            "valid_to": self.valid_to.isoformat() if self.valid_to else None,
        }

    @classmethod
    def of(cls, post: Post) -> PostTerms:
        """Give the terms of a post."""
        return cls(post.role, post.reach, post.valid_from, post.valid_to)


def refuse_overlap(account: Account, unit: Unit, terms: PostTerms, but: Post | None = None) -> None:
    """Do nothing if the person has no such role in the unit in these days.

    Raises:
        ConflictError: the person has it already.
    """
    begins_before = (
        Q() if terms.valid_to is None else Q(valid_from=None) | Q(valid_from__lte=terms.valid_to)
    )
    ends_after = (
        Q() if terms.valid_from is None else Q(valid_to=None) | Q(valid_to__gte=terms.valid_from)
    )
    found = Post.objects.filter(
        begins_before & ends_after, account=account, unit=unit, role=terms.role
    )
    if but is not None:
        found = found.exclude(pk=but.pk)
    if found.exists():
        raise ConflictError("Người này đã có vai trò ấy ở đơn vị trong thời gian đó.")
