"""The consolidated report: a formal DOCX and PDF whose figures are those of the accepted reports."""

from __future__ import annotations

import io

import docx
import pytest

from tests.builders import an_actor
from thongsuot.domain.errors import NotAllowedError, NotFoundError
from thongsuot.domain.journal.queries import entries_of
from thongsuot.domain.reports import queries
from thongsuot.domain.reports.actions.consolidate import consolidate
from thongsuot.domain.reports.models import ConsolidatedReport


@pytest.fixture
def reported(
    commune_officer, other_commune_officer, district_officer, department_officer, report_as
):
    """Both communes and the district reported, the communes with a difficulty and nothing."""
    told = {"difficulties": "Kinh phí còn hạn chế."}
    return [
        report_as(commune_officer, district_officer, banners=1234, narratives=told),
        report_as(other_commune_officer, district_officer, nil=True),
        report_as(
            district_officer,
            department_officer,
            banners=1000,
            narratives={"results": "Tổ chức tốt."},
        ),
    ]


def _words(report: ConsolidatedReport) -> str:
    with queries.open_consolidated(report, "docx") as file:
        document = docx.Document(io.BytesIO(file.read()))
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    return "\n".join([paragraph.text for paragraph in document.paragraphs] + cells)


def test_the_figures_stand_in_the_docx(province_officer, campaign, reported):
    words = _words(consolidate(province_officer, campaign=campaign))
    assert "2.234" in words
    assert "Kinh phí còn hạn chế." in words
    assert "Ủy ban nhân dân xã Minh Họa Một" in words
    assert "ỦY BAN NHÂN DÂN" in words
    assert "minh họa" in words.lower()


def test_all_that_the_units_wrote_stands_in_the_docx_with_their_names(
    province_officer, commune_officer, district_officer, campaign, report_as
):
    told = {
        "directing": "Đã ban hành kế hoạch.",
        "results": "Đã tổ chức gặp mặt.",
        "difficulties": "Kinh phí còn hạn chế.",
        "proposals": "Đề nghị hỗ trợ tài liệu.",
    }
    report_as(commune_officer, district_officer, banners=5, narratives=told)
    words = _words(consolidate(province_officer, campaign=campaign))
    for text in told.values():
        assert f"{commune_officer.unit.name}: {text}" in words


def test_the_pdf_is_there_too(province_officer, campaign, reported):
    report = consolidate(province_officer, campaign=campaign)
    with queries.open_consolidated(report, "pdf") as file:
        assert file.read(5) == b"%PDF-"


def test_every_figure_leads_to_its_reports(province_officer, campaign, reported):
    report = consolidate(province_officer, campaign=campaign)
    figure = report.data["figures"]["banners"]
    assert figure["amount"].rstrip("0").rstrip(".") == "2234"
    assert {int(source) for _unit, source, _amount in figure["sources"]} == {
        reported[0].pk,
        reported[2].pk,
    }
    assert report.data["reports"] == sorted(row.pk for row in reported)


def test_the_journal_tells(province_officer, campaign, reported):
    report = consolidate(province_officer, campaign=campaign)
    (entry,) = entries_of(report)
    assert (entry.verb, entry.after["revision"]) == ("reports.consolidate", 1)
    assert entry.after["reports"] == report.data["reports"]


def test_without_anything_new_it_is_the_last_one(province_officer, campaign, reported):
    first = consolidate(province_officer, campaign=campaign)
    assert consolidate(province_officer, campaign=campaign) == first
    assert ConsolidatedReport.objects.count() == 1


def test_something_new_is_a_new_revision(
    province_officer, commune_officer, district_officer, campaign, reported, report_as, units
):
    first = consolidate(province_officer, campaign=campaign)
    report_as(commune_officer, district_officer, banners=1)
    second = consolidate(province_officer, campaign=campaign)
    assert second.revision == 2
    assert "1.001" in _words(second)
    assert "2.234" in _words(first)
    assert queries.consolidated_reports(campaign, units.province) == [second, first]


def test_each_level_consolidates_its_own(
    district_officer, department_officer, campaign, reported, units
):
    district = consolidate(district_officer, campaign=campaign)
    assert district.unit == units.district
    gathered = consolidate(department_officer, campaign=campaign)
    words = _words(gathered)
    assert "SỞ MINH HỌA" in words.upper()
    assert "Kính gửi" in words
    assert "Ủy ban nhân dân tỉnh Minh Họa" in words


def test_who_sent_and_gathers_nothing_consolidates_nothing(
    commune_officer, other_province_officer, campaign, units
):
    for actor in (commune_officer, other_province_officer):
        with pytest.raises(NotFoundError):
            consolidate(actor, campaign=campaign)
    with pytest.raises(NotAllowedError):
        consolidate(an_actor(units.province, "reader"), campaign=campaign)
