"""Reorganises units (sắp xếp lại đơn vị): merged, split, renamed or dissolved by a document, in one transaction."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from django.db import transaction
from django.utils import timezone

from thongsuot.core.vocabulary.without_marks import without_marks
from thongsuot.domain.errors import ConflictError
from thongsuot.domain.journal.record import record
from thongsuot.domain.organisations import access
from thongsuot.domain.organisations.actor import Actor
from thongsuot.domain.organisations.handover import hand_over_all
from thongsuot.domain.organisations.models import (
    FormerName,
    Post,
    Reorganisation,
    Succession,
    Unit,
)
from thongsuot.domain.organisations.models.reorganisation import Change
from thongsuot.domain.organisations.models.succession import SuccessionKind
from thongsuot.domain.organisations.move_units import move_unit
from thongsuot.domain.organisations.reorganisation_moves import Move, moves, require_chosen
from thongsuot.domain.organisations.reorganisation_order import (
    ENDING,
    Order,
    children_to_move,
    posts_to_move,
)
from thongsuot.domain.organisations.search_text import search_text

_KINDS = {
    Change.MERGE: SuccessionKind.MERGED,
    Change.SPLIT: SuccessionKind.SPLIT,
    Change.PARTLY_MERGE: SuccessionKind.PARTLY_MERGED,
    Change.DISSOLVE: SuccessionKind.DISSOLVED,
}


def reorganise(actor: Actor, *, order: Order) -> Reorganisation:
    """Carry out an order: old units end, what they have in hand goes to their successors, the steps are kept.

    Units below, posts and open work move; what is done and reported stays with the unit that did it, and
    history and totals lead to the successors.

    Raises:
        NotAllowedError: the actor does not manage one of the units.
        InvalidError: something is missing or does not fit the kind of change, or of several successors
            nobody said which gets a unit below.
        ConflictError: a unit is of the country's registry, does not stand on the day, or would stand
            under itself.
    """
    for unit in (*order.olds, *order.news):
        access.require(actor, "organisations.manage", unit)
    order.check()
    with transaction.atomic():
        made = Reorganisation.objects.create(
            kind=order.kind,
            number=order.number.strip(),
            issued_on=order.issued_on,
            issued_by=order.issued_by.strip(),
            day=order.day,
            owner=actor.unit,
            by=actor.account,
            at=timezone.now(),
        )
        made.olds.set(order.olds)
        planned = moves(order)
        require_chosen(planned)
        made.before = (
            _renamed(order)
            if order.kind == Change.RENAME
            else _passed_on(actor, order, made, planned)
        )
        made.save(update_fields=["before"])
        after = {
            "kind": order.kind,
            "document": order.document,
            "olds": [unit.code for unit in order.olds],
            "news": [unit.code for unit in order.news],
            "moved": len(planned),
        }
        record(actor=actor, verb="organisations.reorganise", obj=made, after=after)
    return made


def _renamed(order: Order) -> dict[str, Any]:
    (unit,) = order.olds
    former = FormerName.objects.create(
        unit=unit,
        name=unit.name,
        parent=unit.parent,
        valid_from=unit.valid_from,
        valid_to=order.day - timedelta(days=1),
        document=order.document,
    )
    before = {"unit": unit.pk, "name": unit.name, "former": former.pk}
    rename_unit(unit, " ".join(order.name.split()))
    return before


def rename_unit(unit: Unit, name: str) -> None:
    """Give a unit a name; it stays to be found by its former ones."""
    unit.name = name
    names = (name, unit.short_name, *unit.aliases, *(f.name for f in unit.former_names.all()))
    unit.folded, unit.search = without_marks(name), search_text(names)
    unit.save(update_fields=["name", "folded", "search"])


def _passed_on(
    actor: Actor, order: Order, made: Reorganisation, planned: list[Move]
) -> dict[str, Any]:
    before: dict[str, Any] = {
        "moved": [],
        "stood": [],
        "posts": [],
        "made_posts": [],
        "ended": [],
        "work": {},
    }
    made.steps.set(Succession.objects.bulk_create(_steps(order)))
    if order.kind not in ENDING:
        return before
    chosen = {move.item.key: move.to for move in planned if move.to}
    _move_children(order, chosen, before)
    _move_posts(order, chosen, before)
    before["work"] = hand_over_all(actor, order.olds, chosen.items(), order.news[0])
    for unit in order.olds:
        before["ended"].append([unit.pk, unit.valid_to.isoformat() if unit.valid_to else None])
        Unit.objects.filter(pk=unit.pk).update(valid_to=order.day - timedelta(days=1))
    return before


def _steps(order: Order) -> list[Succession]:
    if Succession.objects.filter(old__in=order.olds, new__in=order.news).exists():
        raise ConflictError("Giữa những đơn vị này đã có bước kế thừa; hãy hoàn tác bước ấy trước.")
    works = order.works or ("",) * len(order.news)
    return [
        Succession(
            old=old,
            new=new,
            kind=_KINDS[Change(order.kind)],
            day=order.day,
            document=order.document,
            work=work,
            is_default=new == order.news[0],
        )
        for old in order.olds
        for new, work in zip(order.news, works, strict=True)
    ]


def _move_children(order: Order, chosen: dict[str, Unit], before: dict[str, Any]) -> None:
    for child in list(children_to_move(order)):
        child.refresh_from_db()
        new = Unit.objects.get(pk=chosen[f"unit-{child.pk}"].pk)
        if new.path.startswith(child.path):
            raise ConflictError(f"{new.name} đang ở dưới {child.name}; hãy chuyển ra trước.")
        before["moved"].append([child.pk, child.parent_id, new.pk])
        stood = _where_it_stood(child, order)
        before["stood"] += [stood.pk] if stood else []
        move_unit(child, new)


def _where_it_stood(child: Unit, order: Order) -> FormerName | None:
    """Keep the superior that a unit had until the day, so that the tree of an earlier day stays as it was."""
    last_day = order.day - timedelta(days=1)
    if child.valid_from and child.valid_from > last_day:
        return None
    earlier = child.former_names.order_by("-valid_to").first()
    if earlier is not None and earlier.valid_to >= last_day:
        return None
    return FormerName.objects.create(
        unit=child,
        name=child.name,
        parent=child.parent,
        valid_from=earlier.valid_to + timedelta(days=1) if earlier else child.valid_from,
        valid_to=last_day,
        document=order.document,
    )


def _move_posts(order: Order, chosen: dict[str, Unit], before: dict[str, Any]) -> None:
    for post in list(posts_to_move(order)):
        unit = chosen[f"post-{post.pk}"]
        ends = post.valid_to.isoformat() if post.valid_to else None
        before["posts"].append([post.pk, ends])
        known = Post.objects.filter(account=post.account, unit=unit, role=post.role)
        if not known.exists():
            new = Post.objects.create(
                account=post.account,
                unit=unit,
                role=post.role,
                reach=post.reach,
                valid_from=order.day,
                valid_to=post.valid_to,
            )
            before["made_posts"].append(new.pk)
        post.valid_to = order.day - timedelta(days=1)
        post.save(update_fields=["valid_to"])
