"""Attempts 55-74: old sessions, posts and days that are over, posts of others, links used again or guessed."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.test import Client
from django.utils import timezone

from tests.access.attempts.asking import ask, browser_of
from tests.builders import PASSWORD, an_actor
from thongsuot.domain.organisations.actions.add_post import add_post
from thongsuot.domain.organisations.actions.arrange_substitute import (
    arrange_substitute,
    revoke_substitute,
)
from thongsuot.domain.organisations.actions.change_post import change_post, end_post
from thongsuot.domain.organisations.actions.issue_link import issue_link
from thongsuot.domain.organisations.actions.lock_account import lock_account
from thongsuot.domain.organisations.actions.set_password import change_password
from thongsuot.domain.organisations.models import AccessLink, Post, Substitution
from thongsuot.domain.organisations.post_terms import PostTerms

pytestmark = pytest.mark.django_db
NEW = "mot mat khau khac han"


def document(world) -> str:
    return f"/van-ban/{world.made['document_id']}/"


def test_55_a_session_from_before_the_password_was_changed(world):
    actor = world.people["officer"]
    client = browser_of(actor)
    change_password(actor, old=PASSWORD, new=NEW)
    assert client.get(document(world)).headers["Location"].startswith("/dang-nhap/")


def test_56_a_session_from_before_a_new_password_was_set_by_a_link(world):
    actor = world.people["officer"]
    client = browser_of(actor)
    secret = issue_link(world.people["admin"], account=actor.account)
    Client().post(f"/lien-ket/{secret}/", {"password": NEW, "again": NEW})
    assert ask(client, "GET", "/documents").status_code == 401


def test_57_a_session_of_an_account_that_was_locked(world):
    client = browser_of(world.people["officer"])
    lock_account(world.people["admin"], account=world.people["officer"].account, locked=True)
    assert ask(client, "GET", "/documents").status_code == 401


def test_58_a_session_in_a_post_that_has_ended(world):
    actor = world.people["officer"]
    client = browser_of(actor)
    yesterday = timezone.localdate() - timedelta(days=1)
    Post.objects.filter(pk=actor.post.pk).update(valid_to=yesterday)
    assert client.get(document(world)).status_code == 403
    assert ask(client, "GET", "/documents").status_code == 403


def test_59_a_session_from_before_the_role_was_lowered(world):
    actor = world.people["officer"]
    client = browser_of(actor)
    change_post(world.people["admin"], post=actor.post, terms=PostTerms("reader"))
    path = f"/documents/{world.made['document_id']}/confirmation"
    assert ask(client, "POST", path).status_code == 403


def test_60_a_post_that_begins_tomorrow(world):
    person = world.people["stranger"]
    tomorrow = timezone.localdate() + timedelta(days=1)
    terms = PostTerms("officer", valid_from=tomorrow)
    post = add_post(
        world.people["admin"], account=person.account, unit=world.units.own, terms=terms
    )
    client = browser_of(person, **{"X-Post": str(post.pk)})
    assert ask(client, "GET", "/documents").status_code == 403


def test_61_somebody_elses_post_named_in_the_header(world):
    client = browser_of(world.people["stranger"], **{"X-Post": str(world.people["leader"].post.pk)})
    answer = ask(client, "GET", f"/documents/{world.made['document_id']}")
    assert answer.status_code == 403


def test_62_somebody_elses_post_chosen_on_the_page(world):
    client = browser_of(world.people["stranger"])
    client.post("/vi-tri/", {"post": world.people["leader"].post.pk})
    assert client.get(document(world)).status_code == 404


def test_63_somebody_elses_post_put_into_the_session(world):
    client = browser_of(world.people["stranger"])
    session = client.session
    session["post"], session["unit"] = world.people["leader"].post.pk, world.units.own.pk
    session.save()
    assert client.get(document(world)).status_code == 404


def test_64_acting_for_a_unit_that_the_post_does_not_reach(world):
    client = browser_of(world.people["line"])
    assert client.post(f"/don-vi/{world.units.own.pk}/lam-thay/").status_code == 403
    headed = browser_of(world.people["line"], **{"X-Unit": str(world.units.own.pk)})
    assert ask(headed, "GET", "/documents").status_code == 403


def test_65_a_reach_below_used_for_a_unit_that_is_not_below(world):
    own = world.people["officer"]
    Post.objects.filter(pk=own.post.pk).update(reach="below")
    client = browser_of(own, **{"X-Unit": str(world.units.sister.pk)})
    assert ask(client, "GET", "/documents").status_code == 403


def standing_in(world, **days):
    """Give the substitution of the officer in the leader's post."""
    found = Substitution.objects.get(pk=world.made["substitution_id"])
    for name, value in days.items():
        setattr(found, name, value)
    found.save()
    return found


def as_leader(world):
    post = world.people["leader"].post
    return browser_of(world.people["officer"], **{"X-Post": str(post.pk)})


def test_66_a_substitute_after_the_last_day(world):
    yesterday = timezone.localdate() - timedelta(days=1)
    standing_in(world, valid_from=yesterday, valid_to=yesterday)
    assert ask(as_leader(world), "GET", "/documents").status_code == 403


def test_67_a_substitute_before_the_first_day(world):
    tomorrow = timezone.localdate() + timedelta(days=1)
    standing_in(world, valid_from=tomorrow, valid_to=tomorrow)
    assert ask(as_leader(world), "GET", "/documents").status_code == 403


def test_68_a_substitute_whose_standing_in_was_withdrawn(world):
    revoke_substitute(world.people["leader"], substitution=standing_in(world))
    assert ask(as_leader(world), "GET", "/documents").status_code == 403


def test_69_a_substitute_who_has_left_the_unit(world):
    officer = world.people["officer"]
    add_post(
        world.people["system"],
        account=officer.account,
        unit=world.units.sister,
        terms=PostTerms("officer"),
    )
    client = as_leader(world)
    assert ask(client, "GET", "/documents").status_code == 200
    yesterday = timezone.localdate() - timedelta(days=1)
    Post.objects.filter(pk=officer.post.pk).update(valid_to=yesterday)
    assert ask(client, "GET", "/documents").status_code == 403


def as_admin(world):
    """Give a browser of the officer, who stands in for the unit's administrator until tonight."""
    admin, today = world.people["admin"], timezone.localdate()
    arrange_substitute(
        admin,
        post=admin.post,
        substitute=world.people["officer"].account,
        valid_from=today,
        valid_to=today,
    )
    return browser_of(world.people["officer"], **{"X-Post": str(admin.post.pk)})


def test_70_a_substitute_of_the_administrator_who_prolongs_the_own_days(world):
    body = {
        "substitute_id": world.people["officer"].account.pk,
        "valid_from": world.made["today"],
        "valid_to": "2099-12-31",
    }
    path = f"/people/posts/{world.people['admin'].post.pk}/substitutes"
    assert ask(as_admin(world), "POST", path, body).status_code == 403
    assert not Substitution.objects.filter(valid_to__year=2099).exists()


def test_71_a_substitute_of_the_administrator_who_makes_himself_one_for_good(world):
    client, officer = as_admin(world), world.people["officer"]
    body = {"role": "unit_admin", "reach": "unit"}
    added = ask(client, "POST", f"/people/{officer.account.pk}/posts/{world.units.own.pk}", body)
    changed = ask(client, "PUT", f"/people/posts/{officer.post.pk}", body)
    assert (added.status_code, changed.status_code) == (403, 403)


def test_72_a_link_used_a_second_time(world):
    secret = issue_link(world.people["admin"], account=world.people["clerk"].account)
    form = {"password": NEW, "again": NEW}
    assert Client().post(f"/lien-ket/{secret}/", form).status_code == 302
    again = {"password": f"{NEW} nua", "again": f"{NEW} nua"}
    assert Client().post(f"/lien-ket/{secret}/", again).status_code == 404
    assert Client().get(f"/lien-ket/{secret}/").status_code == 404


def test_73_a_link_whose_days_are_over_or_that_a_newer_one_replaced(world):
    clerk = world.people["clerk"].account
    older = issue_link(world.people["admin"], account=clerk)
    newer = issue_link(world.people["admin"], account=clerk)
    assert Client().get(f"/lien-ket/{older}/").status_code == 404
    AccessLink.objects.filter(account=clerk).update(expires_at=timezone.now())
    assert Client().get(f"/lien-ket/{newer}/").status_code == 404


def test_74_links_that_are_guessed_or_read_in_the_database(world):
    issue_link(world.people["admin"], account=world.people["clerk"].account)
    digest = AccessLink.objects.filter(account=world.people["clerk"].account).latest("pk").digest
    for secret in (digest, digest[:43], "1", "%00", "..%2f", "a" * 3000):
        answer = Client().get(f"/lien-ket/{secret}/")
        assert answer.status_code == 404
        assert str(world.people["clerk"].account) not in answer.content.decode()


def test_75_a_link_for_a_person_who_has_a_post_elsewhere_too(world):
    reader = world.people["reader"]
    an_actor(world.units.sister)
    add_post(
        world.people["system"],
        account=reader.account,
        unit=world.units.sister,
        terms=PostTerms("officer"),
    )
    client = browser_of(world.people["admin"])
    assert ask(client, "POST", f"/people/{reader.account.pk}/links").status_code == 403


def test_76_a_link_of_a_locked_account(world):
    clerk = world.people["clerk"].account
    secret = issue_link(world.people["admin"], account=clerk)
    lock_account(world.people["admin"], account=clerk, locked=True)
    answer = Client().post(f"/lien-ket/{secret}/", {"password": NEW, "again": NEW})
    assert answer.status_code == 404


def test_77_a_post_ended_by_somebody_of_another_unit(world):
    client = browser_of(world.people["sister"])
    post = world.people["officer"].post
    assert client.post(f"/vi-tri/{post.pk}/thoi/").status_code == 404
    post.refresh_from_db()
    assert post.valid_to is None
    end_post(world.people["admin"], post=post, last_day=timezone.localdate())
