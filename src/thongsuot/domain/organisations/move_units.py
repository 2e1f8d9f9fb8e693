"""Moves units in the tree (chuyển đơn vị): a unit goes under another one with everything below it."""

from __future__ import annotations

from collections import defaultdict

from django.db.models import Value
from django.db.models.functions import Concat, Substr

from thongsuot.domain.organisations.models import Unit
from thongsuot.domain.organisations.paths import STEP, child_path, end_of_subtree


def next_path(parent: Unit | None) -> str:
    """Give the path of the unit that comes last under ``parent``."""
    siblings = Unit.objects.filter(parent=parent).order_by("-path")
    last = siblings.values_list("path", flat=True).first()
    return child_path(parent.path if parent else "", int(last[-STEP:]) + 1 if last else 1)


def last_numbers() -> defaultdict[str, int]:
    """Give the highest number among the children of each path."""
    numbers: defaultdict[str, int] = defaultdict(int)
    for path in Unit.objects.order_by().values_list("path", flat=True):
        above = path[:-STEP]
        numbers[above] = max(numbers[above], int(path[-STEP:]))
    return numbers


def move_unit(unit: Unit, parent: Unit | None) -> None:
    """Put ``unit`` last under ``parent``; the caller has seen to it that ``parent`` is not below ``unit``."""
    old, new = unit.path, next_path(parent)
    below = Unit.objects.filter(path__gte=old, path__lt=end_of_subtree(old))
    below.update(path=Concat(Value(new), Substr("path", len(old) + 1)))
    Unit.objects.filter(pk=unit.pk).update(parent=parent)
    unit.parent, unit.path = parent, new
