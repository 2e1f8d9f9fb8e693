"""Attempts 94-106: names and words that are code, figures that are formulas, paths in names, searches, old forms."""

from __future__ import annotations

import csv
import io
from datetime import timedelta

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.utils import timezone

from tests.access.attempts.asking import ask, body_of, browser_of
from tests.builders import a_read_document, a_unit, an_actor
from thongsuot.domain.campaigns.models import CampaignTask, Dispatch
from thongsuot.domain.directives import stores
from thongsuot.domain.directives.models import ReceivedDocument
from thongsuot.domain.reports.models import Report

pytestmark = pytest.mark.django_db
CODE = '<script>alert("x")</script><img src=x onerror=alert(1)>'


def harmless(page: str) -> bool:
    """Tell whether none of the code stands in the page as code."""
    return "<script>alert" not in page and "<img src=x" not in page


def test_94_code_in_the_name_of_a_file(world):
    ReceivedDocument.objects.filter(pk=world.made["document_id"]).update(name=CODE)
    client = browser_of(world.people["officer"])
    for address in ("/van-ban/", f"/van-ban/{world.made['document_id']}/", "/"):
        assert harmless(body_of(client.get(address)))
    sent = client.get(f"/van-ban/{world.made['document_id']}/tep/")
    list(sent)
    assert sent.headers["Content-Disposition"].startswith("attachment")


def test_95_code_in_the_name_of_a_unit(world):
    bad = a_unit("T1.S1.B9", CODE, parent=world.units.own, kind="su_nghiep", level="don_vi")
    client = browser_of(world.people["officer"])
    addresses = ("/don-vi/", f"/don-vi/{bad.pk}/", f"/dot/{world.made['campaign_id']}/giao-viec/")
    for address in addresses:
        assert harmless(body_of(client.get(address)))


def test_96_code_in_the_words_of_a_task(world):
    CampaignTask.objects.filter(pk=world.got["task_id"]).update(action=CODE)
    client = browser_of(world.people["officer"])
    for address in ("/nhiem-vu/", f"/nhiem-vu/{world.got['assignment_id']}/", "/"):
        assert harmless(body_of(client.get(address)))


def test_97_code_in_a_note_a_reason_and_a_report(world):
    Dispatch.objects.filter(pk=world.got["dispatch_id"]).update(note=CODE)
    Report.objects.filter(pk=world.made["report_id"]).update(
        reason=CODE, state="returned", narratives={"results": CODE}
    )
    client = browser_of(world.people["officer"])
    for address in ("/nhiem-vu/", f"/bao-cao/{world.made['report_id']}/"):
        assert harmless(body_of(client.get(address)))


def test_98_code_in_what_is_searched_for_and_in_the_journal(world):
    client = browser_of(world.people["officer"])
    ask(client, "POST", "/drafts", {"name": CODE})
    for address in ("/van-ban/", "/don-vi/", "/nhat-ky/", "/du-thao/"):
        assert harmless(body_of(client.get(address, {"tim": CODE, "viec": CODE, "tu": CODE})))


def test_99_a_formula_in_the_export_of_the_journal(world):
    client = browser_of(world.people["officer"])
    for sign in "=+-@":
        ask(client, "POST", "/drafts", {"name": f"{sign}HYPERLINK(1)"})
    text = body_of(client.get("/nhat-ky/tai-ve/"))
    cells = [cell for row in csv.reader(io.StringIO(text)) for cell in row]
    assert sum(cell.endswith("HYPERLINK(1)") for cell in cells) == len("=+-@")
    assert not [cell for cell in cells if cell.startswith(("=", "+", "-", "@", "\t", "\r"))]


@pytest.mark.parametrize(
    "name",
    ["../../../etc/passwd", "..\\..\\he-thong.txt", "/etc/cron.d/x.txt", "..", "a/../../b.txt"],
)
def test_100_a_path_in_the_name_of_an_upload(world, name):
    file = SimpleUploadedFile("x.txt", f"Minh họa {name}".encode())
    file._name = name  # past the check that Django makes when a name is set
    browser_of(world.people["officer"]).post("/api/v1/documents", {"file": file})
    kept = ReceivedDocument.objects.filter(unit=world.units.own).latest("pk")
    assert not {"/", "\\"} & set(kept.name + kept.stored_name)
    assert ".." not in kept.stored_name


def test_101_a_path_in_the_address_of_a_file(world):
    client = browser_of(world.people["officer"])
    kept = "khong-cho-ai.txt"
    stores.put(stores.store(), kept, b"minh hoa")
    for way in (f"../../{kept}", f"%2e%2e%2f{kept}", f"..%5c{kept}"):
        for address in (f"/static/{way}", f"/du-thao/{world.made['draft_id']}/tep/{way}/"):
            assert client.get(address).status_code == 404


def test_102_a_search_that_finds_what_belongs_to_others(world):
    a_read_document(world.people["stranger"])
    client = browser_of(world.people["sister"])
    found = ask(client, "GET", "/documents?words=minh&state=read").json()
    assert found == []
    assert ask(client, "GET", "/drafts").json() == []
    assert ask(client, "GET", "/abbreviations").json() == []


def test_103_a_search_among_the_officials_of_another_unit(world):
    client = browser_of(world.people["sister"])
    path = f"/people?unit_id={world.units.own.pk}&words=minh&also_over=true"
    assert ask(client, "GET", path).status_code == 404


def test_104_the_journal_of_another_unit_by_filters(world):
    client = browser_of(world.people["sister"])
    own = world.units.own.code
    for query in (f"unit_code={own}", "before_id=999999", "object_type=reports.report"):
        rows = ask(client, "GET", f"/journal?{query}").json()
        assert {row["unit_code"] for row in rows} <= {world.units.sister.code}
        text = body_of(ask(client, "GET", f"/journal/export/csv?{query}"))
        assert f",{own}," not in text


def test_105_an_old_form_of_a_report_sent_again_after_it_was_returned(world):
    hospital = browser_of(world.people["hospital"])
    report = Report.objects.get(pk=world.made["report_id"])
    officer = browser_of(world.people["officer"])
    ask(officer, "POST", f"/reports/{report.pk}/return", {"reason": "Thiếu số liệu."})
    again = ask(
        hospital,
        "POST",
        f"/reports/{report.pk}/submission",
        {"submission_key": report.submission_key},
    )
    assert again.json()["state"] == "returned"
    other = ask(hospital, "POST", f"/reports/{report.pk}/submission", {"submission_key": "khác"})
    assert other.status_code == 409
    late = ask(officer, "POST", f"/reports/{report.pk}/acceptance")
    assert late.status_code == 409


def test_106_the_draft_of_a_unit_below_shows_through_the_page_of_what_it_sent(world):
    hospital, officer = browser_of(world.people["hospital"]), browser_of(world.people["officer"])
    number = world.made["report_id"]
    ask(officer, "POST", f"/reports/{number}/return", {"reason": "Thiếu số liệu."})
    path = f"/reports/forms/{world.made['campaign_id']}"
    draft = ask(hospital, "PUT", path, {"nil": True}).json()["id"]
    assert f"/bao-cao/{draft}/" not in body_of(officer.get(f"/bao-cao/{number}/"))
    assert f"/bao-cao/{draft}/" in body_of(hospital.get(f"/bao-cao/{number}/"))
    assert officer.get(f"/bao-cao/{draft}/").status_code == 404


def test_107_a_person_without_any_post(world):
    person = an_actor(world.units.own)
    yesterday = timezone.localdate() - timedelta(days=1)
    person.account.posts.update(valid_to=yesterday)
    client = browser_of(person)
    for address in ("/", "/van-ban/", "/nhat-ky/", "/don-vi/", f"/nguoi/{person.account.pk}/"):
        assert client.get(address).status_code == 403
    assert ask(client, "GET", "/journal").status_code == 403
