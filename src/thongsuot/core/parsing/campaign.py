"""Campaign (ngày, tháng, tuần, phong trào): what the document is about, with day, year, edition, theme."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache

from thongsuot.core.model.campaign import Campaign
from thongsuot.core.model.span import Span
from thongsuot.core.parsing.campaign_days import (
    AFTER,
    count,
    count_of_kin,
    count_subject,
    day_of,
    may_follow,
    most,
)
from thongsuot.core.parsing.caps import usual_form
from thongsuot.core.parsing.opening import opening_paragraphs
from thongsuot.core.parsing.own_names import own_name
from thongsuot.core.parsing.spread_words import ends_of
from thongsuot.core.parsing.theme import read_theme
from thongsuot.core.vocabulary.folding import LOWER, UPPER, fold, plain
from thongsuot.core.vocabulary.load import strings
from thongsuot.core.vocabulary.word_tree import one_of

_FIXED_DAY = r"ngày\s+(?P<day>\d{{1,2}})\s?(?:/|-|\s+tháng\s+)\s?(?P<month>\d{{1,2}})\s+(?:hằng|hàng)\s+năm\s+(?:là|làm)\s+[“\"]?{name}"
_TIME_BEFORE = re.compile(
    r"(?<!nhân\s)(?:dịp|trước,\s+trong\s+và\s+sau|phục\s+vụ|trong\s+các\s+ngày)\s+$", re.IGNORECASE
)
_ANSWERED = re.compile(r"\s(?:hưởng ứng|hưởng ứng và chào mừng)\s+", re.IGNORECASE)
_MOST_WORDS = 22
_HEAD_WORD = re.compile(r"(?<!\w)(?:ngày|tháng|tuần|năm|đợt|lễ|tết|hội|chiến|phong)(?!\w)")
_CITED = re.compile(r"(?<!\w)số\s*:?\s*\d|\d\s?[-/]\s?[A-ZĐ]{2}", re.IGNORECASE)


def read_campaign(text: str, subject: str | None, body: Span) -> Campaign | None:
    """Read the campaign: its name from the subject, or without one from the opening of the body.

    None where the document is about no campaign.
    """
    name = _name_of_subject(subject, text) if subject else None
    if name is None:
        told = subject is not None and _CITED.search(subject) is None
        name = _name_of_opening(plain(text), opening_paragraphs(text, body), by_others=not told)
    if name is None:
        return None
    return _described(text, name, subject or "", body)


def _name_of_subject(subject: str, text: str) -> str | None:
    """Give the name in the subject; one in capitals as the text writes it elsewhere."""
    if not subject.isupper():
        return first_name(subject)
    words = plain(subject)
    found = _name_in_capitals().search(words)
    if found is not None and _only_time(words, found.start()):
        return None
    name = _cut(found[0]) if found else None
    return None if name is None else usual_form(name, text, proper=False)


def first_name(words: str) -> str | None:
    """Give the first name of a campaign in ``words``, without quotation marks."""
    folded = plain(words)
    own = own_name(folded)
    for found in _name().finditer(folded):
        if own is not None and own.start <= found.end():
            break
        answered = _ANSWERED.search(found[0])
        name = first_name(found[0][answered.end() :]) if answered else None
        if name is not None:
            return name  # `Ngày hội hiến máu hưởng ứng Ngày …`: it is held for the latter
        name = _cut(found[0])
        if name is not None and not _only_time(folded, found.start()):
            return _with_capital(name)
    return None if own is None else own.words


def _with_capital(name: str) -> str:
    """Begin with a capital, but for the kind of drive in front of its quoted name: phong trào “Kế hoạch nhỏ”."""
    return name if name.endswith(("”", '"')) else name[0].upper() + name[1:]


def _only_time(words: str, start: int) -> bool:
    """Tell whether a feast only says when something else is done: ``dịp Tết Nguyên đán``."""
    return _TIME_BEFORE.search(words, max(0, start - 24), start) is not None


def _name_of_opening(words: str, opening: Span, *, by_others: bool) -> str | None:
    """Give the name in the opening; ``by_others`` allows one that only stands in what a cited document is about."""
    about = "|".join(strings("campaigns", "about"))
    for found in _name().finditer(words, opening.start, opening.end):
        if not by_others and _CITED.search(_clause_before(words, opening.start, found.start())):
            continue
        before = words[max(opening.start, found.start() - 60) : found.start()]
        name = _cut(found[0])
        if name is not None and re.search(rf"(?:{about})[^.;]*$", before, re.IGNORECASE):
            return _with_capital(name)
    return None


def _clause_before(words: str, start: int, at: int) -> str:
    """Give what of the clause stands before ``at``."""
    return words[max(start, *(words.rfind(sign, start, at) for sign in ";\n.")) : at]


def _cut(words: str) -> str | None:
    """Cut a run of words where the name of the campaign ends."""
    if words.endswith(("”", '"')):
        return " ".join(words.split())
    run = words.strip()
    shown = _in_small_letters(run) if run.isupper() else run
    ends = next((end for end in _ends().finditer(shown) if not _goes_on(shown, end)), None)
    run = run[: ends.start()] if ends else run
    run = (
        " ".join(run.rstrip(" ,:-").split()[:_MOST_WORDS]).removesuffix(" và").removesuffix(" năm")
    )
    return run if len(run.split()) > 1 else None


def _in_small_letters(run: str) -> str:
    """Write capitals small, but for words that begin a further day or drive: only those end a name behind a comma."""
    return _HEAD_WORD.sub(lambda head: head[0].capitalize(), run.lower())


def _described(text: str, name: str, subject: str, body: Span) -> Campaign:
    words = plain(text)
    days: Counter[str] = Counter()
    years: Counter[int] = Counter()
    editions: Counter[int] = Counter()
    for end in ends_of(fold(text), fold(name)):
        after = AFTER.match(words, end) if may_follow(words, end) else None
        if after is not None:
            count(after, days, years, editions)
    if not days:
        count_of_kin(text, name, days, years)
    count_subject(subject, years)
    day = _fixed_day(words, name)
    theme = read_theme(text, body, name) or read_theme(text, Span(0, body.start), name)
    return Campaign(
        name=name,
        day=day or most(days),
        year=most(years),
        edition=most(editions),
        theme=theme[0] if theme else None,
        theme_span=theme[1] if theme else None,
    )


def _goes_on(run: str, end: re.Match[str]) -> bool:
    """Tell whether a word that ends most names is part of this one: `Làm cho thế giới sạch hơn`, `phòng, chống`."""
    behind = run[end.start() :].lstrip(" ,:").lower()
    before = run[: end.start()].lower()
    only_head = " ".join(before.split()) in _bare_heads()
    return (
        only_head
        or (before.endswith("làm") and behind.startswith("cho "))
        or (before.endswith("bệnh") and behind.startswith("do "))
        or (before.endswith(("phòng", "cứu")) and behind.startswith(("chống", "chữa", "cứu")))
    )


@cache
def _bare_heads() -> frozenset[str]:
    return frozenset(strings("campaigns", "strong_heads"))


def _fixed_day(words: str, name: str) -> str | None:
    """Read `ngày 25 tháng 3 hằng năm là …`."""
    if " năm là" not in words and " năm làm" not in words:
        return None
    found = re.search(_FIXED_DAY.format(name=re.escape(name)), words, re.IGNORECASE)
    return day_of(found) if found else None


@cache
def _name() -> re.Pattern[str]:
    heads = "|".join(strings("campaigns", "heads")).replace(" ", r"\s+")
    small_heads = "|".join(strings("campaigns", "small_heads")).replace(" ", r"\s+")
    small = "|".join(strings("campaigns", "small_next")).replace(" ", r"\s+")
    strong = "|".join(strings("campaigns", "strong_heads")).replace(" ", r"\s+")
    no_name = "|".join(
        (
            *strings("campaigns", "no_names"),
            *(f"(?i:{word})" for word in strings("campaigns", "no_single_days")),
        )
    ).replace(" ", r"\s+")
    rest = r"[^\n“”\"(;.]*"
    return re.compile(
        rf"\b(?={_first_word()})(?:(?:{heads}|{small_heads})\s+(?!(?:{no_name})\b)(?:[“\"][^”\"\n]+[”\"]|[{UPPER}]{rest})"
        rf"|(?:{heads}|{strong})\s+(?:{small})\b{rest}"
        rf"|(?i:đợt|tháng)\s+cao\s+điểm\s+(?=[{LOWER}]){rest}"
        rf"|ngày\s+(?:phòng,?\s+chống|toàn\s+dân|quốc\s+tế|thế\s+giới|vì)\b{rest}"
        rf"|(?<=\w\s)(?:Ngày|Tháng|Tuần\s+lễ)\s+(?!(?:{no_name})\b)(?=[{LOWER}]){rest})"
    )


def _first_word() -> str:
    """Give the expression for the words with which names begin: most words of a text are told from them at once."""
    words = {
        head.split()[0].lower()
        for sort in ("heads", "small_heads", "strong_heads")
        for head in strings("campaigns", sort)
    }
    return one_of(sorted(words))


@cache
def _name_in_capitals() -> re.Pattern[str]:
    heads = "|".join(strings("campaigns", "heads")).replace(" ", r"\s+")
    no_heads = "|".join(strings("campaigns", "no_heads")).replace(" ", r"\s+")
    no_days = "|".join(
        (*strings("campaigns", "no_single_days"), *strings("campaigns", "no_names"))
    ).replace(" ", r"\s+")
    return re.compile(
        rf"\b(?<!hằng\s)(?<!hàng\s)(?<!nghỉ\s)(?<!trực\s)(?<!năm\s)"
        rf"(?!(?:{no_heads})\b)(?:{heads})\s+(?!(?:{no_days})\b)(?:[“\"][^”\"\n]+[”\"]|[^\W\d_][^\n“”\"(;.]*)",
        re.IGNORECASE,
    )


@cache
def _ends() -> re.Pattern[str]:
    words = sorted(strings("campaigns", "ends"), key=len, reverse=True)
    ends = one_of(word.replace(" ", r"\s+") for word in words)
    # `Ngày Khoa học, Công nghệ và Đổi mới sáng tạo`: a second of three words, in one row of capitals.
    enumerated = rf"[{UPPER}]\w*(?:\s+[{LOWER}]\w*){{1,2}}\s+và\s+[{UPPER}][{LOWER}]"
    return re.compile(
        rf"\s*[,:]?\s+(?:{ends}(?!\w)|\d)|,\s*(?=\d|[{UPPER}])(?!{enumerated})|\s+-\s+(?=\d)"
    )
