"""Attempts 108-126: links, second steps, substitutes, resets and keys for programs as ways in."""

from __future__ import annotations

from datetime import timedelta

import pyotp
import pytest
from django.test import Client
from django.utils import timezone

from tests.access.attempts.asking import ask, browser_of
from tests.builders import PASSWORD, an_actor
from thongsuot.domain.errors import ConflictError, NotAllowedError
from thongsuot.domain.organisations import access
from thongsuot.domain.organisations.actions.add_post import add_post
from thongsuot.domain.organisations.actions.arrange_substitute import arrange_substitute
from thongsuot.domain.organisations.actions.enrol_totp import confirm_totp, offer_totp
from thongsuot.domain.organisations.actions.invite_person import PersonEntry, invite_person
from thongsuot.domain.organisations.actions.issue_key import KeyEntry, issue_key
from thongsuot.domain.organisations.actions.issue_link import issue_link
from thongsuot.domain.organisations.actions.lock_account import lock_account
from thongsuot.domain.organisations.actor import Actor
from thongsuot.domain.organisations.models import Account, Device, Factor, Post, ProgramKey
from thongsuot.domain.organisations.post_terms import PostTerms

pytestmark = pytest.mark.django_db
NEW = "mot mat khau khac han"


def end(actor: Actor) -> None:
    Post.objects.filter(pk=actor.post.pk).update(valid_to=timezone.localdate() - timedelta(days=1))


def a_key(actor: Actor, scope: str = "write") -> str:
    return issue_key(
        actor, entry=KeyEntry("Minh họa", scope, timezone.localdate()), password=PASSWORD
    )


def program(key: str, **headers: str) -> Client:
    return Client(headers={"authorization": f"Bearer {key}", **headers})


def with_app(actor: Actor) -> pyotp.TOTP:
    """Turn on six digits for the actor; give what makes them."""
    app = pyotp.TOTP(offer_totp(actor).secret)
    confirm_totp(actor, code=app.at(timezone.now() - timedelta(seconds=30)))
    return app


def half_way_in(actor: Actor) -> Client:
    client = Client()
    client.post("/dang-nhap/", {"username": actor.account.username, "password": PASSWORD})
    return client


def test_108_a_link_made_by_an_administrator_who_was_dismissed_since(world):
    admin = world.people["admin"]
    secret = issue_link(admin, account=world.people["clerk"].account)
    end(admin)
    answer = Client().post(f"/lien-ket/{secret}/", {"password": NEW, "again": NEW})
    assert answer.status_code == 404
    assert Account.objects.get(pk=world.people["clerk"].account.pk).check_password(PASSWORD)


def test_109_a_link_made_by_an_administrator_who_was_locked_out_since(world):
    secret = issue_link(world.people["admin"], account=world.people["clerk"].account)
    lock_account(world.people["system"], account=world.people["admin"].account, locked=True)
    assert Client().get(f"/lien-ket/{secret}/").status_code == 404


def test_110_a_link_that_outlasts_the_posts_of_its_person_opens_nothing(world):
    clerk = world.people["clerk"]
    secret = issue_link(world.people["admin"], account=clerk.account)
    end(clerk)
    Client().post(f"/lien-ket/{secret}/", {"password": NEW, "again": NEW})
    client = Client()
    client.post("/dang-nhap/", {"username": clerk.account.username, "password": NEW})
    assert client.get("/van-ban/").status_code == 403
    assert ask(client, "GET", "/documents").status_code == 403


def test_111_a_reset_of_somebody_who_stands_in_for_a_higher_administrator(world):
    system = an_actor(world.units.own, "system_admin")
    clerk, today = world.people["clerk"], timezone.localdate()
    arrange_substitute(
        system, post=system.post, substitute=clerk.account, valid_from=today, valid_to=today
    )
    client = browser_of(world.people["admin"])
    for way in ("links", "lock"):
        path = f"/people/{clerk.account.pk}/{way}"
        assert ask(client, "POST", path, {"locked": True}).status_code == 403
    assert ask(client, "DELETE", f"/people/{clerk.account.pk}/factors").status_code == 403


def test_112_a_reset_by_the_administrator_of_a_sister_unit(world):
    sister_admin = an_actor(world.units.sister, "unit_admin")
    number = world.people["officer"].account.pk
    for headers in ({}, {"X-Unit": str(world.units.own.pk)}):
        client = browser_of(sister_admin, **headers)
        assert ask(client, "POST", f"/people/{number}/links").status_code in {403, 404}
        assert client.post(f"/nguoi/{number}/lien-ket/").status_code == 404
        assert client.post(f"/nguoi/{number}/bo-hai-buoc/").status_code == 404


def test_113_a_person_drawn_into_a_sister_unit_to_be_reset_there(world):
    sister_admin = an_actor(world.units.sister, "unit_admin")
    officer = world.people["officer"].account
    client = browser_of(sister_admin)
    form = {"username": officer.username, "role": "reader", "reach": "unit"}
    assert (
        client.post(f"/don-vi/{world.units.sister.pk}/nguoi/them-vi-tri/", form).status_code != 302
    )
    path = f"/people/{officer.pk}/posts/{world.units.sister.pk}"
    assert ask(client, "POST", path, {"role": "reader"}).status_code == 404
    assert not Post.objects.filter(account=officer, unit=world.units.sister).exists()


def test_114_pages_and_interface_between_password_and_second_step(world):
    with_app(world.people["officer"])
    client = half_way_in(world.people["officer"])
    assert client.get("/van-ban/").headers["Location"].startswith("/dang-nhap/")
    assert client.post("/tai-khoan/khoa/hoi/").headers["Location"].startswith("/dang-nhap/")
    assert ask(client, "GET", "/me").status_code == 401


def test_115_six_digits_used_a_second_time(world):
    app = with_app(world.people["officer"])
    code = {"code": app.now()}
    first, second = (half_way_in(world.people["officer"]) for _ in range(2))
    assert first.post("/dang-nhap/buoc-hai/", code).status_code == 302
    assert second.post("/dang-nhap/buoc-hai/", code).status_code == 200
    assert ask(second, "GET", "/me").status_code == 401


def test_116_six_digits_guessed_one_after_the_other(world):
    with_app(world.people["officer"])
    client = half_way_in(world.people["officer"])
    answers = [
        client.post("/dang-nhap/buoc-hai/", {"code": f"{number:06}"}).status_code
        for number in range(12)
    ]
    assert answers[-1] == 429
    assert ask(client, "GET", "/me").status_code == 401


def test_117_the_second_step_of_somebody_else(world):
    app = with_app(world.people["clerk"])
    with_app(world.people["officer"])
    client = half_way_in(world.people["officer"])
    client.post("/dang-nhap/buoc-hai/", {"code": app.now()})
    assert ask(client, "GET", "/me").status_code == 401


def test_118_factor_and_device_of_somebody_else(world):
    with_app(world.people["clerk"])
    client = browser_of(world.people["officer"])
    factor = Factor.objects.get(account=world.people["clerk"].account)
    other = browser_of(world.people["clerk"])
    device = other.session["device"]
    assert client.post(f"/tai-khoan/cach/{factor.pk}/bo/", {"old": PASSWORD}).status_code == 404
    assert client.post(f"/tai-khoan/thiet-bi/{device}/dang-xuat/").status_code == 404
    assert Factor.objects.filter(pk=factor.pk).exists()
    assert Device.objects.get(pk=device).ended_at is None


def test_119_the_address_of_somebody_else_borrowed_to_close_the_single_sign_on(world, settings):
    settings.OIDC_ISSUER, settings.OIDC_CLIENT_ID = "https://sso.minhhoa.example", "minhhoa"
    victim = world.people["leader"].account
    victim.email = "lanhdao@minhhoa.example"
    victim.save()
    stranger = an_actor(world.units.stranger, "unit_admin")
    person = PersonEntry("ke.gia", "Người minh họa", victim.email.upper())
    with pytest.raises(ConflictError):
        invite_person(stranger, unit=world.units.stranger, person=person, terms=PostTerms("reader"))


def test_120_a_key_for_programs_used_on_pages_or_in_the_address(world):
    key = a_key(world.people["officer"])
    assert program(key).get("/van-ban/").headers["Location"].startswith("/dang-nhap/")
    for query in (f"key={key}", f"access_token={key}", f"sessionid={key}"):
        assert ask(Client(), "GET", f"/me?{query}").status_code == 401


def test_121_a_key_that_acts_in_the_post_of_somebody_else(world):
    key = a_key(world.people["stranger"])
    for headers in (
        {"X-Post": str(world.people["leader"].post.pk)},
        {"X-Unit": str(world.units.own.pk)},
    ):
        assert ask(program(key, **headers), "GET", "/documents").status_code == 403


def test_122_a_key_for_reading_that_names_another_method(world):
    key = a_key(world.people["officer"], "read")
    client = program(key, **{"X-HTTP-Method-Override": "GET"})
    assert ask(client, "POST", "/drafts", {"name": "A"}).status_code == 403
    assert ask(client, "DELETE", f"/documents/{world.made['fresh_id']}").status_code == 403


def test_123_a_key_found_by_its_hash_or_its_first_signs(world):
    a_key(world.people["officer"])
    row = ProgramKey.objects.get(account=world.people["officer"].account)
    for guess in (row.digest, row.start, f"{row.start}%", "", " ", "ts_", "None", "\u0000"):
        assert ask(program(guess or "x"), "GET", "/me").status_code == 401


def test_124_a_key_made_by_a_substitute_for_after_the_days(world):
    today = timezone.localdate()
    leader, officer = world.people["leader"], world.people["officer"]
    acting = access.actor_for(officer.account, leader.post.pk)
    with pytest.raises(NotAllowedError):
        issue_key(acting, entry=KeyEntry("Minh họa", "write", today), password=PASSWORD)


def test_125_a_key_of_somebody_else_revoked_or_listed(world):
    a_key(world.people["officer"])
    key = ProgramKey.objects.get(account=world.people["officer"].account)
    number = world.people["officer"].account.pk
    for person, status in (("clerk", 403), ("sister", 404), ("stranger", 404)):
        client = browser_of(world.people[person])
        assert ask(client, "DELETE", f"/people/{number}/keys/{key.pk}").status_code == status
        assert ask(client, "GET", f"/people/{number}/keys").status_code == status
        assert ask(client, "DELETE", f"/me/keys/{key.pk}").status_code == 404
        address = f"/nguoi/{number}/khoa-chuong-trinh/{key.pk}/thu-hoi/"
        assert client.post(address).status_code == status
    key.refresh_from_db()
    assert key.revoked_at is None


def test_126_a_key_after_its_person_got_a_lower_role(world):
    key = a_key(world.people["officer"])
    add_post(
        world.people["admin"],
        account=world.people["officer"].account,
        unit=world.units.own,
        terms=PostTerms("reader"),
    )
    end(world.people["officer"])
    assert ask(program(key), "GET", "/documents").status_code == 200
    assert ask(program(key), "POST", "/drafts", {"name": "A"}).status_code == 403
