"""Mistakes of a child against its parent (KT, so với văn bản cấp trên)."""

from __future__ import annotations

from datetime import timedelta

from tools.accuracy.checking.days import working_day
from tools.accuracy.checking.draft import Draft
from tools.accuracy.checking.plantings.campaign import THEME_SLIPS
from tools.accuracy.checking.registry import in_pair
from tools.accuracy.generator.chance import Chance


@in_pair("KT601", "report due later than the parent's")
def later(child: Draft, parent: Draft, chance: Chance) -> bool:
    """The province wants it by the 18th, the district asks for it by the 22nd."""
    child.report_due = working_day(parent.report_due + timedelta(days=chance.between(1, 9)))
    return True


@in_pair("KT601", "no day left to consolidate")
def same_day(child: Draft, parent: Draft, chance: Chance) -> bool:
    """Both want it by the same day."""
    child.report_due = parent.report_due
    return True


@in_pair("KT602", "theme differs")
def other_theme(child: Draft, parent: Draft, chance: Chance) -> bool:
    """A word of the theme is another."""
    if child.event is None or child.event.theme is None:
        return False
    old, new = chance.pick([one for one in THEME_SLIPS if one[0] in child.event.theme])
    child.event.theme = child.event.theme.replace(old, new)
    return True


TOLD = ("truyền thanh", "tuyên truyền", "tin, bài", "phổ biến", "tọa đàm")
VISITED = ("thăm hỏi", "tặng quà")


@in_pair("KT603", "task of the parent not taken up")
def not_taken_up(child: Draft, parent: Draft, chance: Chance) -> bool:
    """One of two orders of the parent for its communes is nowhere."""
    gone = chance.pick([TOLD, VISITED])
    for job in child.jobs:
        left = [one for one in job.orders if not any(word in one for word in gone)]
        job.orders = left or ["tổng vệ sinh môi trường tại trụ sở"]
    return True


@in_pair("KT604", "slogan differs")
def other_slogan(child: Draft, parent: Draft, chance: Chance) -> bool:
    """The banners of the child say something else."""
    window = child.jobs[-1].window
    if window is None or window.slogan is None:
        return False
    window.slogan = chance.pick(
        [
            window.slogan.replace("Chào mừng", "Chúc mừng"),
            window.slogan.replace("Chào mừng", "Nhiệt liệt hưởng ứng"),
            "Toàn dân tham gia công tác xã hội",
        ]
    )
    return True


@in_pair("KT605", "window outside the parent's")
def outside(child: Draft, parent: Draft, chance: Chance) -> bool:
    """Banners hang before the first or after the last day of the parent."""
    own, theirs = child.jobs[-1].window, parent.jobs[-1].window
    if own is None or theirs is None:
        return False
    if chance.maybe(0.5):
        own.first = theirs.first - timedelta(days=chance.between(1, 3))
    else:
        own.last = theirs.last + timedelta(days=chance.between(1, 5))
    return True


@in_pair("KT606", "parent not cited")
def not_cited(child: Draft, parent: Draft, chance: Chance) -> bool:
    """Only the founding texts are left."""
    child.bases = child.bases[:-1]
    return True


@in_pair("KT606", "parent cited with a wrong number")
def wrong_number(child: Draft, parent: Draft, chance: Chance) -> bool:
    """One digit is another."""
    one = child.bases[-1]
    one.number = one.number.replace(
        parent.serial, str(int(parent.serial) + chance.pick([1, 10, 100])), 1
    )
    return True


@in_pair("KT606", "parent cited with a wrong day")
def wrong_day(child: Draft, parent: Draft, chance: Chance) -> bool:
    """The day before its own."""
    child.bases[-1].day = parent.day - timedelta(days=chance.between(1, 5))
    return True


@in_pair("KT607", "edition differs")
def other_edition(child: Draft, parent: Draft, chance: Chance) -> bool:
    """Lần thứ 9 for lần thứ 8, throughout."""
    if child.event is None or child.event.edition is None:
        return False
    old = f"lần thứ {child.event.edition}"
    child.subject = child.subject.replace(old, f"lần thứ {child.event.edition + 1}")
    return True


@in_pair("KT607", "name differs")
def other_name(child: Draft, parent: Draft, chance: Chance) -> bool:
    """Ngày Nhân viên xã hội Việt Nam throughout."""
    if child.event is None:
        return False
    new = chance.pick(["Ngày Nhân viên xã hội Việt Nam", "Ngày Công tác cộng đồng Việt Nam"])
    child.subject = child.subject.replace(child.event.name, new)
    child.event.name = new
    return True
