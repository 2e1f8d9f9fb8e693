"""Who may open what: every address of the pages against nobody, a reader, and a stranger.

An address that stands in no table here fails, so that a new page cannot be without an answer.
"""

from __future__ import annotations

import pytest
from django.urls import reverse
from django.utils import timezone

from tests.builders import a_dispatch, a_read_document
from thongsuot.domain.directives import stores
from thongsuot.domain.directives.models import (
    DocumentPage,
    KnownAbbreviation,
    Likeness,
    ReceivedDocument,
)
from thongsuot.domain.reports.actions.accept_report import accept_report
from thongsuot.domain.reports.actions.consolidate import consolidate
from thongsuot.domain.reports.actions.save_draft import save_draft
from thongsuot.domain.reports.actions.submit_report import submit_report
from thongsuot.domain.reports.content import ReportContent
from thongsuot.web.urls import urlpatterns

OPEN_TO_ALL = {"sign_in", "sign_out"}
"""Addresses that ask for no one's name."""

OWN_PLACE = {
    "desk",
    "choose_post",
    "documents",
    "known_abbreviations",
    "campaigns",
    "assignments",
    "reports",
    "units",
    "journal",
}
"""Pages that show whoever comes what is that person's own."""

PAGES = {
    "unit": (200, 200),
    "upload_document": (403, 200),
    "review_document": (200, 404),
    "document_state": (302, 404),
    "document_pages_state": (302, 404),
    "document_page": (200, 404),
    "compare_documents": (200, 404),
    "document_file": (200, 404),
    "open_campaign": (403, 404),
    "campaign": (200, 404),
    "dispatch_campaign": (403, 404),
    "report_form": (403, 404),
    "totals": (200, 404),
    "figure": (200, 404),
    "download_consolidated": (200, 404),
    "forward_dispatch": (403, 404),
    "assignment": (200, 404),
    "report": (200, 404),
}
"""What a reader (chỉ xem) of the owner's unit gets, and an officer of another province."""

DEEDS = {
    "correct_field": (403, 404),
    "confirm_value": (403, 404),
    "set_words": (403, 404),
    "split_task": (403, 404),
    "merge_tasks": (403, 404),
    "delete_task": (403, 404),
    "add_task": (403, 404),
    "decide_likeness": (403, 404),
    "forget_abbreviation": (403, 404),
    "withdraw_correction": (403, 404),
    "confirm_reading": (403, 404),
    "consolidate": (403, 404),
    "confirm_receipt": (403, 404),
    "move_assignment": (302, 404),
    "accept_report": (403, 404),
    "return_report": (403, 404),
}
"""The same for what only changes something; a refused move of progress says so on the next page."""


POSTED = {
    "reason": "x", "path": "date.day", "choice": "both", "start": "0", "end": "5", "index": "0", "at": "5", "seen": "0",
}  # fmt: skip
"""What is posted to every deed: enough for each, so that the answer is about who asks."""


@pytest.fixture
def things(province_officer, department_officer, units) -> dict[str, object]:
    """Give the parts of all addresses: one thing of each kind, all of one campaign."""
    dispatch = a_dispatch(province_officer, units.department, units.district)
    campaign = dispatch.campaign
    stores.put(stores.store(), campaign.document.stored_name, b"minh hoa")
    store_page(campaign.document)
    like = a_read_document(province_officer)
    Likeness.objects.create(document=campaign.document, other=like, share=0.9)
    known = KnownAbbreviation.objects.create(
        unit=campaign.document.unit,
        issuer="Sở minh họa",
        words="TTYT",
        name="Trung tâm Y tế",
        by=province_officer.account,
        at=timezone.now(),
    )
    draft = save_draft(department_officer, campaign=campaign, content=ReportContent(nil=True))
    report = submit_report(department_officer, report=draft, submission_key="k")
    accept_report(province_officer, report=report)
    made = consolidate(province_officer, campaign=campaign)
    return {
        "document_id": campaign.document_id,
        "other_id": like.pk,
        "known_id": known.pk,
        "number": 1,
        "campaign_id": campaign.pk,
        "dispatch_id": dispatch.pk,
        "assignment_id": dispatch.assignments.first().pk,
        "report_id": report.pk,
        "consolidated_id": made.pk,
        "unit_id": units.district.pk,
        "indicator": "participants",
        "kind": "docx",
    }


def store_page(document: ReceivedDocument) -> None:
    stores.put(stores.store(), "trang-minh-hoa.jpg", b"minh hoa")
    DocumentPage.objects.create(
        document=document, number=1, stored_name="trang-minh-hoa.jpg", width=10, height=10
    )


def address(name: str, things: dict[str, object]) -> str:
    pattern = next(row for row in urlpatterns if row.name == name)
    wanted = pattern.pattern.converters
    return reverse(name, kwargs={key: things[key] for key in wanted})


def test_every_address_has_its_answer():
    expected = OPEN_TO_ALL | OWN_PLACE | PAGES.keys() | DEEDS.keys()
    assert {row.name for row in urlpatterns} == expected


def test_nobody_gets_in_without_signing_in(nobody, things):
    for name in OWN_PLACE | PAGES.keys():
        url = address(name, things)
        assert nobody.get(url)["Location"].startswith("/dang-nhap/?next="), name
    for name in DEEDS:
        answer = nobody.post(address(name, things))
        assert answer["Location"].startswith("/dang-nhap/?next="), name


@pytest.mark.parametrize("place", [0, 1], ids=["reader", "stranger"])
def test_readers_and_strangers(at_desk, province_reader, other_province_officer, things, place):
    client = at_desk((province_reader, other_province_officer)[place])
    for name in OWN_PLACE:
        assert client.get(address(name, things)).status_code == 200, name
    for name, expected in PAGES.items():
        answer = client.get(address(name, things))
        list(
            answer
        )  # read to its end, a file is closed without ending the test's database connection
        assert answer.status_code == expected[place], name
    for name, expected in DEEDS.items():
        answer = client.post(address(name, things), POSTED)
        assert answer.status_code == expected[place], name


def test_what_changes_something_is_not_done_by_looking(at_desk, province_officer, things):
    client = at_desk(province_officer)
    for name in DEEDS:
        assert client.get(address(name, things)).status_code == 405, name
