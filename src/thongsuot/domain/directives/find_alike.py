"""Finds documents like a new one (tìm văn bản trùng): another scan, or a later draft, among those the unit may see."""

from __future__ import annotations

from typing import Any

from thongsuot.core.parsing.text_likeness import likeness, text_marks
from thongsuot.domain.directives.access import seen_by
from thongsuot.domain.directives.models import Likeness, ReadingRow, ReceivedDocument, TextMark

Json = dict[str, Any]
_NEAR_EQUAL = 0.75
_OF_ONE_LETTER = 0.5
"""What two scans of one letter share at least, when number, issuer or date say that it is one."""
_MOST_LOOKED_AT = 40
_MOST_TOLD = 5


def note_alike(document: ReceivedDocument, data: Json) -> list[Likeness]:
    """Keep the marks of a document that was just read, and a row for each earlier one that it is like.

    Runs in the transaction that keeps the reading. Only what the unit may see is looked at.
    """
    marks = text_marks(data["text"])
    candidates = _candidates(document, data, marks)
    TextMark.objects.bulk_create(TextMark(document=document, value=value) for value in set(marks))
    found = [(row, *_compare(data, row.data)) for row in candidates]
    alike = sorted((one for one in found if one[1]), key=lambda one: one[2], reverse=True)
    return Likeness.objects.bulk_create(
        Likeness(document=document, other=row.document, share=round(share, 3), reasons=reasons)
        for row, reasons, share in alike[:_MOST_TOLD]
    )


def _candidates(document: ReceivedDocument, data: Json, marks: tuple[int, ...]) -> list[ReadingRow]:
    visible = seen_by(document.unit).exclude(pk=document.pk).values("pk")
    # ids first: several joins in one question would multiply the rows
    by_text = TextMark.objects.filter(value__in=set(marks), document__in=visible)
    ids = set(by_text.values_list("document_id", flat=True).distinct()[:_MOST_LOOKED_AT])
    number = data["number"] or {}
    if number.get("serial") and number.get("symbol"):
        same = ReadingRow.objects.filter(
            data__number__serial=number["serial"],
            data__number__symbol=number["symbol"],
            document__in=visible,
        )
        ids |= set(same.values_list("document_id", flat=True)[:_MOST_LOOKED_AT])
    return list(ReadingRow.objects.select_related("document").filter(document__in=ids))


def _compare(new: Json, old: Json) -> tuple[list[str], float]:
    """Give what two readings have in common and how much of their words; nothing where they are two letters."""
    share = likeness(new["text"], old["text"])
    number, issuer, date = (_same(new, old, part) for part in (_number, _issuer, _date))
    reasons = [
        name
        for name, holds in (
            ("number", number),
            ("issuer", issuer),
            ("date", date),
            ("text", share >= _NEAR_EQUAL),
        )
        if holds
    ]
    if number is False and not date:
        # the same form year after year: another number on another day is another letter
        return [], share
    if _year(new) != _year(old) and number is not True and _year(new) and _year(old):
        return [], share
    is_one = share >= _NEAR_EQUAL or (
        share >= _OF_ONE_LETTER and bool(issuer) and bool(number or date)
    )
    return (reasons if is_one else []), share


def _same(new: Json, old: Json, part: Any) -> bool | None:  # noqa: ANN401 - one of the functions below
    """Tell whether a part is the same; None where one of the two leaves it blank."""
    one, two = part(new), part(old)
    return None if one is None or two is None else bool(one == two)


def _number(data: Json) -> tuple[str, str] | None:
    number = data["number"] or {}
    serial, symbol = number.get("serial"), number.get("symbol")
    return (serial.lstrip("0"), symbol) if serial and symbol else None


def _issuer(data: Json) -> str | None:
    return (data["issuer"] or {}).get("name")


def _date(data: Json) -> tuple[int, int, int] | None:
    date = data["date"] or {}
    day, month, year = (date.get(part) for part in ("day", "month", "year"))
    return (day, month, year) if day and month and year else None


def _year(data: Json) -> int | None:
    return (data["date"] or {}).get("year")
