"""Keys for programs: made once, told once, used, refused, revoked."""

from __future__ import annotations

import json
from datetime import timedelta

import pytest
from django.test import Client
from django.utils import timezone

from tests.api.conftest import Caller
from tests.builders import PASSWORD, an_actor
from thongsuot.domain.journal.models import Entry
from thongsuot.domain.organisations.actions.change_post import end_post
from thongsuot.domain.organisations.actions.lock_account import lock_account
from thongsuot.domain.organisations.models import ProgramKey

NEW = "mot cau khac hoan toan"


def wanted(scope: str = "write", **fields: object) -> dict[str, object]:
    day = timezone.localdate().isoformat()
    return {"name": "Đồng bộ", "scope": scope, "valid_to": day, "old": PASSWORD} | fields


def program(key: str, address: str = "127.0.0.1") -> Caller:
    """Give a program that holds ``key``; held to the token against forged requests, which it has not."""
    headers = {"authorization": f"Bearer {key}"}
    return Caller(Client(enforce_csrf_checks=True, headers=headers, REMOTE_ADDR=address))


@pytest.fixture
def key(calling_as, province_officer) -> str:
    made: str = calling_as(province_officer).post("/me/keys", wanted())["key"]
    return made


def test_a_program_works_in_the_name_of_its_person(key, province_officer):
    assert program(key).get("/me")["person"]["id"] == province_officer.account.pk
    program(key).post("/drafts", {"name": "Minh họa"})
    entry = Entry.objects.latest("id")
    assert entry.actor_name == f"{province_officer.account} (khóa “Đồng bộ”)"
    assert entry.actor_id == province_officer.account.pk


def test_the_key_stands_nowhere(key, calling_as, province_officer):
    (kept,) = calling_as(province_officer).get("/me/keys")
    assert key.startswith(kept["start"])
    assert key not in json.dumps(kept)
    row = ProgramKey.objects.get()
    assert key not in {row.digest, row.start, row.name}
    told = Entry.objects.get(verb="organisations.issue_key")
    assert key[3:] not in json.dumps([told.before, told.after, told.object_name])
    assert told.after == {
        "name": "Đồng bộ",
        "scope": "write",
        "valid_to": timezone.localdate().isoformat(),
    }


def test_a_key_for_reading_writes_nothing(calling_as, province_officer):
    made = calling_as(province_officer).post("/me/keys", wanted("read"))["key"]
    program(made).get("/drafts")
    assert "chỉ để đọc" in program(made).post("/drafts", {"name": "A"}, 403)["error"]["message"]


@pytest.mark.parametrize(
    ("method", "path", "body"),
    [
        ("post", "/me/keys", wanted()),
        ("post", "/me/password", {"old": PASSWORD, "new": NEW}),
        ("post", "/me/factors/totp/offer", {}),
        ("delete", "/me/devices/1", None),
        ("delete", "/me/keys/1", None),
    ],
)
def test_a_key_makes_no_key_and_changes_no_password(key, method, path, body):
    arguments = [path] if body is None else [path, body]
    answer = getattr(program(key), method)(*arguments, status=403)
    assert "tự đăng nhập" in answer["error"]["message"]
    assert ProgramKey.objects.count() == 1


def test_a_key_for_an_administrator_lets_nobody_in(calling_as, units):
    admin = an_actor(units.province, "unit_admin")
    made = calling_as(admin).post("/me/keys", wanted())["key"]
    other = an_actor(units.province)
    program(made).get(f"/people/{other.account.pk}")
    program(made).post(f"/people/{other.account.pk}/links", status=403)


def test_what_is_wrong_with_a_new_key_is_told(calling_as, province_officer):
    caller = calling_as(province_officer)
    late = (timezone.localdate() + timedelta(days=400)).isoformat()
    past = (timezone.localdate() - timedelta(days=1)).isoformat()
    for fields in ({"name": " "}, {"scope": "all"}, {"valid_to": late}, {"valid_to": past}):
        told = caller.post("/me/keys", wanted() | fields, 422)["error"]["fields"]
        assert set(told) == set(fields)
    assert caller.post("/me/keys", wanted(old="sai"), 422)["error"]["fields"].keys() == {"old"}
    assert not ProgramKey.objects.exists()


def test_keys_are_not_without_number(calling_as, province_officer):
    caller = calling_as(province_officer)
    for number in range(20):
        caller.post("/me/keys", wanted(name=f"Khóa {number}"))
    caller.post("/me/keys", wanted(), 409)


def test_a_revoked_key_is_refused_at_once(key, calling_as, province_officer):
    program(key).get("/me")
    caller = calling_as(province_officer)
    number = caller.get("/me/keys")[0]["id"]
    assert caller.delete(f"/me/keys/{number}") == []
    assert "thu hồi" in program(key).get("/me", 401)["error"]["message"]
    caller.delete(f"/me/keys/{number}", 404)
    assert Entry.objects.latest("id").verb == "organisations.revoke_key"


def test_an_administrator_revokes(key, calling_as, units, province_officer):
    path = f"/people/{province_officer.account.pk}/keys"
    admin = calling_as(an_actor(units.province, "unit_admin"))
    number = admin.get(path)[0]["id"]
    calling_as(an_actor(units.province)).get(path, 403)
    calling_as(an_actor(units.other_province, "unit_admin")).delete(f"{path}/{number}", 404)
    admin.delete(f"{path}/{number}")
    program(key).get("/me", 401)


def test_a_key_ends_with_its_last_day(key):
    ProgramKey.objects.update(valid_to=timezone.localdate() - timedelta(days=1))
    program(key).get("/me", 401)


def test_a_key_ends_when_its_person_is_locked_out_for_good(key, units, province_officer):
    admin = an_actor(units.province, "unit_admin")
    lock_account(admin, account=province_officer.account, locked=True)
    program(key).get("/me", 401)
    lock_account(admin, account=province_officer.account, locked=False)
    program(key).get("/me", 401)


def test_a_key_without_a_post_opens_nothing(key, units, province_officer):
    yesterday = timezone.localdate() - timedelta(days=1)
    end_post(an_actor(units.province, "unit_admin"), post=province_officer.post, last_day=yesterday)
    program(key).get("/me", 403)


def test_who_guesses_keys_has_to_wait_and_locks_nobody_else_out(key):
    program(key).get("/me")
    for _ in range(20):
        program("ts_khong-dung").get("/me", 401)
    refused = program("ts_khong-dung").client.get("/api/v1/me")
    assert refused.status_code == 429
    assert int(refused.headers["Retry-After"]) > 0
    # from where it worked before, the right key goes on working; new there, it waits as well
    program(key).get("/me")
    for _ in range(20):
        program("ts_khong-dung", "10.0.0.9").get("/me", 401)
    assert program(key, "10.0.0.9").client.get("/api/v1/me").status_code == 429
    assert program(key, "10.0.0.10").client.get("/api/v1/me").status_code == 200


def test_the_contract_is_given_to_programs(key):
    assert program(key).get("/openapi.json")["info"]["title"] == "Thông Suốt"
    assert program("ts_khong-dung").client.get("/api/v1/openapi.json").status_code == 401


def test_a_session_does_not_help_a_wrong_key(signed_in, province_officer):
    client = signed_in(province_officer)
    answer = client.get("/api/v1/me", headers={"authorization": "Bearer ts_khong-dung"})
    assert answer.status_code == 401
