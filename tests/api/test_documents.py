"""Documents over the API: taken in, read, corrected, confirmed; another unit's do not exist."""

import io

import pytest

from tests.builders import TEXT, a_read_document


def a_file(data: bytes, name: str = "cong-van.txt") -> io.BytesIO:
    file = io.BytesIO(data)
    file.name = name
    return file


def test_a_file_is_taken_in_once(calling_as, province_officer):
    caller = calling_as(province_officer)

    first = caller.upload("/documents", a_file(TEXT.encode()))
    again = caller.upload("/documents", a_file(TEXT.encode()))

    assert first["is_new"]
    assert not again["is_new"]
    assert again["document"]["id"] == first["document"]["id"]
    assert [document["name"] for document in caller.get("/documents")] == ["cong-van.txt"]


def test_an_empty_file_and_a_file_that_is_too_large_are_refused(
    calling_as, province_officer, settings
):
    settings.UPLOAD_LIMIT = 1024 * 1024
    caller = calling_as(province_officer)

    empty = caller.upload("/documents", a_file(b""), 422)
    large = caller.upload("/documents", a_file(b"x" * (1024 * 1024 + 1)), 422)

    assert "file" in str(empty["error"]["fields"])
    assert large["error"]["fields"] == {"file": "Lớn hơn 1 MB."}


def test_a_correction_stands_over_the_reading_until_it_is_withdrawn(calling_as, province_officer):
    document = a_read_document(province_officer)
    caller = calling_as(province_officer)
    path = f"/documents/{document.pk}"

    corrected = caller.post(f"{path}/corrections", {"field": "date.day", "value": 21})
    assert corrected["reading"]["date"]["day"] == 21
    assert corrected["corrected"] == ["date.day"]

    withdrawn = caller.delete(f"{path}/corrections/date.day")
    assert withdrawn["reading"]["date"]["day"] is None
    assert withdrawn == caller.get(f"{path}/reading")


def test_a_field_that_a_reading_does_not_have(calling_as, province_officer):
    document = a_read_document(province_officer)
    body = {"field": "khong.co", "value": 1}

    error = calling_as(province_officer).post(f"/documents/{document.pk}/corrections", body, 422)

    assert list(error["error"]["fields"]) == ["khong.co"]


@pytest.mark.parametrize("offset", [-1, 10**9, 2**64])
def test_a_page_that_is_not_there_is_no_fault(calling_as, province_officer, offset):
    documents = calling_as(province_officer).get(f"/documents?offset={offset}")
    assert len(documents) == 0


def test_confirming_says_who_has_looked(calling_as, province_officer):
    document = a_read_document(province_officer)

    confirmed = calling_as(province_officer).post(f"/documents/{document.pk}/confirmation")

    assert confirmed["confirmed_at"]


@pytest.mark.parametrize("part", ["", "/reading", "/file"])
def test_another_units_document_does_not_exist(
    calling_as, province_officer, other_province_officer, part
):
    document = a_read_document(province_officer)

    calling_as(other_province_officer).get(f"/documents/{document.pk}{part}", 404)


def test_who_may_only_look_may_not_write(calling_as, province_officer, province_reader):
    document = a_read_document(province_officer)
    caller = calling_as(province_reader)

    caller.get(f"/documents/{document.pk}/reading")
    caller.post(f"/documents/{document.pk}/confirmation", status=403)
    caller.upload("/documents", a_file(TEXT.encode()), 403)


def test_a_lost_file_is_told_with_what_to_do(calling_as, province_officer):
    document = a_read_document(province_officer)

    error = calling_as(province_officer).get(f"/documents/{document.pk}/file", 409)["error"]

    assert "không còn trong kho" in error["message"]


def test_pages_are_listed_and_foreign_ones_do_not_exist(
    calling_as, province_officer, other_province_officer
):
    document = a_read_document(province_officer)
    document.pages.create(number=1, stored_name="khong-co.jpg", width=595, height=842)

    told = calling_as(province_officer).get(f"/documents/{document.pk}/pages")

    assert told == [{"number": 1, "width": 595.0, "height": 842.0}]
    calling_as(province_officer).get(f"/documents/{document.pk}/pages/1", 404)
    calling_as(other_province_officer).get(f"/documents/{document.pk}/pages", 404)


def test_a_document_is_deleted_and_foreign_ones_do_not_exist(
    calling_as, province_officer, other_province_officer
):
    document = a_read_document(province_officer)
    calling_as(other_province_officer).delete(f"/documents/{document.pk}", 404)
    caller = calling_as(province_officer)
    assert caller.delete(f"/documents/{document.pk}") == {"id": document.pk}
    caller.get(f"/documents/{document.pk}", 404)


def test_photographs_are_taken_in_as_one_document(calling_as, province_officer, settings):
    settings.JOBS_IMMEDIATE = False
    caller = calling_as(province_officer)
    files = [a_file(b"\xff\xd8\xff1", "1.jpg"), a_file(b"\xff\xd8\xff2", "2.jpg")]
    answer = caller.client.post("/api/v1/documents/pictures", {"files": files})
    assert answer.status_code == 200
    assert answer.json()["document"]["name"] == "1 và 1 ảnh khác.zip"
    assert len(caller.get("/documents")) == 1
