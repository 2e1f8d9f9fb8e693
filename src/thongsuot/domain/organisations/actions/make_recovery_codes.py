"""Makes recovery codes (mã dự phòng) for when the second factor is lost; shown once."""

from __future__ import annotations

import secrets

from django.db import transaction

from thongsuot.domain.errors import ConflictError
from thongsuot.domain.journal.record import record
from thongsuot.domain.organisations.actor import Actor
from thongsuot.domain.organisations.models import Account, RecoveryCode
from thongsuot.domain.organisations.sign_in.factors import digest_of_code, factors_of

_COUNT = 10
_SIGNS = "abcdefghjkmnpqrstuvwxyz23456789"  # none that look alike
_LENGTH = 10


def make_recovery_codes(actor: Actor) -> list[str]:
    """Give ten new codes; those of before no longer hold.

    Raises:
        ConflictError: the person has no second factor, so none can be lost.
    """
    with transaction.atomic():
        account = Account.objects.select_for_update().get(pk=actor.account.pk)
        if not factors_of(account).exists():
            raise ConflictError("Chưa bật xác thực hai bước nên chưa cần mã dự phòng.")
        codes = fresh_codes(account)
        record(actor=actor, verb="organisations.make_codes", obj=account)
    return codes


def fresh_codes(account: Account) -> list[str]:
    """Put new codes in place of the old ones, within the caller's transaction."""
    account.recovery_codes.all().delete()
    codes = ["".join(secrets.choice(_SIGNS) for _sign in range(_LENGTH)) for _code in range(_COUNT)]
    RecoveryCode.objects.bulk_create(
        RecoveryCode(account=account, digest=digest_of_code(code)) for code in codes
    )
    return [f"{code[:5]}-{code[5:]}" for code in codes]
