"""Moves of a reorganisation (những gì chuyển đi): units, posts and open work, each with the successor that gets it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from thongsuot.domain.errors import InvalidError
from thongsuot.domain.organisations.handover import Item, open_work
from thongsuot.domain.organisations.models import Unit
from thongsuot.domain.organisations.reorganisation_order import (
    ENDING,
    Order,
    children_to_move,
    posts_to_move,
)

_LISTED = 5


@dataclass(frozen=True, slots=True)
class Move:
    """A thing and who gets it; ``to`` is None while that is still to be chosen."""

    item: Item
    to: Unit | None


def moves(order: Order) -> list[Move]:
    """Give everything that an order moves.

    Of several successors a person has to say which gets which unit; posts and open work go to the main
    one unless somebody chose otherwise.
    """
    if order.kind not in ENDING or not order.news:
        return []
    main = order.news[0]
    at_once = main if len(order.news) == 1 else None
    units = [Item("unit", row.pk, row.name, _above(row, order)) for row in children_to_move(order)]
    posts = [
        Item("post", row.pk, f"{row.account}: {row.get_role_display()}", row.unit)
        for row in posts_to_move(order)
    ]
    return [
        *(Move(item, order.receivers.get(item.key, at_once)) for item in units),
        *(Move(item, order.receivers.get(item.key, main)) for item in posts),
        *(Move(item, order.receivers.get(item.key, main)) for item in open_work(order.olds)),
    ]


def require_chosen(found: Iterable[Move]) -> None:
    """Do nothing where every move has its receiver.

    Raises:
        InvalidError: for some units nobody said which successor gets them.
    """
    waiting = [move.item.words for move in found if move.to is None]
    if waiting:
        names = "; ".join(waiting[:_LISTED]) + ("…" if len(waiting) > _LISTED else "")
        words = f"Chưa chọn đơn vị nhận cho {len(waiting)} đơn vị trực thuộc: {names}."
        raise InvalidError(words, {"receivers": words})


def _above(unit: Unit, order: Order) -> Unit:
    return next(old for old in order.olds if old.pk == unit.parent_id)
