"""Mistakes about the day that the letter is about (KH, chiến dịch)."""

from __future__ import annotations

import re

from tools.accuracy.checking.draft import Draft
from tools.accuracy.checking.draw import SOCIAL_WORK
from tools.accuracy.checking.registry import change, in_draft, in_lines
from tools.accuracy.checking.write import Line
from tools.accuracy.generator.chance import Chance

SOMEWHERE = {"about", "subject", "base", "opening", "purpose", "item", "closing"}


def _everywhere(lines: list[Line], old: str, new: str) -> bool:
    found = False
    for one in lines:
        changed = re.sub(old, new, one.text)
        found, one.text = found or changed != one.text, changed
    return found


@in_draft("KH701", "edition that disagrees with the year", social=True)
def wrong_edition(draft: Draft, chance: Chance) -> bool:
    """Lần thứ 7 năm 2024, in the subject alone or throughout."""
    if draft.event is None or draft.event.edition is None:
        return False
    wrong = draft.event.edition + chance.pick([-1, 1])
    old, new = f"lần thứ {draft.event.edition}", f"lần thứ {wrong}"
    if old not in draft.subject:
        return False
    draft.subject = draft.subject.replace(old, new)
    if chance.maybe(0.5):
        draft.bases[-1].about = draft.bases[-1].about.replace(old, new)
    return True


THEME_SLIPS = (
    ("chuyên nghiệp", "hội nhập"), ("sáng tạo", "đổi mới"), ("Chuyên nghiệp", "Đoàn kết"),
    ("kết nối", "gắn kết"), ("Tiên phong", "Xung kích"), ("phát triển", "hội nhập"), ("Việt Nam - ", "Việt Nam: Vì cộng đồng, "),
)  # fmt: skip


@in_draft("KH702", "theme that is not that of the edition", social=True)
def wrong_theme(draft: Draft, chance: Chance) -> bool:
    """One word of the theme is another."""
    if draft.event is None or draft.event.theme is None:
        return False
    fitting = [one for one in THEME_SLIPS if one[0] in draft.event.theme]
    old, new = chance.pick(fitting)
    draft.event.theme = draft.event.theme.replace(old, new)
    return True


@in_lines("KH703", "day of the event never given", social=True)
def no_day(lines: list[Line], chance: Chance) -> bool:
    """The brackets with 25/3 are left out."""
    return _everywhere(
        lines, r" ?[(,] ?(?:ngày )?25/3(?:/\d{4})?\)?| 25/3(?:/\d{4})?(?=[”,;. ])", ""
    )


@in_lines("KH704", "edition missing", social=True)
def no_edition(lines: list[Line], chance: Chance) -> bool:
    """Lần thứ N is nowhere."""
    return _everywhere(lines, r" lần thứ \d+", "")


def _one_name(lines: list[Line], chance: Chance, new: str) -> bool:
    fitting = [one for one in lines if one.part in SOMEWHERE and SOCIAL_WORK in one.text]
    if len(fitting) < 2:  # noqa: PLR2004 - rightly named elsewhere
        return False
    one = chance.pick(fitting[1:])
    one.text = one.text.replace(SOCIAL_WORK, new)
    return True


@in_lines("KH705", "official name shortened", social=True)
def shortened(lines: list[Line], chance: Chance) -> bool:
    """Ngày Công tác xã hội."""
    return _one_name(lines, chance, "Ngày Công tác xã hội")


@in_lines("KH705", "official name altered", social=True)
def altered(lines: list[Line], chance: Chance) -> bool:
    """Ngày nghề Công tác xã hội Việt Nam."""
    ways = [
        "Ngày nghề Công tác xã hội Việt Nam",
        "Ngày Công tác viên xã hội Việt Nam",
        "Ngày Xã hội Việt Nam",
        "Ngày Công tác xã hội của Việt Nam",
    ]
    return _one_name(lines, chance, chance.pick(ways))


@in_draft("KH706", "two days for the event", social=True)
def two_days(draft: Draft, chance: Chance) -> bool:
    """25/3 above and 26/3 below."""
    if not draft.jobs or draft.event is None:
        return False
    day = chance.pick(["26/3", "24/3", "25/4", "23/5"])
    draft.jobs[-1].orders.append(
        f"tuyên truyền {SOCIAL_WORK} ({day}/{draft.day.year}) đến đoàn viên, hội viên"
    )
    return True


@in_draft("KH707", "no theme although the edition has one", social=True)
def no_theme(draft: Draft, chance: Chance) -> bool:
    """The theme is left out."""
    if draft.event is None or draft.event.theme is None:
        return False
    draft.event.theme = None
    return True


@in_lines("KH707", "theme left out of the written letter", social=True)
def no_written_theme(lines: list[Line], chance: Chance) -> bool:
    """Với chủ đề “…” is cut out, wherever it stands."""
    old = r",? ?(?:với chủ đề|chủ đề:?) ?[“\"][^”\"]+[”\"]"
    part = next((one.part for one in lines if re.search(old, one.text)), None)
    return part is not None and change(
        [one for one in lines if re.search(old, one.text)], part, lambda text: re.sub(old, "", text)
    )
