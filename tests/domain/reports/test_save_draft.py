"""Drafts of reports."""

from __future__ import annotations

from decimal import Decimal

import pytest

from tests.builders import an_actor
from thongsuot.domain.errors import ConflictError, InvalidError, NotAllowedError, NotFoundError
from thongsuot.domain.journal.queries import entries_of
from thongsuot.domain.reports.actions.return_report import return_report
from thongsuot.domain.reports.actions.save_draft import save_draft
from thongsuot.domain.reports.content import ReportContent
from thongsuot.domain.reports.models import IndicatorValue, Report

CONTENT = ReportContent(
    {"ceremonies": Decimal(0), "participants": Decimal("90.5")}, {"results": "Tốt"}
)


def test_blank_is_no_row_and_zero_is_one(commune_officer, campaign):
    report = save_draft(commune_officer, campaign=campaign, content=CONTENT)
    assert {row.indicator: row.value for row in report.values.all()} == {
        "ceremonies": Decimal(0),
        "participants": Decimal("90.5"),
    }
    assert report.narratives == {
        "directing": "",
        "results": "Tốt",
        "difficulties": "",
        "proposals": "",
    }
    assert (report.state, report.revision) == ("draft", 1)


def test_saving_again_replaces(commune_officer, campaign):
    first = save_draft(commune_officer, campaign=campaign, content=CONTENT)
    again = save_draft(
        commune_officer, campaign=campaign, content=ReportContent({"banners": Decimal(3)})
    )
    assert again == first
    assert [row.indicator for row in IndicatorValue.objects.all()] == ["banners"]


def test_the_journal_tells(commune_officer, campaign):
    (entry,) = entries_of(save_draft(commune_officer, campaign=campaign, content=CONTENT))
    assert entry.verb == "reports.save_draft"
    assert entry.after["values"] == {"ceremonies": "0", "participants": "90.5"}


def test_it_goes_to_who_gathers_else_to_the_sender(
    commune_officer, district_officer, department_officer, campaign, units
):
    receivers = {
        actor.unit: save_draft(actor, campaign=campaign, content=CONTENT).receiver
        for actor in (commune_officer, district_officer, department_officer)
    }
    assert receivers == {
        units.commune: units.district,
        units.district: units.department,
        units.department: units.province,
    }


@pytest.mark.parametrize(
    ("content", "field"),
    [
        (ReportContent({"unknown": Decimal(1)}), "unknown"),
        (ReportContent({"on_time": Decimal(1)}), "on_time"),
        (ReportContent({"banners": Decimal(-1)}), "banners"),
        (ReportContent({"banners": Decimal("Infinity")}), "banners"),
        (ReportContent({}, {"opinions": "x"}), "opinions"),
        (ReportContent({"banners": Decimal(1)}, nil=True), "banners"),
    ],
)
def test_what_is_not_possible_is_refused(commune_officer, campaign, content, field):
    with pytest.raises(InvalidError) as refused:
        save_draft(commune_officer, campaign=campaign, content=content)
    assert refused.value.fields.keys() == {field}
    assert not Report.objects.exists()


def test_what_was_submitted_is_frozen(commune_officer, report_as, campaign):
    report_as(commune_officer, banners=3)
    with pytest.raises(ConflictError, match="chờ duyệt"):
        save_draft(commune_officer, campaign=campaign, content=CONTENT)
    assert IndicatorValue.objects.get().value == 3


def test_after_a_return_or_an_acceptance_a_new_revision_begins(
    commune_officer, district_officer, report_as, campaign
):
    returned = return_report(
        district_officer, report=report_as(commune_officer, banners=3), reason="Sai"
    )
    second = report_as(commune_officer, district_officer, banners=4)
    third = save_draft(commune_officer, campaign=campaign, content=CONTENT)
    assert [row.revision for row in (returned, second, third)] == [1, 2, 3]
    assert [row.state for row in Report.objects.order_by("revision")] == [
        "returned",
        "accepted",
        "draft",
    ]


def test_only_those_asked_write(province_officer, other_province_officer, campaign, units):
    for actor in (province_officer, other_province_officer):
        with pytest.raises(NotFoundError):
            save_draft(actor, campaign=campaign, content=CONTENT)
    with pytest.raises(NotAllowedError):
        save_draft(an_actor(units.commune, "clerk"), campaign=campaign, content=CONTENT)
