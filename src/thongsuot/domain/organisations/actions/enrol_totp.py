"""Enrols an app with six digits (thêm mã sáu số): a secret to scan, in use once a code of it was typed."""

from __future__ import annotations

import re
from dataclasses import dataclass

import pyotp
from django.db import transaction
from django.utils import timezone

from thongsuot.domain.errors import InvalidError
from thongsuot.domain.journal.record import record
from thongsuot.domain.organisations.actions.make_recovery_codes import fresh_codes
from thongsuot.domain.organisations.actor import Actor
from thongsuot.domain.organisations.models import Account, Factor
from thongsuot.domain.organisations.models.factor import FactorKind
from thongsuot.domain.organisations.sign_in.factors import factors_of, fitting_step
from thongsuot.domain.organisations.sign_in.sealed import seal, unseal

_ISSUER = "Thông Suốt"


@dataclass(frozen=True, slots=True)
class Offer:
    """What the app takes in: by its picture (``uri``) or typed (``secret``)."""

    secret: str
    uri: str


def offer_totp(actor: Actor) -> Offer:
    """Give the secret that waits to be confirmed; the same until it is, so that reloading changes nothing."""
    with transaction.atomic():
        account = Account.objects.select_for_update().get(pk=actor.account.pk)
        waiting = account.factors.filter(kind=FactorKind.TOTP, confirmed_at=None).first()
        secret = unseal(waiting.sealed) if waiting else ""
        if not secret:
            account.factors.filter(kind=FactorKind.TOTP, confirmed_at=None).delete()
            secret = pyotp.random_base32()
            Factor.objects.create(
                account=account,
                kind=FactorKind.TOTP,
                name="Ứng dụng mã sáu số",
                sealed=seal(secret),
                made_at=timezone.now(),
            )
    uri = pyotp.TOTP(secret).provisioning_uri(name=account.username, issuer_name=_ISSUER)
    return Offer(secret, uri)


def confirm_totp(actor: Actor, *, code: str) -> list[str]:
    """Take the app into use; give recovery codes where the person has no factor yet, else nothing.

    Raises:
        InvalidError: the code is not one of the secret offered, now.
    """
    typed = re.sub(r"\s", "", code)
    with transaction.atomic():
        account = Account.objects.select_for_update().get(pk=actor.account.pk)
        waiting = account.factors.filter(kind=FactorKind.TOTP, confirmed_at=None).first()
        step = fitting_step(unseal(waiting.sealed), typed, 0) if waiting else 0
        if waiting is None or not step:
            message = "Mã chưa đúng. Kiểm tra đồng hồ của điện thoại rồi nhập mã đang hiện."
            raise InvalidError("Chưa thêm được.", {"code": message})
        is_first = not factors_of(account).exists()
        waiting.counter, waiting.confirmed_at = step, timezone.now()
        waiting.save(update_fields=["counter", "confirmed_at"])
        codes = fresh_codes(account) if is_first else []
        after = {"kind": FactorKind.TOTP.value}
        record(actor=actor, verb="organisations.add_factor", obj=account, after=after)
    return codes
