"""Adds an account (thêm tài khoản) with its first post."""

from __future__ import annotations

from dataclasses import dataclass

from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction

from thongsuot.domain.errors import ConflictError, InvalidError
from thongsuot.domain.journal.record import record
from thongsuot.domain.organisations import access
from thongsuot.domain.organisations.actor import Actor
from thongsuot.domain.organisations.models import Account, Post, Unit


@dataclass(frozen=True, slots=True)
class AccountEntry:
    """A person to be: ``role`` as in the model of posts."""

    username: str
    full_name: str
    role: str
    password: str
    is_sample: bool = False


def add_account(actor: Actor | None, *, unit: Unit, entry: AccountEntry) -> Account:
    """Add a person with one post in ``unit``; only set-up has no actor.

    Raises:
        NotAllowedError: the actor does not manage the unit.
        InvalidError: a field is empty or the password is too weak.
        ConflictError: the name to sign in with is taken.
    """
    if actor is not None:
        access.require(actor, "organisations.manage", unit)
    _check(entry)
    try:
        with transaction.atomic():
            account = Account.objects.create_user(
                entry.username,
                password=entry.password,
                full_name=entry.full_name,
                is_sample=entry.is_sample,
            )
            Post.objects.create(account=account, unit=unit, role=entry.role)
            after = {"username": account.username, "unit": unit.code, "role": entry.role}
            record(actor=actor, verb="organisations.add_account", obj=account, after=after)
    except IntegrityError as error:
        raise ConflictError(f"Tên đăng nhập {entry.username} đã có.") from error
    return account


def _check(entry: AccountEntry) -> None:
    fields = {
        name: "Chưa nhập." for name in ("username", "full_name") if not getattr(entry, name).strip()
    }
    try:
        validate_password(
            entry.password, Account(username=entry.username, full_name=entry.full_name)
        )
    except ValidationError as error:
        fields["password"] = " ".join(error.messages)
    if fields:
        raise InvalidError("Chưa thêm được tài khoản.", fields)
