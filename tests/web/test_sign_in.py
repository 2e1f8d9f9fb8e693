"""Signing in, choosing a post, signing out."""

from __future__ import annotations

import pytest
from django.urls import reverse

from tests.builders import PASSWORD
from thongsuot.domain.organisations.models import Post


def test_the_page_asks_for_name_and_password(nobody):
    page = nobody.get("/dang-nhap/")
    assert page.status_code == 200
    assert "Tên đăng nhập" in page.content.decode()


def test_signing_in_leads_to_the_desk(nobody, commune_officer):
    data = {"username": commune_officer.account.username, "password": PASSWORD}
    response = nobody.post("/dang-nhap/", data, follow=True)
    assert response.redirect_chain == [("/", 302)]
    assert commune_officer.unit.name in response.content.decode()


def test_a_wrong_password_says_what_to_do(nobody, commune_officer):
    data = {"username": commune_officer.account.username, "password": "sai"}
    page = nobody.post("/dang-nhap/", data).content.decode()
    assert "Tên đăng nhập hoặc mật khẩu chưa đúng" in page


def test_who_has_two_posts_chooses_one(nobody, commune_officer, units):
    account = commune_officer.account
    other = Post.objects.create(account=account, unit=units.district, role="leader")
    data = {"username": account.username, "password": PASSWORD}
    response = nobody.post("/dang-nhap/?next=/nhiem-vu/", data)
    assert response["Location"].startswith("/vi-tri/")
    assert nobody.get("/vi-tri/").status_code == 200
    chosen = nobody.post("/vi-tri/", {"post": other.pk, "next": "/nhiem-vu/"})
    assert chosen["Location"] == "/nhiem-vu/"
    assert units.district.name in nobody.get("/").content.decode()


def test_a_post_of_somebody_else_is_not_taken(at_desk, commune_officer, district_officer):
    client = at_desk(commune_officer)
    client.post("/vi-tri/", {"post": district_officer.post.pk})
    assert commune_officer.unit.name in client.get("/").content.decode()


def test_the_way_on_never_leads_to_another_site(at_desk, commune_officer):
    client = at_desk(commune_officer)
    data = {"post": commune_officer.post.pk, "next": "https://example.org/"}
    assert client.post("/vi-tri/", data)["Location"] == "/"


def test_a_chosen_post_that_ended_is_forgotten(at_desk, commune_officer, units):
    client = at_desk(commune_officer)
    other = Post.objects.create(account=commune_officer.account, unit=units.district, role="leader")
    client.post("/vi-tri/", {"post": other.pk})
    other.delete()
    assert commune_officer.unit.name in client.get("/").content.decode()


def test_who_has_no_post_is_told_so(at_desk, commune_officer):
    client = at_desk(commune_officer)
    commune_officer.post.delete()
    page = client.get("/")
    assert page.status_code == 403
    assert "chưa được gán vị trí" in page.content.decode()


def test_signing_out_ends_the_session(at_desk, commune_officer):
    client = at_desk(commune_officer)
    assert client.get("/dang-xuat/").status_code == 405
    client.post("/dang-xuat/")
    assert client.get("/")["Location"] == "/dang-nhap/?next=/"


@pytest.mark.parametrize(
    "view", ["desk", "documents", "campaigns", "assignments", "reports", "units"]
)
def test_nobody_is_sent_to_sign_in_and_back(nobody, view):
    url = reverse(view)
    assert nobody.get(url)["Location"] == f"/dang-nhap/?next={url}"
