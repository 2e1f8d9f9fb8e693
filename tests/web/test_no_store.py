"""Pages of a signed-in person are kept by no cache."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize("url", ["/", "/van-ban/", "/nhiem-vu/", "/bao-cao/", "/khong-co/"])
def test_what_a_signed_in_person_sees_is_not_stored(at_desk, province_officer, url):
    assert at_desk(province_officer).get(url)["Cache-Control"] == "no-store"


def test_the_answer_to_signing_out_is_not_stored(at_desk, province_officer):
    client = at_desk(province_officer)
    client.get("/")
    assert client.post("/dang-xuat/")["Cache-Control"] == "no-store"


def test_what_everybody_sees_may_be_kept(nobody):
    assert "no-store" not in nobody.get("/khong-co/").get("Cache-Control", "")
