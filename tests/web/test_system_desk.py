"""The desk of a system administrator: the system instead of the tasks of a unit."""

from __future__ import annotations

from tests.builders import an_actor
from thongsuot.domain.journal.note_verified import note_verified
from thongsuot.domain.organisations.actions.lock_account import lock_account


def test_an_administrator_sees_what_needs_one(at_desk, units, system_admin):
    client = at_desk(system_admin)
    page = client.get("/").content.decode()
    for words in (
        "Đơn vị nào có người dùng cũng có người quản trị",
        "Không có tài khoản nào bị khóa",
        "Chưa lần nào",
        "thongsuot units install",
    ):
        assert words in page
    person = an_actor(units.commune)
    lock_account(system_admin, account=an_actor(units.district).account, locked=True)
    note_verified(3)
    page = client.get("/").content.decode()
    assert f"/don-vi/{person.unit.pk}/nguoi/" in page
    assert "nguyên vẹn" in page
    assert f"officer minh họa – {units.district.name}" in page


def test_others_have_their_tasks(at_desk, units):
    assert (
        "Nhiệm vụ đang làm"
        in at_desk(an_actor(units.province, "unit_admin")).get("/").content.decode()
    )
