"""Pieces of a head: the lines of both columns, lines side by side, the issuer as a truth."""

from __future__ import annotations

from tools.accuracy.generator.chance import Chance
from tools.accuracy.generator.model import Json, Letter, Line, Passage, fixed

NATION = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
MOTTO = "Độc lập - Tự do - Hạnh phúc"
PARTY = "ĐẢNG CỘNG SẢN VIỆT NAM"
YOUTH = "ĐOÀN TNCS HỒ CHÍ MINH"
STARS = "***"
WIDTH = 44


def with_head(letter: Letter) -> bool:
    """Tell whether the letter has a page head."""
    return not letter.headless


def right_lines(letter: Letter, chance: Chance) -> tuple[str, ...]:
    """Give what stands opposite to the issuer."""
    if letter.office.form == "party":
        return (PARTY,)
    if letter.office.form == "youth":
        return (YOUTH,)
    if chance.maybe(0.12):
        chance.drawn.add("header: motto glued to the national name")
        return (f"{NATION}{chance.pick(['', ' '])}{MOTTO}",)
    old = chance.maybe(0.2)
    return (
        NATION.replace("HÒA", "HOÀ") if old else NATION,
        MOTTO.replace("-", "–") if old else MOTTO,
    )


def left_lines(letter: Letter) -> tuple[str, ...]:
    """Give the unit above and the issuer."""
    return letter.office.parent_head + letter.office.head


def issuer(letter: Letter) -> Passage:
    """Give the issuer as a truth without lines."""
    office = letter.office
    truth: Json = {"name": office.name, "parent": office.parent, "provenance": "read"}
    return Passage((), {"issuer": truth | office.accepted})


def beside(
    left: tuple[str, ...], right: tuple[str, ...], width: int = WIDTH, indent: int = 0
) -> tuple[Line, ...]:
    """Set lines side by side as the text of a PDF has them."""
    rows = max(len(left), len(right))
    pairs = zip(_filled(left, rows), _filled(right, rows), strict=True)
    return fixed(*(f"{' ' * indent}{one:<{width}}{other}".rstrip() for one, other in pairs))


def _filled(lines: tuple[str, ...], rows: int) -> tuple[str, ...]:
    return lines + ("",) * (rows - len(lines))


def texts(passage: Passage) -> tuple[str, ...]:
    """Give the lines of a passage as text."""
    return tuple(line.text for line in passage.lines)


def truth_of(*passages: Passage) -> Passage:
    """Give what passages tell, without their lines."""
    whole = Passage(())
    for one in passages:
        whole += one
    return Passage((), whole.truth)
