"""Second factors of a person (bước xác thực thứ hai): which there are, whether one is needed, whether a code fits."""

from __future__ import annotations

import hashlib
import hmac
import re

import pyotp
from django.conf import settings
from django.db import transaction
from django.db.models import QuerySet
from django.utils import timezone

from thongsuot.domain.organisations.actor import Actor
from thongsuot.domain.organisations.models import Account, Factor
from thongsuot.domain.organisations.models.factor import FactorKind
from thongsuot.domain.organisations.sign_in.sealed import unseal

_STEP = 30
_SIX = re.compile(r"\d{6}")


def factors_of(account: Account) -> QuerySet[Factor]:
    """Give the factors that are in use."""
    return account.factors.exclude(confirmed_at=None)


def must_enrol(actor: Actor) -> bool:
    """Tell whether the actor's role needs a second factor and the person has none."""
    return actor.role in settings.SECOND_FACTOR_ROLES and not factors_of(actor.account).exists()


def use_code(account: Account, code: str) -> str:
    """Tell by what kind of factor a code fits, "" where it does not; what fitted does not fit again."""
    typed = re.sub(r"[\s-]", "", code).lower()
    if _SIX.fullmatch(typed):
        return FactorKind.TOTP if _use_six_digits(account, typed) else ""
    used = account.recovery_codes.filter(digest=digest_of_code(typed), used_at=None).update(
        used_at=timezone.now()
    )
    return "recovery" if used else ""


def fitting_step(secret: str, code: str, after: int) -> int:
    """Give the time step, later than ``after``, in which the code holds; 0 where it holds in none.

    A clock may be half a minute wrong either way.
    """
    now = int(timezone.now().timestamp()) // _STEP
    totp = pyotp.TOTP(secret)
    for step in (now, now - 1, now + 1):
        if step > after and hmac.compare_digest(totp.generate_otp(step), code):
            return step
    return 0


def digest_of_code(code: str) -> str:
    """Give what is kept of a recovery code."""
    return hashlib.sha256(code.encode()).hexdigest()


def _use_six_digits(account: Account, code: str) -> bool:
    with transaction.atomic():
        for factor in factors_of(account).select_for_update().filter(kind=FactorKind.TOTP):
            secret = unseal(factor.sealed)
            step = fitting_step(secret, code, factor.counter) if secret else 0
            if step:
                factor.counter, factor.used_at = step, timezone.now()
                factor.save(update_fields=["counter", "used_at"])
                return True
    return False
