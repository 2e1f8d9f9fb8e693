"""Mistakes in days (TH, thời hạn)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from tools.accuracy.checking.days import SATURDAY, working_day
from tools.accuracy.checking.draft import Draft, Window, shown
from tools.accuracy.checking.registry import change, in_draft, in_lines
from tools.accuracy.checking.write import Line
from tools.accuracy.generator.chance import Chance

WEEK = ("Hai", "Ba", "Tư", "Năm", "Sáu")


@in_lines("TH401", "no report asked for")
def no_report(lines: list[Line], chance: Chance) -> bool:
    """The closing only asks to carry it out."""
    return change(
        lines,
        "closing",
        lambda text: (
            "Yêu cầu các cơ quan, đơn vị nghiêm túc triển khai thực hiện./."
            if " báo cáo kết quả" in text
            else text
        ),
        -1,
    )


@in_lines("TH401", "report without a day")
def report_without_day(lines: list[Line], chance: Chance) -> bool:
    """Báo cáo kết quả về … để tổng hợp."""
    start, end = " trước ngày ", " để tổng hợp"
    return change(
        lines,
        "closing",
        lambda text: (
            text[: text.index(start)] + text[text.index(end) :]
            if start in text and end in text
            else text
        ),
    )


@in_draft("TH402", "due at a weekend")
def weekend(draft: Draft, chance: Chance) -> bool:
    """A Saturday or a Sunday."""
    day = draft.day + timedelta(days=chance.between(15, 25))
    while day.weekday() < SATURDAY:
        day += timedelta(days=1)
    if not draft.jobs:
        return False
    draft.jobs[0].due = day
    return True


@in_draft("TH402", "report due on a holiday")
def holiday(draft: Draft, chance: Chance) -> bool:
    """2/9, 30/4, 1/5, 1/1."""
    year = draft.day.year
    days = [date(year, 4, 30), date(year, 5, 1), date(year, 9, 2), date(year + 1, 1, 1)]
    after = [one for one in days if one > draft.report_due]
    if not after:
        return False
    draft.report_due = after[0]
    return True


@in_draft("TH403", "due before the letter was written")
def past(draft: Draft, chance: Chance) -> bool:
    """A day of last month, or of the same day last year."""
    if not draft.jobs:
        return False
    draft.jobs[0].due = working_day(draft.day - timedelta(days=chance.between(8, 30)))
    return draft.jobs[0].due < draft.day


@in_draft("TH403", "report due before the event")
def before_event(draft: Draft, chance: Chance) -> bool:
    """Results are asked for before the day itself."""
    if draft.event is None or draft.event.day is None:
        return False
    draft.report_due = working_day(draft.event.day - timedelta(days=chance.between(3, 7)))
    for job in draft.jobs:
        job.due = None
    return draft.day < draft.report_due < draft.event.day


@in_draft("TH404", "too few days before the event")
def too_late(draft: Draft, chance: Chance) -> bool:
    """Written one to three days before its event."""
    if draft.event is None or draft.event.day is None:
        return False
    draft.day = draft.event.day - timedelta(days=chance.between(1, 3))
    for job in draft.jobs:
        job.due = None
    return True


@in_draft("TH405", "two windows for one thing")
def two_windows(draft: Draft, chance: Chance) -> bool:
    """Banners hang from 20/3 here and from 22/3 there."""
    if len(draft.jobs) < 2:  # noqa: PLR2004 - two places
        return False
    around = draft.event.day if draft.event and draft.event.day else draft.day + timedelta(days=25)
    first = Window(around - timedelta(days=4), around + timedelta(days=2))
    other = chance.pick(
        [
            replace(first, first=first.first + timedelta(days=2)),
            replace(first, last=first.last + timedelta(days=3)),
        ]
    )
    draft.jobs[0].window, draft.jobs[1].window = first, other
    for job in draft.jobs[2:]:
        job.window = None
    return True


@in_draft("TH406", "banners without days")
def no_days(draft: Draft, chance: Chance) -> bool:
    """Treo băng rôn, khẩu hiệu, nobody knows when."""
    if not draft.jobs:
        return False
    for job in draft.jobs:
        job.window = None
    words = [
        "treo băng rôn, khẩu hiệu tại trụ sở",
        "treo băng rôn tuyên truyền trên các tuyến đường chính",
        "treo pa nô, áp phích tại khu dân cư",
    ]
    draft.jobs[-1].orders.append(chance.pick(words))
    draft.jobs[-1].due = None
    return True


@in_draft("TH407", "two days for one report")
def two_reports(draft: Draft, chance: Chance) -> bool:
    """An item asks for the report by another day than the closing."""
    if not draft.jobs:
        return False
    other = working_day(draft.report_due + timedelta(days=chance.pick([-3, 2, 5, 7])))
    job = draft.jobs[chance.between(0, len(draft.jobs) - 1)]
    job.orders.append(f"báo cáo kết quả thực hiện về {draft.report_to} trước ngày {shown(other)}")
    job.due = None
    return other != draft.report_due and job.lead.name != draft.report_to


@in_draft("TH408", "weekday and day disagree")
def wrong_weekday(draft: Draft, chance: Chance) -> bool:
    """Thứ Hai, ngày 26/3/2024."""
    if not draft.jobs:
        return False
    day = working_day(draft.day + timedelta(days=chance.between(14, 25)))
    wrong = [one for at, one in enumerate(WEEK) if at != day.weekday()]
    draft.jobs[0].due = day
    draft.jobs[0].due_words = f"trước thứ {chance.pick(wrong)}, ngày {{}}"
    return True
