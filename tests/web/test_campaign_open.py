"""Opening a campaign from a document: filled in from the reading, amended by a person."""

from __future__ import annotations

import pytest

from tests.builders import a_read_document
from thongsuot.domain.campaigns.models import Campaign


@pytest.fixture
def document(province_officer):
    return a_read_document(province_officer)


def test_the_form_holds_what_the_document_says(at_desk, province_officer, document):
    page = at_desk(province_officer).get(f"/van-ban/{document.pk}/mo-dot/").content.decode()
    assert 'value="Ngày Minh họa"' in page
    assert 'value="20/11"' in page
    assert 'value="4/12/2024"' in page
    assert "trước ngày 05/12/2024" in page


def test_opening_leads_to_the_preview(at_desk, province_officer, document, units):
    data = {
        "name": "Ngày Minh họa",
        "year": "2024",
        "day": "20/11",
        "report_due": "10/12/2024",
        "focal_unit": units.department.pk,
    }
    response = at_desk(province_officer).post(f"/van-ban/{document.pk}/mo-dot/", data)
    campaign = Campaign.objects.get()
    assert response["Location"] == f"/dot/{campaign.pk}/giao-viec/"
    assert (campaign.day, campaign.focal_unit) == ("11-20", units.department)
    assert campaign.report_due.isoformat() == "2024-12-10"


@pytest.mark.parametrize(
    ("field", "value", "words"),
    [
        ("name", "", "Tên đợt"),
        ("report_due", "31/2/2024", "Nhập ngày theo dạng"),
        ("day", "32/1", "Nhập ngày và tháng"),
        ("focal_unit", "99999", "Đầu mối"),
    ],
)
def test_what_does_not_fit_is_said_at_its_box(
    at_desk, province_officer, document, field, value, words
):
    data = {"name": "Ngày Minh họa", field: value}
    response = at_desk(province_officer).post(f"/van-ban/{document.pk}/mo-dot/", data)
    assert response.status_code == 400
    assert words in response.content.decode()
    assert f'id="id_{field}_error"' in response.content.decode()
    assert not Campaign.objects.exists()


def test_who_may_only_look_cannot_open(at_desk, province_reader, document):
    assert at_desk(province_reader).get(f"/van-ban/{document.pk}/mo-dot/").status_code == 403


def test_an_opened_campaign_is_reached_from_its_document(at_desk, province_officer, document):
    client = at_desk(province_officer)
    client.post(f"/van-ban/{document.pk}/mo-dot/", {"name": "Ngày Minh họa"})
    page = client.get(f"/van-ban/{document.pk}/").content.decode()
    assert f"/dot/{Campaign.objects.get().pk}/" in page
    assert f"/van-ban/{document.pk}/mo-dot/" not in page
