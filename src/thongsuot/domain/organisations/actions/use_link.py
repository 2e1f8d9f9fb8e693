"""Uses an access link (dùng liên kết): the person sets a password, once."""

from __future__ import annotations

from django.db import transaction
from django.utils import timezone

from thongsuot.domain.errors import NotFoundError
from thongsuot.domain.journal.record import record
from thongsuot.domain.organisations import access
from thongsuot.domain.organisations.actions.issue_link import digest_of
from thongsuot.domain.organisations.actor import Actor
from thongsuot.domain.organisations.models import AccessLink, Account
from thongsuot.domain.organisations.new_password import renew_password
from thongsuot.domain.organisations.sign_in.program_keys import revoke_keys

_GONE = "Liên kết không đúng, đã được dùng hoặc đã hết hạn. Hãy xin người quản trị liên kết mới."


def open_link(secret: str) -> AccessLink:
    """Give the link that somebody came with.

    Raises:
        NotFoundError: there is none, or it was used, or its days are over, or the account is locked, or
            who made it no longer manages the account.
    """
    found = AccessLink.objects.select_related("account", "made_by").filter(
        digest=digest_of(secret),
        used_at=None,
        expires_at__gt=timezone.now(),
        account__is_active=True,
    )
    link = found.first()
    if link is None or not _still_given(link):
        raise NotFoundError(_GONE)
    return link


def _still_given(link: AccessLink) -> bool:
    """Tell whether who made the link may still let this person in: a dismissed administrator may not."""
    maker = link.made_by
    return maker is None or (
        maker.is_active
        and any(
            access.may_manage_account(Actor(maker, post), link.account)
            for post in access.current_posts(maker)
        )
    )


def use_link(secret: str, *, password: str) -> Account:
    """Set the password of the link's account; all sessions and keys of the account end.

    Raises:
        NotFoundError: the link does not hold.
        InvalidError: the password breaks a rule.
    """
    with transaction.atomic():
        found = AccessLink.objects.select_for_update().filter(pk=open_link(secret).pk, used_at=None)
        link = found.select_related("account").first()
        if link is None:
            raise NotFoundError(_GONE)
        account = link.account
        renew_password(account, password)
        revoke_keys(account)
        link.used_at = timezone.now()
        link.save(update_fields=["used_at"])
        record(
            actor=access.actor_or_none(account),
            verb="organisations.use_link",
            obj=account,
            after={"kind": link.kind},
        )
    return account
