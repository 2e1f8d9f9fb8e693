"""Mistakes of form in lists, bases, numbering and signature (TT, thể thức)."""

from __future__ import annotations

import re

from tools.accuracy.checking.draft import Draft
from tools.accuracy.checking.registry import change, drop, in_draft, in_lines
from tools.accuracy.checking.write import Line
from tools.accuracy.generator.chance import Chance

THREE = 3


def _parts(lines: list[Line], part: str) -> list[Line]:
    return [one for one in lines if one.part == part]


@in_lines("TT112", "TM. missing above the head of a collective", state=True)
def no_on_behalf(lines: list[Line], chance: Chance) -> bool:
    """CHỦ TỊCH without TM. ỦY BAN NHÂN DÂN, in a document that is no decision of the chairman."""
    if _parts(lines, "authority"):
        return False
    found = _parts(lines, "signature")
    if not found or not found[0].text.startswith("TM. ỦY BAN NHÂN DÂN"):
        return False
    lines.remove(found[0])
    return True


@in_lines("TT112", "TM. for a department", state=True)
def on_behalf_of_department(lines: list[Line], chance: Chance) -> bool:
    """TM. SỞ Y TẾ."""
    found = _parts(lines, "signature")
    issuer = " ".join(one.text for one in _parts(lines, "issuer"))
    if (
        not found
        or not issuer.startswith(("SỞ ", "PHÒNG ", "BỘ "))
        or found[0].text.startswith("TM")
    ):
        return False
    lines.insert(lines.index(found[0]), Line("signature", f"TM. {issuer}"))
    return True


@in_lines("TT112", "KT. without the position of who signs", state=True)
def deputy_without_post(lines: list[Line], chance: Chance) -> bool:
    """KT. CHỦ TỊCH and then a name."""
    found = _parts(lines, "signature")
    if len(found) < 2 or not found[-2].text.startswith("KT."):  # noqa: PLR2004 - two lines: KT. and post
        return False
    lines.remove(found[-1])
    return True


@in_lines("TT113", "full stop inside the list of addressees", state=True)
def early_end(lines: list[Line], chance: Chance) -> bool:
    """- Sở Y tế. in the middle."""
    found = _parts(lines, "addressee")
    if len(found) < 2:  # noqa: PLR2004 - a list
        return False
    at = chance.between(0, len(found) - 2)
    return change(lines, "addressee", lambda text: f"{text[:-1]}.", at)


@in_lines("TT113", "mixed separators of addressees", state=True)
def mixed_separators(lines: list[Line], chance: Chance) -> bool:
    """- Sở Y tế, among lines that end with a semicolon."""
    found = _parts(lines, "addressee")
    if len(found) < THREE:
        return False
    at = chance.between(0, len(found) - 2)
    return change(lines, "addressee", lambda text: f"{text[:-1]},", at)


@in_lines("TT113", "stray dash before Kính gửi", state=True)
def stray_dash(lines: list[Line], chance: Chance) -> bool:
    """- Kính gửi:."""
    return change(lines, "to", lambda text: f"- {text}")


@in_lines("TT114", "full stop inside the bases", state=True)
def stopped_bases(lines: list[Line], chance: Chance) -> bool:
    """Căn cứ …. and another basis below."""
    if len(_parts(lines, "base")) < 2:  # noqa: PLR2004 - a list
        return False
    return change(lines, "base", lambda text: f"{text[:-1]}.", 0)


@in_lines("TT114", "basis without a sign at its end", state=True)
def open_basis(lines: list[Line], chance: Chance) -> bool:
    """Căn cứ … and nothing behind it."""
    if len(_parts(lines, "base")) < 2:  # noqa: PLR2004 - a list
        return False
    return change(lines, "base", lambda text: text[:-1], chance.between(0, 1))


@in_lines("TT114", "semicolon behind the last basis", state=True)
def last_semicolon(lines: list[Line], chance: Chance) -> bool:
    """The last basis ends as if another came."""
    if len(_parts(lines, "base")) < 1:
        return False
    return change(lines, "base", lambda text: f"{text[:-1]};", -1)


@in_lines("TT115", "closing sign missing", state=True)
def no_closing_sign(lines: list[Line], chance: Chance) -> bool:
    """The text ends with a mere full stop, or with nothing."""
    end = chance.pick([".", ".", ""])
    return change(lines, "closing", lambda text: text.replace("./.", end), -1)


def _numbered(lines: list[Line]) -> list[Line]:
    found = [one for one in _parts(lines, "item") if re.match(r"\d+\. \S", one.text)]
    whole = [int(one.text.split(".")[0]) for one in found]
    if sorted(whole) == list(range(1, len(whole) + 1)):
        return found
    last = max((at for at, one in enumerate(whole) if one == 1), default=0)
    return found[last:]


@in_lines("TT116", "number skipped")
def skipped(lines: list[Line], chance: Chance) -> bool:
    """1., 2., 4."""
    found = _numbered(lines)
    if len(found) < THREE:
        return False
    for one in found[2:]:
        number = int(one.text.split(".")[0])
        one.text = one.text.replace(f"{number}.", f"{number + 1}.", 1)
    return True


@in_lines("TT116", "number doubled")
def doubled(lines: list[Line], chance: Chance) -> bool:
    """1., 2., 2."""
    found = _numbered(lines)
    if len(found) < 2:  # noqa: PLR2004 - two items
        return False
    number = int(found[-1].text.split(".")[0])
    found[-1].text = found[-1].text.replace(f"{number}.", f"{number - 1}.", 1)
    return True


@in_lines("TT116", "numbering mixed")
def mixed(lines: list[Line], chance: Chance) -> bool:
    """1., 2), 3."""
    found = _numbered(lines)
    if len(found) < THREE:
        return False
    found[1].text = found[1].text.replace(".", chance.pick([")", "/", "-"]), 1)
    return True


@in_lines("TT117", "another sign before a recipient", state=True)
def other_bullet(lines: list[Line], chance: Chance) -> bool:
    """+ UBND tỉnh;."""
    return change(
        lines, "recipient", lambda text: text.replace("-", chance.pick(["+", "*", "•"]), 1), -1
    )


@in_lines("TT117", "abbreviated purpose that no rule knows", state=True)
def odd_purpose(lines: list[Line], chance: Chance) -> bool:
    """(T/hiện), (B/cáo)."""
    odd = chance.pick(["(T/hiện)", "(B/cáo)", "(t/h.)", "(đb/c)", "(P/hợp)"])
    return change(
        lines, "recipient", lambda text: re.sub(r"(?: \([^)]*\))?([;.])$", rf" {odd}\1", text), -1
    )


@in_lines("TT117", "line of Nơi nhận without its sign", state=True)
def open_recipient(lines: list[Line], chance: Chance) -> bool:
    """- UBND tỉnh and nothing behind it."""
    return change(lines, "recipient", lambda text: text.rstrip(";"), -1)


@in_lines("TT118", "number of copies left empty", state=True)
def no_copies(lines: list[Line], chance: Chance) -> bool:
    """- Lưu: VT, VX (   b)."""
    gap = chance.pick([" (    b).", "      b.", " (…b).", ", (     bản).", " .....bản."])
    return change(lines, "archive", lambda text: text.rstrip(".") + gap)


@in_lines("TT120", "name of the signer missing")
def no_signer(lines: list[Line], chance: Chance) -> bool:
    """Nothing below the position."""
    return drop(lines, "signer")


@in_draft("TT120", "a mark that it is signed instead of a name")
def only_signed(draft: Draft, chance: Chance) -> bool:
    """(Đã ký) and no name."""
    draft.signer = chance.pick(["(Đã ký)", "(đã ký)"])
    return True
