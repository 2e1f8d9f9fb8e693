"""Attempts 78-93: forged requests, addresses that lead away, methods, headers, caches, refusals that tell too much."""

from __future__ import annotations

import pytest
from django.test import Client

from tests.access.attempts.asking import ask, browser_of
from tests.builders import PASSWORD
from thongsuot.domain.directives.models import ReceivedDocument
from thongsuot.domain.journal.models import Entry

pytestmark = pytest.mark.django_db


def strict(actor=None, **headers):
    """Give a browser that is held to its token against forged requests."""
    client = Client(enforce_csrf_checks=True, headers=headers)
    if actor:
        client.force_login(actor.account)
    return client


def test_78_a_form_of_another_site_signs_somebody_in_under_another_name(world):
    form = {"username": world.people["sister"].account.username, "password": PASSWORD}
    client = strict()
    assert client.post("/dang-nhap/", form).status_code == 403
    assert "sessionid" not in client.cookies


@pytest.mark.parametrize("address", ["/dang-xuat/", "/van-ban/{document_id}/xac-nhan/"])
def test_79_a_form_of_another_site_writes_in_the_name_of_who_is_signed_in(world, address):
    client = strict(world.people["officer"])
    assert client.post(address.format(**world.made)).status_code == 403


def test_80_a_request_of_another_site_writes_through_the_api(world):
    client = strict(world.people["officer"])
    path = f"/api/v1/documents/{world.made['document_id']}/confirmation"
    assert client.post(path).status_code == 403
    assert client.post(path, "{}", content_type="text/plain").status_code == 403
    assert ReceivedDocument.objects.get(pk=world.made["document_id"]).confirmed_at is None


AWAY = [
    "https://xau.example/",
    "//xau.example/",
    "/\\xau.example",
    "javascript:alert(1)",
    "http:///x",
]


@pytest.mark.parametrize("away", AWAY)
def test_81_signing_in_leads_to_another_site(world, away):
    form = {"username": world.people["officer"].account.username, "password": PASSWORD}
    answer = Client().post("/dang-nhap/", form | {"next": away})
    assert "xau" not in answer.headers["Location"]
    assert answer.headers["Location"].startswith("/")


@pytest.mark.parametrize("away", AWAY)
def test_82_choosing_a_post_leads_to_another_site(world, away):
    client = browser_of(world.people["officer"])
    post = world.people["officer"].post.pk
    assert client.post("/vi-tri/", {"post": post, "next": away}).headers["Location"] == "/"
    assert away not in client.get("/vi-tri/", {"next": away}).content.decode().replace("&amp;", "&")


def test_83_a_foreign_name_of_the_server_in_the_link_of_an_invitation(world):
    client = browser_of(world.people["admin"])
    address = f"/nguoi/{world.people['clerk'].account.pk}/lien-ket/"
    assert client.post(address, headers={"host": "xau.example"}).status_code == 400
    client.post(address, headers={"x-forwarded-host": "xau.example"})
    page = client.get(f"/nguoi/{world.people['clerk'].account.pk}/").content.decode()
    assert "/lien-ket/" in page
    assert "xau.example" not in page


def test_84_a_forged_address_of_the_sender_in_the_journal(world, settings):
    settings.PROXIES = 0
    client = browser_of(world.people["officer"], **{"X-Forwarded-For": "203.0.113.9"})
    ask(client, "POST", "/drafts", {"name": "Minh họa"})
    assert Entry.objects.latest("id").address == "127.0.0.1"


def test_85_a_forged_address_put_before_that_of_the_proxy(world, settings):
    settings.PROXIES = 1
    client = browser_of(world.people["officer"], **{"X-Forwarded-For": "10.0.0.1, 198.51.100.7"})
    ask(client, "POST", "/drafts", {"name": "Minh họa"})
    assert Entry.objects.latest("id").address == "198.51.100.7"


WRITES = [
    "/van-ban/{document_id}/xac-nhan/",
    "/van-ban/{document_id}/phat-hien/{finding_id}/sua/",
    "/bao-cao/{report_id}/duyet/",
    "/dot/{campaign_id}/tong-hop/lap/",
    "/nguoi/{account_id}/khoa/",
    "/vi-tri/{post_id}/thoi/",
    "/dang-xuat/",
]


@pytest.mark.parametrize("address", WRITES)
@pytest.mark.parametrize("method", ["GET", "HEAD", "PUT", "PATCH", "DELETE"])
def test_86_an_address_that_writes_asked_by_another_method(world, address, method):
    before = Entry.objects.count()
    client = browser_of(world.people["leader"])
    assert client.generic(method, address.format(**world.made)).status_code == 405
    assert Entry.objects.count() == before


def test_87_another_method_named_in_a_header_or_a_field(world):
    client = browser_of(world.people["officer"], **{"X-HTTP-Method-Override": "DELETE"})
    path = f"/documents/{world.made['fresh_id']}"
    assert ask(client, "GET", path).status_code == 200
    client.post(f"/api/v1{path}", {"_method": "DELETE"})
    assert ReceivedDocument.objects.filter(pk=world.made["fresh_id"]).exists()


PRIVATE = [
    "/",
    "/van-ban/{document_id}/",
    "/van-ban/{document_id}/tep/",
    "/van-ban/{document_id}/trang/1/",
    "/van-ban/{word_id}/gop-y/",
    "/nhat-ky/tai-ve/",
    "/tong-hop/{consolidated_id}/pdf/",
    "/api/v1/documents",
    "/van-ban/99999/",
]


@pytest.mark.parametrize("address", PRIVATE)
def test_88_a_private_page_or_file_read_from_the_cache_after_signing_out(world, address):
    answer = browser_of(world.people["officer"]).get(address.format(**world.made))
    list(answer)
    assert answer.headers["Cache-Control"] == "no-store"
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert answer.headers["X-Frame-Options"] == "DENY"


def test_89_what_is_foreign_and_what_is_not_there_told_apart(world):
    client = browser_of(world.people["stranger"])
    for path in ("documents", "campaigns", "reports", "dispatches", "assignments", "drafts"):
        name = {"dispatches": "dispatch_id"}.get(path, f"{path[:-1]}_id")
        foreign = ask(client, "GET", f"/{path}/{world.made[name]}")
        absent = ask(client, "GET", f"/{path}/987654321")
        assert foreign.status_code == absent.status_code == 404
        assert foreign.content == absent.content


def test_90_whether_a_name_to_sign_in_with_exists(world):
    known = {"username": world.people["officer"].account.username, "password": "sai mat khau nay"}
    unknown = known | {"username": "khong-co-ai"}
    pages = [Client().post("/dang-nhap/", form) for form in (known, unknown)]
    first, second = [
        [str(error) for error in page.context["form"].non_field_errors()] for page in pages
    ]
    assert first == second != []
    assert pages[0].status_code == pages[1].status_code


def test_91_the_contract_of_the_api_read_without_signing_in(world):
    for address in ("/api/v1/openapi.json", "/api/v1/", "/api/v1/docs"):
        answer = Client().get(address)
        assert answer.status_code in {302, 401, 404}
        assert "paths" not in answer.content.decode()


@pytest.mark.parametrize("number", ["0", "-1", "9223372036854775808", "1e3", "1%00", "1/../2"])
def test_92_numbers_that_no_database_has(world, number):
    client = browser_of(world.people["officer"])
    assert client.get(f"/van-ban/{number}/").status_code == 404
    assert ask(client, "GET", f"/documents/{number}").status_code in {404, 422}


def test_93_a_request_signed_in_by_a_header_or_a_query(world):
    name = world.people["leader"].account.username
    for client in (
        Client(headers={"Remote-User": name, "X-Post": str(world.people["leader"].post.pk)}),
        Client(headers={"Authorization": f"Bearer {name}"}),
        Client(query_params={"sessionid": "1"}),
    ):
        assert ask(client, "GET", "/documents").status_code == 401
