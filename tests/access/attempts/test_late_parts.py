"""Attempts 127-145: lists of units, reorganisations, phrases, settings, drafts, parts of pages, jobs."""

from __future__ import annotations

import io
from datetime import timedelta

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.utils import timezone
from openpyxl import load_workbook

from tests.access.attempts.asking import ask, body_of, browser_of
from tests.builders import a_unit, an_actor
from thongsuot.domain.directives.models import Draft, ReceivedDocument
from thongsuot.domain.organisations.actions.check_import import check_import
from thongsuot.domain.organisations.actions.import_units import import_units
from thongsuot.domain.organisations.actions.reorganise import reorganise
from thongsuot.domain.organisations.actions.start_import import start_import
from thongsuot.domain.organisations.models import PhraseMeaning, Post, Reorganisation, Unit
from thongsuot.domain.organisations.reorganisation_order import Order

pytestmark = pytest.mark.django_db


def a_list(text: str) -> SimpleUploadedFile:
    return SimpleUploadedFile("ds.csv", f"Mã,Tên,Mã cấp trên\n{text}".encode())


def checked(world, text, person="admin"):
    """Give a list of units below the unit that its administrator has sent."""
    data = f"Mã,Tên\n{text}".encode()
    return check_import(world.people[person], parent=world.units.own, name="ds.csv", data=data)


def renamed_by_the_province(world) -> Reorganisation:
    """Give a renaming of the department that the province above it carried out."""
    today = timezone.localdate()
    order = Order(
        kind="rename",
        number="1/QĐ-UBND",
        issued_on=today,
        issued_by="UBND tỉnh Minh Họa",
        day=today,
        olds=(world.units.own,),
        name="Sở Minh họa mới",
    )
    return reorganise(an_actor(world.units.province, "unit_admin"), order=order)


def test_127_what_the_superior_decided_about_a_unit_undone_by_the_unit(world):
    made = renamed_by_the_province(world)
    client = browser_of(world.people["admin"])
    assert client.post(f"/don-vi/sap-xep/{made.pk}/hoan-tac/").status_code == 404
    assert ask(client, "POST", f"/units/reorganisations/{made.pk}/undo").status_code == 404
    world.units.own.refresh_from_db()
    assert world.units.own.name == "Sở Minh họa mới"


def test_128_a_reorganisation_undone_by_a_sister_unit(world):
    made = renamed_by_the_province(world)
    client = browser_of(an_actor(world.units.sister, "unit_admin"))
    assert client.post(f"/don-vi/sap-xep/{made.pk}/hoan-tac/").status_code == 404


def test_129_a_unit_that_one_does_not_manage_among_those_to_be_merged(world):
    client = browser_of(world.people["admin"])
    before = Reorganisation.objects.count()
    body = {
        "kind": "merge",
        "number": "1",
        "issued_on": "2026-02-01",
        "issued_by": "UBND",
        "day": "2026-03-01",
        "old_ids": [world.units.hospital.pk, world.units.sister.pk],
        "new_ids": [world.units.clinic.pk],
    }
    for path in ("/units/reorganisations/preview", "/units/reorganisations"):
        assert ask(client, "POST", path, body).status_code in {403, 422}
    assert Reorganisation.objects.count() == before


def test_130_the_preview_of_a_list_that_another_unit_sent(world):
    run = checked(world, "M1,Trường minh họa\n")
    for person in ("sister", "stranger", "line", "officer"):
        client = browser_of(world.people[person])
        page = client.get(f"/don-vi/nhap/{run.pk}/")
        assert page.status_code == 404
        assert "Trường minh họa" not in body_of(page)
        assert ask(client, "GET", f"/units/imports/{run.pk}").status_code == 404
        assert ask(client, "POST", f"/units/imports/{run.pk}/start").status_code == 404


def test_131_a_list_that_changes_or_moves_the_unit_of_somebody_else(world):
    client = browser_of(world.people["admin"])
    sister = world.units.sister
    address = f"/don-vi/{world.units.own.pk}/danh-sach/"
    for line in (f"{sister.code},Đổi tên,\n", f"M1,Trường minh họa,{sister.code}\n"):
        seen = client.post(address, {"file": a_list(line)}).headers["Location"]
        assert "Dòng 2" in body_of(client.get(seen))
        client.post(seen)
    sister.refresh_from_db()
    assert sister.name == "Sở Minh họa khác"
    assert not Unit.objects.filter(code="M1").exists()


def test_132_a_list_whose_sender_was_dismissed_before_it_was_taken_in(world):
    run = checked(world, "M1,Trường minh họa\n")
    start_import(world.people["admin"], run=run)
    yesterday = timezone.localdate() - timedelta(days=1)
    Post.objects.filter(pk=world.people["admin"].post.pk).update(valid_to=yesterday)
    assert import_units(import_id=run.pk).state == "failed"
    assert not Unit.objects.filter(code="M1").exists()


def test_133_a_list_that_another_administrator_starts_is_taken_in_in_that_name(world):
    run = checked(world, "M1,Trường minh họa\n")
    other = an_actor(world.units.own, "unit_admin")
    start_import(other, run=run)
    assert import_units(import_id=run.pk).state == "done"
    run.refresh_from_db()
    assert run.by == other.account


def test_134_a_formula_in_the_name_of_a_unit_that_is_exported(world):
    for number, sign in enumerate("=+-@"):
        a_unit(f"T1.S1.C{number}", f"{sign}HYPERLINK(1)", parent=world.units.own, kind="su_nghiep")
    client = browser_of(world.people["admin"])
    address = f"/don-vi/{world.units.own.pk}/danh-sach"
    text = body_of(client.get(f"{address}/csv/"))
    assert text.count("'") >= len("=+-@")
    assert ",=" not in text
    book = load_workbook(io.BytesIO(client.get(f"{address}/xlsx/").content))
    cells = [cell for row in book.worksheets[0].iter_rows() for cell in row]
    assert not [cell for cell in cells if cell.data_type == "f"]


def test_135_an_export_of_the_units_of_somebody_else(world):
    client = browser_of(an_actor(world.units.sister, "unit_admin"))
    for unit in (world.units.own, world.units.province):
        assert client.get(f"/don-vi/{unit.pk}/danh-sach/csv/").status_code == 403
        assert ask(client, "GET", f"/units/{unit.pk}/export?form=csv").status_code == 403


def test_136_a_phrase_remembered_by_one_unit_misleads_another(world):
    words = {"issuer": "UBND tỉnh Minh Họa", "phrase": "các cơ sở minh họa"}
    body = words | {"unit_ids": [world.units.stranger.pk]}
    assert (
        ask(browser_of(world.people["sister"]), "POST", "/units/phrases", body).status_code == 200
    )
    client = browser_of(world.people["officer"])
    query = f"phrase={words['phrase']}&of={words['issuer']}"
    told = body_of(ask(client, "GET", f"/units/resolve?{query}"))
    assert world.units.stranger.name not in told
    assert words["phrase"] not in body_of(client.get("/don-vi/tra-cum-tu/"))


def test_137_a_phrase_of_another_unit_withdrawn_or_told_in_its_name(world):
    meaning = PhraseMeaning.objects.get(pk=world.made["meaning_id"])
    client = browser_of(world.people["sister"], **{"X-Unit": str(world.units.own.pk)})
    assert ask(client, "DELETE", f"/units/phrases/{meaning.pk}").status_code == 403
    plain = browser_of(world.people["sister"])
    assert ask(plain, "DELETE", f"/units/phrases/{meaning.pk}").status_code == 404
    body = {"issuer": "A", "phrase": "các trạm", "unit_ids": [world.units.own.pk]}
    ask(plain, "POST", "/units/phrases", body | {"owner_id": world.units.own.pk})
    assert PhraseMeaning.objects.get(phrase="các trạm").owner == world.units.sister


def test_138_the_settings_of_checks_of_another_unit(world):
    admin = an_actor(world.units.sister, "unit_admin")
    client = browser_of(admin, **{"X-Unit": str(world.units.own.pk)})
    assert ask(client, "PUT", "/settings/checks", {"working_days": 3}).status_code == 403
    plain = browser_of(admin)
    plain.post("/quy-tac/cau-hinh/", {"working_days": "3", "unit": world.units.own.pk})
    shown = ask(browser_of(world.people["officer"]), "GET", "/settings/checks").json()
    assert shown["working_days"] != 3


def test_139_a_rule_that_is_a_path(world):
    client = browser_of(world.people["officer"])
    for code in ("..%2f..%2fsettings", "%2e%2e", "TT105%00", "TT105.md", "tt105'--"):
        assert client.get(f"/quy-tac/{code}/").status_code == 404
        assert ask(client, "GET", f"/rules/{code}").status_code == 404


def test_140_a_draft_moved_under_a_letter_of_somebody_else_or_to_another_unit(world):
    client = browser_of(world.people["officer"])
    draft = Draft.objects.get(pk=world.made["draft_id"])
    foreign = ReceivedDocument.objects.exclude(unit=world.units.own).latest("pk")
    body = {"name": "Minh họa", "text": "A", "version": draft.version}
    body |= {"parent_id": foreign.pk, "parent": foreign.pk, "unit_id": world.units.sister.pk}
    ask(client, "PUT", f"/drafts/{draft.pk}", body)
    client.post(f"/du-thao/{draft.pk}/", body | {"version": draft.version + 1})
    draft.refresh_from_db()
    assert (draft.parent, draft.unit) == (None, world.units.own)


@pytest.mark.parametrize("part", ["", "trang-thai/", "anh-trang/", "gop-y/"])
def test_141_a_part_of_a_page_asked_for_by_the_script_after_the_post_ended(world, part):
    actor = world.people["officer"]
    client = browser_of(actor, **{"HX-Request": "true", "HX-Current-URL": "http://testserver/"})
    yesterday = timezone.localdate() - timedelta(days=1)
    Post.objects.filter(pk=actor.post.pk).update(valid_to=yesterday)
    assert client.get(f"/van-ban/{world.made['word_id']}/{part}").status_code == 403


@pytest.mark.parametrize("path", ["id", "unit", "state", "../unit", "assignments.-1.action", ""])
def test_142_a_correction_of_what_is_no_field_of_the_letter(world, path):
    client = browser_of(world.people["officer"], **{"HX-Request": "true"})
    document = ReceivedDocument.objects.get(pk=world.made["document_id"])
    client.post(f"/van-ban/{document.pk}/sua/", {"path": path, "value": "2"})
    body = {"field": path, "value": "2"}
    assert ask(client, "POST", f"/documents/{document.pk}/corrections", body).status_code in {
        404,
        422,
    }
    kept = ReceivedDocument.objects.get(pk=document.pk)
    assert (kept.unit_id, kept.state) == (document.unit_id, document.state)
    assert not kept.corrections.filter(field=path).exists()


def test_143_a_finding_of_somebody_else_decided_through_an_own_letter(world):
    client = browser_of(world.people["hospital"], **{"HX-Request": "true"})
    mine = ask(client, "POST", "/drafts", {"name": "A"}).json()["id"]
    assert mine
    for deed in ("chap-nhan", "sua", "mo-lai"):
        address = (
            f"/van-ban/{world.made['document_id']}/phat-hien/{world.made['finding_id']}/{deed}/"
        )
        assert client.post(address, {"reason": "A"}).status_code == 403


def test_144_the_commented_copy_of_a_letter_that_is_no_word_file(world):
    client = browser_of(world.people["officer"])
    answer = client.get(f"/van-ban/{world.made['document_id']}/gop-y/")
    assert answer.status_code in {404, 409}
    sister = browser_of(world.people["sister"])
    assert sister.get(f"/van-ban/{world.made['word_id']}/gop-y/").status_code == 404
    path = f"/documents/{world.made['word_id']}/commented-file"
    assert ask(sister, "GET", path).status_code == 404


def test_145_how_far_the_job_of_somebody_else_is(world):
    run = checked(world, "M1,Trường minh họa\n")
    sister = browser_of(world.people["sister"], **{"HX-Request": "true"})
    addresses = (
        f"/don-vi/nhap/{run.pk}/",
        f"/van-ban/{world.made['fresh_id']}/trang-thai/",
        f"/van-ban/{world.made['fresh_id']}/anh-trang/",
    )
    for address in addresses:
        answer = sister.get(address)
        assert answer.status_code == 404
        assert "minh-hoa.txt" not in body_of(answer)
