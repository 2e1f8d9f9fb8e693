"""Mistakes of language but spelling (NN, ngôn ngữ)."""

from __future__ import annotations

import re

from tools.accuracy.checking.registry import change, in_lines
from tools.accuracy.checking.write import Line
from tools.accuracy.generator.chance import Chance

SENTENCE = 60  # letters from which a line is a sentence
TEXT = ("item", "purpose", "closing", "opening", "base")


def _texts(lines: list[Line]) -> list[Line]:
    return [one for one in lines if one.part in TEXT]


def _swap(
    lines: list[Line],
    chance: Chance,
    ways: dict[str, list[str]],
    parts: tuple[str, ...] = TEXT,
    *,
    again: bool = False,
) -> bool:
    """Change one place where an old form stands; with ``again`` only if it stands elsewhere too."""
    whole = "\n".join(one.text for one in lines)
    found = [
        (one, place, new)
        for one in lines
        if one.part in parts
        for old, news in ways.items()
        if not again or len(re.findall(old, whole)) > 1
        for place in re.finditer(old, one.text)
        for new in news
    ]
    if not found:
        return False
    one, place, new = chance.pick(found)
    one.text = one.text[: place.start()] + place.expand(new) + one.text[place.end() :]
    return True


@in_lines("NN501", "closing quotation mark missing")
def open_quotation(lines: list[Line], chance: Chance) -> bool:
    """“Công tác xã hội …."""
    return _swap(lines, chance, {"[”]": [""]})


@in_lines("NN501", "opening quotation mark missing")
def closed_only(lines: list[Line], chance: Chance) -> bool:
    """… phát triển”."""
    return _swap(lines, chance, {"[“]": [""]})


@in_lines("NN501", "bracket missing")
def open_bracket(lines: list[Line], chance: Chance) -> bool:
    """(25/3/2024."""
    whole = r"\(([^()]{4,60})\)"
    return _swap(lines, chance, {whole: [r"(\1", r"\1)"]}, (*TEXT, "recipient"))


@in_lines("NN501", "stray quotation mark")
def stray_mark(lines: list[Line], chance: Chance) -> bool:
    """A mark that closes nothing."""
    return _swap(lines, chance, {r"(?<=\w)(?= năm 20\d\d)": ["”"], r"(?<=\w), ": ["”, "]})


@in_lines("NN503", "abbreviation with its letters in the wrong order")
def jumbled(lines: list[Line], chance: Chance) -> bool:
    """UBDN, Sở LĐTXBH: fits no name."""
    ways = {
        r"\bỦy ban nhân dân\b": ["UBDN", "UBNDN", "UNBD"], r"\bUBND\b": ["UBDN", "UNBD"],
        r"\bSở Lao động - Thương binh và Xã hội\b": ["Sở LĐTXBH", "Sở LĐTBHX"], r"\bHội đồng nhân dân\b": ["HĐDN"],
        r"\bSở Giáo dục và Đào tạo\b": ["Sở GĐDT", "Sở GDTĐ"], r"\bMặt trận Tổ quốc\b": ["MTQT"],
    }  # fmt: skip
    return _swap(lines, chance, ways, ("recipient",))


@in_lines("NN503", "abbreviation of another body")
def clashing(lines: list[Line], chance: Chance) -> bool:
    """Cục BHXH of the ministry of labour: BHXH is insurance, BTXH was meant."""
    added = [
        "- Cục BHXH (Bộ LĐTBXH);",
        "- Cục BHXH - Bộ Lao động - Thương binh và Xã hội;",
        "- Phòng BHXH Sở LĐTBXH;",
    ]
    found = [one for one in lines if one.part == "recipient"]
    if not found:
        return False
    lines.insert(lines.index(found[-1]) + 1, Line("recipient", chance.pick(added)))
    return True


NAMES = {
    "Ngày Công tác xã hội Việt Nam": ["Ngày công tác xã hội Việt Nam", "Ngày Công tác Xã hội Việt Nam", "ngày Công tác xã hội Việt Nam"],
    r"(?<=Tháng )hành động vì": ["Hành động vì"], r"\bTháng hành động\b": ["tháng hành động"],
    "Ngày Gia đình Việt Nam": ["Ngày gia đình Việt Nam"], "Ngày Dân số thế giới": ["Ngày dân số thế giới", "Ngày Dân số Thế giới"],
    "Ngày Chuyển đổi số quốc gia": ["Ngày chuyển đổi số quốc gia", "Ngày Chuyển đổi số Quốc gia"],
    "Tháng An toàn giao thông": ["Tháng an toàn giao thông"], "Tháng Thanh niên": ["Tháng thanh niên"],
    "Tuần lễ Áo dài": ["Tuần lễ áo dài"],
}  # fmt: skip


@in_lines("NN504", "one name with other capitals")
def other_capitals(lines: list[Line], chance: Chance) -> bool:
    """Ngày công tác xã hội Việt Nam once, Ngày Công tác xã hội Việt Nam elsewhere."""
    return _swap(lines, chance, NAMES, again=True)


@in_lines("NN504", "one name spelt in another way")
def other_spelling(lines: list[Line], chance: Chance) -> bool:
    """Ủy ban here, Uỷ ban there; Văn hóa and Văn hoá."""
    ways = {
        r"\bỦy ban\b": ["Uỷ ban"],
        r"\bVăn hóa\b": ["Văn hoá"],
        r"\bủy\b": ["uỷ"],
        r"\bsức khỏe\b": ["sức khoẻ"],
    }
    return _swap(lines, chance, ways, again=True)


DOUBLING = r"(?<![\w/])([a-zà-ỹđ]{2,} [a-zà-ỹđ]{2,})(?![\w/])"


@in_lines("NN505", "word written twice")
def doubled_word(lines: list[Line], chance: Chance) -> bool:
    """Tổ chức chức."""
    return _swap(
        lines,
        chance,
        {r"(?<![\w/])([a-zà-ỹđ]{2,})(?= [a-zà-ỹđ]{2,})": [r"\1 \1"]},
        ("item", "closing", "opening"),
    )


@in_lines("NN505", "phrase written twice")
def doubled_phrase(lines: list[Line], chance: Chance) -> bool:
    """Tổ chức tổ chức."""
    return _swap(lines, chance, {DOUBLING: [r"\1 \1"]}, ("item", "closing", "opening"))


@in_lines("NN506", "day written with other signs")
def other_date(lines: list[Line], chance: Chance) -> bool:
    """25-3-2024 or 25.3.2024 among 25/3/2024."""
    return _swap(
        lines, chance, {r"\b(\d{1,2})/(\d{1,2})/(\d{4})\b": [r"\1-\2-\3", r"\1.\2.\3"]}, again=True
    )


@in_lines("NN506", "dash of another kind")
def other_dash(lines: list[Line], chance: Chance) -> bool:
    """Lao động – Thương binh here, Lao động - Thương binh there."""
    return _swap(lines, chance, {r" - (?=[A-ZĐ])": [" – "]}, again=True)


@in_lines("NN507", "Nhân dân or Nhà nước small")
def small_people(lines: list[Line], chance: Chance) -> bool:
    """Cán bộ và nhân dân."""
    return _swap(
        lines,
        chance,
        {r"\bNhân dân\b(?! tỉnh| dân)": ["nhân dân"], r"\bNhà nước\b": ["nhà nước"]},
        ("item", "purpose", "closing"),
    )


@in_lines("NN507", "name of an agency small")
def small_agency(lines: list[Line], chance: Chance) -> bool:
    """Sở giáo dục và đào tạo."""
    ways = {
        r"\bSở Giáo dục và Đào tạo\b": ["Sở giáo dục và đào tạo", "Sở Giáo dục và đào tạo", "sở Giáo dục và Đào tạo"],
        r"\bSở Y tế\b": ["Sở y tế"], r"\bSở Tài chính\b": ["Sở tài chính"], r"\bSở Nội vụ\b": ["Sở nội vụ"],
        r"(?<! )\bỦy ban nhân dân\b": ["ủy ban nhân dân"], r"(?<=của |với |cho )Ủy ban nhân dân\b": ["ủy ban nhân dân", "Ủy Ban Nhân Dân"],
        r"\bHội Liên hiệp Phụ nữ\b": ["Hội liên hiệp phụ nữ", "Hội Liên hiệp phụ nữ"], r"\bPhòng Giáo dục và Đào tạo\b": ["Phòng giáo dục và đào tạo", "Phòng Giáo dục và đào tạo"],
        r"\bBộ Y tế\b": ["Bộ y tế"], r"\bPhòng Nội vụ\b": ["Phòng nội vụ"], r"\bTrạm Y tế\b": ["Trạm y tế"], r"\bPhòng Y tế\b": ["Phòng y tế"],
    }  # fmt: skip
    return _swap(lines, chance, ways, ("item", "opening", "closing", "addressee"))


@in_lines("NN507", "common noun of a place large")
def large_place(lines: list[Line], chance: Chance) -> bool:
    """Trên địa bàn Tỉnh Lạng Sơn."""
    ways = {
        r"(?<=\w )tỉnh (?=[A-ZĐ])": ["Tỉnh "],
        r"(?<=\w )huyện (?=[A-ZĐ])": ["Huyện "],
        r"(?<=\w )xã (?=[A-ZĐ])": ["Xã "],
    }
    return _swap(lines, chance, ways, ("item", "opening", "closing", "base"))


@in_lines("NN508", "letters set apart")
def set_apart(lines: list[Line], chance: Chance) -> bool:
    """C h ủ t r ì, as some converters give a justified line."""
    return change(
        lines,
        "item",
        lambda text: (
            text[:3] + " ".join(text[3:].replace(" ", "  ")) if len(text) > SENTENCE else text
        ),
        -1,
    )


@in_lines("NN508", "marks fallen off their letters")
def fallen_marks(lines: list[Line], chance: Chance) -> bool:
    """Hoa ̣t động."""
    ways = {"ạ": ["a ̣"], "á": ["a ́"], "à": ["a ̀"]}
    return all(_swap(lines, chance, ways, ("item", "purpose")) for _ in range(3))


@in_lines("NN509", "paragraph without its stop")
def no_stop(lines: list[Line], chance: Chance) -> bool:
    """… hoàn thành trước ngày 26/6/2026 and nothing behind it."""
    found = [
        one
        for one in lines
        if one.part in {"item", "purpose"} and one.text.endswith(".") and len(one.text) > SENTENCE
    ]
    if not found:
        return False
    one = chance.pick(found)
    one.text = one.text[:-1]
    return True
