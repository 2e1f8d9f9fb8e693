"""Totals over the API: live, traceable, and as a formal report."""

import io
import zipfile
from decimal import Decimal

import pytest

from tests.builders import a_dispatch, a_forward
from thongsuot.domain.reports.actions.accept_report import accept_report
from thongsuot.domain.reports.actions.save_draft import save_draft
from thongsuot.domain.reports.actions.submit_report import submit_report
from thongsuot.domain.reports.content import ReportContent
from thongsuot.domain.reports.queries import form_of


@pytest.fixture
def campaign(province_officer, district_officer, units):
    sent = a_dispatch(province_officer, units.district)
    a_forward(district_officer, sent, units.commune, units.other_commune)
    return sent.campaign


@pytest.fixture
def counted(campaign, units):
    """An indicator of the form whose figures add up."""
    form = form_of(campaign, units.commune)
    return next(row.code for row in form.indicators if row.aggregate == "sum")


@pytest.fixture
def report(campaign, counted, district_officer):
    """Give a function by which a unit reports a figure and the district accepts it."""

    def _report(actor, figure):
        draft = save_draft(
            actor, campaign=campaign, content=ReportContent({counted: Decimal(figure)})
        )
        submitted = submit_report(actor, report=draft, submission_key=f"key-{draft.pk}")
        return accept_report(district_officer, report=submitted)

    return _report


def test_totals_are_live_and_lead_to_their_reports(
    calling_as, campaign, counted, report, commune_officer, other_commune_officer, province_officer
):
    first = report(commune_officer, 120)
    caller = calling_as(province_officer)
    path = f"/totals/{campaign.pk}"
    assert [(row["indicator"], float(row["amount"])) for row in caller.get(path)] == [
        (counted, 120)
    ]

    second = report(other_commune_officer, 35)

    (total,) = caller.get(path)
    parts = caller.get(f"{path}/indicators/{counted}")
    assert (float(total["amount"]), total["reports"]) == (155, 2)
    assert [(part["report_id"], float(part["value"])) for part in parts] == [
        (first.pk, 120),
        (second.pk, 35),
    ]


def test_completeness_names_who_is_missing(
    calling_as, campaign, report, commune_officer, province_officer, units
):
    report(commune_officer, 1)

    told = calling_as(province_officer).get(f"/totals/{campaign.pk}/completeness")

    assert (told["asked"], told["reported"], told["accepted"]) == (3, 1, 1)
    missing = [row["unit_id"] for row in told["standings"] if not row["reported"]]
    assert missing == [units.district.pk, units.other_commune.pk]


def test_the_formal_report_is_made_once_for_the_same_figures(
    calling_as, campaign, report, commune_officer, province_officer
):
    report(commune_officer, 1)
    caller = calling_as(province_officer)
    path = f"/totals/{campaign.pk}/consolidated"

    made = caller.post(path)

    assert caller.post(path) == made
    assert caller.get(path) == [made]
    docx = caller.client.get(f"/api/v1/totals/consolidated/{made['id']}/docx")
    pdf = caller.client.get(f"/api/v1/totals/consolidated/{made['id']}/pdf")
    content = io.BytesIO(b"".join(docx.streaming_content))
    assert "word/document.xml" in zipfile.ZipFile(content).namelist()
    assert b"".join(pdf.streaming_content).startswith(b"%PDF-")


def test_strangers_see_no_totals(calling_as, campaign, other_province_officer, counted):
    caller = calling_as(other_province_officer)

    for part in ("", "/completeness", "/consolidated", f"/indicators/{counted}"):
        caller.get(f"/totals/{campaign.pk}{part}", 404)
    caller.post(f"/totals/{campaign.pk}/consolidated", status=404)


def test_a_total_under_the_units_of_a_day(
    calling_as, province_officer, commune_officer, campaign, counted, report
):
    made = report(commune_officer, 7)
    path = f"/totals/{campaign.pk}/indicators/{counted}/successors"
    found = calling_as(province_officer).get(path, on="2026-11-01")
    assert Decimal(found["total"]) == 7
    (row,) = found["merged"]
    assert row["unit_id"] == commune_officer.unit.pk
    assert [part["report_id"] for part in row["parts"]] == [made.pk]
    assert found["divided"] == []
    calling_as(province_officer).get(path.replace(counted, "khong-co"), 404)
