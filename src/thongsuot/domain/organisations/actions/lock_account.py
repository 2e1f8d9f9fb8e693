"""Locks an account (khóa tài khoản) of somebody who left, and opens it again."""

from __future__ import annotations

from django.db import transaction

from thongsuot.domain.errors import ConflictError, NotAllowedError
from thongsuot.domain.journal.record import record
from thongsuot.domain.organisations import access
from thongsuot.domain.organisations.actor import Actor
from thongsuot.domain.organisations.models import Account
from thongsuot.domain.organisations.sign_in.devices import end_devices
from thongsuot.domain.organisations.sign_in.program_keys import revoke_keys


def lock_account(actor: Actor, *, account: Account, locked: bool) -> Account:
    """Keep a person out, or let the person in again; as it is already, nothing changes.

    Raises:
        NotAllowedError: the actor does not manage all units in which the person has a post.
        ConflictError: it is the actor's own account.
    """
    if not access.may_manage_account(actor, account):
        raise NotAllowedError
    if account.pk == actor.account.pk:
        raise ConflictError("Không tự khóa tài khoản của mình được.")
    with transaction.atomic():
        kept = Account.objects.select_for_update().get(pk=account.pk)
        if kept.is_active is not locked:
            return kept
        kept.is_active = not locked
        kept.save(update_fields=["is_active"])
        if locked:
            # What was open stays closed when the account is opened again.
            end_devices(kept)
            revoke_keys(kept)
        verb = "organisations.lock_account" if locked else "organisations.unlock_account"
        record(actor=actor, verb=verb, obj=kept)
    return kept
