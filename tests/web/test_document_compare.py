"""Two documents that look alike: a notice after the upload, the differences side by side, three ways on."""

from __future__ import annotations

import pytest

from tests.domain.directives.test_find_alike import BODY, a_letter
from thongsuot.domain.directives.models import ReceivedDocument


@pytest.fixture
def two(province_officer):
    """An earlier letter and a later version of it, which says 9 for 7 and one word more."""
    old = a_letter(province_officer)
    return old, a_letter(province_officer, text=BODY.replace("số 7 ", "số 9 ") + "\nCâu thêm")


def test_the_notice_leads_to_the_differences(at_desk, province_officer, two):
    old, new = two
    client = at_desk(province_officer)
    page = client.get(f"/van-ban/{new.pk}/").content.decode()
    assert "Có vẻ đây là văn bản đã có." in page
    assert f'href="/van-ban/{new.pk}/so-sanh/{old.pk}/"' in page
    assert "Giống bản đã có" in client.get("/van-ban/").content.decode()

    compared = client.get(f"/van-ban/{new.pk}/so-sanh/{old.pk}/").content.decode()
    assert "<del>7 </del>" in compared
    assert "<ins>9 </ins>" in compared
    assert "<ins>Câu thêm</ins>" in compared
    assert "Cùng số, ký hiệu." in compared


def test_keeping_both_ends_the_notice(at_desk, province_officer, two):
    old, new = two
    client = at_desk(province_officer)
    client.post(f"/van-ban/{new.pk}/so-sanh/{old.pk}/chon/", {"choice": "both"})
    page = client.get(f"/van-ban/{new.pk}/").content.decode()
    assert "Đã giữ cả hai văn bản." in page
    assert "Có vẻ đây là văn bản đã có." not in page
    compared = client.get(f"/van-ban/{new.pk}/so-sanh/{old.pk}/").content.decode()
    assert "Đã chọn giữ cả hai." in compared


def test_the_replaced_one_says_by_what(at_desk, province_officer, two):
    old, new = two
    client = at_desk(province_officer)
    client.post(f"/van-ban/{new.pk}/so-sanh/{old.pk}/chon/", {"choice": "replace"})
    page = client.get(f"/van-ban/{old.pk}/").content.decode()
    assert "Văn bản này đã được thay bằng" in page
    assert f'href="/van-ban/{new.pk}/"' in page
    assert "Đã thay thế" in client.get("/van-ban/").content.decode()


def test_the_new_one_is_deleted(at_desk, province_officer, two):
    old, new = two
    client = at_desk(province_officer)
    answer = client.post(f"/van-ban/{new.pk}/so-sanh/{old.pk}/chon/", {"choice": "delete"})
    assert answer["Location"] == f"/van-ban/{old.pk}/"
    assert list(ReceivedDocument.objects.all()) == [old]


def test_strangers_readers_and_empty_choices(
    at_desk, province_officer, province_reader, other_province_officer, two
):
    old, new = two
    url = f"/van-ban/{new.pk}/so-sanh/{old.pk}/"
    assert at_desk(other_province_officer).get(url).status_code == 404
    assert "Chọn một cách" not in at_desk(province_reader).get(url).content.decode()
    data = {"choice": "both"}
    assert at_desk(province_reader).post(f"{url}chon/", data).status_code == 403
    assert at_desk(province_officer).post(f"{url}chon/", {}).status_code == 400
