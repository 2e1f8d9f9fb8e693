"""Reorganisations (sắp xếp đơn vị): preview, carry out, undo."""

from __future__ import annotations

from datetime import date

from django.http import HttpRequest
from ninja import Router, Schema

from thongsuot.api.auth import actor_of
from thongsuot.domain.organisations import access
from thongsuot.domain.organisations.actions.reorganise import reorganise
from thongsuot.domain.organisations.actions.undo_reorganisation import undo_reorganisation
from thongsuot.domain.organisations.actor import Actor
from thongsuot.domain.organisations.models import Reorganisation
from thongsuot.domain.organisations.reorganisation_moves import moves
from thongsuot.domain.organisations.reorganisation_order import Order
from thongsuot.domain.organisations.reorganisations import get_reorganisation

router = Router(tags=["units"])


class OrderIn(Schema):
    """What is to be done; ``kind`` is merge, split, partly_merge, rename or dissolve; the main successor comes first.

    ``receivers`` gives, by the ``key`` of a move in the preview, the id of the successor that gets it.
    """

    kind: str
    number: str
    issued_on: date
    issued_by: str
    day: date
    old_ids: list[int]
    new_ids: list[int] = []
    works: list[str] = []
    name: str = ""
    receivers: dict[str, int] = {}


class MoveOut(Schema):
    """A unit, post or piece of open work; ``to_id`` is null where a person has to choose the receiver."""

    key: str
    kind: str
    name: str
    of_id: int
    to_id: int | None


class PreviewOut(Schema):
    """What would move, and to whom."""

    document: str
    moves: list[MoveOut]


class ReorganisationOut(Schema):
    """What was done."""

    id: int
    kind: str
    number: str
    day: date
    is_undone: bool


@router.post("/reorganisations/preview", response=PreviewOut, summary="What would move")
def preview(request: HttpRequest, data: OrderIn) -> PreviewOut:
    """Tell what an order would move; nothing is changed."""
    actor = actor_of(request)
    order = _order(actor, data)
    for unit in (*order.olds, *order.news):
        access.require(actor, "organisations.manage", unit)
    order.check()
    return PreviewOut(
        document=order.document,
        moves=[
            MoveOut(
                key=move.item.key,
                kind=move.item.kind,
                name=move.item.words,
                of_id=move.item.of.pk,
                to_id=move.to.pk if move.to else None,
            )
            for move in moves(order)
        ],
    )


@router.post("/reorganisations", response=ReorganisationOut, summary="Reorganise")
def carry_out(request: HttpRequest, data: OrderIn) -> ReorganisationOut:
    """Carry out an order, all of it or nothing."""
    actor = actor_of(request)
    return _out(reorganise(actor, order=_order(actor, data)))


@router.post(
    "/reorganisations/{number}/undo",
    response=ReorganisationOut,
    summary="Undo a reorganisation",
)
def undo(request: HttpRequest, number: int) -> ReorganisationOut:
    """Put everything back as it was, as long as nothing was built on it."""
    actor = actor_of(request)
    return _out(undo_reorganisation(actor, made=get_reorganisation(actor, number)))


def _order(actor: Actor, data: OrderIn) -> Order:
    return Order(
        kind=data.kind,
        number=data.number,
        issued_on=data.issued_on,
        issued_by=data.issued_by,
        day=data.day,
        olds=tuple(access.get_unit(actor, unit_id) for unit_id in data.old_ids),
        news=tuple(access.get_unit(actor, unit_id) for unit_id in data.new_ids),
        works=tuple(data.works),
        name=data.name,
        receivers={key: access.get_unit(actor, unit_id) for key, unit_id in data.receivers.items()},
    )


def _out(made: Reorganisation) -> ReorganisationOut:
    return ReorganisationOut(
        id=made.pk,
        kind=made.kind,
        number=made.number,
        day=made.day,
        is_undone=made.undone_at is not None,
    )
