"""Revokes a program key (thu hồi khóa): by its owner, or by who manages the account."""

from __future__ import annotations

from django.db import transaction
from django.utils import timezone

from thongsuot.domain.errors import NotAllowedError, NotFoundError
from thongsuot.domain.journal.record import record
from thongsuot.domain.organisations import access
from thongsuot.domain.organisations.actor import Actor
from thongsuot.domain.organisations.models import Account
from thongsuot.domain.organisations.sign_in.program_keys import keys_of


def revoke_key(actor: Actor, *, account: Account, key_id: int) -> None:
    """Let a key end now; programs that hold it are refused with their next question.

    Raises:
        NotAllowedError: it is somebody else's whose account the actor does not manage, or a program asks.
        NotFoundError: the person has no such key, or it has ended already.
    """
    is_own = account.pk == actor.account.pk
    if actor.by_key or not (is_own or access.may_manage_account(actor, account)):
        raise NotAllowedError
    with transaction.atomic():
        key = keys_of(account).select_for_update().filter(pk=key_id).first()
        if key is None:
            raise NotFoundError
        key.revoked_at = timezone.now()
        key.save(update_fields=["revoked_at"])
        before = {"name": key.name}
        record(actor=actor, verb="organisations.revoke_key", obj=account, before=before)
