"""Units (đơn vị): the registry on any day, its tree, its search, its history."""

from __future__ import annotations

from datetime import date

from django.http import HttpRequest
from ninja import Router, Schema

from thongsuot.api.auth import actor_of
from thongsuot.domain.organisations import access, queries, tree_of_day
from thongsuot.domain.organisations.actions.set_contact import Contact, set_contact
from thongsuot.domain.organisations.history import Event, history_of
from thongsuot.domain.organisations.models import Succession, Unit

router = Router(tags=["units"])


class UnitOut(Schema):
    """A unit of the registry; ``parent_id`` is null at the top, ``is_governed`` false where that does not command."""

    id: int
    code: str
    official_code: str
    identifier: str
    old_identifier: str
    name: str
    short_name: str
    kind: str
    level: str
    sector: str
    parent_id: int | None
    is_governed: bool
    sectoral_parent_id: int | None
    aliases: list[str]
    contact: dict[str, str]
    valid_from: date | None
    valid_to: date | None
    is_presumed: bool
    is_sample: bool


class StepOut(Schema):
    """A succession; ``work`` names the functions that went this way, ``day`` is null where no source has it."""

    old_id: int
    old_name: str
    new_id: int
    new_name: str
    kind: str
    day: date | None
    document: str
    work: str
    certainty: str


class EventOut(Schema):
    """Something that happened: begun, renamed, joined, ended or continued."""

    what: str
    day: date | None
    words: str
    document: str
    certainty: str


class HistoryOut(Schema):
    """The history of a unit, the oldest event first."""

    events: list[EventOut]
    origins: list[StepOut]
    successors: list[StepOut]


class ContactIn(Schema):
    """How a unit is reached."""

    address: str = ""
    phone: str = ""
    email: str = ""
    website: str = ""


@router.get("", response=list[UnitOut], summary="Search units, or list the top ones")
def list_units(request: HttpRequest, search: str = "", on: date | None = None) -> list[Unit]:
    """Give units one of whose names, present or former, has words that begin so; without words those at the top.

    With ``on`` only the units that exist on that day, under the names of that day.
    """
    actor_of(request)
    if on:
        found = tree_of_day.find_units(search, on)[0] if search else []
        return found if search else tree_of_day.children_on(None, on)
    return queries.search_units(search) if search else list(queries.roots())


@router.get("/{unit_id}", response=UnitOut, summary="One unit")
def get_unit(request: HttpRequest, unit_id: int) -> Unit:
    """Give one unit."""
    return access.get_unit(actor_of(request), unit_id)


@router.get("/{unit_id}/children", response=list[UnitOut], summary="Units below")
def list_children(request: HttpRequest, unit_id: int, on: date | None = None) -> list[Unit]:
    """Give the units directly below one, those of a day where one is given."""
    unit = access.get_unit(actor_of(request), unit_id)
    return tree_of_day.children_on(unit, on) if on else list(queries.children(unit))


@router.get("/{unit_id}/history", response=HistoryOut, summary="History of a unit")
def get_history(request: HttpRequest, unit_id: int) -> HistoryOut:
    """Give what a unit was called, what it came from, and what became of it, with documents and days."""
    history = history_of(access.get_unit(actor_of(request), unit_id))
    return HistoryOut(
        events=[_event(event) for event in history.events],
        origins=[_step(step) for step in history.origins],
        successors=[_step(step) for step in history.successors],
    )


@router.put("/{unit_id}/contact", response=UnitOut, summary="Set the contact")
def put_contact(request: HttpRequest, unit_id: int, data: ContactIn) -> Unit:
    """Write down how a unit is reached."""
    actor = actor_of(request)
    unit = access.get_unit(actor, unit_id)
    return set_contact(actor, unit=unit, contact=Contact(**data.dict()))


def _event(event: Event) -> EventOut:
    return EventOut(
        what=event.what,
        day=event.day,
        words=event.words,
        document=event.document,
        certainty=event.certainty,
    )


def _step(step: Succession) -> StepOut:
    return StepOut(
        old_id=step.old_id,
        old_name=step.old.name,
        new_id=step.new_id,
        new_name=step.new.name,
        kind=step.kind,
        day=step.day,
        document=step.document,
        work=step.work,
        certainty=step.certainty,
    )
