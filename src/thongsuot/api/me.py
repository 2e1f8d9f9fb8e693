"""One's own account (tài khoản của tôi): who the caller is, the password, the devices, the second step."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from django.contrib.auth import update_session_auth_hash
from django.http import HttpRequest
from ninja import Router, Schema

from thongsuot.api.auth import IN_PERSON, actor_of
from thongsuot.api.people import PersonOut
from thongsuot.domain.organisations.actions.enrol_totp import confirm_totp, offer_totp
from thongsuot.domain.organisations.actions.make_recovery_codes import make_recovery_codes
from thongsuot.domain.organisations.actions.remove_factor import remove_factor
from thongsuot.domain.organisations.actions.set_password import change_password
from thongsuot.domain.organisations.models import Device, Factor
from thongsuot.domain.organisations.sign_in.devices import devices_of, end_device
from thongsuot.domain.organisations.sign_in.factors import factors_of

router = Router(tags=["me"])


class MeOut(Schema):
    """The caller, and the post that the caller acts in."""

    person: PersonOut
    post_id: int
    unit_id: int
    role: str
    is_substitute: bool


class DeviceOut(Schema):
    """Where the caller is signed in."""

    id: int
    address: str
    device: str
    since: datetime
    seen_at: datetime


class FactorOut(Schema):
    """A second factor in use; ``kind`` is totp or passkey. Passkeys are added at the page, by a browser."""

    id: int
    kind: str
    name: str
    made_at: datetime
    used_at: datetime | None


class PasswordIn(Schema):
    """The old password and the new one."""

    old: str
    new: str


class OldPasswordIn(Schema):
    """The password, asked for again."""

    old: str


class OfferOut(Schema):
    """What the app takes in."""

    secret: str
    uri: str


class CodeIn(Schema):
    """The six digits that the app shows."""

    code: str


class CodesOut(Schema):
    """New recovery codes, told once; none where those of before still hold."""

    codes: list[str]


@router.get("", response=MeOut, summary="Who the caller is")
def me(request: HttpRequest) -> dict[str, Any]:
    """Give the caller and the post."""
    actor = actor_of(request)
    return {
        "person": actor.account,
        "post_id": actor.post.pk,
        "unit_id": actor.unit.pk,
        "role": actor.role,
        "is_substitute": actor.is_substitute,
    }


@router.post("/password", response=PersonOut, summary="Change the password", auth=IN_PERSON)
def set_password(request: HttpRequest, given: PasswordIn) -> object:
    """Change the own password; all other devices are signed out."""
    device = request.session.get("device")
    kept = change_password(actor_of(request), old=given.old, new=given.new, device_id=device)
    update_session_auth_hash(request, kept)
    return kept


@router.get("/devices", response=list[DeviceOut], summary="Signed-in devices")
def list_devices(request: HttpRequest) -> list[Device]:
    """Give where the caller is signed in, the last used first."""
    return list(devices_of(actor_of(request).account))


@router.delete(
    "/devices/{device_id}", response=list[DeviceOut], summary="Sign out there", auth=IN_PERSON
)
def sign_out_device(request: HttpRequest, device_id: int) -> list[Device]:
    """Sign the caller out on one device; the others are given."""
    actor = actor_of(request)
    end_device(actor, device_id=device_id)
    return list(devices_of(actor.account))


@router.get("/factors", response=list[FactorOut], summary="Second factors")
def list_factors(request: HttpRequest) -> list[Factor]:
    """Give the second factors of the caller."""
    return list(factors_of(actor_of(request).account))


@router.post("/factors/totp/offer", response=OfferOut, summary="Begin with an app", auth=IN_PERSON)
def offer(request: HttpRequest) -> object:
    """Give the secret for an app; it counts once a code of it was confirmed."""
    return offer_totp(actor_of(request))


@router.post("/factors/totp", response=CodesOut, summary="Confirm the app", auth=IN_PERSON)
def confirm(request: HttpRequest, given: CodeIn) -> dict[str, Any]:
    """Take the app into use by its first code."""
    return {"codes": confirm_totp(actor_of(request), code=given.code)}


@router.post("/factors/codes", response=CodesOut, summary="New recovery codes", auth=IN_PERSON)
def new_codes(request: HttpRequest) -> dict[str, Any]:
    """Make ten new recovery codes; those of before no longer hold."""
    return {"codes": make_recovery_codes(actor_of(request))}


@router.post(
    "/factors/{factor_id}/removal",
    response=list[FactorOut],
    summary="Remove a factor",
    auth=IN_PERSON,
)
def remove(request: HttpRequest, factor_id: int, given: OldPasswordIn) -> list[Factor]:
    """Remove a second factor of the caller; the others are given."""
    actor = actor_of(request)
    remove_factor(actor, factor_id=factor_id, password=given.old)
    return list(factors_of(actor.account))
