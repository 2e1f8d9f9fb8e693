"""Adds a post (thêm vị trí công tác) to a person who has an account."""

from __future__ import annotations

from django.db import transaction

from thongsuot.domain.errors import NotAllowedError
from thongsuot.domain.journal.record import record
from thongsuot.domain.organisations import access
from thongsuot.domain.organisations.actor import Actor
from thongsuot.domain.organisations.models import Account, Post, Unit
from thongsuot.domain.organisations.post_terms import PostTerms, refuse_overlap


def add_post(actor: Actor, *, account: Account, unit: Unit, terms: PostTerms) -> Post:
    """Give a person a role in a unit.

    Raises:
        NotAllowedError: the actor may not give this role in this unit, or is a substitute and would gain.
        InvalidError: the terms make no sense.
        ConflictError: the person has the role there in these days already.
    """
    if access.is_gift_to_oneself(actor, account) or not access.may_give(actor, terms.role, unit):
        raise NotAllowedError
    terms.check()
    with transaction.atomic():
        Account.objects.select_for_update().get(pk=account.pk)
        refuse_overlap(account, unit, terms)
        post = Post.objects.create(
            account=account,
            unit=unit,
            role=terms.role,
            reach=terms.reach,
            valid_from=terms.valid_from,
            valid_to=terms.valid_to,
        )
        after = {"unit": unit.code, **terms.told()}
        record(actor=actor, verb="organisations.add_post", obj=account, after=after)
    return post
