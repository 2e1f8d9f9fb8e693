"""Opening a campaign from a document that was read."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.builders import a_read_document
from thongsuot.domain.campaigns.actions.open_campaign import open_campaign
from thongsuot.domain.campaigns.models import Campaign, CampaignTask
from thongsuot.domain.campaigns.proposal import proposal
from thongsuot.domain.directives.actions.correct_field import correct_field
from thongsuot.domain.directives.actions.receive_document import receive_document
from thongsuot.domain.errors import ConflictError, InvalidError, NotAllowedError
from thongsuot.domain.journal.queries import entries_of


@pytest.fixture
def document(province_officer):
    return a_read_document(province_officer)


def test_the_proposal_says_what_the_document_says(document):
    proposed = proposal(document)
    assert (proposed.name, proposed.day, proposed.year, proposed.edition) == (
        "Ngày Minh họa",
        "11-20",
        2024,
        3,
    )
    assert (str(proposed.report_due), proposed.report_due_phrase) == (
        "2024-12-04",
        "trước ngày 05/12/2024",
    )
    assert (proposed.report_to, proposed.focal_unit) == ("Ủy ban nhân dân tỉnh", None)


def test_the_unit_that_gathers_the_reports_is_found_in_the_registry(
    province_officer, document, units
):
    duties = [
        {"by": [], "to": "Bộ Minh họa", "via": None, "deadline": None, "onward_to": [], "span": [0, 0]},
        {"by": [], "to": "Ủy ban nhân dân tỉnh", "via": "Sở Minh họa", "deadline": None, "onward_to": [], "span": [0, 0]},
    ]  # fmt: skip
    correct_field(province_officer, document=document, field="report_duties", value=duties)
    assert proposal(document).focal_unit == units.department


def test_the_campaign_has_the_tasks_of_the_document(province_officer, document):
    campaign = open_campaign(province_officer, document=document, proposal=proposal(document))
    first, second = campaign.tasks.all()
    assert (campaign.owner, campaign.state) == (province_officer.unit, "draft")
    assert (first.position, first.path, first.activities) == (1, "1", ["ceremony"])
    assert (str(second.deadline), second.phrase) == ("2024-11-14", "trước ngày 15/11/2024")
    assert second.agencies == [
        {"name": "Ủy ban nhân dân các huyện", "role": "lead", "collective": True}
    ]


def test_corrections_count(province_officer, document):
    correct_field(
        province_officer, document=document, field="assignments.0.action", value="tổ chức hội thảo"
    )
    campaign = open_campaign(province_officer, document=document, proposal=proposal(document))
    assert campaign.tasks.first().action == "tổ chức hội thảo"


def test_the_person_decides_over_the_proposal(province_officer, document):
    own = replace(proposal(document), name="  Ngày khác ", edition=4)
    campaign = open_campaign(province_officer, document=document, proposal=own)
    assert (campaign.name, campaign.edition) == ("Ngày khác", 4)


def test_a_document_opens_one_campaign(province_officer, document):
    first = open_campaign(province_officer, document=document, proposal=proposal(document))
    assert open_campaign(province_officer, document=document, proposal=proposal(document)) == first
    assert (Campaign.objects.count(), CampaignTask.objects.count()) == (1, 2)
    (entry,) = entries_of(first)
    assert entry.verb == "campaigns.open_campaign"
    assert entry.after == {"name": "Ngày Minh họa", "document": document.pk, "tasks": 2}


def test_others_open_nothing(province_reader, other_province_officer, document):
    for actor in (province_reader, other_province_officer):
        with pytest.raises(NotAllowedError):
            open_campaign(actor, document=document, proposal=proposal(document))


def test_a_campaign_needs_a_name(province_officer, document):
    with pytest.raises(InvalidError):
        open_campaign(
            province_officer, document=document, proposal=replace(proposal(document), name=" ")
        )


def test_what_is_not_read_opens_nothing(province_officer):
    document = receive_document(province_officer, name="thu.txt", data=b"x").document
    with pytest.raises(ConflictError):
        proposal(document)
