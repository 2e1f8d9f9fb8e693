"""Which reports a unit sees."""

from __future__ import annotations

from decimal import Decimal

import pytest

from thongsuot.domain.errors import NotFoundError
from thongsuot.domain.reports import access
from thongsuot.domain.reports.actions.consolidate import consolidate
from thongsuot.domain.reports.actions.save_draft import save_draft
from thongsuot.domain.reports.content import ReportContent


def _sees(actor, report) -> bool:
    try:
        return access.get_report(actor, report.pk) == report
    except NotFoundError:
        return False


def test_a_draft_is_its_units_alone(
    commune_officer, district_officer, province_officer, other_province_officer, campaign
):
    draft = save_draft(
        commune_officer, campaign=campaign, content=ReportContent({"banners": Decimal(1)})
    )
    assert _sees(commune_officer, draft)
    for actor in (district_officer, province_officer, other_province_officer):
        assert not _sees(actor, draft)
    assert list(access.reports(district_officer)) == []


def test_what_was_submitted_is_seen_up_the_chain(
    commune_officer, other_commune_officer, district_officer, department_officer, province_officer,
    other_province_officer, report_as,
):  # fmt: skip
    report = report_as(commune_officer, banners=1)
    for actor in (commune_officer, district_officer, department_officer, province_officer):
        assert _sees(actor, report)
    for actor in (other_commune_officer, other_province_officer):
        assert not _sees(actor, report)
    assert list(access.reports(district_officer)) == [report]


def test_a_consolidated_report_is_its_makers(province_officer, department_officer, campaign):
    made = consolidate(province_officer, campaign=campaign)
    assert access.get_consolidated(province_officer, made.pk) == made
    with pytest.raises(NotFoundError):
        access.get_consolidated(department_officer, made.pk)


def test_what_does_not_exist_is_not_found(province_officer):
    with pytest.raises(NotFoundError):
        access.get_report(province_officer, 0)
