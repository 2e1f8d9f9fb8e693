"""Reports that wait for a unit that ends: the successor decides on them, and no figure is lost."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from tests.builders import a_dispatch, an_actor
from thongsuot.domain.errors import ConflictError
from thongsuot.domain.organisations.actions.reorganise import reorganise
from thongsuot.domain.organisations.actions.undo_reorganisation import undo_reorganisation
from thongsuot.domain.organisations.reorganisation_moves import moves
from thongsuot.domain.organisations.reorganisation_order import Order
from thongsuot.domain.reports import queries
from thongsuot.domain.reports.actions.accept_report import accept_report
from thongsuot.domain.reports.models import Report

ISSUED, DAY = date(2026, 2, 1), date(2026, 3, 1)


@pytest.fixture
def admin(units):
    return an_actor(units.province, "unit_admin")


@pytest.fixture
def order(units):
    olds, news = (units.district,), (units.other_district,)
    return Order("merge", "12/QĐ-UBND", ISSUED, "UBND tỉnh Minh Họa", DAY, olds, news)


def test_a_waiting_report_is_decided_by_the_successor(admin, order, commune_officer, report_as):
    report = report_as(commune_officer, banners=3)
    told = {move.item.kind: move.item.words for move in moves(order)}
    assert told["report"] == "1 báo cáo đang gửi đến, chưa duyệt"
    made = reorganise(admin, order=order)
    successor = an_actor(order.news[0])
    accept_report(successor, report=Report.objects.get(pk=report.pk))
    with pytest.raises(ConflictError, match="đã được duyệt"):
        undo_reorganisation(admin, made=made)


def test_no_figure_is_lost_or_doubled(
    admin, order, campaign, units, province_officer, commune_officer, district_officer, report_as
):
    report_as(commune_officer, district_officer, banners=3)
    before = queries.totals(campaign, units.province).by_indicator["banners"].amount
    made = reorganise(admin, order=order)
    for unit in (units.province, order.news[0]):
        assert queries.totals(campaign, unit).by_indicator["banners"].amount == Decimal(3)
    undo_reorganisation(admin, made=made)
    assert queries.totals(campaign, units.province).by_indicator["banners"].amount == before == 3
    assert queries.totals(campaign, units.district).by_indicator["banners"].amount == 3


def test_a_unit_that_has_ended_is_not_asked_any_more(admin, order, units, province_officer):
    campaign = a_dispatch(province_officer, units.district, units.other_district).campaign
    made = reorganise(admin, order=order)
    before = queries.completeness(campaign, units.province, ISSUED)
    assert [row.unit for row in before.standings] == [units.district, units.other_district]
    after = queries.completeness(campaign, units.province, DAY)
    assert [row.unit for row in after.standings] == [units.other_district]
    undo_reorganisation(admin, made=made)
    assert queries.completeness(campaign, units.province, DAY).asked == 2


def test_who_reported_before_it_ended_stays_among_those_asked(
    admin, order, campaign, units, province_officer, district_officer, report_as
):
    a_dispatch(province_officer, units.other_district, campaign=campaign)
    report_as(district_officer, banners=3)
    reorganise(admin, order=order)
    found = queries.completeness(campaign, units.province, DAY)
    assert units.district in [row.unit for row in found.standings if row.reported]
