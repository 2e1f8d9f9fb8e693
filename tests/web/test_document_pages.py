"""Pictures of pages on the review screen: kept beside the document, marked where the words stand."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.builders import a_read_document
from thongsuot.domain.directives import stores
from thongsuot.domain.directives.actions.draw_pages import draw_pages
from thongsuot.domain.directives.actions.receive_document import receive_document
from thongsuot.domain.directives.models import DocumentPage, ReadingRow
from thongsuot.domain.directives.page_boxes import PageBoxes

HTMX = {"HX-Request": "true"}
PDF = next((Path(__file__).parents[1] / "core/intake/samples").glob("002*.pdf"))


@pytest.fixture
def drawn(province_officer, settings, django_capture_on_commit_callbacks):
    """A PDF that was received, read and drawn by the same jobs as on a server."""
    settings.JOBS_IMMEDIATE = True
    with django_capture_on_commit_callbacks(execute=True):
        receipt = receive_document(province_officer, name=PDF.name, data=PDF.read_bytes())
    receipt.document.refresh_from_db()
    return receipt.document


@pytest.mark.slow
def test_pages_are_drawn_once_shown_with_marks_and_given_to_those_who_may_see(
    at_desk, province_officer, other_province_officer, drawn
):
    pages = list(drawn.pages.all())
    assert [page.number for page in pages] == [1, 2]
    assert draw_pages(drawn.pk) == 0

    client = at_desk(province_officer)
    page = client.get(f"/van-ban/{drawn.pk}/").content.decode()
    assert f'src="/van-ban/{drawn.pk}/trang/1/"' in page
    rect = re.search(r'<rect class="hit hit-value" data-fields="subject.text" x="([\d.]+)"', page)
    assert rect is not None
    assert 0 < float(rect[1]) < pages[0].width

    picture = client.get(f"/van-ban/{drawn.pk}/trang/1/")
    assert picture["Content-Type"] == "image/jpeg"
    assert picture["X-Content-Type-Options"] == "nosniff"
    assert picture.getvalue().startswith(b"\xff\xd8\xff")
    assert client.get(f"/van-ban/{drawn.pk}/trang/9/").status_code == 404
    url = f"/van-ban/{drawn.pk}/trang/1/"
    assert at_desk(other_province_officer).get(url).status_code == 404


@pytest.mark.slow
def test_the_words_of_a_value_lie_where_the_picture_has_them(drawn):
    row = drawn.reading
    boxes = PageBoxes(row)
    start, end = row.data["subject"]["span"]
    found = boxes.of(start, end)
    whole = [place for place in row.places if place]
    assert found
    assert all(box.page == 1 for box in found)
    assert all(any(place[3] == box.top for place in whole) for box in found)
    (first, *_) = boxes.of(start, start + 4)
    assert first.width < found[0].width


def test_a_word_behind_a_wide_gap_stands_where_its_part_does():
    row = ReadingRow(original="1. Giao Sở Y tế", data={"text": "1. Giao Sở Y tế", "repairs": []})
    row.places = [[1, 72.0, 300.0, 10.0, 22.0, [[2, 72.0, 82.0], [12, 150.0, 300.0]]]]
    (whole,) = PageBoxes(row).of(3, 15)
    (last,) = PageBoxes(row).of(13, 15)
    assert (whole.left, whole.left + whole.width) == (150.0, 300.0)
    assert 200 < last.left < 300
    assert last.left + last.width == pytest.approx(300.0)


def test_a_lost_file_and_a_text_leave_the_text_alone(at_desk, province_officer):
    document = a_read_document(province_officer)
    assert draw_pages(document.pk) == 0
    page = at_desk(province_officer).get(f"/van-ban/{document.pk}/").content.decode()
    assert "pages-pane" not in page


def test_a_lost_picture_is_no_server_error(at_desk, province_officer):
    document = a_read_document(province_officer)
    DocumentPage.objects.create(
        document=document, number=1, stored_name="khong-co.jpg", width=595, height=842
    )
    client = at_desk(province_officer)
    assert client.get(f"/van-ban/{document.pk}/").status_code == 200
    assert client.get(f"/van-ban/{document.pk}/trang/1/").status_code == 404
    assert not stores.store().exists("khong-co.jpg")


def test_the_page_says_when_the_pictures_are_there(
    at_desk, province_officer, other_province_officer
):
    document = a_read_document(province_officer)
    document.media_type = "application/pdf"
    document.save()
    client = at_desk(province_officer)
    url = f"/van-ban/{document.pk}/anh-trang/"
    assert "Đang chuẩn bị ảnh" in client.get(f"/van-ban/{document.pk}/").content.decode()
    assert "Đang chuẩn bị ảnh" in client.get(url, headers=HTMX).content.decode()
    document.pages.create(number=1, stored_name="x.jpg", width=595, height=842)
    assert "đã có: tải lại trang" in client.get(url, headers=HTMX).content.decode()
    assert at_desk(other_province_officer).get(url).status_code == 404
