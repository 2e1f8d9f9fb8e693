"""One letter to the whole country: 34 provinces × 15 and 3,321 communes × 5 tasks, in one dispatch."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from tests.builders import a_campaign, a_directive, an_actor
from thongsuot.domain.campaigns.actions.dispatch import dispatch
from thongsuot.domain.campaigns.models import Assignment
from thongsuot.domain.campaigns.order import Choice, Order
from thongsuot.domain.organisations.models import Unit
from thongsuot.domain.organisations.paths import child_path

PROVINCES, COMMUNES = 34, 3321


@pytest.mark.slow
def test_the_whole_country_within_five_seconds(units):
    ministry = units.province
    provinces = _children(ministry, range(100, 100 + PROVINCES))
    communes = [
        unit
        for number, province in enumerate(provinces)
        for unit in _children(province, range(1, 1 + len(range(number, COMMUNES, PROVINCES))))
    ]
    directive = a_directive()
    campaign = a_campaign(
        an_actor(ministry), replace(directive, assignments=directive.assignments[:1] * 15)
    )
    tasks = list(campaign.tasks.all())
    pairs = [(task, unit) for task in tasks for unit in provinces]
    pairs += [(task, unit) for task in tasks[:5] for unit in communes]
    order = Order(
        tuple(Choice(task.pk, unit.pk) for task, unit in pairs), idempotency_key="country"
    )
    officer = an_actor(ministry)

    sent = dispatch(officer, campaign=campaign, order=order)

    assert Assignment.objects.filter(dispatch=sent).count() == 17_115
    assert dispatch(officer, campaign=campaign, order=order) == sent
    assert Assignment.objects.count() == 17_115


def _children(parent: Unit, numbers: range) -> list[Unit]:
    return Unit.objects.bulk_create(
        Unit(
            code=f"{parent.code}.{number}",
            name=f"Đơn vị minh họa {number}",
            kind="ubnd",
            level="xa",
            parent=parent,
            path=child_path(parent.path, number),
        )
        for number in numbers
    )
