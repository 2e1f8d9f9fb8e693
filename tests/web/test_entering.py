"""Signing in with waiting, a second step, several devices, and a new password."""

from __future__ import annotations

from datetime import timedelta

import pyotp
import pytest
from django.test import Client
from django.utils import timezone

from tests.builders import PASSWORD, an_actor
from thongsuot.domain.journal.models import Entry
from thongsuot.domain.organisations.actions.enrol_totp import confirm_totp, offer_totp
from thongsuot.domain.organisations.models import Factor, SignInFailures
from thongsuot.domain.organisations.sign_in.sealed import unseal

WRONG = "khong phai mat khau"
NEW = "mot cau khac hoan toan"


@pytest.fixture
def officer(units):
    return an_actor(units.commune)


def sign_in(client: Client, actor, password: str = PASSWORD, **headers):
    data = {"username": actor.account.username, "password": password}
    return client.post("/dang-nhap/", data, **headers)


def enrolled(actor) -> tuple[pyotp.TOTP, list[str]]:
    """Give the app of somebody whose second step is on, and the recovery codes."""
    app = pyotp.TOTP(offer_totp(actor).secret)
    codes = confirm_totp(actor, code=app.now())
    # a code is good once: set back what was used, as if half a minute had gone by
    Factor.objects.update(counter=0)
    return app, codes


def test_failures_make_one_wait_longer_and_longer_and_say_so(officer):
    for _try in range(5):
        page = sign_in(Client(), officer, WRONG)
        assert page.status_code == 200
    page = sign_in(Client(), officer)
    assert page.status_code == 429
    assert "Hãy chờ" in page.content.decode()
    first = SignInFailures.objects.get(count=5, blocked_until__isnull=False).blocked_until
    past = timezone.now() - timedelta(seconds=1)
    SignInFailures.objects.update(blocked_until=past)
    sign_in(Client(), officer, WRONG)
    later = SignInFailures.objects.filter(blocked_until__gt=past).get().blocked_until
    assert later > first
    assert Entry.objects.filter(verb="organisations.slow_sign_in").count() == 1


def test_the_right_password_after_the_wait_lets_in_and_forgets(officer):
    for _try in range(5):
        sign_in(Client(), officer, WRONG)
    SignInFailures.objects.update(blocked_until=timezone.now())
    assert sign_in(Client(), officer)["Location"] == "/"
    assert sign_in(Client(), officer, WRONG).status_code == 200
    assert sign_in(Client(), officer)["Location"] == "/"


def test_nobody_locks_another_out_from_elsewhere(officer):
    own = {"REMOTE_ADDR": "10.0.0.1"}
    assert sign_in(Client(), officer, **own)["Location"] == "/"
    for number in range(40):
        sign_in(Client(), officer, WRONG, REMOTE_ADDR=f"10.9.{number}.1")
    unknown = sign_in(Client(), officer, REMOTE_ADDR="10.8.0.1")
    assert unknown.status_code == 429
    assert sign_in(Client(), officer, **own)["Location"] == "/"


def test_many_names_from_one_address_are_slowed_down(officer):
    colleague = an_actor(officer.unit)
    sign_in(Client(), colleague)
    for number in range(60):
        Client().post("/dang-nhap/", {"username": f"ai{number}", "password": WRONG})
    assert sign_in(Client(), officer).status_code == 429
    assert sign_in(Client(), colleague)["Location"] == "/"
    assert sign_in(Client(), officer, REMOTE_ADDR="10.7.0.1")["Location"] == "/"


def test_what_is_counted_names_nobody(officer):
    sign_in(Client(), officer, WRONG)
    kept = str(list(SignInFailures.objects.values()))
    assert officer.account.username not in kept
    assert "127.0.0.1" not in kept


def test_the_second_step_asks_for_the_code(officer):
    app, _codes = enrolled(officer)
    client = Client()
    answer = client.post(
        "/dang-nhap/?next=/van-ban/",
        {"username": officer.account.username, "password": PASSWORD, "next": "/van-ban/"},
    )
    assert answer["Location"] == "/dang-nhap/buoc-hai/"
    assert client.get("/van-ban/").status_code == 302
    page = client.get("/dang-nhap/buoc-hai/").content.decode()
    assert "Bước thứ hai" in page
    wrong = client.post("/dang-nhap/buoc-hai/", {"code": "000000"})
    assert "chưa đúng hoặc đã dùng" in wrong.content.decode()
    assert client.post("/dang-nhap/buoc-hai/", {"code": app.now()})["Location"] == "/van-ban/"
    assert client.get("/van-ban/").status_code == 200
    entry = Entry.objects.filter(verb="organisations.sign_in").latest("id")
    assert entry.after == {"by": "totp"}


def test_a_code_is_good_once(officer):
    app, _codes = enrolled(officer)
    code = app.now()
    for expected in (302, 200):
        client = Client()
        sign_in(client, officer)
        assert client.post("/dang-nhap/buoc-hai/", {"code": code}).status_code == expected


def test_a_recovery_code_lets_in_once(officer):
    _app, codes = enrolled(officer)
    assert len(set(codes)) == 10
    for expected in (302, 200):
        client = Client()
        sign_in(client, officer)
        assert client.post("/dang-nhap/buoc-hai/", {"code": codes[0]}).status_code == expected


def test_guessing_the_code_is_slowed_down_even_with_the_password(officer):
    app, _codes = enrolled(officer)
    client = Client()
    sign_in(client, officer)
    for number in range(5):
        client.post("/dang-nhap/buoc-hai/", {"code": f"00000{number}"})
    sign_in(client, officer)
    page = client.post("/dang-nhap/buoc-hai/", {"code": app.now()})
    assert page.status_code == 429


def test_the_second_step_waits_five_minutes_and_belongs_to_its_session(officer):
    app, _codes = enrolled(officer)
    client = Client()
    sign_in(client, officer)
    session = client.session
    session["half-way"] = session["half-way"] | {"at": session["half-way"]["at"] - 301}
    session.save()
    late = client.post("/dang-nhap/buoc-hai/", {"code": app.now()})
    assert late["Location"] == "/dang-nhap/"
    assert Client().get("/dang-nhap/buoc-hai/")["Location"] == "/dang-nhap/"


def test_the_app_is_added_at_the_page(at_desk, officer):
    client = at_desk(officer)
    page = client.get("/tai-khoan/ma-sau-so/").content.decode()
    assert "<svg" in page
    secret = unseal(Factor.objects.get().sealed)
    assert secret not in Factor.objects.get().sealed
    assert " ".join(secret[at : at + 4] for at in range(0, len(secret), 4)) in page
    assert client.post("/tai-khoan/ma-sau-so/", {"code": "000000"}).status_code == 400
    client.post("/tai-khoan/ma-sau-so/", {"code": pyotp.TOTP(secret).now()})
    shown = client.get("/tai-khoan/").content.decode()
    assert shown.count("<code>") == 10
    assert "<code>" not in client.get("/tai-khoan/").content.decode()
    client.post("/tai-khoan/ma-du-phong/")
    assert client.get("/tai-khoan/").content.decode().count("<code>") == 10
    number = Factor.objects.get().pk
    client.post(f"/tai-khoan/cach/{number}/bo/", {"old": WRONG})
    assert Factor.objects.exists()
    client.post(f"/tai-khoan/cach/{number}/bo/", {"old": PASSWORD})
    assert not Factor.objects.exists()
    assert not officer.account.recovery_codes.exists()


def test_a_role_that_needs_a_second_step_gets_nowhere_without(at_desk, settings, units):
    settings.SECOND_FACTOR_ROLES = frozenset({"unit_admin"})
    admin, officer = an_actor(units.commune, "unit_admin"), an_actor(units.commune)
    client = at_desk(admin)
    assert client.get("/")["Location"] == "/tai-khoan/ma-sau-so/"
    assert "bắt buộc" in client.get("/tai-khoan/ma-sau-so/").content.decode()
    assert client.get("/api/v1/units").status_code == 403
    assert at_desk(officer).get("/").status_code == 200
    enrolled(admin)
    assert client.get("/").status_code == 200


def test_a_manager_takes_the_second_step_from_who_lost_it(at_desk, units, officer):
    enrolled(officer)
    theirs, client = at_desk(officer), at_desk(an_actor(units.commune, "unit_admin"))
    page = client.get(f"/nguoi/{officer.account.pk}/").content.decode()
    assert "Bỏ xác thực hai bước" in page
    client.post(f"/nguoi/{officer.account.pk}/bo-hai-buoc/")
    assert theirs.get("/").status_code == 302
    assert sign_in(Client(), officer)["Location"] == "/"


def test_devices_are_listed_and_signed_out_from_afar(at_desk, officer, units):
    client, other = at_desk(officer), Client()
    agent = "Mozilla/5.0 (Windows NT 10.0) Gecko/20100101 Firefox/120.0"
    sign_in(other, officer, HTTP_USER_AGENT=agent, REMOTE_ADDR="10.0.0.9")
    page = client.get("/tai-khoan/").content.decode()
    assert "Firefox, Windows" in page
    assert "10.0.0.9" in page
    number = officer.account.devices.get(address="10.0.0.9").pk
    stranger = at_desk(an_actor(units.commune))
    assert stranger.post(f"/tai-khoan/thiet-bi/{number}/dang-xuat/").status_code == 404
    assert other.get("/").status_code == 200
    client.post(f"/tai-khoan/thiet-bi/{number}/dang-xuat/")
    assert other.get("/").status_code == 302
    assert client.get("/").status_code == 200


def test_a_new_password_ends_all_other_sessions(at_desk, officer):
    client, other = at_desk(officer), at_desk(officer)
    data = {"old": PASSWORD, "password": NEW, "again": NEW}
    assert client.post("/tai-khoan/mat-khau/", data | {"old": WRONG}).status_code == 400
    assert other.get("/").status_code == 200
    assert client.post("/tai-khoan/mat-khau/", data).status_code == 302
    assert client.get("/").status_code == 200
    assert other.get("/").status_code == 302
    assert officer.account.devices.filter(ended_at=None).count() == 1
    assert sign_in(Client(), officer).status_code == 200
    assert sign_in(Client(), officer, NEW)["Location"] == "/"


def test_signing_out_ends_the_device(at_desk, officer):
    client = at_desk(officer)
    client.post("/dang-xuat/")
    assert not officer.account.devices.filter(ended_at=None).exists()


def test_the_session_gets_another_key_when_one_signs_in(officer):
    client = Client()
    client.get("/dang-nhap/")
    client.session.save()
    before = client.session.session_key
    sign_in(client, officer)
    assert client.session.session_key != before
