"""Words to units (từ cụm từ đến đơn vị): a phrase, who issues it and the day give the units of that day and of today."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import astuple
from datetime import date

from thongsuot.core.registry.bearer import bearer
from thongsuot.core.registry.changes import FIRST_DAY
from thongsuot.core.registry.heirs import HeirUnit, heirs_on, stands_still
from thongsuot.core.registry.view import Place, as_of
from thongsuot.core.registry.words.answer import Answer, AnsweredUnit, OpenPoint, SuccessorToday
from thongsuot.core.registry.words.finding import Asked, Finding
from thongsuot.core.registry.words.gone import last_day, tell_gone_place
from thongsuot.core.registry.words.group import find_group
from thongsuot.core.registry.words.issuer import Issuer, find_issuer
from thongsuot.core.registry.words.listed import listed
from thongsuot.core.registry.words.nouns import LEVELS_OF
from thongsuot.core.registry.words.places import candidates, take_places
from thongsuot.core.registry.words.single import find_single, is_whole_level
from thongsuot.core.registry.words.tidy import tidy

_LISTED = 6
_NO_HEIR = "Không còn từ sau ngày ấy; chưa có nguồn cho biết đơn vị kế thừa."
_NOUNS = "|".join(sorted(LEVELS_OF, key=len, reverse=True))
_SCOPE = re.compile(
    rf"\s+(?:trực thuộc|thuộc|của|trên địa bàn|ở|tại)\s+(?:(?:ủy ban nhân dân|UBND)\s+)?(?P<place>(?P<noun>{_NOUNS})(?:\s.*)?)$",
    re.IGNORECASE,
)
_MIXED = re.compile(
    rf"^(?P<body>.*?)(?P<all>các\s+(?:{_NOUNS})(?:(?:\s*,\s*|\s+và\s+)(?:{_NOUNS}))*)(?:\s*,\s*|\s+và\s+)"
    rf"(?P<one>(?:{_NOUNS})\s+(?:[^\W\d_a-zà-ỹ]|\d)[^;]*)$"
)


def resolve_words(phrase: str, *, of: str, on: date, today: date) -> Answer:
    """Find the units that ``phrase`` stands for in a letter of ``of`` issued on ``on``.

    Args:
        phrase: the words of the letter, a list or a collective phrase.
        of: the body that issues the letter, by its name.
        on: the day of the letter; units are those of this day.
        today: the day for which successors are named.
    """
    view = as_of(on)
    issuer = find_issuer(of, view)
    asked = Asked(view, on, issuer, today)
    total = Finding()
    if issuer.why:
        total.ask(of, issuer.why)
    elif issuer.code is None:
        _tell_no_issuer(of, asked, total)
        _through_last_day(phrase, of, asked, total)
    if issuer.code is not None:
        for part in _findings(tidy(phrase), asked):
            _join(total, part)
        if not total.units and not total.open:
            total.ask(phrase, "Không tìm thấy đơn vị nào ứng với cụm từ này; hãy chọn đơn vị nhận.")
    if on < FIRST_DAY:
        total.ask(phrase, "Danh mục có nguồn từ 01/01/2021; trước đó dùng hiện trạng ngày ấy.")
    return _answer(phrase, of, asked, total)


def _tell_no_issuer(of: str, asked: Asked, total: Finding) -> None:
    placed = asked.issuer.placed
    if placed is None or not placed.mentions or not tell_gone_place(of, placed, asked, total):
        total.ask(of, "Danh mục không có cơ quan ban hành này vào ngày này.")


def _through_last_day(phrase: str, of: str, asked: Asked, total: Finding) -> None:
    """Of an issuer that has ended: lead from the units of its last day to those that stand for them."""
    placed = asked.issuer.placed
    ended = last_day(placed, asked) if placed and placed.mentions else None
    if ended is None:
        return
    then = resolve_words(phrase, of=of, on=ended, today=max(asked.day, asked.today))
    # what took over is told for the phrase, not for who issued it
    total.gone = [HeirUnit(*astuple(each)) for each in then.successors_today]
    followed = {heir.of for heir in then.successors_today}
    for unit in then.units:
        if stands_still(unit.code, as_of(ended), asked.day):
            total.add(unit.code, unit.certainty)
        elif unit.code not in followed:
            total.ask(unit.name, _NO_HEIR)
    for point in then.open:
        if point.text != of:  # of the issuer all is told
            total.ask(point.text, point.why)
    total.ask(phrase, f"Đã hiểu theo ngày {ended:%d/%m/%Y}, ngày cuối của cơ quan ban hành.")


def _findings(words: str, asked: Asked) -> Iterator[Finding]:
    around = asked.issuer.place
    for piece in _pieces(words):
        bare, scope, unclear = _scoped(piece, asked)
        if unclear:
            yield _unclear_scope(bare, unclear)
            continue
        inner = asked
        if scope:
            inner = Asked(asked.view, asked.day, Issuer(scope.code, scope), asked.today)
        for name, is_group in listed(bare, inner):
            if is_group and not is_whole_level(name):
                yield _group(name, scope or around, asked)
            else:
                yield find_single(name, inner)


def _group(name: str, around: Place | None, asked: Asked) -> Finding:
    """Find a group, at the place behind it where it names one (``các sở, ngành tỉnh Long An``)."""
    placed = take_places(name, asked.view, around)
    places = candidates(placed.mentions, asked.view, around) if placed.mentions else ()
    if len(places) == 1 and placed.head and placed.mentions[0].noun:
        return find_group(placed.head, places[0], asked)
    return find_group(name, around, asked)


def _pieces(words: str) -> Iterator[str]:
    """Split what names kinds of places and then one more: ``UBND các huyện và thành phố A``.

    A list without such stays whole: its later members may need the head noun of the first.
    """
    pieces = re.split(r"\s*;\s*", words)
    if not any(_MIXED.match(piece) or _SCOPE.search(piece) for piece in pieces):
        yield words
        return
    for piece in pieces:
        mixed = _MIXED.match(piece)
        if mixed and " các " not in f" {mixed['body']}":
            yield f"{mixed['body']}{mixed['all']}"
            yield f"{mixed['body']}{mixed['one']}"
        elif piece:
            yield piece


def _scoped(piece: str, asked: Asked) -> tuple[str, Place | None, str]:
    """Take off the words that say where bodies lie: ``UBND các xã thuộc huyện A``.

    The last value is the place where its name is not clear: then nothing may be listed.
    """
    scope = _SCOPE.search(piece)
    if scope is None:
        return piece, None, ""
    placed = take_places(scope["place"], asked.view, asked.issuer.place)
    places = candidates(placed.mentions, asked.view, asked.issuer.place) if not placed.head else ()
    if len(places) == 1:
        return piece[: scope.start()], places[0], ""
    noun = scope["place"].lower().strip()
    if noun not in LEVELS_OF:
        is_named = scope["place"][len(scope["noun"]) :].strip()[:1].isupper()
        return piece, None, scope["place"] if is_named and "các " in piece.lower() else ""
    around = asked.issuer.place
    chain = asked.view.chain(around.code) if around else ()
    here = next((place for place in chain if place.noun == noun), None)
    return (piece[: scope.start()], here, "") if here else (piece, None, "")


def _unclear_scope(words: str, place: str) -> Finding:
    found = Finding()
    found.ask(words, f"Chưa rõ địa bàn “{place}” vào ngày này; hãy chọn đơn vị.")
    return found


def _join(total: Finding, part: Finding) -> None:
    for code, certainty in part.units.items():
        total.add(code, certainty)
    for text, why in part.open:
        total.ask(text, why)
    total.gone += part.gone


def _tell_undated(phrase: str, asked: Asked, found: Finding) -> None:
    """Tell which places changed between two layers on a day that no source gives."""
    bearers = (bearer(code, asked.view) for code in found.units)
    places = [who.place for who in bearers if who and who.place]
    unsure = list(dict.fromkeys(place.area for place in places if not place.is_sure))
    if unsure:
        more = f" và {len(unsure) - _LISTED} nơi khác" if len(unsure) > _LISTED else ""
        names = ", ".join(unsure[:_LISTED])
        why = f"Ngày thay đổi của {names}{more} không có nguồn (giữa 01/02/2024 và 29/6/2025)."
        found.ask(phrase, why)


def _answer(phrase: str, of: str, asked: Asked, found: Finding) -> Answer:
    _tell_undated(phrase, asked, found)
    units = tuple(
        AnsweredUnit(code, who.name, who.kind, who.level, certainty)
        for code, certainty in found.units.items()
        if (who := bearer(code, asked.view))
    )
    heirs = [*found.gone]
    for unit in units:
        heirs += heirs_on(unit.code, asked.view, asked.today)
    later = dict.fromkeys(
        SuccessorToday(heir.code, heir.name, heir.of, heir.work) for heir in heirs
    )
    points = tuple(OpenPoint(text, why) for text, why in found.open)
    return Answer(phrase, of, asked.day, units, points, tuple(later))
