"""One letter to a whole country: 34 provinces with 15 tasks each, 3,321 communes with 5 (giao việc toàn quốc)."""

from __future__ import annotations

import os
import tempfile
from typing import TYPE_CHECKING

from msgspec.structs import replace

from tools.bench.report import Row
from tools.bench.timing import peak_memory, time_each

if TYPE_CHECKING:
    from thongsuot.domain.campaigns.models import Campaign
    from thongsuot.domain.campaigns.order import Choice, Order
    from thongsuot.domain.organisations.models import Unit

PROVINCES, TASKS_OF_A_PROVINCE = 34, 15
COMMUNES, TASKS_OF_A_COMMUNE = 3321, 5
RUNS = 5


def measure() -> list[Row]:
    """Dispatch to everybody several times, each time under a new key, then once more under a used one."""
    with tempfile.TemporaryDirectory() as folder:
        _prepare(folder)
        return [_measured()]


def _prepare(folder: str) -> None:
    os.environ |= {"THONGSUOT_DATA": folder, "DJANGO_SETTINGS_MODULE": "thongsuot.config.settings"}
    import django
    from django.core.management import call_command

    django.setup()
    call_command("migrate", verbosity=0)


def _measured() -> Row:
    from tests.builders import a_campaign, a_directive, a_unit, an_actor
    from thongsuot.domain.campaigns.actions.dispatch import dispatch
    from thongsuot.domain.campaigns.models import Assignment
    from thongsuot.domain.campaigns.order import Order

    root = a_unit("BO", "Bộ minh họa", kind="bo", level="trung_uong")
    officer = an_actor(root)
    tasks = a_directive().assignments[:1] * TASKS_OF_A_PROVINCE
    letter = replace(a_directive(), assignments=tasks)
    campaigns = [a_campaign(officer, letter) for _run in range(RUNS)]
    units = _units(root)
    orders = [
        (campaign, Order(_choices(campaign, *units), idempotency_key=f"key-{number}"))
        for number, campaign in enumerate(campaigns)
    ]

    def send(given: tuple[Campaign, Order]) -> None:
        dispatch(officer, campaign=given[0], order=given[1])

    timing = time_each(send, orders)
    again = time_each(send, orders)
    count = len(orders[0][1].choices)
    if Assignment.objects.count() != RUNS * count:
        raise AssertionError(f"{Assignment.objects.count()} assignments, not {RUNS * count}")
    return {
        "assignments": f"{count:,}",
        "units": f"{PROVINCES + COMMUNES:,}",
        "p50 s": f"{timing.at(0.5) / 1000:.2f}",
        "p95 s": f"{timing.at(0.95) / 1000:.2f}",
        "again with the same key, ms": f"{again.at(0.5):.1f}",
        "peak memory MB": f"{peak_memory():.0f}",
    }


def _choices(campaign: Campaign, provinces: list[int], communes: list[int]) -> tuple[Choice, ...]:
    from thongsuot.domain.campaigns.order import Choice

    tasks = list(campaign.tasks.values_list("pk", flat=True))
    given = [(unit, tasks[:TASKS_OF_A_PROVINCE]) for unit in provinces]
    given += [(unit, tasks[:TASKS_OF_A_COMMUNE]) for unit in communes]
    return tuple(Choice(task, unit) for unit, own in given for task in own)


def _units(root: Unit) -> tuple[list[int], list[int]]:
    """Write the tree in bulk: what is measured is the dispatch, not the registry."""
    from thongsuot.domain.organisations.models import Unit

    provinces = Unit.objects.bulk_create(
        _unit(f"T{number}", "tinh", root, number) for number in range(1, PROVINCES + 1)
    )
    communes = Unit.objects.bulk_create(
        _unit(f"X{number}", "xa", provinces[number % PROVINCES], number)
        for number in range(1, COMMUNES + 1)
    )
    return [unit.pk for unit in provinces], [unit.pk for unit in communes]


def _unit(code: str, level: str, parent: Unit, number: int) -> Unit:
    from thongsuot.domain.organisations.models import Unit

    path = f"{parent.path}{number:05}"
    return Unit(
        code=code, name=f"{code} (minh họa)", level=level, kind="ubnd", parent=parent, path=path
    )
