"""Removes second factors (bỏ xác thực hai bước): one's own, or all of somebody who lost them."""

from __future__ import annotations

from django.db import transaction

from thongsuot.domain.errors import InvalidError, NotAllowedError, NotFoundError
from thongsuot.domain.journal.record import record
from thongsuot.domain.organisations import access
from thongsuot.domain.organisations.actor import Actor
from thongsuot.domain.organisations.models import Account
from thongsuot.domain.organisations.sign_in.devices import end_devices
from thongsuot.domain.organisations.sign_in.factors import factors_of
from thongsuot.domain.organisations.sign_in.program_keys import revoke_keys


def remove_factor(actor: Actor, *, factor_id: int, password: str) -> None:
    """Remove one of the actor's own factors; with the last one the recovery codes go, too.

    Raises:
        NotFoundError: it is somebody else's, or there is none.
        InvalidError: the password is wrong.
    """
    with transaction.atomic():
        account = Account.objects.select_for_update().get(pk=actor.account.pk)
        factor = account.factors.filter(pk=factor_id).first()
        if factor is None:
            raise NotFoundError
        if not account.check_password(password):
            raise InvalidError("Chưa bỏ được.", {"old": "Mật khẩu hiện tại chưa đúng."})
        before = {"kind": factor.kind, "name": factor.name}
        factor.delete()
        if not factors_of(account).exists():
            account.recovery_codes.all().delete()
        record(actor=actor, verb="organisations.remove_factor", obj=account, before=before)


def remove_all_factors(actor: Actor, *, account: Account) -> None:
    """Remove the factors of somebody who lost them, and sign the person out everywhere.

    The keys of the person's programs end, too.

    Raises:
        NotAllowedError: the actor does not manage all units in which the person has a post.
    """
    if not access.may_manage_account(actor, account) or account.pk == actor.account.pk:
        raise NotAllowedError
    with transaction.atomic():
        kept = Account.objects.select_for_update().get(pk=account.pk)
        count = kept.factors.count()
        if not count:
            return
        kept.factors.all().delete()
        kept.recovery_codes.all().delete()
        end_devices(kept)
        revoke_keys(kept)
        before = {"count": count}
        record(actor=actor, verb="organisations.remove_all_factors", obj=kept, before=before)
