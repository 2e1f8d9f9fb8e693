"""Builders: things that tests need, made by our own actions so that no test works on impossible data."""

from __future__ import annotations

import itertools
from datetime import date
from typing import Any

from django.utils import timezone

from thongsuot.core.model.agency import Agency, AssignedAgency, Issuer
from thongsuot.core.model.assignment import Assignment, ReportDuty
from thongsuot.core.model.campaign import Campaign as CampaignOfReading
from thongsuot.core.model.codec import reading_to_json
from thongsuot.core.model.deadline import Deadline
from thongsuot.core.model.directive import Directive, Source
from thongsuot.core.model.head import DocumentNumber, PartialDate, Subject
from thongsuot.core.model.reading import Reading
from thongsuot.core.model.source_text import SourceText
from thongsuot.core.model.span import Span
from thongsuot.domain.campaigns.actions.dispatch import dispatch
from thongsuot.domain.campaigns.actions.forward_dispatch import forward_dispatch
from thongsuot.domain.campaigns.actions.open_campaign import open_campaign
from thongsuot.domain.campaigns.models import Campaign, Dispatch
from thongsuot.domain.campaigns.order import Choice, Order
from thongsuot.domain.campaigns.proposal import proposal
from thongsuot.domain.directives.actions.receive_document import receive_document
from thongsuot.domain.directives.models import ReadingRow, ReceivedDocument
from thongsuot.domain.organisations import access
from thongsuot.domain.organisations.actions.add_account import AccountEntry, add_account
from thongsuot.domain.organisations.actions.add_unit import UnitEntry, add_unit
from thongsuot.domain.organisations.actor import Actor
from thongsuot.domain.organisations.models import Unit

PASSWORD = "mat khau minh hoa"  # noqa: S105 - of people who exist in tests only
_number = itertools.count(1)

TEXT = """ỦY BAN NHÂN DÂN TỈNH MINH HỌA
V/v tổ chức Ngày Minh họa 20/11
1. Sở Minh họa tổ chức lễ kỷ niệm.
2. Ủy ban nhân dân các huyện treo băng rôn trước ngày 15/11/2024.
Báo cáo về Ủy ban nhân dân tỉnh trước ngày 05/12/2024."""


def a_unit(code: str, name: str, *, parent: Unit | None = None, **fields: Any) -> Unit:
    """Give a new unit (minh họa); kind and level are those of a people's committee unless given."""
    values = {"kind": "ubnd", "level": "tinh"} | fields
    return add_unit(
        None, parent=parent, entry=UnitEntry(code=code, name=name, is_sample=True, **values)
    )


def an_actor(unit: Unit, role: str = "officer") -> Actor:
    """Give a new person with one post in ``unit``."""
    entry = AccountEntry(
        username=f"minhhoa{next(_number)}",
        full_name=f"{role} minh họa – {unit.name}"[:150],
        role=role,
        password=PASSWORD,
        is_sample=True,
    )
    return access.actor_for(add_account(None, unit=unit, entry=entry))


def a_directive() -> Directive:
    """Give what stands in TEXT: two tasks, one for a department, one for all districts."""
    banner_day = Deadline(
        "trước ngày 15/11/2024", "2024-11-15", inclusive=False, span=_at("trước ngày 15/11/2024")
    )
    report_day = Deadline(
        "trước ngày 05/12/2024", "2024-12-05", inclusive=False, span=_at("trước ngày 05/12/2024")
    )
    return Directive(
        kind="cong_van",
        issuer=Issuer(
            "Ủy ban nhân dân tỉnh Minh Họa", None, "read", _at("ỦY BAN NHÂN DÂN TỈNH MINH HỌA")
        ),
        co_issuers=(),
        number=DocumentNumber(None, "UBND", Span(0, 0)),
        place=None,
        date=PartialDate(None, 10, 2024, Span(0, 0)),
        subject=Subject("tổ chức Ngày Minh họa 20/11", _at("tổ chức Ngày Minh họa 20/11")),
        urgency=None,
        secrecy=None,
        addressees=(Agency("Sở Minh họa", collective=False, span=_at("Sở Minh họa")),),
        citations=(),
        campaign=CampaignOfReading("Ngày Minh họa", "11-20", 2024, 3, None, None),
        purposes=(),
        requirements=(),
        outline=(),
        assignments=(
            _task("1", "Sở Minh họa", "tổ chức lễ kỷ niệm", "ceremony", None),
            _task("2", "Ủy ban nhân dân các huyện", "treo băng rôn", "banner", banner_day),
        ),
        displays=(),
        report_duties=(
            ReportDuty(
                (),
                "Ủy ban nhân dân tỉnh",
                None,
                report_day,
                (),
                _at("Báo cáo về Ủy ban nhân dân tỉnh"),
            ),
        ),
        recipients=(),
        archive=None,
        signature=None,
        co_signatures=(),
        doubts=(),
    )


def a_read_document(actor: Actor, directive: Directive | None = None) -> ReceivedDocument:
    """Give a document of the actor's unit that was received and read as ``directive``."""
    data = f"{TEXT}\n{next(_number)}".encode()
    document = receive_document(actor, name="minh-hoa.txt", data=data).document
    source = Source(document.name, document.sha256, "text/plain", None, "native")
    reading = Reading(source, SourceText(TEXT, TEXT), directive or a_directive())
    ReadingRow.objects.create(
        document=document,
        schema="thongsuot.directive/1",
        data=reading_to_json(reading),
        original=TEXT,
        parser_version="0",
        read_at=timezone.now(),
    )
    document.state = "read"
    document.save()
    return document


def a_campaign(actor: Actor, directive: Directive | None = None) -> Campaign:
    """Give a campaign that the actor opened from a document read as ``directive``."""
    document = a_read_document(actor, directive)
    return open_campaign(actor, document=document, proposal=proposal(document))


def an_order(campaign: Campaign, *units: Unit, **fields: Any) -> Order:
    """Give an order of all tasks of the campaign for all the units, under a new key."""
    choices = tuple(Choice(task.pk, unit.pk) for task in campaign.tasks.all() for unit in units)
    return Order(choices, idempotency_key=f"key-{next(_number)}", **fields)


def a_dispatch(
    actor: Actor, *units: Unit, campaign: Campaign | None = None, **fields: Any
) -> Dispatch:
    """Give a dispatch by the owner of a (new) campaign of all its tasks to the units."""
    campaign = campaign or a_campaign(actor)
    return dispatch(actor, campaign=campaign, order=an_order(campaign, *units, **fields))


def a_forward(actor: Actor, parent: Dispatch, *units: Unit) -> Dispatch:
    """Give a dispatch by which the actor's unit hands on all that it got by ``parent``."""
    return forward_dispatch(actor, parent=parent, order=an_order(parent.campaign, *units))


def day(text: str) -> date:
    """Give a day from its ISO form."""
    return date.fromisoformat(text)


def _at(words: str) -> Span:
    start = TEXT.index(words)
    return Span(start, start + len(words))


def _task(
    path: str, agency: str, action: str, activity: str, deadline: Deadline | None
) -> Assignment:
    return Assignment(
        path=path,
        agencies=(
            AssignedAgency(agency, "lead", agency.startswith("Ủy ban nhân dân các"), _at(agency)),
        ),
        action=action,
        activities=(activity,),  # type: ignore[arg-type] # the callers give sorts of activity
        audiences=(),
        deadline=deadline,
        span=_at(action),
    )
