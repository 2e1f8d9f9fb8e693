"""Accepting and returning reports."""

from __future__ import annotations

import pytest

from tests.builders import an_actor
from thongsuot.domain.errors import ConflictError, InvalidError, NotAllowedError
from thongsuot.domain.journal.queries import entries_of
from thongsuot.domain.reports import queries
from thongsuot.domain.reports.actions.accept_report import accept_report
from thongsuot.domain.reports.actions.return_report import return_report
from thongsuot.domain.reports.models import Report


@pytest.fixture
def report(commune_officer, report_as):
    return report_as(commune_officer, banners=3)


def test_accepted_by_its_receiver(district_officer, report):
    accepted = accept_report(district_officer, report=report)
    assert (accepted.state, accepted.decided_by) == ("accepted", district_officer.account)
    entry = entries_of(report)[-1]
    assert (entry.verb, entry.unit_code) == ("reports.accept_report", "T1.H1")
    assert entry.after == {"unit": "T1.H1.X1", "revision": 1, "replaced": []}


def test_accepting_again_changes_nothing(district_officer, report):
    first = accept_report(district_officer, report=report)
    assert accept_report(district_officer, report=report).decided_at == first.decided_at
    assert len([e for e in entries_of(report) if e.verb == "reports.accept_report"]) == 1


def test_a_new_revision_replaces_the_accepted_one(
    commune_officer, district_officer, report, report_as
):
    accept_report(district_officer, report=report)
    second = report_as(commune_officer, district_officer, banners=5)
    assert [row.state for row in Report.objects.order_by("revision")] == ["superseded", "accepted"]
    assert entries_of(second)[-1].after["replaced"] == [1]


def test_returned_with_a_reason(district_officer, report):
    returned = return_report(district_officer, report=report, reason=" Thiếu số liệu ")
    assert (returned.state, returned.reason) == ("returned", "Thiếu số liệu")
    assert entries_of(report)[-1].after == {
        "unit": "T1.H1.X1",
        "revision": 1,
        "reason": "Thiếu số liệu",
    }


def test_returning_again_changes_nothing(district_officer, report):
    return_report(district_officer, report=report, reason="Thiếu số liệu")
    assert return_report(district_officer, report=report, reason="Khác").reason == "Thiếu số liệu"


def test_a_return_needs_a_reason(district_officer, report):
    with pytest.raises(InvalidError):
        return_report(district_officer, report=report, reason=" ")


def test_what_was_decided_is_decided(district_officer, report):
    accept_report(district_officer, report=report)
    with pytest.raises(ConflictError):
        return_report(district_officer, report=report, reason="Muộn rồi")


def test_nobody_else_decides(
    commune_officer, province_officer, department_officer, other_province_officer, report, units
):
    for actor in (
        commune_officer, province_officer, department_officer, other_province_officer,
        an_actor(units.district, "clerk"),
    ):  # fmt: skip
        with pytest.raises(NotAllowedError):
            accept_report(actor, report=report)
        with pytest.raises(NotAllowedError):
            return_report(actor, report=report, reason="x")


def test_reports_wait_in_the_order_in_which_they_came(
    commune_officer, other_commune_officer, district_officer, report, report_as
):
    second = report_as(other_commune_officer, banners=1)
    assert list(queries.to_decide(district_officer)) == [report, second]
    accept_report(district_officer, report=report)
    assert list(queries.to_decide(district_officer)) == [second]
    assert list(queries.to_decide(commune_officer)) == []
