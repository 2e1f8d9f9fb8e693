"""Issues an access link (lập liên kết): an invitation, or a reset where there is no mail."""

from __future__ import annotations

import hashlib
import secrets
from datetime import timedelta

from django.conf import settings
from django.db import transaction
from django.utils import timezone

from thongsuot.domain.errors import NotAllowedError
from thongsuot.domain.journal.record import record
from thongsuot.domain.organisations import access
from thongsuot.domain.organisations.actor import Actor
from thongsuot.domain.organisations.models import AccessLink, Account
from thongsuot.domain.organisations.models.access_link import LinkKind

_BYTES = 32


def issue_link(actor: Actor, *, account: Account) -> str:
    """Give the secret part of a link for the actor to hand over; it is shown once and kept nowhere.

    Who has never signed in is invited, others may set a new password. Earlier links end.

    Raises:
        NotAllowedError: the actor does not manage all units in which the person has a post.
    """
    if not access.may_manage_account(actor, account):
        raise NotAllowedError
    kind = LinkKind.RESET if account.has_usable_password() else LinkKind.INVITATION
    days = settings.INVITATION_DAYS if kind == LinkKind.INVITATION else settings.RESET_DAYS
    secret = secrets.token_urlsafe(_BYTES)
    now = timezone.now()
    with transaction.atomic():
        account.links.filter(used_at=None, expires_at__gt=now).update(expires_at=now)
        link = AccessLink.objects.create(
            account=account,
            kind=kind,
            digest=digest_of(secret),
            made_by=actor.account,
            made_at=now,
            expires_at=now + timedelta(days=days),
        )
        after = {"kind": kind.value, "expires_at": link.expires_at.isoformat()}
        record(actor=actor, verb="organisations.issue_link", obj=account, after=after)
    return secret


def digest_of(secret: str) -> str:
    """Give what is kept of the secret of a link."""
    return hashlib.sha256(secret.encode()).hexdigest()
