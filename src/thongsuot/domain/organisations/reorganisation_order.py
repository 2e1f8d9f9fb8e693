"""Order of a reorganisation (quyết định sắp xếp): what is to be done to which units, by which document, and what moves."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from django.db.models import Q, QuerySet

from thongsuot.domain.errors import ConflictError, InvalidError
from thongsuot.domain.organisations.models import Post, Unit
from thongsuot.domain.organisations.models.reorganisation import Change
from thongsuot.domain.organisations.queries import existing

ENDING = frozenset({Change.MERGE, Change.SPLIT, Change.DISSOLVE})
"""The changes after which the old units are no more."""


@dataclass(frozen=True, slots=True)
class Order:
    """``news`` take over, the main one first; ``works`` are the functions that each takes, in the same order.

    ``name`` is the new name where a unit is renamed. ``receivers`` says who of several successors gets
    what, by ``Item.key``.
    """

    kind: str
    number: str
    issued_on: date
    issued_by: str
    day: date
    olds: tuple[Unit, ...]
    news: tuple[Unit, ...] = ()
    works: tuple[str, ...] = ()
    name: str = ""
    receivers: Mapping[str, Unit] = field(default_factory=dict)

    @property
    def document(self) -> str:
        """Give the document as the history tells it."""
        day = self.issued_on
        return f"{self.number} ngày {day.day}/{day.month}/{day.year} của {self.issued_by}"

    def check(self) -> None:
        """Do nothing where the order can be carried out.

        Raises:
            InvalidError: something is missing or does not fit the kind of change.
            ConflictError: a unit is of the country's registry, or does not stand on the day.
        """
        wrong = {
            name: "Chưa nhập."
            for name in ("number", "issued_by")
            if not str(getattr(self, name)).strip()
        }
        if self.kind not in Change.values:
            wrong["kind"] = "Chưa chọn hình thức."
        elif not self._fits():
            wrong["news"] = _NEEDS[Change(self.kind)]
        if not set(self.receivers.values()) <= set(self.news):
            wrong["receivers"] = "Đơn vị được chọn để nhận không phải là đơn vị tiếp nhận."
        if set(self.olds) & set(self.news):
            wrong["news"] = "Một đơn vị không thể vừa là đơn vị cũ vừa là đơn vị tiếp nhận."
        if wrong:
            raise InvalidError("Chưa sắp xếp được.", wrong)
        for unit in self.olds:
            if unit.registry_key:
                raise ConflictError(
                    f"{unit.name} thuộc danh mục cả nước; thay đổi của đơn vị này đến cùng bản cập nhật danh mục."
                )
        for unit in (*self.olds, *self.news):
            if not unit.exists_on(self.day):
                raise ConflictError(f"{unit.name} không hoạt động vào ngày sắp xếp.")

    def _fits(self) -> bool:
        olds, news = len(self.olds), len(self.news)
        match Change(self.kind):
            case Change.MERGE:
                return olds >= 1 and news == 1
            case Change.SPLIT:
                return olds == 1 and news > 1
            case Change.PARTLY_MERGE:
                return olds == 1 and news >= 1
            case Change.RENAME:
                return olds == 1 and news == 0 and bool(self.name.strip())
            case Change.DISSOLVE:
                return olds >= 1 and news >= 1 and len(self.works) == news and all(self.works)


_NEEDS = {
    Change.MERGE: "Cần ít nhất một đơn vị cũ và đúng một đơn vị tiếp nhận.",
    Change.SPLIT: "Cần đúng một đơn vị cũ và từ hai đơn vị mới.",
    Change.PARTLY_MERGE: "Cần đúng một đơn vị cũ và ít nhất một đơn vị nhận một phần.",
    Change.RENAME: "Cần đúng một đơn vị và tên mới.",
    Change.DISSOLVE: "Cần đơn vị cũ, đơn vị tiếp nhận và chức năng mà mỗi đơn vị tiếp nhận.",
}


def children_to_move(order: Order) -> QuerySet[Unit]:
    """Give the units that go under a successor."""
    found = Unit.objects.filter(parent__in=order.olds).exclude(pk__in=[u.pk for u in order.news])
    return existing(found, order.day) if order.kind in ENDING else found.none()


def posts_to_move(order: Order) -> QuerySet[Post]:
    """Give the posts that go to a successor."""
    running = (Q(valid_to=None) | Q(valid_to__gte=order.day)) & (
        Q(valid_from=None) | Q(valid_from__lt=order.day)
    )
    found = Post.objects.filter(running, unit__in=order.olds)
    return found.select_related("account", "unit") if order.kind in ENDING else found.none()
