"""Program keys in use (khóa cho chương trình): whose key this is, whether it holds, and what ends it."""

from __future__ import annotations

import hashlib
from datetime import timedelta

from django.db.models import QuerySet
from django.utils import timezone

from thongsuot.domain.errors import NotAllowedError
from thongsuot.domain.organisations import access
from thongsuot.domain.organisations.actor import Actor
from thongsuot.domain.organisations.models import Account, ProgramKey
from thongsuot.domain.organisations.sign_in.throttle import note_key_failure, seconds_for_keys

_SEEN_EVERY = timedelta(minutes=5)


class KeyRefusedError(Exception):
    """The key is unknown or over; ``wait`` is the seconds for which this address asks in vain."""

    def __init__(self, message: str, wait: int = 0) -> None:
        super().__init__(message)
        self.message, self.wait = message, wait


def keys_of(account: Account) -> QuerySet[ProgramKey]:
    """Give the keys that hold today, the newest first."""
    return account.program_keys.filter(revoked_at=None, valid_to__gte=timezone.localdate())


def managed_keys(actor: Actor, account: Account) -> list[ProgramKey]:
    """Give the keys of somebody whose account the actor manages.

    Raises:
        NotAllowedError: the actor does not manage it.
    """
    if not access.may_manage_account(actor, account):
        raise NotAllowedError
    return list(keys_of(account))


def use_key(key: str, address: str) -> ProgramKey:
    """Give the key that a program came with, and note that it was used.

    After many wrong keys from one address it has to wait, as at the sign-in; a key that worked from
    there before does not.

    Raises:
        KeyRefusedError: it is unknown, revoked or over, its person is locked out, or one has to wait.
    """
    found = _holding(key)
    is_known = found is not None and found.address == address
    wait = 0 if is_known else seconds_for_keys(address)
    if wait:
        raise KeyRefusedError("Đã gửi khóa sai nhiều lần từ địa chỉ này. Hãy chờ.", wait)
    if found is None:
        note_key_failure(address)
        raise KeyRefusedError("Khóa không đúng, đã hết hạn hoặc đã bị thu hồi.")
    now = timezone.now()
    if not is_known or found.used_at is None or now - found.used_at > _SEEN_EVERY:
        found.used_at, found.address = now, address
        found.save(update_fields=["used_at", "address"])
    return found


def revoke_keys(account: Account) -> None:
    """Let all keys of a person end."""
    account.program_keys.filter(revoked_at=None).update(revoked_at=timezone.now())


def digest_of_key(key: str) -> str:
    """Give what is kept of a key: drawn by lot and long, it needs no slow hash."""
    return hashlib.sha256(key.encode()).hexdigest()


def _holding(key: str) -> ProgramKey | None:
    holding = ProgramKey.objects.select_related("account").filter(
        digest=digest_of_key(key),
        revoked_at=None,
        valid_to__gte=timezone.localdate(),
        account__is_active=True,
    )
    return holding.first()
