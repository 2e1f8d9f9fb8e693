"""A campaign that went down two levels, ready to be reported on."""

from __future__ import annotations

from decimal import Decimal

import pytest

from tests.builders import a_dispatch, a_forward
from thongsuot.domain.reports.actions.accept_report import accept_report
from thongsuot.domain.reports.actions.save_draft import save_draft
from thongsuot.domain.reports.actions.submit_report import submit_report
from thongsuot.domain.reports.content import ReportContent


@pytest.fixture
def sent(province_officer, units):
    """Province to district and department; the department gathers."""
    return a_dispatch(
        province_officer, units.district, units.department, focal_unit=units.department
    )


@pytest.fixture
def onward(district_officer, sent, units):
    """District to both communes."""
    return a_forward(district_officer, sent, units.commune, units.other_commune)


@pytest.fixture
def campaign(onward):
    return onward.campaign


@pytest.fixture
def report_as(campaign):
    """Give a function that submits a report with figures, and has it accepted by whom is given."""

    def _report_as(actor, accepted_by=None, *, nil=False, narratives=None, **figures):
        values = {code: Decimal(value) for code, value in figures.items()}
        content = ReportContent(values, narratives or {}, nil=nil)
        draft = save_draft(actor, campaign=campaign, content=content)
        key = f"{actor.unit.code}-{draft.revision}"
        report = submit_report(actor, report=draft, submission_key=key)
        return accept_report(accepted_by, report=report) if accepted_by else report

    return _report_as
