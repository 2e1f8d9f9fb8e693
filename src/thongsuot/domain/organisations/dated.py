"""What holds on a day (hiệu lực theo ngày): units, posts and whatever else has a first and a last day."""

from __future__ import annotations

from datetime import date

from django.db.models import Q


def on_day(day: date) -> Q:
    """Give the condition that something with ``valid_from`` and ``valid_to`` holds on a day."""
    begun = Q(valid_from=None) | Q(valid_from__lte=day)
    return begun & (Q(valid_to=None) | Q(valid_to__gte=day))
