"""Links an identity (liên kết danh tính) of the single sign-on to the account that bears its identifier."""

from __future__ import annotations

from django.conf import settings
from django.db import transaction
from django.utils import timezone

from thongsuot.domain.errors import NotAllowedError
from thongsuot.domain.journal.record import record
from thongsuot.domain.organisations import access
from thongsuot.domain.organisations.models import Account, ExternalIdentity
from thongsuot.domain.organisations.sign_in.single_sign_on import Visitor

_NOBODY = (
    "Chưa có tài khoản nào ở đây mang định danh của bạn. Hãy nhờ người quản trị của đơn vị mời bạn "
    "với đúng địa chỉ thư công vụ."
)


def account_of_visitor(visitor: Visitor) -> Account:
    """Give the account of who came by single sign-on; the first time it is found by the identifier.

    No account is ever made here, and none that several could mean is taken.

    Raises:
        NotAllowedError: no account bears the identifier, or several do, or it is locked.
    """
    known = ExternalIdentity.objects.filter(issuer=visitor.issuer, subject=visitor.subject)
    identity = known.select_related("account").first()
    account = identity.account if identity else _named(visitor.identifier)
    if account is None or not account.is_active:
        raise NotAllowedError(_NOBODY)
    if identity is None:
        _link(account, visitor)
    return account


def _named(identifier: str) -> Account | None:
    if not identifier:
        return None
    field = "email__iexact" if settings.OIDC_CLAIM == "email" else "username__iexact"
    found = list(Account.objects.filter(**{field: identifier})[:2])
    return found[0] if len(found) == 1 else None


def _link(account: Account, visitor: Visitor) -> None:
    with transaction.atomic():
        kept = Account.objects.select_for_update().get(pk=account.pk)
        if kept.identities.filter(issuer=visitor.issuer).exclude(subject=visitor.subject).exists():
            # the identifier has passed on to another person: for an administrator to look at
            raise NotAllowedError(_NOBODY)
        ExternalIdentity.objects.create(
            account=kept, issuer=visitor.issuer, subject=visitor.subject, linked_at=timezone.now()
        )
        record(
            actor=access.actor_or_none(kept),
            verb="organisations.link_identity",
            obj=kept,
            after={"issuer": visitor.issuer},
        )
