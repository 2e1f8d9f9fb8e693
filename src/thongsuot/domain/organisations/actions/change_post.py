"""Changes a post (sửa vị trí công tác): its role, how far it reaches, its days."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from django.db import transaction

from thongsuot.domain.errors import NotAllowedError
from thongsuot.domain.journal.record import record
from thongsuot.domain.organisations import access
from thongsuot.domain.organisations.actor import Actor
from thongsuot.domain.organisations.models import Account, Post
from thongsuot.domain.organisations.post_terms import PostTerms, refuse_overlap


def change_post(actor: Actor, *, post: Post, terms: PostTerms) -> Post:
    """Let the post be as in ``terms``.

    Raises:
        NotAllowedError: the actor may not take the role that the person has, or not give the new one; or is a
            substitute and would change the own post.
        InvalidError: the terms make no sense.
        ConflictError: the person has the role there in these days by another post.
    """
    if access.is_gift_to_oneself(actor, post.account):
        raise NotAllowedError
    for role in (post.role, terms.role):
        if not access.may_give(actor, role, post.unit):
            raise NotAllowedError
    terms.check()
    with transaction.atomic():
        Account.objects.select_for_update().get(pk=post.account_id)
        refuse_overlap(post.account, post.unit, terms, but=post)
        before = {"unit": post.unit.code, **PostTerms.of(post).told()}
        after = {"unit": post.unit.code, **terms.told()}
        if after == before:
            return post
        post.role, post.reach = terms.role, terms.reach
        post.valid_from, post.valid_to = terms.valid_from, terms.valid_to
        post.save()
        record(
            actor=actor,
            verb="organisations.change_post",
            obj=post.account,
            before=before,
            after=after,
        )
    return post


def end_post(actor: Actor, *, post: Post, last_day: date) -> Post:
    """Let the post end with ``last_day``; one that has not begun by then ends as it begins.

    Raises:
        NotAllowedError: the actor may not take this role.
        InvalidError: the last day lies before the first one.
    """
    return change_post(actor, post=post, terms=replace(PostTerms.of(post), valid_to=last_day))
