"""Recipients (Nơi nhận) with their purposes, and the archive line (Lưu)."""

from __future__ import annotations

import re
from collections.abc import Sequence

from msgspec import Struct

from thongsuot.core.model.span import Span
from thongsuot.core.model.tail import Archive, Recipient
from thongsuot.core.parsing.head_marks import stripped_span
from thongsuot.core.parsing.sign_words import sign_prefix
from thongsuot.core.vocabulary.folding import UPPER, plain
from thongsuot.core.vocabulary.load import strings

_DASHES = " \t\n\u00a0-–—+*•·▪●○_"
_END_SIGNS = " \t\n.;,:/*_"
# Begin with a set of signs, so that the search runs from one of them to the next.
_NEXT_ON_LINE = re.compile(r"[;.](?:(?<=;)(?:\s*[-–+]\s*(?=\S)|\s+(?=Lưu\b))|(?<=\.)\s+-\s+(?=\S))")
_SIGNATURE_GAP = re.compile(r"[;.\s](?:(?<=[;.])\s{2,}|(?<=\s)\s+|(?<=\t)|(?<=;)\s)")
# All on one line: `Nơi nhận: Như trên; Sở Y tế; Lưu: VT`.
_FILED_IN_LINE = re.compile(r";\s*[-–+]?\s*Lưu\b")
_FILE_PATH = re.compile(r"[A-Za-z]:\\")
_EACH = re.compile(r";\s*[-–+]?\s*(?=\S)")
_FILED = re.compile(r"Lưu\s*(?:tại|trữ)?\s*(?P<sign>[:;.,-])?\s*")
_FILERS = re.compile(
    rf"[{UPPER}]{{2}}|[{UPPER}]\W|hồ\s+sơ|văn\s+thư|văn\s+phòng|VT|Văn\s+(?:thư|phòng)"
)
# All who file it in one bracket: `Lưu (VP; TCCB)`.
_FILERS_IN_BRACKET = re.compile(r"\((?P<inside>[^()]*[;,][^()]*)\)\s*$")
_BRACKET = re.compile(r"\s*(?:\((?P<inside>[^()]*)\)|[“\"](?P<quoted>[^“”\"]*)[”\"])\s*$")
_SHORT_PURPOSE = re.compile(r"(?:b|t|th|p|ph|x|đ|k|g)[/.][\w/. ]{1,12}")
_CLOSING = (")", "”", '"')
_UNITS = re.compile(r"\s*[,;+]\s*|\s+và\s+|\s+[-–]\s+")
_SLASH = re.compile(r"\s*/\s*")
_MARK = re.compile(r"\s*\(\s*(?P<inside>[^()]*?)\s*\)")
_COUNT = re.compile(r"(?P<count>\d{1,4})\s*(?:b|bản|B|BẢN)?\.?")
# `PL.(300)` names a drafter by a mark, `KGVX. Hoa` by a name; `P.BTXH` is a unit.
_DRAFTED = re.compile(
    r"(?:(?P<unit>[\w/]{2,})\.\s*)?(?P<mark>[^\W\d_]+[a-zà-ỹ]|[^\W\d_]{1,4}(?=\.$)|(?<=\w\w\.)[A-ZĐ])\.?"
)
_GLUED = re.compile(
    r"(?P<unit>[A-ZĐ]{2,}\d?)[ .]?(?P<mark>[a-zđ]{2,6}|(?<=\.)[a-zđ])\.?"
)  # VXabc, KGVX vt, KGVX.v
_LOOSE_COUNT = re.compile(r"[\s,.;-]+(?:\(?(?P<count>\d{1,4})\)?\s?(?:b|bản)\.?|b)$")


class Distribution(Struct, frozen=True, gc=False):
    """What Nơi nhận says: who receives the document, who files it."""

    recipients: tuple[Recipient, ...]
    archive: Archive | None


def read_distribution(text: str, lines: Sequence[Span]) -> Distribution:
    """Read the lines of Nơi nhận; a line without a dash goes on with the one above it."""
    recipients: list[Recipient] = []
    archive: Archive | None = None
    for span in _entries(text, lines):
        if archive is not None:
            break  # Lưu is the last line; notes and attachments behind it are nobody's copy
        words = plain(span.of(text))
        filed = _FILED.match(words)
        if filed is not None and (
            filed["sign"]
            or _FILERS.match(words, filed.end())
            or _FILERS_IN_BRACKET.match(words, filed.end())
        ):
            archive = _archive(text, span, filed.end())
        else:
            recipients += _recipient(text, span)
    return Distribution(tuple(recipients), archive)


def _entries(text: str, lines: Sequence[Span]) -> list[Span]:
    """Give one span for each entry, without dash and end sign."""
    joined: list[Span] = []
    for line in lines:
        if joined and _goes_on(text, joined[-1], line):
            joined[-1] = Span(joined[-1].start, line.end)
        else:
            joined.append(line)
    entries = [part for span in joined for part in _split(text, span)]
    return [span for span in entries if span.end > span.start]


def _goes_on(text: str, above: Span, line: Span) -> bool:
    first = plain(text[line.start : line.start + 1])
    if first in "-+*•":
        return False
    if not above.of(text).strip(_DASHES):
        return True
    before = plain(above.of(text)).rstrip()
    if before.endswith((";", ".")) or text[above.end : line.start].strip():
        return False
    if _FILE_PATH.match(plain(line.of(text))):
        return False
    return first.islower() or first == "(" or before.endswith((",", " và", ":"))


def _split(text: str, span: Span) -> list[Span]:
    cut = _signature_beside(text, span)
    edges = [span.start]
    filed = _FILED_IN_LINE.search(text, span.start, cut)
    sign, end = (_EACH, filed.end()) if filed else (_NEXT_ON_LINE, cut)
    for found in sign.finditer(text, span.start, end):
        edges += [found.start(), found.end()]
    edges.append(cut)
    return [_bare(text, left, right) for left, right in zip(edges[::2], edges[1::2], strict=True)]


def _signature_beside(text: str, span: Span) -> int:
    """Give where a line of the signature printed beside the entry begins, else the end."""
    words = span.of(text)
    if words.isprintable() and "  " not in words and "; " not in words:
        return span.end  # no gap but single blanks
    for found in _SIGNATURE_GAP.finditer(words):
        prefix = sign_prefix(plain(text[span.start + found.end() : span.end]))
        if prefix is not None and prefix.rest:  # `Lưu: VT; KT.` files it at the Kế toán
            return span.start + found.start()
    return span.end


def _bare(text: str, start: int, end: int) -> Span:
    while start < end and text[start] in _DASHES:
        start += 1
    while end > start and text[end - 1] in _END_SIGNS:
        end -= 1
    return Span(start, end)


def _recipient(text: str, span: Span) -> list[Recipient]:
    words = " ".join(span.of(text).split())
    bracket = _BRACKET.search(words) if words.endswith(_CLOSING) else None
    purpose = "" if bracket is None else bracket["inside"] or bracket["quoted"] or ""
    if bracket is not None and is_purpose(purpose):
        rest = words[: bracket.start()].rstrip(_END_SIGNS)
        return [Recipient(rest, purpose.strip(), span)] if rest else []
    left, sign, right = words.rpartition(";")
    if sign and is_purpose(right) and left.strip(_END_SIGNS):
        return [Recipient(left.rstrip(_END_SIGNS), right.strip(), span)]
    return [Recipient(words, None, span)] if any(sign.isalnum() for sign in words) else []


def is_purpose(words: str) -> bool:
    """Tell whether bracketed words of a recipient say what for (để b/c), not who (Bộ LĐTBXH)."""
    folded = plain(words).strip(" .").lower()
    if _SHORT_PURPOSE.fullmatch(folded):
        return True
    return folded.startswith(strings("recipients", "purpose_openings")) or folded in strings(
        "recipients", "purposes"
    )


def _archive(text: str, span: Span, words_at: int) -> Archive:
    rest = " ".join(plain(text)[span.start + words_at : span.end].split())
    whole = _FILERS_IN_BRACKET.fullmatch(rest)
    rest = whole["inside"] if whole else rest
    marks = [mark["inside"] for mark in _MARK.finditer(rest)]
    counts = [int(count["count"]) for mark in marks if (count := _COUNT.fullmatch(mark))]
    drafters = [mark for mark in marks if mark and not _COUNT.fullmatch(mark)]
    rest = _MARK.sub("", rest)
    loose = _LOOSE_COUNT.search(rest)
    if loose is not None:
        counts += [int(loose["count"])] if loose["count"] else []
        rest = rest[: loose.start()]
    joint = _UNITS if _UNITS.search(rest) else _SLASH
    units = [unit for part in joint.split(rest) if (unit := part.strip(" -:;,"))]
    named = (_DRAFTED.fullmatch(units[-1]) or _GLUED.fullmatch(units[-1])) if units else None
    if named is not None and not drafters and (counts or named["unit"]):
        drafters.append(named["mark"])
        units[-1:] = [named["unit"]] if named["unit"] else []
    return Archive(
        units=tuple(unit.strip(_END_SIGNS) for unit in units),
        drafter=drafters[-1] if drafters else None,
        copies=counts[-1] if counts else None,
        span=stripped_span(text, span.start, span.end),
    )
