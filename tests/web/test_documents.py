"""The list of documents, and uploading."""

from __future__ import annotations

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from tests.builders import a_read_document
from thongsuot.core.intake.picture_bundle import parts_of
from thongsuot.domain.directives import stores
from thongsuot.domain.directives.models import ReceivedDocument


def upload(client, *files: tuple[str, bytes]):
    sent = [SimpleUploadedFile(name, data) for name, data in files]
    return client.post("/van-ban/tai-len/", {"documents": sent})


def test_an_empty_list_says_what_to_do(at_desk, commune_officer):
    page = at_desk(commune_officer).get("/van-ban/").content.decode()
    assert "Chưa có văn bản nào" in page
    assert "/van-ban/tai-len/" in page


def test_documents_are_called_by_their_subject(at_desk, province_officer):
    a_read_document(province_officer)
    page = at_desk(province_officer).get("/van-ban/").content.decode()
    assert "Công văn về việc tổ chức Ngày Minh họa 20/11" in page
    assert "…/UBND" in page


def test_a_search_without_result_leads_back(at_desk, province_officer):
    a_read_document(province_officer)
    client = at_desk(province_officer)
    assert "Ngày Minh họa" in client.get("/van-ban/?tim=minh-hoa").content.decode()
    nothing = client.get("/van-ban/?tim=khongco&trang-thai=read").content.decode()
    assert "Không có văn bản nào như vậy" in nothing


def test_documents_of_others_are_not_listed(at_desk, province_officer, other_province_officer):
    a_read_document(province_officer)
    page = at_desk(other_province_officer).get("/van-ban/").content.decode()
    assert "Chưa có văn bản nào" in page


def test_the_box_for_files_is_empty_and_without_complaint(at_desk, province_officer):
    page = at_desk(province_officer).get("/van-ban/tai-len/")
    assert page.status_code == 200
    assert "Chưa lưu được" not in page.content.decode()


def test_one_upload_leads_to_its_page_and_several_to_the_list(at_desk, province_officer):
    client = at_desk(province_officer)
    one = upload(client, ("a.txt", b"mot"))
    document = ReceivedDocument.objects.get()
    assert one["Location"] == f"/van-ban/{document.pk}/"
    two = upload(client, ("b.txt", b"hai"), ("c.txt", b"ba"))
    assert two["Location"] == "/van-ban/"
    assert ReceivedDocument.objects.count() == 3


def test_the_same_file_again_leads_to_the_first_and_says_so(at_desk, province_officer):
    client = at_desk(province_officer)
    upload(client, ("a.txt", b"mot"))
    again = upload(client, ("a khac ten.txt", b"mot"))
    page = client.get(again["Location"]).content.decode()
    assert "đã có văn bản" in page
    assert ReceivedDocument.objects.count() == 1


@pytest.mark.parametrize(
    ("files", "words"),
    [([], "Hãy chọn tệp"), ([("rong.docx", b"")], "Tệp rỗng")],
)
def test_what_cannot_be_taken_says_why(at_desk, province_officer, files, words):
    response = upload(at_desk(province_officer), *files)
    assert response.status_code == 400
    assert words in response.content.decode()
    assert not ReceivedDocument.objects.exists()


def test_a_file_above_the_limit_is_refused_by_name(at_desk, province_officer, settings):
    settings.UPLOAD_LIMIT = 1024 * 1024
    response = upload(at_desk(province_officer), ("to.pdf", b"x" * (1024 * 1024 + 1)))
    assert "Tệp “to.pdf” lớn hơn 1 MB" in response.content.decode()
    assert not ReceivedDocument.objects.exists()


def test_who_may_only_look_cannot_upload(at_desk, province_reader):
    client = at_desk(province_reader)
    assert "/van-ban/tai-len/" not in client.get("/van-ban/").content.decode()
    assert client.get("/van-ban/tai-len/").status_code == 403
    assert upload(client, ("a.txt", b"mot")).status_code == 403


def test_a_lost_file_is_told_with_what_to_do(at_desk, province_officer):
    document = a_read_document(province_officer)

    response = at_desk(province_officer).get(f"/van-ban/{document.pk}/tep/")

    assert response.status_code == 409
    assert "không còn trong kho" in response.content.decode()


def test_several_pictures_become_one_document_when_the_officer_says_so(
    at_desk, province_officer, settings
):
    settings.JOBS_IMMEDIATE = False
    client = at_desk(province_officer)
    sent = [SimpleUploadedFile(f"trang {n}.jpg", b"\xff\xd8\xff" + bytes([n])) for n in (2, 1)]
    client.post("/van-ban/tai-len/", {"documents": sent, "as_one": "1"})

    document = ReceivedDocument.objects.get()
    assert document.name == "trang 2 và 1 ảnh khác.zip"
    data = stores.get(stores.quarantine(), document.stored_name)
    assert [part[-1] for part, _name in parts_of(data, "x")] == [2, 1]


def test_only_pictures_are_put_together(at_desk, province_officer):
    sent = [SimpleUploadedFile("a.jpg", b"\xff\xd8\xff1"), SimpleUploadedFile("b.docx", b"x")]
    data = {"documents": sent, "as_one": "1"}
    response = at_desk(province_officer).post("/van-ban/tai-len/", data)
    assert response.status_code == 400
    assert "Chỉ ghép được các ảnh" in response.content.decode()
    assert not ReceivedDocument.objects.exists()
