"""The page of keys for programs, and revoking on a person's page."""

from __future__ import annotations

import re

from django.test import Client
from django.utils import timezone

from tests.builders import PASSWORD, an_actor
from thongsuot.domain.organisations.models import ProgramKey

HERE = "/tai-khoan/khoa-chuong-trinh/"


def form(**fields: str) -> dict[str, str]:
    day = timezone.localdate().strftime("%d/%m/%Y")
    return {"name": "Đồng bộ", "scope": "read", "valid_to": day, "old": PASSWORD} | fields


def made_key(page: str) -> str:
    found = re.search(r'value="(ts_[^"]+)"', page)
    return found[1] if found else ""


def test_a_key_is_shown_once_and_works(signed_in, commune_officer):
    client = signed_in(commune_officer)
    assert "Chưa có khóa nào" in client.get(HERE).content.decode()
    key = made_key(client.post(HERE, form()).content.decode())
    assert key
    again = client.get(HERE).content.decode()
    assert key not in again
    assert f"{key[:8]}…" in again
    asked = Client(headers={"authorization": f"Bearer {key}"}).get("/api/v1/me")
    assert asked.status_code == 200
    assert "127.0.0.1" in client.get(HERE).content.decode()


def test_a_page_that_is_sent_again_makes_no_second_key(signed_in, commune_officer):
    client = signed_in(commune_officer)
    key = made_key(client.post(HERE, form()).content.decode())
    again = client.post(HERE, form(name=" Đồng bộ "))
    assert again.status_code == 400
    assert "Bạn đã có khóa mang tên này" in again.content.decode()
    (only,) = ProgramKey.objects.all()
    client.post(f"{HERE}{only.pk}/thu-hoi/")
    new = made_key(client.post(HERE, form()).content.decode())
    assert new not in {"", key}


def test_a_wrong_password_makes_no_key(signed_in, commune_officer):
    answer = signed_in(commune_officer).post(HERE, form(old="sai"))
    assert answer.status_code == 400
    assert "Mật khẩu hiện tại chưa đúng" in answer.content.decode()
    assert not ProgramKey.objects.exists()


def test_the_owner_and_the_administrator_revoke(signed_in, units, commune_officer):
    client = signed_in(commune_officer)
    client.post(HERE, form())
    client.post(HERE, form(name="Tổng hợp"))
    first, second = ProgramKey.objects.order_by("pk")
    client.post(f"{HERE}{first.pk}/thu-hoi/")
    admin = signed_in(an_actor(units.commune, "unit_admin"))
    address = f"/nguoi/{commune_officer.account.pk}/"
    assert "Tổng hợp" in admin.get(address).content.decode()
    admin.post(f"{address}khoa-chuong-trinh/{second.pk}/thu-hoi/")
    assert not ProgramKey.objects.filter(revoked_at=None).exists()


def test_changing_the_password_says_that_keys_go_on(signed_in, commune_officer):
    client = signed_in(commune_officer)
    client.post(HERE, form())
    new = "mot cau khac hoan toan"
    values = {"old": PASSWORD, "password": new, "again": new}
    page = client.post("/tai-khoan/mat-khau/", values, follow=True).content.decode()
    assert "Khóa cho chương trình vẫn dùng được" in page
