"""Program keys (khóa cho chương trình) of the caller; those of others stand with the people."""

from __future__ import annotations

from datetime import date, datetime

from django.http import HttpRequest
from ninja import Router, Schema

from thongsuot.api.auth import IN_PERSON, actor_of
from thongsuot.domain.organisations.actions.issue_key import KeyEntry, issue_key
from thongsuot.domain.organisations.actions.revoke_key import revoke_key
from thongsuot.domain.organisations.models import ProgramKey
from thongsuot.domain.organisations.sign_in.program_keys import keys_of

router = Router(tags=["me"])


class KeyOut(Schema):
    """A key that holds; ``scope`` is read or write, ``start`` its first signs."""

    id: int
    name: str
    scope: str
    start: str
    made_at: datetime
    valid_to: date
    used_at: datetime | None
    address: str


class KeyIn(Schema):
    """What a new key is for; ``old`` is the password, asked for again."""

    name: str
    scope: str
    valid_to: date
    old: str = ""


class NewKeyOut(Schema):
    """The new key, told once."""

    key: str


@router.get("", response=list[KeyOut], summary="Keys of the caller")
def list_keys(request: HttpRequest) -> list[ProgramKey]:
    """Give the caller's own keys that hold, the newest first."""
    return list(keys_of(actor_of(request).account))


@router.post("", response=NewKeyOut, summary="Make a key", auth=IN_PERSON)
def make_key(request: HttpRequest, given: KeyIn) -> dict[str, str]:
    """Make a key for a program; a key cannot do this."""
    entry = KeyEntry(given.name, given.scope, given.valid_to)
    return {"key": issue_key(actor_of(request), entry=entry, password=given.old)}


@router.delete("/{key_id}", response=list[KeyOut], summary="Revoke a key", auth=IN_PERSON)
def revoke_own(request: HttpRequest, key_id: int) -> list[ProgramKey]:
    """Let one of the caller's keys end; the others are given."""
    actor = actor_of(request)
    revoke_key(actor, account=actor.account, key_id=key_id)
    return list(keys_of(actor.account))
