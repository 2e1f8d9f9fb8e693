"""People and posts: who may let whom in, change what, and stand in for whom."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.utils import timezone

from tests.builders import an_actor
from thongsuot.domain.errors import ConflictError, InvalidError, NotAllowedError, NotFoundError
from thongsuot.domain.journal.models import Entry
from thongsuot.domain.organisations import access, people
from thongsuot.domain.organisations.actions.add_post import add_post
from thongsuot.domain.organisations.actions.arrange_substitute import (
    arrange_substitute,
    revoke_substitute,
)
from thongsuot.domain.organisations.actions.change_post import change_post, end_post
from thongsuot.domain.organisations.actions.invite_person import PersonEntry, invite_person
from thongsuot.domain.organisations.actions.issue_link import issue_link
from thongsuot.domain.organisations.actions.lock_account import lock_account
from thongsuot.domain.organisations.actions.use_link import open_link, use_link
from thongsuot.domain.organisations.models import AccessLink, Account
from thongsuot.domain.organisations.post_terms import PostTerms
from thongsuot.domain.organisations.sign_in.devices import begin_device, still_signed_in

TODAY = timezone.localdate
NEW = "mot cau mat khau dai"


@pytest.fixture
def admin(units):
    """Quản trị of the district."""
    return an_actor(units.district, "unit_admin")


def invite(actor, unit, username="moi.minhhoa", role="officer", **terms):
    person = PersonEntry(username, "Người mới minh họa")
    return invite_person(actor, unit=unit, person=person, terms=PostTerms(role, **terms))


def test_an_invited_person_sets_a_password_once(admin, units):
    invited = invite(admin, units.commune)
    assert not invited.account.has_usable_password()
    account = use_link(invited.link, password=NEW)
    assert account.check_password(NEW)
    assert access.actor_for(account).unit == units.commune
    with pytest.raises(NotFoundError):
        use_link(invited.link, password=f"{NEW} nua")


def test_only_a_hash_of_the_link_is_kept_and_nothing_of_it_in_the_journal(admin, units):
    invited = invite(admin, units.commune)
    kept = AccessLink.objects.get(account=invited.account)
    assert invited.link not in str(vars(kept))
    assert all(invited.link not in f"{row.before} {row.after}" for row in Entry.objects.all())


def test_a_link_ends_with_its_days_with_a_newer_one_and_with_the_account(admin, units):
    first = invite(admin, units.commune)
    second = issue_link(admin, account=first.account)
    with pytest.raises(NotFoundError):
        open_link(first.link)
    lock_account(admin, account=first.account, locked=True)
    with pytest.raises(NotFoundError):
        open_link(second)
    lock_account(admin, account=first.account, locked=False)
    AccessLink.objects.update(expires_at=timezone.now() - timedelta(seconds=1))
    with pytest.raises(NotFoundError, match="hết hạn"):
        open_link(second)


def test_what_a_locked_person_had_open_stays_closed_when_the_account_is_opened_again(admin, units):
    person = invite(admin, units.commune).account
    device = begin_device(person)
    assert still_signed_in(person.pk, device)
    lock_account(admin, account=person, locked=True)
    lock_account(admin, account=person, locked=False)
    assert not still_signed_in(person.pk, device)


def test_a_weak_password_leaves_the_link_as_it_was(admin, units):
    invited = invite(admin, units.commune)
    with pytest.raises(InvalidError) as refused:
        use_link(invited.link, password=NEW[:6])
    assert "12 ký tự" in refused.value.fields["password"]
    assert open_link(invited.link).account == invited.account


@pytest.mark.parametrize("role", ["officer", "leader", "clerk", "reader"])
def test_only_administrators_let_people_in(units, role):
    with pytest.raises(NotAllowedError):
        invite(an_actor(units.district, role), units.commune)


def test_people_are_managed_below_and_nowhere_else(admin, units):
    for unit in (units.province, units.other_district, units.department, units.other_province):
        with pytest.raises(NotAllowedError):
            invite(admin, unit)


def test_an_administrator_of_a_unit_makes_no_administrator_of_the_system(admin, units):
    with pytest.raises(NotAllowedError):
        invite(admin, units.commune, role="system_admin")
    invited = invite(admin, units.commune)
    post = invited.account.posts.get()
    with pytest.raises(NotAllowedError):
        change_post(admin, post=post, terms=PostTerms("system_admin"))


def test_a_name_to_sign_in_with_is_taken_in_any_case(admin, units):
    invite(admin, units.commune, "Lan.minhhoa")
    with pytest.raises(ConflictError):
        invite(admin, units.commune, "lan.MINHHOA")
    with pytest.raises(InvalidError) as refused:
        invite(admin, units.commune, "hai chữ")
    assert set(refused.value.fields) == {"username"}


def test_who_also_works_elsewhere_is_not_reached_from_one_unit(admin, units, system_admin):
    """A new password opens all posts of a person, so it needs the right over all of them."""
    person = an_actor(units.province, "leader").account
    add_post(system_admin, account=person, unit=units.commune, terms=PostTerms("reader"))
    with pytest.raises(NotAllowedError):
        issue_link(admin, account=person)
    with pytest.raises(NotAllowedError):
        lock_account(admin, account=person, locked=True)
    assert issue_link(system_admin, account=person)


def test_a_person_of_another_place_cannot_be_drawn_in(admin, units):
    stranger = an_actor(units.other_province).account
    with pytest.raises(NotFoundError):
        access.get_account(admin, stranger.pk)
    with pytest.raises(NotFoundError):
        access.get_account_named(admin, stranger.username)


def test_who_left_for_another_unit_is_out_of_reach(admin, units, system_admin):
    moved = an_actor(units.commune)
    yesterday = TODAY() - timedelta(days=1)
    change_post(admin, post=moved.post, terms=PostTerms("officer", valid_to=yesterday))
    add_post(system_admin, account=moved.account, unit=units.department, terms=PostTerms("officer"))
    with pytest.raises(NotAllowedError):
        issue_link(admin, account=moved.account)


def test_an_administrator_of_the_system_is_reset_by_another_one_only(units, system_admin):
    other = an_actor(units.commune, "system_admin").account
    with pytest.raises(NotAllowedError):
        issue_link(an_actor(units.province, "unit_admin"), account=other)
    assert issue_link(system_admin, account=other)


def test_nobody_locks_oneself_out(system_admin):
    with pytest.raises(ConflictError):
        lock_account(system_admin, account=system_admin.account, locked=True)


def test_the_same_role_twice_at_a_time_is_refused_and_again_later_is_not(admin, units):
    person = an_actor(units.commune)
    with pytest.raises(ConflictError):
        add_post(admin, account=person.account, unit=units.commune, terms=PostTerms("officer"))
    end_post(admin, post=person.post, last_day=TODAY())
    later = PostTerms("officer", valid_from=TODAY() + timedelta(days=1))
    assert add_post(admin, account=person.account, unit=units.commune, terms=later).pk
    wrong = PostTerms("clerk", valid_from=TODAY(), valid_to=TODAY() - timedelta(days=1))
    with pytest.raises(InvalidError):
        add_post(admin, account=person.account, unit=units.commune, terms=wrong)


def test_a_substitute_acts_in_the_days_and_the_journal_says_for_whom(units):
    leader, officer = an_actor(units.commune, "leader"), an_actor(units.commune)
    substitution = arrange_substitute(
        leader, post=leader.post, substitute=officer.account, valid_from=TODAY(), valid_to=TODAY()
    )
    acting = access.actor_for(officer.account, leader.post.pk)
    assert (acting.role, acting.account) == ("leader", officer.account)
    assert acting.name == f"{officer.account} thay {leader.account}"
    entry = Entry.objects.filter(verb="organisations.arrange_substitute").latest("id")
    assert entry.after["substitute"] == str(officer.account)
    with pytest.raises(NotAllowedError):
        # who stands in does not hand on
        arrange_substitute(
            acting,
            post=leader.post,
            substitute=an_actor(units.commune).account,
            valid_from=TODAY(),
            valid_to=TODAY(),
        )
    revoke_substitute(leader, substitution=substitution)
    with pytest.raises(NotAllowedError):
        access.actor_for(officer.account, leader.post.pk)


def test_a_substitute_is_none_before_and_after_the_days(units):
    leader, officer = an_actor(units.commune, "leader"), an_actor(units.commune)
    tomorrow = TODAY() + timedelta(days=1)
    days = {"valid_from": tomorrow, "valid_to": tomorrow}
    arrange_substitute(leader, post=leader.post, substitute=officer.account, **days)
    assert len(access.current_posts(officer.account)) == 1
    assert len(access.current_posts(officer.account, tomorrow)) == 2
    assert len(access.current_posts(officer.account, tomorrow + timedelta(days=1))) == 1


def test_only_colleagues_stand_in_and_administrators_do_not_hand_on(units, admin):
    leader = an_actor(units.commune, "leader")
    days = {"valid_from": TODAY(), "valid_to": TODAY()}
    for stranger in (an_actor(units.other_commune).account, leader.account):
        with pytest.raises(InvalidError):
            arrange_substitute(leader, post=leader.post, substitute=stranger, **days)
    colleague = an_actor(units.commune, "unit_admin")
    past = TODAY() - timedelta(days=2)
    with pytest.raises(InvalidError):
        arrange_substitute(
            leader, post=leader.post, substitute=colleague.account, valid_from=past, valid_to=past
        )
    system = an_actor(units.commune, "system_admin")
    with pytest.raises(NotAllowedError):
        arrange_substitute(
            an_actor(units.commune), post=system.post, substitute=leader.account, **days
        )


def test_a_post_that_reaches_below_acts_for_units_below(units, admin):
    officer = an_actor(units.district)
    with pytest.raises(NotAllowedError):
        access.actor_for(officer.account, officer.post.pk, units.commune.pk)
    change_post(admin, post=officer.post, terms=PostTerms("officer", reach="below"))
    acting = access.actor_for(officer.account, officer.post.pk, units.commune.pk)
    assert acting.unit == units.commune
    assert access.may(acting, "reports.submit", units.commune)
    assert not access.may(acting, "reports.submit", units.district)
    for unit in (units.other_district, units.province):
        with pytest.raises(NotAllowedError):
            access.actor_for(officer.account, officer.post.pk, unit.pk)


def test_people_are_found_by_name_and_role(units, admin):
    invite(admin, units.commune, "an.minhhoa")
    an_actor(units.commune, "reader")
    assert people.people_of(units.commune, words="mới").count() == 1
    assert people.people_of(units.commune, role="reader").count() == 1
    assert people.people_of(units.commune, words="khong co").count() == 0


def test_whether_anybody_can_let_others_in(units):
    assert not people.has_any_admin()
    admin = an_actor(units.province, "system_admin")
    assert people.has_any_admin()
    Account.objects.filter(pk=admin.account.pk).update(is_active=False)
    assert not people.has_any_admin()
