"""Roles, rights and posts."""

from __future__ import annotations

from datetime import date

import pytest
from django.contrib.auth.models import AnonymousUser

from tests.builders import an_actor
from thongsuot.domain.errors import NotAllowedError, NotFoundError
from thongsuot.domain.organisations import access
from thongsuot.domain.organisations.models import Post

WRITING = ["directives.correct", "campaigns.dispatch", "reports.submit", "reports.decide"]


@pytest.mark.parametrize("verb", WRITING)
@pytest.mark.parametrize(
    ("role", "allowed"),
    [
        ("officer", True),
        ("leader", True),
        ("clerk", False),
        ("reader", False),
        ("unit_admin", False),
        ("system_admin", False),
    ],
)
def test_officers_and_leaders_write(units, role, allowed, verb):
    assert access.may(an_actor(units.province, role), verb) is allowed


def test_a_clerk_takes_in_documents_and_confirms_receipt(units):
    clerk = an_actor(units.province, "clerk")
    assert access.may(clerk, "directives.receive")
    assert access.may(clerk, "campaigns.receive")


@pytest.mark.parametrize(
    "role", ["officer", "leader", "clerk", "reader", "unit_admin", "system_admin"]
)
def test_everybody_looks_at_what_is_the_units_own(units, role):
    actor = an_actor(units.province, role)
    assert access.may(actor, "directives.view")
    assert access.may(actor, "reports.view", units.province)


def test_rights_end_at_the_units_own_door(province_officer, units):
    assert access.may(province_officer, "reports.submit", units.province)
    assert not access.may(province_officer, "reports.submit", units.district)
    with pytest.raises(NotAllowedError):
        access.require(province_officer, "reports.submit", units.other_province)


def test_units_are_managed_from_above(units, system_admin):
    admin = an_actor(units.district, "unit_admin")
    assert access.may(admin, "organisations.manage", units.commune)
    assert not access.may(admin, "organisations.manage", units.other_district)
    assert not access.may(admin, "organisations.manage", units.province)
    assert access.may(system_admin, "organisations.manage", units.other_province)


def test_a_person_acts_in_the_post_chosen(units):
    actor = an_actor(units.commune)
    second = Post.objects.create(account=actor.account, unit=units.facility, role="reader")
    assert access.actor_for(actor.account).unit == units.commune
    chosen = access.actor_for(actor.account, second.pk)
    assert (chosen.unit, chosen.role) == (units.facility, "reader")


def test_a_post_of_somebody_else_is_refused(commune_officer, district_officer):
    with pytest.raises(NotAllowedError):
        access.actor_for(commune_officer.account, district_officer.post.pk)


@pytest.mark.parametrize(
    ("begun", "over", "holds"),
    [
        (None, None, True),
        ("2024-01-01", "2024-12-31", True),
        ("2024-06-02", None, False),
        (None, "2024-05-31", False),
    ],
)
def test_posts_hold_from_a_day_to_a_day(commune_officer, begun, over, holds):
    post = commune_officer.post
    post.valid_from, post.valid_to = begun, over
    post.save()
    assert bool(access.current_posts(commune_officer.account, date(2024, 6, 1))) is holds


def test_who_has_no_post_or_no_account_is_nobody(commune_officer):
    with pytest.raises(NotAllowedError, match="đăng nhập"):
        access.actor_for(AnonymousUser())
    commune_officer.post.delete()
    with pytest.raises(NotAllowedError, match="vị trí công tác"):
        access.actor_for(commune_officer.account)


def test_who_left_is_nobody(commune_officer):
    commune_officer.account.is_active = False
    with pytest.raises(NotAllowedError):
        access.actor_for(commune_officer.account)


def test_units_are_known_to_all(commune_officer, units):
    assert access.get_unit(commune_officer, units.other_province.pk) == units.other_province
    with pytest.raises(NotFoundError):
        access.get_unit(commune_officer, 0)
