"""The names under which formal reports are saved."""

from __future__ import annotations

import pytest

from thongsuot.domain.campaigns.models import Campaign
from thongsuot.domain.organisations.models import Unit
from thongsuot.domain.reports.file_name import consolidated_name
from thongsuot.domain.reports.models import ConsolidatedReport


@pytest.mark.parametrize(
    ("campaign", "year", "name"),
    [
        ("Ngày Minh họa", 2024, "bao-cao-tong-hop-ngay-minh-hoa-2024-so-y-te-lan-2.docx"),
        ("Ngày Minh họa 2024", 2024, "bao-cao-tong-hop-ngay-minh-hoa-2024-so-y-te-lan-2.docx"),
        ("Ngày “Đỏ”/25", None, "bao-cao-tong-hop-ngay-do-25-so-y-te-lan-2.docx"),
    ],
)
def test_a_name_says_what_the_file_is(campaign, year, name):
    about = Campaign(name=campaign, year=year)
    report = ConsolidatedReport(campaign=about, unit=Unit(name="Sở Y tế"), revision=2)
    assert consolidated_name(report, "docx") == name
