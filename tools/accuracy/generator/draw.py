"""Draws a letter (bốc thăm một văn bản): everything that is to be said, before a line of it is set."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from tools.accuracy.generator.chance import Chance
from tools.accuracy.generator.model import Agency, Campaign, Letter, Office
from tools.accuracy.generator.offices import draw_office
from tools.accuracy.generator.phrases import choices
from tools.accuracy.generator.tasks import draw_agencies, draw_group, draw_tasks

FIRST, LAST = date(2016, 1, 4), date(2026, 11, 2)
UNSETTLED = (date(2024, 12, 15), date(2025, 7, 7))  # bodies were merged from week to week
NOBODY = Agency("", "")
UNITS = ("VX", "TH", "NC", "VP", "TCHC", "KGVX", "CTTT", "NV", "KT")


def draw_letter(chance: Chance) -> Letter:
    """Draw a letter with its tasks."""
    day = _day(chance)
    kind = chance.pick(choices(chance, "kinds"))
    office = draw_office(chance, day, kind["code"])
    headless = kind["code"] not in {"quyet_dinh", "luat", "nghi_dinh"} and chance.maybe(0.06)
    if headless:
        office = replace(office, called=office.name)
    agencies = draw_agencies(chance, office, day.year)
    law = office.scope == "law"
    if len(agencies) < 2 and not law:  # noqa: PLR2004 - one body needs no letter
        return draw_letter(chance)
    subject, topic, campaign = (_law if law else _subject)(chance, office, day)
    letter = Letter(
        kind=kind["code"],
        title=kind["title"].upper(),
        letters=kind["letters"],
        office=office,
        serial=_serial(chance),
        unit=chance.pick(UNITS),
        day=day,
        subject=subject,
        topic=topic,
        campaign=campaign,
        addressees=chance.some(agencies, 1, 4),
        tasks=(),
        everybody=NOBODY if law else draw_group(chance, office),
        reporter=chance.pick(agencies or [NOBODY]),
        signer=_person(chance),
        headless=headless,
    )
    if office.variation:
        chance.drawn.add(f"header: {office.variation}")
    chance.drawn.add(f"kind: {letter.kind}")
    if law:
        return letter
    chance.drawn.add(f"form: {office.form if office.scope != 'school' else 'school'}")
    return replace(letter, tasks=draw_tasks(chance, letter, agencies))


def _day(chance: Chance) -> date:
    day = FIRST + timedelta(days=chance.between(0, (LAST - FIRST).days))
    return day if not UNSETTLED[0] <= day < UNSETTLED[1] else _day(chance)


def _serial(chance: Chance) -> str:
    number = chance.between(1, 99) if chance.maybe(0.3) else chance.between(100, 9999)
    return f"{number:02d}" if number not in range(1900, 2100) else "185"


def _subject(chance: Chance, office: Office, day: date) -> tuple[str, str, Campaign | None]:
    fill = {"t": office.territory, "year": str(day.year)}
    if chance.maybe(0.6):
        campaign, shown = _campaign(chance, day)
        entry = chance.pick(choices(chance, "subjects", of="campaign", scopes=office.scope))
        return entry["words"].format(name=shown, **fill), campaign.name, campaign
    topic = chance.pick(choices(chance, "topics", scopes=office.scope))["words"]
    entry = chance.pick(choices(chance, "subjects", of="topic", scopes=office.scope))
    return entry["words"].format(topic=topic, **fill), topic, None


def _law(chance: Chance, office: Office, day: date) -> tuple[str, str, None]:  # noqa: ARG001 - as _subject
    kind = {"QH": "luat", "CP": "nghi_dinh"}[office.code]
    entry = chance.pick([one for one in choices(chance, "laws") if one["kind"] == kind])
    return entry["subject"], entry["words"], None


def _campaign(chance: Chance, day: date) -> tuple[Campaign, str]:
    found = chance.pick(choices(chance, "campaigns", year=day.year))
    name = found["name"]
    if "day" in found and chance.maybe(0.5):
        month, number = (int(part) for part in found["day"].split("-"))
        shown = f"{name} ({number:02d}/{month}/{day.year})"
        return Campaign(name, found["day"], day.year), shown
    return Campaign(name, None, day.year), f"{name} năm {day.year}"


def _person(chance: Chance) -> str:
    parts = chance.pick(choices(chance, "people"))
    return " ".join(chance.pick(parts[key]) for key in ("family", "middle", "given"))
