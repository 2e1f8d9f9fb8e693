"""Sets a password (đặt mật khẩu): one's own, with the old one; or at the server, by whoever holds it."""

from __future__ import annotations

from django.db import transaction

from thongsuot.domain.errors import InvalidError, NotFoundError
from thongsuot.domain.journal.record import record
from thongsuot.domain.organisations.actor import Actor
from thongsuot.domain.organisations.models import Account
from thongsuot.domain.organisations.new_password import renew_password
from thongsuot.domain.organisations.sign_in.program_keys import revoke_keys


def change_password(actor: Actor, *, old: str, new: str, device_id: int | None = None) -> Account:
    """Set the actor's own password; all sessions of the account end but that of ``device_id``.

    Raises:
        InvalidError: the old password is wrong, or the new one breaks a rule.
    """
    with transaction.atomic():
        account = Account.objects.select_for_update().get(pk=actor.account.pk)
        if not account.check_password(old):
            raise InvalidError("Chưa đổi được mật khẩu.", {"old": "Mật khẩu hiện tại chưa đúng."})
        renew_password(account, new, keep_device=device_id)
        record(actor=actor, verb="organisations.change_password", obj=account)
    return account


def reset_at_the_server(username: str, *, password: str) -> Account:
    """Set somebody's password from the shell of the server, and open the account.

    Raises:
        NotFoundError: there is no such account.
        InvalidError: the password breaks a rule.
    """
    with transaction.atomic():
        account = Account.objects.select_for_update().filter(username__iexact=username).first()
        if account is None:
            raise NotFoundError(f"Không có tài khoản {username}.")
        renew_password(account, password)
        revoke_keys(account)
        account.is_active = True
        account.save(update_fields=["is_active"])
        record(actor=None, verb="organisations.reset_at_the_server", obj=account)
    return account
