"""Heads with something of portals and registries around them, and letters whose head is lost."""

from __future__ import annotations

from datetime import timedelta

from tools.accuracy.generator.chance import Chance
from tools.accuracy.generator.deadlines import shown
from tools.accuracy.generator.layouts.header.fresh_columns import own_subject, parts, whole
from tools.accuracy.generator.layouts.header.two_columns import (
    beside,
    left_lines,
    right_lines,
    texts,
)
from tools.accuracy.generator.layouts.number.state import symbol
from tools.accuracy.generator.layouts.report.sentences import standard
from tools.accuracy.generator.model import BLANK, Json, Letter, Passage, fixed
from tools.accuracy.generator.registry import layout, write


def known_campaign(letter: Letter, *names: str) -> Json:
    """Give the campaign of a letter without its subject: day and year may be lost with it."""
    if letter.campaign is None:
        return {}
    one = letter.campaign
    value = {
        "name": one.name, "name_arguable": [*one.accepted_names, *names], "day": one.day, "day_arguable": [None],
        "year": one.year, "year_arguable": [None], "edition": one.edition, "theme": one.theme,
    }  # fmt: skip
    return {"campaign": value, "campaign_arguable": [None]}


@layout("header", "site title above the issuer", hand="fresh", weight=2)
def portal(letter: Letter, chance: Chance) -> Passage:
    """Write what a portal prints above a document: its name, the way to the page, the day of posting."""
    found = parts(letter, chance)
    posted = shown(letter.day + timedelta(days=chance.between(1, 9)))
    above = [
        chance.pick(["CỔNG THÔNG TIN ĐIỆN TỬ", "TRANG THÔNG TIN ĐIỆN TỬ TỔNG HỢP"]),
        chance.pick(["Trang chủ » Văn bản chỉ đạo điều hành", "Home / Văn bản / Chi tiết văn bản"]),
        chance.pick([f"Ngày đăng: {posted} 08:{chance.between(10, 59)}", f"Cập nhật: {posted}"]),
    ]
    chance.drawn.add("date: date of printing or of signing differs")
    lines = fixed(*chance.some(above, 1, 3)) + BLANK + fixed(*left_lines(letter))
    lines += fixed(*right_lines(letter)) + found[0].lines + found[1].lines
    return whole(letter, lines + fixed(*own_subject(letter, found[2])), found)


@layout("header", "receipt stamp over the head", hand="fresh")
def stamped(letter: Letter, chance: Chance) -> Passage:
    """Write the stamp of the registry that received the letter between its lines."""
    found = parts(letter, chance)
    came = letter.day + timedelta(days=chance.between(1, 6))
    number = chance.between(100, 2999)
    stamp = chance.pick(
        [
            (f"ĐẾN  Số: {number}  Ngày: {shown(came)}",),
            ("CÔNG VĂN ĐẾN", f"Số đến: {number}", f"Ngày đến: {shown(came)}", "Chuyển: ......"),
        ]
    )
    chance.drawn.add("date: date of printing or of signing differs")
    head = beside(left_lines(letter), right_lines(letter), 48)
    lines = head + beside(texts(found[0]), texts(found[1]), 48)
    if chance.maybe(0.5):
        lines += fixed(*own_subject(letter, found[2]), *stamp)
    else:
        lines = fixed(*stamp) + lines + fixed(*own_subject(letter, found[2]))
    return whole(letter, lines, found)


@layout(
    "header",
    "number printed by the registry",
    hand="fresh",
    fits=lambda letter: not letter.office.slash_last,
)
def printed_number(letter: Letter, chance: Chance) -> Passage:
    """Leave the number blank and print it beside, with the hour, as the software of an office does."""
    found = parts(letter, chance)
    words = f"/{symbol(letter)}"
    number: Json = {
        "number": [letter.serial, symbol(letter), words],
        "number_arguable": [[None, symbol(letter), words]],
    }
    blank = Passage(fixed(f"Số:          {words}"), number)
    chance.drawn.add("number: printed elsewhere than its line")
    lines = beside(left_lines(letter), right_lines(letter), 50)
    lines += beside(texts(blank), texts(found[1]), 50)
    lines += fixed(*own_subject(letter, found[2]))
    lines += fixed(f"{' ' * 50}Số: {letter.serial}", f"{' ' * 50}Ngày: {letter.day:%d/%m/%Y} 14:05")
    return whole(letter, lines, (blank, found[1], found[2]))


def _lost(letter: Letter) -> Json:
    name = standard(letter.office.called)
    inferred = {
        "name": name, "name_arguable": [letter.office.name, letter.office.called], "parent": None,
        "parent_arguable": [letter.office.parent], "provenance": "inferred", "provenance_arguable": ["read"],
    }  # fmt: skip
    return {
        "issuer": inferred,
        "issuer_arguable": [None],
        "number": None,
        "place": None,
        "date": None,
    }


@layout(
    "header",
    "no header, the text starts at Kính gửi",
    hand="fresh",
    fits=lambda letter: not letter.named,
)
def lost_head(letter: Letter, chance: Chance) -> Passage:
    """Write nothing: the text was copied from Kính gửi on."""
    return Passage((), {**_lost(letter), "subject": None, **known_campaign(letter)})


@layout(
    "header",
    "no header, the text starts at the title",
    hand="fresh",
    fits=lambda letter: letter.named,
)
def lost_above_title(letter: Letter, chance: Chance) -> Passage:
    """Write the title only: the head stood in a text box that was not copied."""
    title = write("subject", letter, chance)
    return Passage(title.lines + BLANK, {**_lost(letter), **title.truth})
