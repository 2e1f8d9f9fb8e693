"""Single sign-on against a real provider of OpenID Connect, run on this machine."""

from __future__ import annotations

import base64
import hashlib
from urllib.parse import parse_qs, urlsplit

import httpx
import oidc_provider_mock
import pytest
from django.test import Client

from tests.builders import an_actor
from thongsuot.domain.journal.models import Entry
from thongsuot.domain.organisations.models import Account, ExternalIdentity
from thongsuot.domain.organisations.sign_in import oidc

# the provider is written for an older release of its own library
pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")
MAIL = "canbo.minhhoa@tinh.example"


@pytest.fixture
def provider(settings):
    """The address of the provider; the server knows it, with a client of its own."""
    with oidc_provider_mock.run_server_in_thread() as server:
        settings.OIDC_ISSUER = f"http://localhost:{server.server_port}"
        settings.OIDC_CLIENT_ID = "thongsuot"
        settings.OIDC_CLIENT_SECRET = "minh-hoa"  # noqa: S105 - of a provider that exists in tests only
        settings.OIDC_NAME = "Đăng nhập chung của tỉnh"
        settings.ALLOWED_HOSTS = ["testserver"]
        oidc._known.clear()
        yield settings.OIDC_ISSUER


@pytest.fixture
def officer(units):
    actor = an_actor(units.commune)
    actor.account.email = MAIL
    actor.account.save()
    return actor


def person_at(provider: str, subject: str, **claims: object) -> None:
    """Make a person known at the provider."""
    answer = httpx.put(f"{provider}/users/{subject}", json=claims)
    answer.raise_for_status()


def go_there(client: Client, query: str = "") -> str:
    """Give the address at the provider that the person is sent to."""
    return client.get(f"/dang-nhap/chung/{query}")["Location"]


def come_back(url: str, subject: str = "nguoi-1") -> str:
    """Sign in at the provider as its page does; give the way back with the code."""
    answer = httpx.post(url, data={"sub": subject})
    assert answer.status_code == 302, answer.text
    back = urlsplit(answer.headers["Location"])
    return f"{back.path}?{back.query}"


def test_the_sign_in_page_offers_it(provider):
    assert "Đăng nhập chung của tỉnh" in Client().get("/dang-nhap/").content.decode()


def test_without_a_provider_there_is_none(db):
    client = Client()
    assert "/dang-nhap/chung/" not in client.get("/dang-nhap/").content.decode()
    assert client.get("/dang-nhap/chung/")["Location"] == "/dang-nhap/"


def test_who_bears_the_verified_address_comes_in_and_is_known_again(provider, officer):
    person_at(provider, "nguoi-1", email=MAIL, email_verified=True)
    client = Client()
    url = go_there(client, "?next=/van-ban/")
    asked = parse_qs(urlsplit(url).query)
    assert asked["code_challenge_method"] == ["S256"]
    assert asked["response_type"] == ["code"]
    assert {"state", "nonce", "code_challenge"} <= asked.keys()
    assert client.get(come_back(url))["Location"] == "/van-ban/"
    assert client.get("/van-ban/").status_code == 200
    assert ExternalIdentity.objects.get().subject == "nguoi-1"
    # the address may change there: the provider's own name for the person stays
    person_at(provider, "nguoi-1", email="khac@tinh.example", email_verified=True)
    again = Client()
    assert again.get(come_back(go_there(again)))["Location"] == "/"
    by = Entry.objects.filter(verb="organisations.sign_in").latest("id")
    assert (by.after, by.actor) == ({"by": "sso"}, officer.account)


@pytest.mark.parametrize(
    "claims",
    [
        {"email": MAIL},
        {"email": MAIL, "email_verified": False},
        {"email": "khongai@tinh.example", "email_verified": True},
        {},
    ],
)
def test_nobody_comes_in_without_an_account_and_a_verified_address(provider, officer, claims):
    person_at(provider, "nguoi-1", **claims)
    before = Account.objects.count()
    client = Client()
    client.get(come_back(go_there(client)))
    assert client.get("/").status_code == 302
    assert "Chưa có tài khoản nào" in client.get("/dang-nhap/").content.decode()
    assert Account.objects.count() == before
    assert not ExternalIdentity.objects.exists()


def test_an_address_that_two_accounts_bear_lets_nobody_in(provider, officer, units):
    other = an_actor(units.commune).account
    other.email = MAIL.upper()
    other.save()
    person_at(provider, "nguoi-1", email=MAIL, email_verified=True)
    client = Client()
    client.get(come_back(go_there(client)))
    assert client.get("/").status_code == 302


def test_an_address_that_passed_on_to_another_person_lets_nobody_in(provider, officer):
    person_at(provider, "nguoi-1", email=MAIL, email_verified=True)
    first = Client()
    first.get(come_back(go_there(first)))
    person_at(provider, "nguoi-2", email=MAIL, email_verified=True)
    second = Client()
    second.get(come_back(go_there(second), "nguoi-2"))
    assert second.get("/").status_code == 302


def test_a_locked_account_stays_out(provider, officer):
    person_at(provider, "nguoi-1", email=MAIL, email_verified=True)
    Account.objects.filter(pk=officer.account.pk).update(is_active=False)
    client = Client()
    client.get(come_back(go_there(client)))
    assert client.get("/").status_code == 302


def test_an_answer_for_another_session_or_twice_is_not_taken(provider, officer):
    person_at(provider, "nguoi-1", email=MAIL, email_verified=True)
    victim, attacker = Client(), Client()
    back = come_back(go_there(attacker))
    go_there(victim)
    victim.get(back)
    assert victim.get("/").status_code == 302
    assert Client().get(back)["Location"] == "/dang-nhap/"
    assert attacker.get(back)["Location"] == "/"
    assert attacker.get(back)["Location"] == "/dang-nhap/"


def test_the_code_is_bound_to_this_server_and_the_token_to_this_session(provider, officer):
    person_at(provider, "nguoi-1", email=MAIL, email_verified=True)
    client = Client()
    url = go_there(client)
    session = client.session
    digest = hashlib.sha256(session["sso"]["verifier"].encode()).digest()
    (challenge,) = parse_qs(urlsplit(url).query)["code_challenge"]
    assert challenge == base64.urlsafe_b64encode(digest).rstrip(b"=").decode()
    back = come_back(url)
    session["sso"] = session["sso"] | {"nonce": "x" * 43}
    session.save()
    client.get(back)
    assert client.get("/").status_code == 302


def test_a_provider_that_is_away_is_told(provider, settings):
    settings.OIDC_ISSUER = "http://localhost:9"
    client = Client()
    assert client.get("/dang-nhap/chung/")["Location"] == "/dang-nhap/"
    assert "Không kết nối được" in client.get("/dang-nhap/").content.decode()


def test_the_second_step_is_asked_for_all_the_same(provider, officer):
    from tests.web.test_entering import enrolled

    enrolled(officer)
    person_at(provider, "nguoi-1", email=MAIL, email_verified=True)
    client = Client()
    assert client.get(come_back(go_there(client)))["Location"] == "/dang-nhap/buoc-hai/"
