"""What words of the text say for a field (giá trị lấy từ chữ đã chọn): the value and, with it, the place."""

from __future__ import annotations

import re
from typing import Any

from django.utils.translation import gettext as _

from thongsuot.core.model.codec import to_json
from thongsuot.core.model.deadline import Deadline
from thongsuot.core.model.span import Span
from thongsuot.domain.directives.field_path import value_at
from thongsuot.domain.directives.task_pieces import issued_on, trimmed
from thongsuot.domain.errors import InvalidError

Json = dict[str, Any]

_PLAIN = re.compile(
    r"subject\.text|place\.name|addressees\.\d+\.name|number\.(?:serial|symbol)"
    r"|signature\.(?:name|position|on_behalf)|campaign\.(?:name|theme)"
    r"|assignments\.\d+\.action|report_duties\.\d+\.to"
)
_ISSUER = re.compile(r"issuer\.name")
_DATE = re.compile(r"date\.(day|month|year)")
_AGENCIES = re.compile(r"assignments\.\d+\.agencies")
_DEADLINE = re.compile(r"(?:assignments|report_duties)\.\d+\.deadline")
_SPAN_KEYS = {"campaign.theme": "campaign.theme_span"}
_WITHOUT_SPAN = re.compile(r"assignments|report_duties|campaign\.name|signature|number")
_ALL = (_PLAIN, _ISSUER, _DATE, _AGENCIES, _DEADLINE)


def can_be_set(field: str) -> bool:
    """Tell whether ``field`` may be set from words of the text."""
    return any(pattern.fullmatch(field) for pattern in _ALL)


def values_of_words(data: Json, field: str, words: tuple[int, int]) -> dict[str, Any]:
    """Give the fields to set, with their values, so that ``field`` says what the words say.

    Raises:
        InvalidError: the field cannot be set so, or the words hold no value of its kind.
    """
    span = trimmed(data["text"], *words)
    if _DEADLINE.fullmatch(field):
        return {field: _deadline(data, span)}
    if _AGENCIES.fullmatch(field):
        return {field: _agencies(data, field, span)}
    if _DATE.fullmatch(field):
        return _date(data["text"], field, span)
    if not can_be_set(field):
        raise InvalidError(_("Trường này không đặt được từ chữ trong văn bản."))
    return _plain(data, field, span)


def with_place(data: Json, field: str, value: object) -> dict[str, Any]:
    """Give what to set where a person typed ``value``: with its place, if the text has it word for word once."""
    if not isinstance(value, str) or not _PLAIN.fullmatch(field) or _WITHOUT_SPAN.match(field):
        return {field: value}
    text: str = data["text"]
    start = text.find(value)
    if start < 0 or text.find(value, start + 1) >= 0:
        return {field: value}
    place = _SPAN_KEYS.get(field) or f"{field.rpartition('.')[0]}.span"
    return {field: value, place: [start, start + len(value)]}


def _plain(data: Json, field: str, span: Span) -> dict[str, Any]:
    value = " ".join(span.of(data["text"]).split())
    if _ISSUER.fullmatch(field):
        value = _standard(value)
        # a person took it from its own place: it is put together no longer
        return {field: value, "issuer.provenance": "read", "issuer.span": to_json(span)}
    if field.startswith("addressees."):
        value = _standard(value)
    values: dict[str, Any] = {field: value}
    place = _SPAN_KEYS.get(field)
    if place is None and not _WITHOUT_SPAN.match(field):
        place = f"{field.rpartition('.')[0]}.span"
    if place:
        values[place] = to_json(span)
    return values


def _standard(words: str) -> str:
    from thongsuot.core.parsing.agencies import standard_name

    return standard_name(words)


def _agencies(data: Json, field: str, span: Span) -> list[Json]:
    from thongsuot.core.parsing.agencies import find_agencies, split_agencies

    text = data["text"]
    found = find_agencies(text, span) or split_agencies(text, span)
    before: list[Json] = value_at(data, field)
    known = {agency["name"] for agency in before}
    added = [{**to_json(agency), "role": "lead"} for agency in found if agency.name not in known]
    if not added:
        raise InvalidError(_("Những chữ này không nêu thêm cơ quan nào cho nhiệm vụ."))
    return [*before, *added]


def _deadline(data: Json, span: Span) -> Json:
    from thongsuot.core.parsing.dates import find_dates
    from thongsuot.core.parsing.deadlines import find_deadlines
    from thongsuot.core.parsing.letter_year import in_letter_year

    text: str = data["text"]
    found = find_deadlines(text, span)
    if found:
        named = found[0].deadline
    else:
        day = next((one.iso for one in find_dates(text, span) if one.iso), None)
        named = Deadline(span.of(text), day, inclusive=True, span=span)
    deadline = in_letter_year(text, named, issued_on(data))
    if not found and deadline.date is None:
        raise InvalidError(_("Những chữ này không nêu một ngày hay một thời hạn."))
    value: Json = to_json(deadline)
    return value


def _date(text: str, field: str, span: Span) -> dict[str, Any]:
    from thongsuot.core.parsing.dates import find_dates

    for found in find_dates(text, span):
        if found.day and found.month and found.year:
            return {
                "date.day": found.day,
                "date.month": found.month,
                "date.year": found.year,
                "date.span": to_json(span),
            }
    digits = re.sub(r"\D", "", span.of(text))
    if not digits or len(digits) > len("2024"):
        raise InvalidError(_("Những chữ này không nêu một ngày."))
    return {field: int(digits)}
