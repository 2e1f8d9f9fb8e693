"""Mistakes of form (TT, thể thức)."""

from __future__ import annotations

import re

from tools.accuracy.checking.draft import Draft
from tools.accuracy.checking.registry import change, drop, in_draft, in_lines
from tools.accuracy.checking.write import Line
from tools.accuracy.generator.chance import Chance

FEW = 10  # numbers, days and months below need care


def _parts(lines: list[Line], part: str) -> list[Line]:
    return [one for one in lines if one.part == part]


@in_lines("TT101", "number left blank", state=True)
def blank_number(lines: list[Line], chance: Chance) -> bool:
    """Số:      /KH-UBND."""
    gap = chance.pick([" ", "       ", " ...... ", "……", ""])
    return change(lines, "number", lambda text: re.sub(r"(Số:) ?\d+", rf"\1{gap}", text))


@in_lines("TT102", "day left blank")
def blank_day(lines: list[Line], chance: Chance) -> bool:
    """Ngày    tháng 3 năm 2024."""
    gap = chance.pick([" ", "      ", " ... ", "  …  "])
    return change(lines, "date", lambda text: re.sub(r"ngày \d+ tháng", f"ngày{gap}tháng", text))


@in_lines("TT102", "day and month left blank")
def blank_month(lines: list[Line], chance: Chance) -> bool:
    """Ngày    tháng    năm 2024."""
    gap = chance.pick(["   ", "      ", " ... "])
    return change(
        lines,
        "date",
        lambda text: re.sub(r"ngày \d+ tháng \d+ năm", f"ngày{gap}tháng{gap}năm", text),
    )


@in_draft("TT103", "công văn without its drafting unit", state=True)
def no_unit(draft: Draft, chance: Chance) -> bool:
    """640/UBND; a code that ends with a unit of its own is no such case."""
    if draft.title or "-" in draft.office.code:
        return False
    draft.style["bare"] = 1
    return True


@in_lines("TT104", "blank before the slash", state=True)
def blank_before_slash(lines: list[Line], chance: Chance) -> bool:
    """640 /UBND-VX."""
    return change(
        lines, "number", lambda text: text.replace("/", chance.pick([" /", "/ ", " / "]), 1)
    )


@in_lines("TT104", "blanks around the dash", state=True)
def blank_around_dash(lines: list[Line], chance: Chance) -> bool:
    """640/UBND - VX."""
    return change(lines, "number", lambda text: text.replace("-", " - ", 1))


@in_lines("TT104", "another sign for slash or dash", state=True)
def other_sign(lines: list[Line], chance: Chance) -> bool:
    """640-UBND-VX, 640/UBND–VX, 640 UBND-VX."""
    old, new = chance.pick([("/", "-"), ("-", "–"), ("/", " "), ("-", ".")])
    return change(lines, "number", lambda text: text.replace(old, new, 1))


@in_draft("TT105", "number below ten without its zero", state=True)
def bare_number(draft: Draft, chance: Chance) -> bool:
    """Số: 5/KH-UBND."""
    draft.serial = str(chance.between(1, 9))
    return True


@in_lines("TT105", "day below ten without its zero", state=True)
def bare_day(lines: list[Line], chance: Chance) -> bool:
    """Ngày 5 tháng 3."""
    day = chance.between(1, 9)
    return change(lines, "date", lambda text: re.sub(r"ngày 0\d tháng", f"ngày {day} tháng", text))


@in_lines("TT105", "month with a zero too many or too few", state=True)
def wrong_month(lines: list[Line], chance: Chance) -> bool:
    """Tháng 03; tháng 2."""

    def spoil(text: str) -> str:
        found = re.search(r"tháng (\d+) năm", text)
        if not found or int(found[1]) >= FEW:
            return text
        number = found[1][1:] if found[1].startswith("0") else f"0{found[1]}"
        return text.replace(found[0], f"tháng {number} năm")

    return change(lines, "date", spoil)


@in_lines("TT106", "national name and motto missing", state=True)
def no_nation(lines: list[Line], chance: Chance) -> bool:
    """Leave both out."""
    return drop(lines, "nation", "motto")


@in_lines("TT106", "motto missing", state=True)
def no_motto(lines: list[Line], chance: Chance) -> bool:
    """Leave the motto out."""
    return drop(lines, "motto")


@in_lines("TT106", "national name missing", state=True)
def no_name(lines: list[Line], chance: Chance) -> bool:
    """Leave the name out."""
    return drop(lines, "nation")


@in_lines("TT107", "issuing body missing", state=True)
def no_issuer(lines: list[Line], chance: Chance) -> bool:
    """Leave the left column out."""
    return drop(lines, "parent", "issuer")


@in_lines("TT107", "name of the issuing body broken off", state=True)
def cut_issuer(lines: list[Line], chance: Chance) -> bool:
    """SỞ GIÁO DỤC VÀ; ỦY BAN NHÂN DÂN without a place."""
    found = _parts(lines, "issuer")
    whole = " ".join(one.text for one in found)
    if len(found) > 1 and found[0].text == "ỦY BAN NHÂN DÂN":
        lines[:] = [one for one in lines if one.part != "issuer" or one is found[0]]
        return True
    words = whole.split()
    if " VÀ " not in whole:
        return False
    kept = " ".join(words[: words.index("VÀ") + 1])
    lines[:] = [one for one in lines if one.part != "issuer" or one is found[0]]
    found[0].text = kept
    return True


@in_lines("TT108", "subject missing")
def no_subject(lines: list[Line], chance: Chance) -> bool:
    """Leave V/v or the words below the title out."""
    return drop(lines, "about", "subject")


@in_lines("TT109", "full stop behind the subject", state=True)
def stopped_subject(lines: list[Line], chance: Chance) -> bool:
    """V/v tổ chức … năm 2024."""
    part = "about" if _parts(lines, "about") else "subject"
    return change(lines, part, lambda text: f"{text}.", -1)


@in_lines("TT109", "wrong opening of the subject", state=True)
def wrong_opening(lines: list[Line], chance: Chance) -> bool:
    """Về việc for V/v of a công văn; V/v below a title; V/v: with a colon."""
    if _parts(lines, "about"):
        other = chance.pick(["Về việc ", "V/v: ", "v/v ", "Về "])
        return change(lines, "about", lambda text: text.replace("V/v ", other, 1))
    return change(lines, "subject", lambda text: f"V/v {text[:1].lower()}{text[1:]}")


@in_lines("TT110", "Như trên missing", state=True)
def no_as_above(lines: list[Line], chance: Chance) -> bool:
    """Leave the line out where the letter has Kính gửi."""
    if not _parts(lines, "to"):
        return False
    left = [one for one in lines if not (one.part == "recipient" and "Như trên" in one.text)]
    gone = len(left) < len(lines)
    lines[:] = left
    return gone


@in_lines("TT110", "Như trên not first", state=True)
def late_as_above(lines: list[Line], chance: Chance) -> bool:
    """Put it behind the second line."""
    found = _parts(lines, "recipient")
    if len(found) < 2 or "Như trên" not in found[0].text:  # noqa: PLR2004 - a line to change with
        return False
    found[0].text, found[1].text = found[1].text, found[0].text
    return True


@in_lines("TT111", "Lưu missing", state=True)
def no_archive(lines: list[Line], chance: Chance) -> bool:
    """Leave the line out."""
    return drop(lines, "archive") and change(lines, "recipient", lambda text: f"{text[:-1]}.", -1)


@in_lines("TT111", "Lưu without the drafting unit", state=True)
def bare_archive(lines: list[Line], chance: Chance) -> bool:
    """- Lưu: VT."""
    return change(lines, "archive", lambda text: re.sub(r"VT\b.*", "VT.", text))
