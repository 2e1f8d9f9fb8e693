"""The report form, totals up the tree with their sources, completeness."""

from __future__ import annotations

import random
from datetime import date, timedelta
from decimal import Decimal

import pytest
from django.utils import timezone

from tests.builders import a_dispatch, an_actor
from thongsuot.core.rollup.combine import UnitFigures, combine
from thongsuot.domain.campaigns.actions.confirm_receipt import confirm_receipt
from thongsuot.domain.campaigns.actions.record_activity import ActivityEntry, record_activity
from thongsuot.domain.errors import NotFoundError
from thongsuot.domain.reports import queries
from thongsuot.domain.reports.actions.accept_report import accept_report
from thongsuot.domain.reports.actions.save_draft import save_draft
from thongsuot.domain.reports.content import ReportContent
from thongsuot.domain.reports.models import Report


def _amounts(totals) -> dict[str, Decimal | None]:
    return {code: total.amount for code, total in totals.by_indicator.items()}


def test_the_form_asks_for_what_the_tasks_ask_for(campaign, units):
    form = queries.form_of(campaign, units.commune)
    codes = [row.code for row in form.indicators]
    assert {"has_plan", "ceremonies", "banners", "budget_spent"} <= set(codes)
    assert not {"gifts", "articles", "on_time"} & set(codes)
    assert (form.values, form.report, form.editable, form.receiver) == (
        {},
        None,
        True,
        units.district,
    )


def test_the_form_is_filled_with_what_was_recorded(commune_officer, campaign, units):
    held = [
        {"ceremonies": Decimal(1), "participants": Decimal(90), "largest_event": Decimal(90), "held": Decimal(1)},
        {"ceremonies": Decimal(1), "participants": Decimal(40), "largest_event": Decimal(40), "held": Decimal(1)},
        {"banners_from": Decimal(739000), "banners": Decimal(2)},
        {"banners_from": Decimal(738998), "gifts": Decimal(5)},
    ]  # fmt: skip
    for numbers in held:
        entry = ActivityEntry("ceremony", "Lễ", date(2024, 11, 20), numbers=numbers)
        record_activity(commune_officer, campaign=campaign, activity=entry)
    form = queries.form_of(campaign, units.commune)
    assert form.values == form.from_activities == {
        "held": 1, "ceremonies": 2, "participants": 130, "largest_event": 90, "banners": 2, "banners_from": 738998
    }  # fmt: skip


def test_what_was_saved_stands_over_what_was_recorded(commune_officer, campaign, units):
    entry = ActivityEntry("banner", "Treo", date(2024, 11, 20), numbers={"banners": Decimal(2)})
    record_activity(commune_officer, campaign=campaign, activity=entry)
    content = ReportContent({"banners": Decimal(5)}, {"results": "Tốt"})
    save_draft(commune_officer, campaign=campaign, content=content)
    form = queries.form_of(campaign, units.commune)
    assert (form.values, form.from_activities) == ({"banners": 5}, {"banners": 2})
    assert form.narratives["results"] == "Tốt"


def test_the_form_is_locked_while_the_report_waits(commune_officer, campaign, units, report_as):
    report_as(commune_officer, banners=1)
    assert not queries.form_of(campaign, units.commune).editable


def test_who_was_asked_nothing_has_no_form(campaign, units):
    with pytest.raises(NotFoundError):
        queries.form_of(campaign, units.other_province)


def test_totals_are_ones_own_and_those_below(
    commune_officer, other_commune_officer, district_officer, department_officer, province_officer,
    campaign, report_as, units,
):  # fmt: skip
    report_as(commune_officer, district_officer, banners=3, held=1, largest_event=50)
    report_as(other_commune_officer, district_officer, banners=4, held=0)
    report_as(district_officer, department_officer, banners=10, held=1, largest_event=200)
    report_as(department_officer, province_officer, banners=100)
    assert _amounts(queries.totals(campaign, units.commune)) == {
        "banners": 3,
        "held": 1,
        "largest_event": 50,
    }
    assert _amounts(queries.totals(campaign, units.district)) == {
        "banners": 17,
        "held": 2,
        "largest_event": 200,
    }
    whole = {"banners": 117, "held": 2, "largest_event": 200}
    assert _amounts(queries.totals(campaign, units.department)) == whole
    assert _amounts(queries.totals(campaign, units.province)) == whole


def test_only_accepted_reports_count_and_a_revision_replaces(
    commune_officer, other_commune_officer, district_officer, campaign, report_as, units
):
    report_as(commune_officer, district_officer, banners=3)
    report_as(other_commune_officer, banners=1000)
    assert _amounts(queries.totals(campaign, units.province)) == {"banners": 3}
    report_as(commune_officer, banners=5)
    assert _amounts(queries.totals(campaign, units.province)) == {"banners": 3}
    second = Report.objects.get(unit=units.commune, revision=2)
    accept_report(district_officer, report=second)
    assert _amounts(queries.totals(campaign, units.province)) == {"banners": 5}


def test_a_figure_is_followed_to_its_reports(
    commune_officer,
    other_commune_officer,
    district_officer,
    department_officer,
    campaign,
    report_as,
    units,
):
    first = report_as(commune_officer, district_officer, banners=3)
    second = report_as(other_commune_officer, district_officer, banners=0)
    third = report_as(district_officer, department_officer, banners=10)
    parts = queries.breakdown(campaign, units.province, "banners")
    assert [(part.unit, part.report, part.value) for part in parts] == [
        (units.district, third, 10), (units.commune, first, 3), (units.other_commune, second, 0)
    ]  # fmt: skip
    total = queries.totals(campaign, units.province).by_indicator["banners"]
    assert sum(part.value for part in parts) == total.amount
    assert {source.source for source in total.sources} == {str(part.report.pk) for part in parts}


def test_a_unit_given_tasks_twice_counts_once(
    province_officer, commune_officer, district_officer, campaign, report_as, units
):
    other = a_dispatch(province_officer, units.commune, campaign=campaign)
    report_as(commune_officer, district_officer, banners=3)
    assert other.sender == units.province
    assert _amounts(queries.totals(campaign, units.province)) == {"banners": 3}
    assert queries.completeness(campaign, units.province, date(2024, 12, 1)).asked == 4


def test_totals_of_another_campaign_are_apart(
    province_officer, commune_officer, district_officer, campaign, report_as, units
):
    report_as(commune_officer, district_officer, banners=3)
    other = a_dispatch(province_officer, units.district).campaign
    assert _amounts(queries.totals(other, units.province)) == {}


def test_totals_equal_a_full_recompute(units, campaign, report_as, district_officer):
    chance = random.Random(5)  # noqa: S311 - test data
    figures = []
    for unit in (units.commune, units.other_commune):
        numbers = {
            code: chance.randint(0, 10**9)
            for code in ("banners", "gift_value", "held")
            if chance.random() < 0.8
        }
        numbers["held"] = chance.randint(0, 1)
        report_as(an_actor(unit), district_officer, **numbers)
        values = {code: Decimal(number) for code, number in numbers.items()}
        figures.append(UnitFigures(unit.code, "", values))
    assert _amounts(queries.totals(campaign, units.province)) == _amounts(combine(figures))


def test_completeness_tells_who_received_and_reported(
    commune_officer,
    other_commune_officer,
    district_officer,
    department_officer,
    sent,
    campaign,
    report_as,
    units,
):
    confirm_receipt(district_officer, dispatch=sent)
    report_as(commune_officer, district_officer, nil=True)
    report_as(other_commune_officer, banners=1)
    found = queries.completeness(campaign, units.province, date(2024, 12, 4))
    assert [row.unit for row in found.standings] == [
        units.department, units.district, units.commune, units.other_commune
    ]  # fmt: skip
    assert (found.asked, found.received, found.reported, found.accepted, found.nil) == (
        4,
        1,
        2,
        1,
        1,
    )
    assert [row.unit for row in found.missing] == [units.department, units.district]


@pytest.mark.parametrize(("days", "late"), [(0, 0), (1, 1)])
def test_late_is_after_the_last_day(commune_officer, sent, campaign, report_as, units, days, late):
    due = campaign.report_due
    reported = report_as(commune_officer, banners=1)
    moment = timezone.make_aware(
        timezone.datetime(due.year, due.month, due.day, 23, 59)
    ) + timedelta(days=days)
    Report.objects.filter(pk=reported.pk).update(submitted_at=moment)
    commune = next(
        r
        for r in queries.completeness(campaign, units.province, due).standings
        if r.unit == units.commune
    )
    assert commune.late is bool(late)
    waiting = queries.completeness(campaign, units.province, due + timedelta(days=days)).late
    assert waiting == (late + 3 * days)


def test_completeness_is_seen_from_the_own_place(campaign, units):
    assert queries.completeness(campaign, units.district, date(2024, 12, 1)).asked == 2
    assert queries.completeness(campaign, units.department, date(2024, 12, 1)).asked == 3
    assert queries.completeness(campaign, units.commune, date(2024, 12, 1)).asked == 0


def test_a_correction_that_is_only_being_written_leaves_the_accepted_report_standing(
    commune_officer, district_officer, campaign, report_as, units
):
    report_as(commune_officer, district_officer, banners=3)
    save_draft(commune_officer, campaign=campaign, content=ReportContent({"banners": Decimal(9)}))
    seen = queries.completeness(campaign, units.district, date(2024, 11, 1))
    row = next(one for one in seen.standings if one.unit == units.commune)
    assert (row.reported, row.report.revision, row.report.state) == (True, 1, "accepted")


def test_what_was_written_comes_with_its_report(
    commune_officer, district_officer, campaign, report_as, units
):
    report = report_as(
        commune_officer,
        district_officer,
        narratives={"difficulties": "Thiếu kinh phí", "results": " "},
    )
    assert queries.narratives(campaign, units.province) == {
        "difficulties": [(report, "Thiếu kinh phí")]
    }
