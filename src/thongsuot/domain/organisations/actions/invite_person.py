"""Invites a person (mời người dùng): an account without a password, a post, and a link to hand over."""

from __future__ import annotations

from dataclasses import dataclass

from django.conf import settings
from django.contrib.auth.validators import UnicodeUsernameValidator
from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.db import IntegrityError, transaction

from thongsuot.domain.errors import ConflictError, InvalidError, NotAllowedError
from thongsuot.domain.journal.record import record
from thongsuot.domain.organisations import access
from thongsuot.domain.organisations.actions.add_post import add_post
from thongsuot.domain.organisations.actions.issue_link import issue_link
from thongsuot.domain.organisations.actor import Actor
from thongsuot.domain.organisations.models import Account, Unit
from thongsuot.domain.organisations.post_terms import PostTerms
from thongsuot.domain.organisations.sign_in import single_sign_on


@dataclass(frozen=True, slots=True)
class PersonEntry:
    """A person to be invited."""

    username: str
    full_name: str
    email: str = ""


@dataclass(frozen=True, slots=True)
class Invited:
    """The new account, and the secret part of its link."""

    account: Account
    link: str


def invite_person(actor: Actor, *, unit: Unit, person: PersonEntry, terms: PostTerms) -> Invited:
    """Make an account with one post in ``unit``, and a link by which the person sets a password.

    Raises:
        NotAllowedError: the actor may not give this role in this unit.
        InvalidError: a name is missing or malformed, or the terms make no sense.
        ConflictError: the name to sign in with is taken, or the address where it opens the account.
    """
    if not access.may_give(actor, terms.role, unit):
        raise NotAllowedError
    terms.check()
    _check(person)
    if Account.objects.filter(username__iexact=person.username).exists():
        raise ConflictError(f"Tên đăng nhập {person.username} đã có.")
    if _is_taken(person.email):
        raise ConflictError(f"Địa chỉ thư {person.email} đã thuộc về một tài khoản khác.")
    try:
        with transaction.atomic():
            account = Account.objects.create_user(
                person.username, person.email, None, full_name=person.full_name.strip()
            )
            after = {"username": account.username, "unit": unit.code, "role": terms.role}
            record(actor=actor, verb="organisations.add_account", obj=account, after=after)
            add_post(actor, account=account, unit=unit, terms=terms)
            link = issue_link(actor, account=account)
    except IntegrityError as error:
        raise ConflictError(f"Tên đăng nhập {person.username} đã có.") from error
    return Invited(account, link)


def _is_taken(email: str) -> bool:
    """Tell whether the address opens another account at the single sign-on: with two it opens none."""
    is_way_in = single_sign_on.is_offered() and settings.OIDC_CLAIM == "email"
    return bool(email) and is_way_in and Account.objects.filter(email__iexact=email).exists()


def _check(person: PersonEntry) -> None:
    fields = {}
    if not person.full_name.strip():
        fields["full_name"] = "Chưa nhập."
    try:
        UnicodeUsernameValidator()(person.username)
    except ValidationError:
        fields["username"] = "Chỉ gồm chữ, số và các dấu @ . + - _, không có khoảng trắng."
    if person.email:
        try:
            validate_email(person.email)
        except ValidationError:
            fields["email"] = "Địa chỉ thư chưa đúng."
    if fields:
        raise InvalidError("Chưa mời được.", fields)
