"""The whole cycle in a real browser: a letter goes in at the city, a consolidated report comes out."""

from __future__ import annotations

import pytest

from tests.browser import walk


@pytest.mark.browser
def test_the_whole_cycle(sign_in, tmp_path):
    city = sign_in("chuyenvien.haiphong")
    walk.receive(city)
    walk.review(city)
    walk.give(city)
    district = sign_in("chuyenvien.thuynguyen")
    walk.hand_on(district)
    for username in walk.COMMUNES:
        walk.carry_out_and_report(sign_in(username), username)
    walk.decide(district, sign_in("chuyenvien.xa2"))
    walk.report_of_the_district(district)
    gathering = sign_in("chuyenvien.sldtbxh")
    walk.accept_the_district(gathering)
    walk.see_totals(gathering)
    walk.read_back(gathering.download("DOCX", tmp_path))
    assert gathering.download("PDF", tmp_path).read_bytes().startswith(b"%PDF")
    walk.see_journal(city, district)
