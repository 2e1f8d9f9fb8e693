"""Words for codes: sorts of activity, indicators."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from decimal import Decimal

from django import template
from django.utils.translation import gettext as _

from thongsuot.core.vocabulary.load import table
from thongsuot.domain.reports.indicators import Indicator, indicators
from thongsuot.web.templatetags.formats import day, number

register = template.Library()


@register.filter
def activity_word(code: str) -> str:
    """Give the words for a sort of activity."""
    return str(table("contract_words")["activity"].get(code, code))


@register.filter
def activity_words(codes: Iterable[str]) -> str:
    """Give the words for several sorts of activity."""
    return "; ".join(activity_word(code) for code in codes)


@register.filter
def at_key(values: Mapping[int, str], key: int) -> str:
    """Give what stands at ``key``; nothing where there is no such key."""
    return values.get(key, "")


@register.filter
def indicator_name(code: str) -> str:
    """Give the name of an indicator."""
    return _indicator(code).name if code in indicators() else code


@register.filter
def figure(value: Decimal | str | None, code: str) -> str:
    """Write a figure of an indicator as people read it: a number, yes or no, a day."""
    if value is None or value == "":
        return ""
    exact = Decimal(value)
    kind = _indicator(code).kind if code in indicators() else "number"
    if kind == "day":
        return day(dt.date.fromordinal(int(exact)))
    if kind == "yes_no" and exact in {0, 1}:
        return _("có") if exact else _("không")
    return number(exact)


def _indicator(code: str) -> Indicator:
    return indicators()[code]
