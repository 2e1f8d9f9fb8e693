"""Submitting reports."""

from __future__ import annotations

from decimal import Decimal

import pytest

from tests.builders import an_actor
from thongsuot.domain.errors import ConflictError, InvalidError, NotAllowedError
from thongsuot.domain.journal.queries import entries_of
from thongsuot.domain.reports.actions.save_draft import save_draft
from thongsuot.domain.reports.actions.submit_report import submit_report
from thongsuot.domain.reports.content import ReportContent


@pytest.fixture
def draft(commune_officer, campaign):
    return save_draft(
        commune_officer, campaign=campaign, content=ReportContent({"banners": Decimal(3)})
    )


def test_it_waits_for_a_decision(commune_officer, draft):
    report = submit_report(commune_officer, report=draft, submission_key="k")
    assert (report.state, report.submitted_by) == ("submitted", commune_officer.account)
    assert report.submitted_at is not None


def test_the_journal_tells_what_was_submitted(commune_officer, draft):
    submit_report(commune_officer, report=draft, submission_key="k")
    entry = entries_of(draft)[-1]
    assert entry.verb == "reports.submit_report"
    assert entry.after["receiver"] == "T1.H1"
    assert {code: Decimal(value) for code, value in entry.after["values"].items()} == {"banners": 3}


def test_the_same_key_submits_once(commune_officer, draft):
    first = submit_report(commune_officer, report=draft, submission_key="k")
    again = submit_report(commune_officer, report=draft, submission_key="k")
    assert (again, again.submitted_at) == (first, first.submitted_at)
    assert len(entries_of(draft)) == 2


def test_another_key_does_not_submit_again(commune_officer, draft):
    submit_report(commune_officer, report=draft, submission_key="k")
    with pytest.raises(ConflictError, match="đã được gửi"):
        submit_report(commune_officer, report=draft, submission_key="k2")


def test_a_key_of_another_report_is_refused(
    commune_officer, other_commune_officer, draft, report_as
):
    key = report_as(other_commune_officer, banners=1).submission_key
    with pytest.raises(ConflictError, match="lần gửi khác"):
        submit_report(commune_officer, report=draft, submission_key=key)


@pytest.mark.parametrize("key", ["", "k" * 65])
def test_a_key_has_a_length(commune_officer, draft, key):
    with pytest.raises(InvalidError):
        submit_report(commune_officer, report=draft, submission_key=key)


def test_a_report_that_says_nothing_is_refused_a_nil_report_is_not(commune_officer, campaign):
    empty = save_draft(
        commune_officer, campaign=campaign, content=ReportContent({}, {"results": "  "})
    )
    with pytest.raises(InvalidError, match="Không tổ chức"):
        submit_report(commune_officer, report=empty, submission_key="k")
    nil = save_draft(commune_officer, campaign=campaign, content=ReportContent(nil=True))
    assert submit_report(commune_officer, report=nil, submission_key="k").state == "submitted"


def test_it_is_the_units_own_business(district_officer, other_commune_officer, draft, units):
    for actor in (district_officer, other_commune_officer, an_actor(units.commune, "reader")):
        with pytest.raises(NotAllowedError):
            submit_report(actor, report=draft, submission_key="k")
