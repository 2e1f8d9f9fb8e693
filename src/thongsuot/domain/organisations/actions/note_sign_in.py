"""Notes a sign-in (ghi nhận đăng nhập) in the journal: who, from where, by what."""

from __future__ import annotations

from django.db import transaction

from thongsuot.domain.journal.record import record
from thongsuot.domain.organisations import access
from thongsuot.domain.organisations.models import Account


def note_sign_in(account: Account, *, by: str) -> None:
    """Write that the person has signed in ``by`` password, totp, recovery, passkey or sso."""
    actor = access.actor_or_none(account)
    with transaction.atomic():
        record(actor=actor, verb="organisations.sign_in", obj=account, after={"by": by})
