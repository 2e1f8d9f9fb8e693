"""One's own account over the API."""

from __future__ import annotations

import pyotp

from tests.builders import PASSWORD


def test_who_one_is_and_where_signed_in(calling_as, commune_officer):
    caller = calling_as(commune_officer)
    me = caller.get("/me")
    assert (me["role"], me["unit_id"]) == ("officer", commune_officer.unit.pk)
    other = calling_as(commune_officer)
    assert len(caller.get("/me/devices")) == 2
    number = other.client.session["device"]
    assert len(caller.delete(f"/me/devices/{number}")) == 1
    other.get("/me", 401)


def test_the_second_step_is_turned_on_and_off(calling_as, commune_officer):
    caller = calling_as(commune_officer)
    app = pyotp.TOTP(caller.post("/me/factors/totp/offer")["secret"])
    caller.post("/me/factors/totp", {"code": "0"}, 422)
    assert len(caller.post("/me/factors/totp", {"code": app.now()})["codes"]) == 10
    (factor,) = caller.get("/me/factors")
    assert len(caller.post("/me/factors/codes")["codes"]) == 10
    caller.post(f"/me/factors/{factor['id']}/removal", {"old": "sai"}, 422)
    assert caller.post(f"/me/factors/{factor['id']}/removal", {"old": PASSWORD}) == []


def test_the_password_is_changed(calling_as, commune_officer):
    caller, other = calling_as(commune_officer), calling_as(commune_officer)
    caller.post("/me/password", {"old": "sai", "new": "mot cau khac hoan toan"}, 422)
    caller.post("/me/password", {"old": PASSWORD, "new": "mot cau khac hoan toan"})
    caller.get("/me")
    other.get("/me", 401)
