"""Closing a campaign, and opening it again."""

from __future__ import annotations

import pytest

from tests.builders import a_campaign, a_dispatch
from thongsuot.domain.campaigns.actions.close_campaign import close_campaign
from thongsuot.domain.campaigns.actions.reopen_campaign import reopen_campaign
from thongsuot.domain.errors import ConflictError, NotAllowedError
from thongsuot.domain.journal.queries import entries_of


@pytest.fixture
def campaign(province_officer, units):
    return a_dispatch(province_officer, units.district).campaign


def test_nothing_more_is_dispatched(province_officer, campaign, units):
    assert close_campaign(province_officer, campaign=campaign).state == "closed"
    with pytest.raises(ConflictError):
        a_dispatch(province_officer, units.department, campaign=campaign)


def test_the_journal_tells_once(province_officer, campaign):
    close_campaign(province_officer, campaign=campaign)
    close_campaign(province_officer, campaign=campaign)
    entries = [entry for entry in entries_of(campaign) if entry.verb == "campaigns.close_campaign"]
    assert [(entry.before, entry.after) for entry in entries] == [
        ({"state": "dispatched"}, {"state": "closed"})
    ]


def test_only_the_owner_closes(district_officer, other_province_officer, province_reader, campaign):
    for actor in (district_officer, other_province_officer, province_reader):
        with pytest.raises(NotAllowedError):
            close_campaign(actor, campaign=campaign)
        with pytest.raises(NotAllowedError):
            reopen_campaign(actor, campaign=campaign)


def test_opened_again_it_goes_on_where_it_stood(province_officer, campaign, units):
    close_campaign(province_officer, campaign=campaign)

    assert reopen_campaign(province_officer, campaign=campaign).state == "dispatched"
    assert reopen_campaign(province_officer, campaign=campaign).state == "dispatched"
    assert a_dispatch(province_officer, units.department, campaign=campaign)
    verbs = [entry.verb for entry in entries_of(campaign)]
    assert verbs.count("campaigns.reopen_campaign") == 1


def test_one_that_was_never_sent_is_prepared_again(province_officer):
    campaign = a_campaign(province_officer)
    close_campaign(province_officer, campaign=campaign)

    assert reopen_campaign(province_officer, campaign=campaign).state == "draft"
