"""Values that no field holds are answered with a clear message, on pages and over the API."""

from __future__ import annotations

import json

import pytest

from tests.builders import a_dispatch
from thongsuot.config.plain_words import LONGEST_QUESTION, LONGEST_TEXT

NUL = "rỗng"
LONG = "quá dài"


@pytest.mark.parametrize("url", ["/van-ban/", "/don-vi/"])
@pytest.mark.parametrize(("words", "told"), [("a\x00b", NUL), ("a" * (LONGEST_QUESTION + 1), LONG)])
def test_a_search_for_them_is_refused(signed_in, province_officer, url, words, told):
    answer = signed_in(province_officer).get(url, {"tim": words})
    assert answer.status_code == 400
    assert told in answer.content.decode()


@pytest.mark.parametrize(("words", "told"), [("a\x00b", NUL), ("a" * (LONGEST_TEXT + 1), LONG)])
def test_a_form_with_them_is_refused(
    signed_in, province_officer, department_officer, units, words, told
):
    dispatch = a_dispatch(province_officer, units.department)
    client = signed_in(department_officer)
    url = f"/dot/{dispatch.campaign_id}/bao-cao/"
    answer = client.post(url, {"results": words, "save": "1"})
    assert answer.status_code == 400
    assert told in answer.content.decode()
    assert client.post(url, {"results": "Đã làm.\nTốt.", "save": "1"}).status_code == 302


@pytest.mark.parametrize(
    ("words", "told"),
    [("a\x00b", NUL), ("a\ud800b", NUL), ("a" * (LONGEST_TEXT + 1), LONG)],
    ids=["NUL", "half a sign", "long"],
)
@pytest.mark.parametrize("is_name", [True, False])
def test_json_with_them_is_refused(
    signed_in, province_officer, department_officer, units, words, told, is_name
):
    dispatch = a_dispatch(province_officer, units.department)
    narratives = {words: ""} if is_name else {"results": words}
    answer = signed_in(department_officer).put(
        f"/api/v1/reports/forms/{dispatch.campaign_id}",
        json.dumps({"narratives": narratives}),
        content_type="application/json",
    )
    assert answer.status_code == 422
    assert answer.json()["error"]["code"] == "invalid"
    assert told in answer.json()["error"]["message"]


def test_what_is_no_json_is_told_by_the_api(signed_in, province_officer):
    answer = signed_in(province_officer).post(
        "/api/v1/campaigns", "{", content_type="application/json"
    )
    assert 400 <= answer.status_code < 500


def test_who_is_not_signed_in_is_sent_to_sign_in(client, db):
    assert client.get("/van-ban/", {"tim": "\x00"})["Location"].startswith("/dang-nhap/")
