"""Draws a parent and its child (cặp văn bản cấp trên, cấp dưới) in which nothing is wrong."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from tools.accuracy.checking.days import working_day
from tools.accuracy.checking.draft import Body, Cited, Draft, Event, Job, Window
from tools.accuracy.checking.draw import draw_draft
from tools.accuracy.generator.chance import Chance
from tools.accuracy.generator.model import Office

TITLES = {"cong_van": "Công văn", "ke_hoach": "Kế hoạch"}
TRIES = 3000


def draw_pair(chance: Chance) -> tuple[Draft, Draft]:
    """Draw a letter of a province, and the letter of one of its districts or communes that takes it up."""
    parent = _drawn(chance, "province")
    level = "district" if parent.day.year < 2025 else "commune"  # noqa: PLR2004 - districts ended in 2025
    child = _drawn(chance, level)
    return _parent(parent, level), _child(parent, child, chance)


def _drawn(chance: Chance, level: str) -> Draft:
    for _ in range(TRIES):
        one = draw_draft(chance, social=True)
        if (
            one.kind in TITLES
            and one.event
            and (one.office.code, one.office.level) == ("UBND", level)
        ):
            return one
    raise ValueError("no such letter is drawn")


def _parent(parent: Draft, level: str) -> Draft:
    event = parent.event
    assert event is not None and event.day is not None  # noqa: S101, PT018 - social letters have theirs
    units = "các huyện, thị xã, thành phố" if level == "district" else "các xã, phường"
    below = Body(f"Ủy ban nhân dân {units}", many=True)
    parent.addressees = [one for one in parent.addressees if "nhân dân các" not in one.name]
    parent.jobs = [one for one in parent.jobs if "nhân dân các" not in one.lead.name]
    for job in parent.jobs:
        job.window, job.supports = None, []
    parent.addressees.append(below)
    own = [
        "tổ chức tuyên truyền trên hệ thống truyền thanh cơ sở về ý nghĩa của ngày kỷ niệm",
        "thăm hỏi, tặng quà gia đình có hoàn cảnh khó khăn trên địa bàn",
    ]
    window = Window(
        event.day - timedelta(days=5),
        event.day + timedelta(days=4),
        f"Chào mừng {event.name} {event.day.day}/{event.day.month}/{event.day.year}",
    )
    parent.jobs.append(Job(below, [], own, None, window=window))
    parent.report_to = parent.called
    parent.report_due = working_day(event.day + timedelta(days=24))
    return parent


def _child(parent: Draft, child: Draft, chance: Chance) -> Draft:
    assert parent.event is not None and parent.event.day is not None  # noqa: S101, PT018 - social letters have theirs
    event = parent.event
    territory = parent.office.territory
    child.day = parent.day + timedelta(days=chance.between(2, 4))
    child.event = Event(event.name, event.day, event.year, event.edition, event.theme)
    child.subject = (
        f"tổ chức các hoạt động kỷ niệm {event.name} lần thứ {event.edition} năm {event.year}"
    )
    child.office = _below(child, parent)
    cited = Cited(
        TITLES[parent.kind],
        f"{parent.serial}/{parent.symbol}",
        parent.day,
        f"Ủy ban nhân dân {territory}",
        f"về việc tổ chức {event.name} lần thứ {event.edition} năm {event.year}",
    )
    child.bases = [one for one in parent.bases if one.opening == "Căn cứ"] + [cited]
    first = child.jobs[0]
    first.orders = list(parent.jobs[-1].orders)
    window = parent.jobs[-1].window
    for job in child.jobs:
        job.window, job.due = None, None
    assert window is not None  # noqa: S101 - set above
    child.jobs[-1].window = Window(
        window.first + timedelta(days=1), window.last - timedelta(days=1), window.slogan
    )
    child.report_to = child.called
    child.report_due = (
        working_day(event.day + timedelta(days=12)) if event.day else child.report_due
    )
    return child


def _below(child: Draft, parent: Draft) -> Office:
    """Put the office of the child into the province of the parent."""
    above = parent.office.territory
    head = (f"UBND {above}".upper(),) if child.office.parent_head else ()
    return replace(child.office, above=above, parent_head=head)
