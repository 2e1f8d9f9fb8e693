"""Drafting under a letter is offered where the letter directs the unit, and there alone."""

from __future__ import annotations

from msgspec.structs import replace

from tests.builders import a_campaign, a_directive, a_dispatch, a_read_document, an_actor

OFFER = "Soạn văn bản triển khai"


def test_a_letter_from_above_is_one_to_draft_under(at_desk, district_officer):
    document = a_read_document(district_officer)
    assert OFFER in at_desk(district_officer).get(f"/van-ban/{document.pk}/").content.decode()


def test_a_letter_handed_down_is_one_to_draft_under(at_desk, units, province_officer):
    campaign = a_campaign(province_officer)
    a_dispatch(province_officer, units.district, campaign=campaign)
    address = f"/van-ban/{campaign.document_id}/"
    assert OFFER in at_desk(an_actor(units.district)).get(address).content.decode()
    assert OFFER not in at_desk(an_actor(units.district, "reader")).get(address).content.decode()


def test_a_letter_from_below_or_of_its_own_is_not(at_desk, units, province_officer):
    own = a_read_document(province_officer)
    issuer = a_directive().issuer
    assert issuer
    below = replace(a_directive(), issuer=replace(issuer, name=units.district.name))
    for document in (own, a_read_document(province_officer, below)):
        page = at_desk(province_officer).get(f"/van-ban/{document.pk}/").content.decode()
        assert OFFER not in page
