"""The screens on which a unit writes its own documents."""

import json

import pytest

from tests.builders import a_read_document, an_actor
from tests.findings import LETTER, a_draft, a_word_document
from thongsuot.domain.directives.actions.delete_draft import delete_draft
from thongsuot.domain.directives.actions.save_draft import save_draft
from thongsuot.domain.directives.models import Draft
from thongsuot.domain.errors import NotFoundError


def test_an_empty_list_says_how_to_begin(at_desk, province_officer):
    page = at_desk(province_officer).get("/du-thao/").content.decode()

    assert "Chưa có dự thảo nào" in page


def test_from_a_document_to_a_draft_beside_it(at_desk, province_officer):
    parent = a_read_document(province_officer)
    client = at_desk(province_officer)

    answer = client.post("/du-thao/moi/", {"parent": parent.pk})
    draft = Draft.objects.get()
    page = client.get(answer["Location"]).content.decode()

    assert answer["Location"] == f"/du-thao/{draft.pk}/"
    assert "Văn bản cấp trên" in page
    assert "Sở Minh họa tổ chức lễ kỷ niệm" in page.split("draft-parent")[1]
    assert draft.name in client.get("/du-thao/").content.decode()


def test_findings_lead_to_their_places_in_the_editor_and_fixes_can_be_made_there(
    at_desk, province_officer
):
    draft = a_draft(province_officer)
    text = LETTER.replace("Kính gửi", "\U0001f4dc Kính gửi")

    part = at_desk(province_officer).post(f"/du-thao/{draft.pk}/kiem-tra/", {"text": text})
    page = part.content.decode()

    item = next(li for li in page.split("<li") if "/quy-tac/TT105/" in li)
    start, end = (int(item.split(f'data-{name}="')[1].split('"')[0]) for name in ("from", "to"))
    assert text[start:end] == "5"
    edits = item.split('data-edits="')[1].split('"')[0].replace("&quot;", '"')
    assert json.loads(edits) == [[start, start, "0"]]
    draft.refresh_from_db()
    assert draft.text == LETTER


def test_whoever_saves_later_keeps_both_texts_before_them(at_desk, province_officer, units):
    draft = a_draft(province_officer)
    colleague = an_actor(units.province)
    save_draft(colleague, draft=draft, name="Tên", text="Bản của đồng nghiệp", version=1)

    sent = {"name": "Tên", "text": "Bản của tôi", "version": "1"}
    answer = at_desk(province_officer).post(f"/du-thao/{draft.pk}/", sent)
    page = answer.content.decode()

    assert answer.status_code == 409
    assert colleague.account.full_name in page
    assert "Bản của tôi" in page
    assert "Bản của đồng nghiệp" in page
    assert 'name="version" value="2"' in page
    draft.refresh_from_db()
    assert draft.text == "Bản của đồng nghiệp"


def test_saving_keeps_the_text(at_desk, province_officer):
    draft = a_draft(province_officer)
    client = at_desk(province_officer)

    sent = {"name": "Công văn minh họa", "text": LETTER, "version": "1"}
    client.post(f"/du-thao/{draft.pk}/", sent)
    page = client.get(f"/du-thao/{draft.pk}/").content.decode()

    assert "Công văn minh họa" in page
    assert "Ủy ban nhân dân tỉnh đề nghị Sở Y tế" in page


def test_a_draft_is_had_as_word_as_pdf_and_with_comments(at_desk, province_officer):
    draft = a_draft(province_officer, parent=a_word_document(province_officer))
    client = at_desk(province_officer)

    for kind, begins in (("docx", b"PK"), ("gop-y", b"PK"), ("pdf", b"%PDF")):
        answer = client.get(f"/du-thao/{draft.pk}/tep/{kind}/")
        assert answer.status_code == 200
        assert answer.content.startswith(begins)
    assert client.get(f"/du-thao/{draft.pk}/tep/khac/").status_code == 404


def test_a_draft_has_its_history_in_words(at_desk, province_officer):
    draft = a_draft(province_officer)
    save_draft(province_officer, draft=draft, name=draft.name, text="Bản sau", version=1)
    client = at_desk(province_officer)
    url = f"/nhat-ky/du-thao/{draft.pk}/"
    assert url in client.get(f"/du-thao/{draft.pk}/").content.decode()
    rows = client.get(url).content.decode().split("<tbody>")[1]
    assert f'href="/du-thao/{draft.pk}/"' in rows
    assert "lần lưu" in rows
    assert "version" not in rows
    assert f"<del>{draft.name}</del>" not in rows


def test_the_history_of_a_foreign_draft_is_not_found(
    at_desk, province_officer, other_province_officer
):
    draft = a_draft(province_officer)
    assert at_desk(other_province_officer).get(f"/nhat-ky/du-thao/{draft.pk}/").status_code == 404


def test_drafts_lie_within_documents_in_the_navigation(at_desk, province_officer):
    page = at_desk(province_officer).get("/du-thao/").content.decode()
    assert '<a href="/van-ban/" aria-current="page">' in page


def test_who_only_reads_is_offered_no_fix(at_desk, province_officer, province_reader):
    draft = a_draft(province_officer)
    sent = {"text": f"{LETTER}\nUBND phường báo cáo truớc ngày 10/4/2024 ."}
    url = f"/du-thao/{draft.pk}/kiem-tra/"
    assert "data-edits" in at_desk(province_officer).post(url, sent).content.decode()
    assert "data-edits" not in at_desk(province_reader).post(url, sent).content.decode()


def test_who_may_only_look_is_told_so(at_desk, units, province_officer):
    page = f"/du-thao/{a_draft(province_officer).pk}/"
    words = "chuyên viên, lãnh đạo của đơn vị sửa được"
    assert words in at_desk(an_actor(units.province, "clerk")).get(page).content.decode()
    assert words not in at_desk(province_officer).get(page).content.decode()


def test_what_was_typed_is_given_back_when_the_draft_was_deleted_meanwhile(
    at_desk, province_officer
):
    draft = a_draft(province_officer)
    client = at_desk(province_officer)
    client.post(f"/du-thao/{draft.pk}/xoa/", {"version": draft.version})

    sent = {"name": "Kế hoạch", "text": "Một buổi gõ <b>", "version": draft.version}
    answer = client.post(f"/du-thao/{draft.pk}/", sent)

    assert answer.status_code == 404
    assert "Không còn dự thảo này" in answer.content.decode()
    assert "Một buổi gõ &lt;b&gt;</textarea>" in answer.content.decode()


def test_a_draft_deleted_while_it_is_saved_is_told_as_gone(province_officer):
    draft = a_draft(province_officer)
    delete_draft(province_officer, draft=Draft.objects.get(pk=draft.pk), version=draft.version)

    with pytest.raises(NotFoundError):
        save_draft(province_officer, draft=draft, name="Khác", text="Khác", version=draft.version)
