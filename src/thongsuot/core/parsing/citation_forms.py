"""Forms of citation (cách viện dẫn): kind and number, name of a law, or kind with issuer and date."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from msgspec import Struct

from thongsuot.core.model.head import DocumentKind
from thongsuot.core.model.span import Span
from thongsuot.core.parsing.citation_parts import Behind, iso_date, read_behind
from thongsuot.core.parsing.folded import fold
from thongsuot.core.parsing.led_phrases import Leads, first_led, leads, led
from thongsuot.core.vocabulary.document_kinds import cited_words, kind_letters
from thongsuot.core.vocabulary.folding import UPPER, plain
from thongsuot.core.vocabulary.load import strings
from thongsuot.core.vocabulary.word_tree import one_of

_JOINT = r"(?:\s?[-/]\s?|\s?&\s?|[.,](?=[\w]))"
_LETTERS = rf"(?:\d{{4}}\s?/\s?)?[{UPPER}][\w]*(?:{_JOINT}(?![a-zà-ỹ]{{3}})[\w]+)*"
_NUMBER = re.compile(
    rf"\d(?:(?<![\w/.,]\d)\d{{0,5}}[a-zA-Zđ]?(?:\s?/\s?{_LETTERS}|\s?-\s?[{UPPER}]\w*\s?/\s?[{UPPER}]\w*(?:-[{UPPER}]\w*)*"
    rf"|\s[{UPPER}][\w]*(?:[-/][{UPPER}]\w*)+)"
    r"|(?:(?<=số\s\d)|(?<=số:\s\d))\d{0,5}(?:-[A-ZĐ]{1,6}){0,2}(?=\s*,?\s*ngày\s))"
)
_YEAR = re.compile(r"\s*,?\s*(?:năm\s+)?(?P<year>\d{4})$")
_SHORT_DATE = re.compile(r"\s(?P<day>\d{1,2})/(?P<month>\d{1,2})/(?P<year>\d{4})$")
_DAY = re.compile(r"ngày\s+\d")
_SIGNED = "ký"
_NUMBER_LABEL = re.compile(r"(?<!\w)số\s*:?\s*$")
_AMENDED = re.compile(
    r"[^;.\n]{0,40}(?:sửa\s+đổi|bổ\s+sung|thay\s+thế)[^;.\n]{0,60}(?:bởi|theo|tại|bằng)\s+(?:các\s+)?",
    re.IGNORECASE,
)
_FIGURES = leads(*"0123456789")
_LAW_LEADS = leads("bộ luật", "luật", "pháp lệnh", "hiến pháp")
_KIND_LEADS = Leads(lambda: ("bộ luật", "luật", "pháp lệnh", *map(fold, cited_words())))
_AROUND_JOINT = re.compile(r"\s*([-/&])\s*")
_WINDOW = 160
_LONGEST_KIND = 80
_OF = "của"
_LAW, _ORDINANCE = "uật", "Pháp"


class CitedForm(Struct, frozen=True, gc=False):
    """A citation as read: ``name`` is the own name of a law."""

    kind: DocumentKind
    number: str | None
    date: str | None
    issuer: str | None
    name: str | None
    span: Span


def find_forms(text: str, zone: Span) -> tuple[CitedForm, ...]:
    """Find all forms of citation in a zone, in order, none inside another."""
    words, folded = plain(text), fold(text)
    forms = [
        *_numbered(words, folded, zone),
        *_laws(words, folded, zone),
        *_dated(words, folded, zone),
    ]
    out: list[CitedForm] = []
    for form in sorted(forms, key=lambda one: (one.span.start, -one.span.end)):
        if out and (form.span.start < out[-1].span.end or _amends(words, out[-1], form)):
            continue
        out.append(form)
    return tuple(out)


def _amends(words: str, last: CitedForm, form: CitedForm) -> bool:
    """Whether a law only amends the one before it in the same clause: `… được sửa đổi bởi Luật …`."""
    between = words[last.span.end : form.span.start]
    return form.kind == last.kind == "luat" and _AMENDED.fullmatch(between) is not None


class _Lead(Struct, frozen=True, gc=False):
    """What stands before a number: the word of the kind, the issuer between, the name of a law."""

    start: int
    kind: DocumentKind
    issuer: str | None = None
    name: str | None = None


def _numbered(words: str, folded: str, zone: Span) -> Iterator[CitedForm]:
    last: CitedForm | None = None
    lead: _Lead | None = None
    for found in led(_NUMBER, _FIGURES, folded, zone, words):
        own = _lead(words, folded, zone.start, found.start())
        lead = own or _carried(words, last, found, lead)
        if lead is None:
            continue
        behind = read_behind(words, found.end())
        last = CitedForm(
            kind=lead.kind,
            number=_joined(found[0]),
            date=behind.date,
            issuer=lead.issuer or behind.issuer,
            name=lead.name,
            span=Span(lead.start, max(behind.end, found.end())),
        )
        yield last


def _lead(words: str, folded: str, least: int, at: int) -> _Lead | None:
    found = _nearest_kind(words, folded, max(least, at - _WINDOW), at)
    if found is None:
        return None
    if found[
        "issuer"
    ]:  # `ý kiến chỉ đạo của … tại Công văn số`: the number is that of the nearest kind
        found = _kind(words, folded, found.start("issuer"), at) or found
    if found["law"]:
        kind = cited_words()[_standard(found["law"])]
        return _Lead(found.start("law"), kind, name=" ".join(found["law_name"].split()))
    issuer = None
    if found["issuer"]:
        issuer = read_behind(words, found.start("issuer") - len("của ")).issuer
        if issuer is None:
            return None
    return _Lead(found.start("kind"), cited_words()[_standard(found["kind"])], issuer)


def _nearest_kind(words: str, folded: str, start: int, at: int) -> re.Match[str] | None:
    """Find the kind before a number; of `Luật …, Quốc hội ban hành Nghị quyết số` it is the nearest one."""
    found = _kind(words, folded, start, at)
    inside = "issuer" if found and found["issuer"] else "law_name"
    if found is None or not found[inside]:
        return found
    return _kind(words, folded, found.start(inside), at) or found


def _kind(words: str, folded: str, start: int, at: int) -> re.Match[str] | None:
    # No kind is read over a stop, nor over the sign in another number or date, unless a law has such a name.
    start = max(start, words.rfind(".", start, at), words.rfind(";", start, at))
    if words.find(_LAW, start, at) < 0 and words.find(_ORDINANCE, start, at) < 0:
        start = max(start, words.rfind("/", start, at))
    return first_led(_kind_before(), _KIND_LEADS, folded, Span(start, at), words)


def _carried(
    words: str, last: CitedForm | None, found: re.Match[str], lead: _Lead | None
) -> _Lead | None:
    """Read a further number of the same kind: `Quyết định số A ngày … và số B ngày …`."""
    label = _NUMBER_LABEL.search(words, max(0, found.start() - 6), found.start())
    if last is None or "\n" in words[last.span.end : found.start()]:
        return None
    between = words[last.span.end : found.start()]
    if label is None and not re.fullmatch(r"\s*(?:,|;|và|&)\s*", between):
        return None
    start = label.start() if label else found.start()
    issuer = lead.issuer if lead is not None else None
    return _Lead(start, kind_of_number(found[0]) or last.kind, issuer)


def kind_of_number(number: str) -> DocumentKind | None:
    """Give the kind that the first letters of a number stand for; `UB-KH` names a department, not a plan."""
    parts = re.split(r"[/\-\s]", number)[1:]
    first = next((part for part in parts if part and not part.isdecimal()), "")
    return kind_letters().get(first)


def _laws(words: str, folded: str, zone: Span) -> Iterator[CitedForm]:
    if not any(word in words for word in ("uật", "háp lệnh", "iến pháp")):
        return
    for found in led(_law(), _LAW_LEADS, folded, zone, words):
        behind = read_behind(words, found.end("name"))
        year = _YEAR.search(found["name"])
        dated = _SHORT_DATE.search(found["name"])
        end_of_name = dated or year
        name = found["name"][: end_of_name.start()] if end_of_name else found["name"]
        if not name.strip() or _number_follows(words, found.end("name")) or "\n\n" in name:
            continue
        kind = cited_words()[_standard(found["kind"])]
        end = (
            max(behind.end, found.end("name"))
            if behind.date or behind.issuer
            else found.end("name")
        )
        day = behind.date or (iso_date(dated) if dated else None)
        yield CitedForm(
            kind, None, day, behind.issuer, " ".join(name.split()), Span(found.start(), end)
        )


def _number_follows(words: str, at: int) -> bool:
    return re.compile(r"\s*,?\s*(?:số\s*)\d").match(words, at) is not None


def _dated(words: str, folded: str, zone: Span) -> Iterator[CitedForm]:
    """Yield documents cited by kind, date and issuer without a number."""
    for found in _DAY.finditer(words, zone.start, zone.end):
        before = _before_day(words, zone.start, found.start())
        if before == found.start():
            continue
        kind = _kind_of_dated(words, folded, max(zone.start, before - _WINDOW), before)
        if kind is None:
            continue
        at = kind.start("issuer") - len("của ") if kind["issuer"] else before
        behind: Behind = read_behind(words, at)
        if behind.date is None or behind.issuer is None:
            continue
        yield CitedForm(
            cited_words()[_standard(kind["kind"])], None, behind.date, behind.issuer, None,
            Span(kind.start("kind"), behind.end),
        )  # fmt: skip


def _kind_of_dated(words: str, folded: str, least: int, at: int) -> re.Match[str] | None:
    """Find the word of a kind that ends at ``at``, or that an issuer (`của …`) stands behind."""
    if words.find(_OF, least, at) < 0:
        if not folded.endswith(_last_words(), least, at):
            return None
        least = max(least, at - _LONGEST_KIND)
    return first_led(_kind_word_before(), _KIND_LEADS, folded, Span(least, at), words)


def _before_day(words: str, least: int, at: int) -> int:
    """Give where the words before `ngày` at ``at`` end, or before `ký ngày`; ``at`` where no blank is between."""
    end = _before_blanks(words, least, at)
    signed = end - len(_SIGNED)
    if end < at and signed > least and words.startswith(_SIGNED, signed):
        before = _before_blanks(words, least, signed)
        return before if before < signed else end
    return end


def _before_blanks(words: str, least: int, at: int) -> int:
    while at > least and words[at - 1].isspace():
        at -= 1
    return at


def _joined(number: str) -> str:
    if len(number.split()) == 1:
        return number
    return _AROUND_JOINT.sub(r"\1", number)


def _standard(word: str) -> str:
    return _words_in_small_letters()[" ".join(word.split()).lower()]


@cache
def _words_in_small_letters() -> dict[str, str]:
    return {word.lower(): word for word in reversed(cited_words())}


@cache
def _law() -> re.Pattern[str]:
    names = "|".join(
        re.escape(name).replace(r"\ ", r"\s+")
        for name in sorted(strings("laws", "names"), key=len, reverse=True)
    )
    end = (
        r"(?=\s*(?:,?\s*(?:số\s+\d|ngày\s|năm\s+\d|đã\s+được|được|có\s+hiệu|của\s+Quốc|theo|quy\s+định)"
        r"|\s+và\s+(?:Luật|Bộ\s+luật|Pháp\s+lệnh|Nghị\s+định|các)\b|[;.()]|,|$))"
    )
    amending_end = r"(?=\s*(?:,?\s*(?:số\s+\d|ngày\s|năm\s+\d)|[;.()]|,|$))"
    amending = rf"(?i:sửa\s+đổi)(?:,\s*bổ\s+sung)?\s+[^;,.()]*?(?:{names})?{amending_end}"
    dated = r"(?!pháp\b)[^\W\d_][^;,.:()]{2,70}?(?<!\stừ)(?<!\slà)(?<!\strước)(?=\s+ngày\s+\d)"
    return re.compile(
        rf"(?<!\w)(?P<kind>Bộ\s+luật|Luật|Pháp\s+lệnh|Hiến\s+pháp)\s+"
        rf"(?P<name>{amending}|(?:{names}){end}|[{UPPER}][^;,.:()]*?{end}|{dated})"
    )


@cache
def _kinds() -> str:
    words = [word.replace(" ", r"\s+") for word in cited_words() if not word.isupper()]
    short = one_of(filter(str.isupper, cited_words()), any_case=False)
    return f"{one_of(words)}|{short}"


@cache
def _last_words() -> tuple[str, ...]:
    """Give the words with which those of the kinds end."""
    return tuple({fold(word).split()[-1] for word in cited_words()})


@cache
def _kind_before() -> re.Pattern[str]:
    return re.compile(
        rf"(?<!\w)(?:(?P<law>Bộ\s+luật|Luật|Pháp\s+lệnh)\s+(?P<law_name>(?:(?!Luật|Pháp\s+lệnh|ngày\s)[^;.\n]){{2,120}}?)\s+số\s*$|(?P<kind>{_kinds()})(?:\s+(?:hỏa\s+tốc|khẩn|mật))?"
        r"(?:\s+của\s+(?P<issuer>[^.;/\n“”\"]{3,110}?))?(?:\s+(?:liên\s+tịch))?\s*:?\s*(?:(?:có\s+)?số\s*(?:hiệu)?\s*:?\s*)?$)"
    )


@cache
def _kind_word_before() -> re.Pattern[str]:
    return re.compile(
        rf"(?<!\w)(?P<kind>{_kinds()})(?:\s+của\s+(?P<issuer>[^.;/\n“”\"]{{3,110}}?))?$"
    )
