"""Draws a draft in right form (bốc thăm dự thảo sạch): issuer, words and bodies of the generator's both hands."""

from __future__ import annotations

import tomllib
from dataclasses import replace
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from typing import Any

from tools.accuracy.checking.days import working_day
from tools.accuracy.checking.draft import Body, Cited, Draft, Event, Job, Window
from tools.accuracy.generator.chance import Chance
from tools.accuracy.generator.draw import UNITS, UNSETTLED
from tools.accuracy.generator.model import Office
from tools.accuracy.generator.offices import draw_office
from tools.accuracy.generator.phrases import choices
from tools.accuracy.generator.tasks import draw_agencies

FIRST, LAST = date(2021, 2, 22), date(2026, 10, 16)
KINDS = {
    "cong_van": 6,
    "ke_hoach": 5,
    "quyet_dinh": 2,
    "chi_thi": 1,
    "thong_bao": 2,
    "huong_dan": 1,
}
MERGED = date(2025, 7, 1)
SOCIAL_WORK = "Ngày Công tác xã hội Việt Nam"
DUE_WORDS = ("trước ngày {}", "chậm nhất ngày {}", "trước 17 giờ ngày {}", "trước ngày {}")


@cache
def words() -> dict[str, list[dict[str, Any]]]:
    """Give the words of clean letters."""
    return tomllib.loads(Path(__file__).with_name("words.toml").read_text(encoding="utf-8"))


def draw_draft(chance: Chance, *, social: bool | None = None) -> Draft:
    """Draw a letter; ``social`` asks for one about Ngày Công tác xã hội Việt Nam, or for none."""
    social = chance.maybe(0.4) if social is None else social
    day = _day(chance, social=social)
    kind = _kind(chance)
    office = draw_office(chance, day, kind["code"])
    if office.scope == "law" or (kind["code"] == "quyet_dinh" and office.form != "state"):
        return draw_draft(chance, social=social)
    if office.name.startswith("Ban Chỉ đạo"):
        office = replace(office, on_behalf="BAN CHỈ ĐẠO")
    office = replace(office, head=_with_dash(office.head))
    bodies = _bodies(chance, office, day)
    if len(bodies) < 2:  # noqa: PLR2004 - one body needs no letter
        return draw_draft(chance, social=social)
    event, topic = _event(chance, office, day, social=social)
    called = _called(chance, office)
    chosen = bodies[: chance.between(2, 6)]
    report_to = next((one.name for one in chosen if one.name.startswith(("Sở", "Phòng"))), None)
    last = event.day if event and event.day else day + timedelta(days=30)
    draft = Draft(
        office=office, kind=kind["code"], title=kind["title"], letters=kind["letters"],
        serial=_serial(chance), unit=chance.pick(UNITS), day=day,
        subject=_subject(chance, office, day, event, topic), event=event, called=called,
        addressees=chosen, bases=_bases(chance, office, day, event, topic), jobs=[],
        group=chance.pick(["các cơ quan, đơn vị", "các đơn vị"]),
        report_to=report_to if report_to and chance.maybe(0.4) else called,
        report_due=working_day(max(last, day + timedelta(days=40)) + timedelta(days=chance.between(8, 25))),
        recipients=_recipients(chance, office), signer=_person(chance), deputy=chance.maybe(0.5),
        style={"head": chance.between(0, 3), "wrap": chance.between(0, 2), "items": chance.between(0, 2), "bases": chance.between(0, 1), "gap": chance.between(0, 1), "mark": chance.between(0, 1), "open": chance.between(0, 2), "close": chance.between(0, 1)},
    )  # fmt: skip
    draft.jobs = _jobs(chance, draft, topic)
    return draft


def _with_dash(head: tuple[str, ...]) -> tuple[str, ...]:
    """Write the dash of the name where its lines are broken there."""
    return tuple(f"{one} -" if one == "SỞ LAO ĐỘNG" else one for one in head)


def _day(chance: Chance, *, social: bool) -> date:
    if social:
        year = chance.pick([2021, 2022, 2023, 2023, 2024, 2024, 2026])
        return date(year, 3, 1) + timedelta(days=chance.between(0, 10))
    day = FIRST + timedelta(days=chance.between(0, (LAST - FIRST).days))
    settled = not UNSETTLED[0] <= day < UNSETTLED[1]
    return (
        day if settled and (2, 20) < (day.month, day.day) < (10, 20) else _day(chance, social=False)
    )


def _kind(chance: Chance) -> dict[str, Any]:
    code = chance.pick([one for one, weight in KINDS.items() for _ in range(weight)])
    return next(one for one in choices(chance, "kinds") if one["code"] == code)


def _serial(chance: Chance) -> str:
    number = chance.between(1, 99) if chance.maybe(0.3) else chance.between(100, 1899)
    return f"{number:02d}"


def _bodies(chance: Chance, office: Office, day: date) -> list[Body]:
    found: dict[str, Body] = {}
    for one in draw_agencies(chance, office, day.year):
        if one.name != office.name and not (day >= MERGED and "các huyện" in one.name):
            found.setdefault(one.name, Body(one.name, one.asked, one.collective))
    return list(found.values())


def _called(chance: Chance, office: Office) -> str:
    called = office.called.replace("UBND", "Ủy ban nhân dân").replace("MTTQ", "Mặt trận Tổ quốc")
    return called if chance.maybe(0.8) or office.on_behalf else office.name


def _event(chance: Chance, office: Office, day: date, *, social: bool) -> tuple[Event | None, str]:
    if social:
        edition = day.year - 2016
        theme = next((one["words"] for one in words()["themes"] if one["edition"] == edition), None)
        return Event(SOCIAL_WORK, date(day.year, 3, 25), day.year, edition, theme), SOCIAL_WORK
    fitting = [one for one in choices(chance, "campaigns", year=day.year) if _soon(one, day)]
    if fitting and chance.maybe(0.6):
        found = chance.pick(fitting)
        held = _held(found, day)
        return Event(found["name"], held, day.year), found["name"]
    topic = chance.pick(choices(chance, "topics", scopes=office.scope))["words"]
    return None, topic


def _held(entry: dict[str, Any], day: date) -> date | None:
    if "day" not in entry:
        return None
    month, number = (int(part) for part in entry["day"].split("-"))
    return date(day.year, month, number)


def _soon(entry: dict[str, Any], day: date) -> bool:
    held = _held(entry, day)
    return held is None or timedelta(days=14) <= held - day <= timedelta(days=60)


def _subject(chance: Chance, office: Office, day: date, event: Event | None, topic: str) -> str:
    fill = {"t": office.territory, "year": str(day.year)}
    if event is None:
        entry = chance.pick(choices(chance, "subjects", of="topic", scopes=office.scope))
        return str(entry["words"].format(topic=topic, **fill))
    edition = f" lần thứ {event.edition}" if event.edition else ""
    entry = chance.pick(choices(chance, "subjects", of="campaign", scopes=office.scope))
    return str(entry["words"].format(name=f"{event.name}{edition} năm {event.year}", **fill))


def _bases(
    chance: Chance, office: Office, day: date, event: Event | None, topic: str
) -> list[Cited]:
    found = [
        Cited(one["word"], one["number"], one["day"], one["issuer"], one["about"], "Căn cứ")
        for one in words()["founding"]
        if event and event.name == SOCIAL_WORK and one["day"] < day
    ]
    fitting = [
        one for one in words()["superiors"]
        if office.level in one["levels"] and office.scope in one["scopes"]
    ]  # fmt: skip
    if fitting:
        entry = chance.pick(fitting)
        number = entry["number"].format(
            n=chance.between(100, 1899), n2=f"{chance.between(1, 40):02d}"
        )
        about = f"về {event.name} năm {event.year}" if event else f"về {topic} năm {day.year}"
        if event and event.edition:
            about = f"về việc tổ chức {event.name} lần thứ {event.edition} năm {event.year}"
        cited = day - timedelta(days=chance.between(4, 30))
        found.append(
            Cited(entry["word"], number, cited, entry["issuer"].format(ut=office.above), about)
        )
    return found


def _recipients(chance: Chance, office: Office) -> list[str]:
    lines = []
    if office.parent:
        lines.append(f"{office.parent} (để b/c)")
    if office.code == "UBND":
        lines.append(f"Chủ tịch, các Phó Chủ tịch UBND {office.unit}")
    if chance.maybe(0.4):
        lines.append("Cổng Thông tin điện tử (để đăng tải)")
    return lines


def _person(chance: Chance) -> str:
    parts = chance.pick(choices(chance, "people"))
    return " ".join(chance.pick(parts[key]) for key in ("family", "middle", "given"))


def _jobs(chance: Chance, draft: Draft, topic: str) -> list[Job]:
    fitting = [
        one["words"].format(topic=topic) for one in words()["orders"]
        if not (one.get("only") == "topic" and draft.event)
    ]  # fmt: skip
    orders = list(chance.some(fitting, 2 * len(draft.addressees), 2 * len(draft.addressees)))
    jobs = []
    for lead in draft.addressees:
        others = [one for one in draft.addressees if one is not lead]
        supports = [] if lead.asked or chance.maybe(0.5) else list(chance.some(others, 1, 2))
        own = [orders.pop() for _ in range(chance.between(1, 2)) if orders]
        due = None
        if chance.maybe(0.5):
            due = working_day(draft.day + timedelta(days=chance.between(15, 30)))
        jobs.append(Job(lead, supports, own, due, chance.pick(DUE_WORDS)))
    jobs = [one for one in jobs if one.orders] or jobs[:1]
    if draft.event and chance.maybe(0.5):
        around = draft.event.day or draft.day + timedelta(days=25)
        window = Window(
            around - timedelta(days=chance.between(2, 5)),
            around + timedelta(days=chance.between(1, 4)),
        )
        jobs[-1].window = replace(window)
    return jobs
