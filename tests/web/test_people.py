"""Screens about people: list, invite, posts, links, substitutes."""

from __future__ import annotations

import pytest
from django.test import Client
from django.utils import timezone

from tests.builders import PASSWORD, an_actor
from thongsuot.domain.organisations.actions.change_post import change_post
from thongsuot.domain.organisations.models import Account
from thongsuot.domain.organisations.post_terms import PostTerms

DAY = timezone.localdate().strftime("%d/%m/%Y")


@pytest.fixture
def admin(units):
    return an_actor(units.commune, "unit_admin")


def test_a_manager_invites_and_sees_the_link_once(at_desk, admin, units):
    client = at_desk(admin)
    url = f"/don-vi/{units.commune.pk}/nguoi/"
    assert "Thêm người" in client.get(url).content.decode()
    data = {"full_name": "Người mới", "username": "moi", "role": "clerk", "reach": "unit"}
    assert client.get(f"{url}them/").status_code == 200
    told = client.post(f"{url}them/", data, follow=True).content.decode()
    address = told.split('id="link" value="')[1].split('"')[0]
    person = Account.objects.get(username="moi")
    assert "lien-ket" not in client.get(f"/nguoi/{person.pk}/").content.decode().split("<main")[1][
        :4000
    ].replace(f"/nguoi/{person.pk}/lien-ket/", "")
    somebody = Client()
    path = address.removeprefix("http://testserver")
    assert "moi" in somebody.get(path).content.decode()
    short = somebody.post(path, {"password": "ngan", "again": "ngan"})
    assert (short.status_code, "12 ký tự" in short.content.decode()) == (400, True)
    differ = somebody.post(path, {"password": PASSWORD, "again": "khac"}).content.decode()
    assert "chưa giống nhau" in differ
    somebody.post(path, {"password": PASSWORD, "again": PASSWORD})
    assert somebody.get(path).status_code == 404
    signed = somebody.post("/dang-nhap/", {"username": "moi", "password": PASSWORD})
    assert signed["Location"] == "/"


def test_mistakes_in_the_form_are_told_at_their_boxes(at_desk, admin, units):
    client = at_desk(admin)
    url = f"/don-vi/{units.commune.pk}/nguoi/them/"
    page = client.post(
        url, {"full_name": "A", "username": "hai chữ", "role": "clerk", "reach": "unit"}
    )
    assert "không có khoảng trắng" in page.content.decode()
    taken = {"full_name": "A", "username": admin.account.username, "role": "clerk", "reach": "unit"}
    assert "đã có" in client.post(url, taken).content.decode()
    assert client.post(url, {"role": "system_admin"}).status_code == 400


def test_a_known_person_gets_a_further_post_a_stranger_does_not(at_desk, admin, units):
    client = at_desk(admin)
    url = f"/don-vi/{units.commune.pk}/nguoi/them-vi-tri/"
    colleague, stranger = an_actor(units.commune), an_actor(units.other_commune)
    data = {"username": colleague.account.username, "role": "clerk", "reach": "unit"}
    assert client.post(url, data).status_code == 302
    page = client.post(url, data | {"username": stranger.account.username})
    assert (page.status_code, "Không tìm thấy" in page.content.decode()) == (400, True)


def test_a_colleague_sees_the_list_and_nothing_to_press(at_desk, units, admin):
    officer = an_actor(units.commune)
    page = at_desk(officer).get(f"/don-vi/{units.commune.pk}/nguoi/?tim=minh&vai-tro=officer")
    text = page.content.decode()
    assert str(officer.account) in text
    assert "Thêm người" not in text
    person = at_desk(officer).get(f"/nguoi/{admin.account.pk}/").content.decode()
    assert "Khóa tài khoản" not in person


def test_long_lists_come_in_pages(at_desk, units, admin):
    for _each in range(30):
        an_actor(units.commune)
    client = at_desk(admin)
    url = f"/don-vi/{units.commune.pk}/nguoi/"
    assert "1–25 trong 31" in client.get(url).content.decode()
    assert "26–31 trong 31" in client.get(f"{url}?trang=2").content.decode()


def test_posts_are_changed_and_ended_on_the_page(at_desk, units, admin):
    officer = an_actor(units.commune)
    client = at_desk(admin)
    data = {"role": "leader", "reach": "below", "valid_from": "1/1/2020", "valid_to": ""}
    client.post(f"/vi-tri/{officer.post.pk}/sua/", data)
    page = client.get(f"/nguoi/{officer.account.pk}/").content.decode()
    assert "Lãnh đạo, " in page
    assert "từ 1/1/2020" in page
    told = client.post(
        f"/vi-tri/{officer.post.pk}/sua/", data | {"valid_to": "1/1/2019"}, follow=True
    )
    assert "Ngày kết thúc" in told.content.decode()
    told = client.post(f"/vi-tri/{officer.post.pk}/sua/", {"role": "khac"}, follow=True)
    assert "note-bad" in told.content.decode()
    client.post(f"/vi-tri/{officer.post.pk}/thoi/")
    officer.post.refresh_from_db()
    assert officer.post.valid_to == timezone.localdate()


def test_the_holder_hands_over_for_some_days(at_desk, units):
    leader, officer = an_actor(units.commune, "leader"), an_actor(units.commune)
    client = at_desk(leader)
    url = f"/vi-tri/{leader.post.pk}/thay/"
    wrong = client.post(url, {"substitute": 0}, follow=True).content.decode()
    assert "note-bad" in wrong
    days = {"valid_from": DAY, "valid_to": DAY}
    page = client.post(url, {"substitute": officer.account.pk, **days}, follow=True)
    assert "Thôi ủy quyền" in page.content.decode()
    assistant = at_desk(officer)
    chosen = assistant.get("/vi-tri/").content.decode()
    assert f"thay {leader.account}" in chosen
    assistant.post("/vi-tri/", {"post": leader.post.pk})
    assert f"{officer.account} thay {leader.account}" in assistant.get("/").content.decode()


def test_locking_keeps_out_at_once(at_desk, units, admin):
    officer = an_actor(units.commune)
    theirs, client = at_desk(officer), at_desk(admin)
    assert theirs.get("/").status_code == 200
    client.post(f"/nguoi/{officer.account.pk}/khoa/", {"khoa": "1"})
    assert theirs.get("/").status_code == 302
    client.post(f"/nguoi/{officer.account.pk}/khoa/", {"khoa": "0"})
    own = client.post(f"/nguoi/{admin.account.pk}/khoa/", {"khoa": "1"}, follow=True)
    assert "Không tự khóa" in own.content.decode()


def test_acting_for_a_unit_below_and_back(at_desk, units, system_admin):
    officer = an_actor(units.district)
    change_post(system_admin, post=officer.post, terms=PostTerms("officer", reach="below"))
    client = at_desk(officer)
    assert "Làm việc thay" in client.get(f"/don-vi/{units.commune.pk}/").content.decode()
    client.post(f"/don-vi/{units.commune.pk}/lam-thay/")
    page = client.get("/").content.decode()
    assert units.commune.name in page
    assert "Thôi làm thay" in page
    client.post(f"/don-vi/{units.district.pk}/lam-thay/")
    assert "Thôi làm thay" not in client.get("/").content.decode()
    assert client.post(f"/don-vi/{units.other_district.pk}/lam-thay/").status_code == 403


def test_the_history_of_an_account_is_for_its_owner_and_manager(at_desk, units, admin):
    officer, other = an_actor(units.commune), an_actor(units.commune)
    url = f"/nhat-ky/tai-khoan/{officer.account.pk}/"
    assert at_desk(officer).get(url).status_code == 200
    assert "Thêm tài khoản" in at_desk(admin).get(url).content.decode()
    assert at_desk(other).get(url).status_code == 403
