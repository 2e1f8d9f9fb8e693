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
            return {
                **words,
                "date": _day(text).isoformat(),
                "inclusive": True,
                "provenance": "read",
            }
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
    """Give the agencies named line by line; one that was there keeps its words in the text.

    Where as many names are new as are gone, each new one is another name for the words of an old one.
    """
    lines = [part for line in text.splitlines() if (part := line.strip(" ;-\t"))]
    names = [_ROLE.sub("", line) for line in lines]
    known = {agency["name"]: agency for agency in before}
    new = [name for name in dict.fromkeys(names) if name not in known]
    gone = [agency for agency in before if agency["name"] not in names]
    renamed = dict(zip(new, gone, strict=True)) if len(new) == len(gone) else {}
    return [
        {**_old(name, known, renamed), "name": name, "role": _role(line)}
        for line, name in zip(lines, names, strict=True)
    ]


def _old(name: str, known: dict[str, Json], renamed: dict[str, Json]) -> Json:
    fresh = {"span": None, "collective": bool(_COLLECTIVE.search(name))}
    return known.get(name) or renamed.get(name) or fresh


def _role(line: str) -> str:
    """Give the role as typed; the box names who takes the lead without a word about it."""
    typed = _ROLE.search(line)
    return "support" if typed and typed[1].lower() == "phối hợp" else "lead"
