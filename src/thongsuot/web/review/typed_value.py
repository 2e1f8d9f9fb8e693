"""What a person typed into an editor, as the value that the reading holds at that place."""

from __future__ import annotations

import datetime as dt
import re
from typing import Any

from django.utils.translation import gettext as _

from thongsuot.domain.directives.possible_date import FIRST_YEAR, LAST_YEAR
from thongsuot.domain.errors import InvalidError
from thongsuot.web.forms.date_field import FORMATS
from thongsuot.web.review.field import Field
from thongsuot.web.review.value import Json

_ROLE = re.compile(r"\s*\((chủ trì|phối hợp)\)\s*$", re.IGNORECASE)
_MOST_DIGITS = 9
_COLLECTIVE = re.compile(r"(^|\s)các\s", re.IGNORECASE)


def typed_value(field: Field, text: str, before: Any) -> Any:  # noqa: ANN401 - the JSON edge
    """Give the value to keep; an empty box is a blank.

    Raises:
        InvalidError: the words are no value of this kind.
    """
    text = text.strip()
    match field.editor:
        case "lines":
            return _agencies(text, before or [])
        case _ if not text:
            return None
        case "number":
            return _number(text)
        case "deadline":
            # what a person sets is the last day itself; the words of the document stay beside it
            words = {"phrase": "", "span": None, **(before or {})}
            return {**words, "date": _day(text).isoformat(), "inclusive": True}
        case "month_day":
            return f"{_day(f'{text}/2024'):%m-%d}"
        case _:
            return " ".join(text.split())


def _number(text: str) -> int:
    if not text.isdecimal() or len(text) > _MOST_DIGITS:
        raise InvalidError(_("Nhập một số nguyên, ví dụ 25."))
    return int(text)


def _day(text: str) -> dt.date:
    for pattern in FORMATS:
        try:
            day = dt.datetime.strptime(text, pattern).date()  # noqa: DTZ007 - a day has no time zone
        except ValueError:
            continue
        if not FIRST_YEAR <= day.year <= LAST_YEAR:
            years = {"first": FIRST_YEAR, "last": LAST_YEAR}
            raise InvalidError(_("Năm phải từ %(first)s đến %(last)s.") % years)
        return day
    raise InvalidError(_("Nhập ngày theo dạng ngày/tháng/năm, ví dụ 25/3/2024."))


def _agencies(text: str, before: list[Json]) -> list[Json]:
    """Give the agencies named line by line; one that was there keeps its words in the text."""
    known = {agency["name"]: agency for agency in before}
    agencies = []
    for line in filter(None, (part.strip(" ;-\t") for part in text.splitlines())):
        role = _ROLE.search(line)
        name = _ROLE.sub("", line)
        old = known.get(
            name, {"span": None, "role": "lead", "collective": bool(_COLLECTIVE.search(name))}
        )
        kept = (
            "support" if role and role[1].lower() == "phối hợp" else "lead" if role else old["role"]
        )
        agencies.append({**old, "name": name, "role": kept})
    return agencies
