"""Attempts 1-30: numbers of what belongs to others, put into addresses of pages, parts, files and the API."""

from __future__ import annotations

import pytest

from tests.access.attempts.asking import ask, body_of, browser_of

pytestmark = pytest.mark.django_db

BY_ADDRESS = [
    pytest.param("stranger", "made", "/van-ban/{document_id}/tep/", id="1 the original file of another province's letter"),
    pytest.param("stranger", "made", "/van-ban/{document_id}/trang/1/", id="2 the picture of a page of another province's letter"),
    pytest.param("sister", "made", "/van-ban/{word_id}/gop-y/", id="3 the commented copy of a sister unit's Word file"),
    pytest.param("sister", "made", "/du-thao/{draft_id}/tep/docx/", id="4 a sister unit's draft as DOCX"),
    pytest.param("sister", "made", "/du-thao/{draft_id}/tep/pdf/", id="5 a sister unit's draft as PDF"),
    pytest.param("line", "made", "/du-thao/{draft_id}/", id="6 the superior opens a draft of the unit below"),
    pytest.param("line", "made", "/tong-hop/{consolidated_id}/pdf/", id="7 the superior takes the formal report that the unit below keeps"),
    pytest.param("hospital", "made", "/tong-hop/{consolidated_id}/docx/", id="8 a unit below takes the formal report of its superior"),
    pytest.param("line", "got", "/bao-cao/{report_id}/", id="9 the superior opens a report of the unit below that is still a draft"),
    pytest.param("clinic", "made", "/bao-cao/{report_id}/", id="10 a sister unit of the same campaign opens the neighbour's report"),
    pytest.param("sister", "got", "/bao-cao/{report_id}/", id="11 a unit outside the campaign opens a report"),
    pytest.param("clinic", "made", "/nhiem-vu/{hospital_task}/", id="12 a unit opens the neighbour's assignment of the same dispatch"),
    pytest.param("hospital", "made", "/nhat-ky/van-ban/{other_id}/", id="13 the history of a superior's letter that was not handed down"),
    pytest.param("clinic", "made", "/nhat-ky/bao-cao/{report_id}/", id="14 the history of a neighbour's report"),
    pytest.param("stranger", "made", "/nhat-ky/dot/{campaign_id}/", id="15 the history of another province's campaign"),
    pytest.param("stranger", "made", "/nhat-ky/tai-khoan/{account_id}/", id="16 the history of another province's official"),
    pytest.param("stranger", "made", "/nguoi/{account_id}/", id="17 the page of another province's official"),
    pytest.param("hospital", "made", "/nguoi/{account_id}/", id="18 a unit below opens the page of an official above"),
    pytest.param("hospital", "made", "/don-vi/{unit_id}/nguoi/", id="19 a unit below lists the officials of its superior"),
    pytest.param("sister", "got", "/dot/{campaign_id}/tong-hop/participants/", id="20 who gave which figure, in a campaign one has no part in"),
    pytest.param("hospital", "made", "/van-ban/{document_id}/so-sanh/{other_id}/", id="21 a superior's two letters side by side, of which one only was handed down"),
]  # fmt: skip

PARTS = [
    pytest.param("stranger", "/van-ban/{document_id}/trang-thai/", id="22 the part that tells how far a reading is"),
    pytest.param("stranger", "/van-ban/{document_id}/anh-trang/", id="23 the part with the page pictures"),
    pytest.param("stranger", "/van-ban/{document_id}/sua/", id="24 the part in which a field is corrected"),
    pytest.param("sister", "/dot/{campaign_id}/tong-hop/", id="25 the part with the figures of a campaign"),
    pytest.param("sister", "/du-thao/{draft_id}/kiem-tra/", id="26 the part with the findings of a draft"),
]  # fmt: skip

OPERATIONS = [
    pytest.param("hospital", "GET", "/documents/{other_id}/file", id="27 the API: another letter of the superior that was not handed down"),
    pytest.param("hospital", "GET", "/documents/{document_id}/likenesses/../../{fresh_id}/reading", id="28 the API: a path that climbs out of a document one may see"),
    pytest.param("clinic", "GET", "/assignments/{hospital_task}", id="29 the API: the neighbour's assignment"),
    pytest.param("line", "GET", "/totals/consolidated/{consolidated_id}/docx", id="30 the API: the superior takes a formal report of below"),
]  # fmt: skip


def things(world, which):
    """Give the things of the world, with the hospital's own assignment among them."""
    found = dict(world.things(which))
    found["hospital_task"] = _assignment_of(world, world.units.hospital)
    return found


def _assignment_of(world, unit):
    answer = ask(browser_of(world.people["hospital"]), "GET", "/assignments")
    return next(row["id"] for row in answer.json() if row["unit_id"] == unit.pk)


@pytest.mark.parametrize(("person", "which", "address"), BY_ADDRESS)
def test_a_foreign_number_in_an_address_is_not_there(world, person, which, address):
    answer = browser_of(world.people[person]).get(address.format(**things(world, which)))
    assert answer.status_code == 404


@pytest.mark.parametrize(("person", "address"), PARTS)
def test_a_part_asked_for_by_itself_is_guarded_like_its_page(world, person, address):
    client = browser_of(world.people[person], **{"HX-Request": "true"})
    url = address.format(**world.made)
    method = client.post if address.endswith(("sua/", "kiem-tra/")) else client.get
    answer = method(url)
    assert answer.status_code == 404
    assert "Minh họa" not in body_of(answer).replace("Sở Minh họa khác", "").replace(
        str(world.people[person].account), ""
    ).replace(world.people[person].unit.name, "")


@pytest.mark.parametrize(("person", "method", "path"), OPERATIONS)
def test_a_foreign_number_in_an_operation_is_not_there(world, person, method, path):
    answer = ask(browser_of(world.people[person]), method, path.format(**things(world, "made")))
    assert answer.status_code == 404
