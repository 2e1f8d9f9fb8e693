"""Arranges a substitute (ủy quyền): somebody of the unit acts in the post of a person who is absent."""

from __future__ import annotations

from datetime import date

from django.db import transaction
from django.utils import timezone

from thongsuot.domain.errors import InvalidError, NotAllowedError
from thongsuot.domain.journal.record import record
from thongsuot.domain.organisations import access
from thongsuot.domain.organisations.actor import Actor
from thongsuot.domain.organisations.models import Account, Post, Substitution
from thongsuot.domain.organisations.posts import posts_not_over


def arrange_substitute(
    actor: Actor, *, post: Post, substitute: Account, valid_from: date, valid_to: date
) -> Substitution:
    """Let ``substitute`` act in ``post`` from day to day.

    Raises:
        NotAllowedError: the actor is neither the holder of the post nor may give it, or would prolong
            the own standing in.
        InvalidError: the substitute is no colleague, or the days make no sense.
    """
    if access.is_gift_to_oneself(actor, substitute) or not access.may_arrange(actor, post):
        raise NotAllowedError
    _check(post, substitute, valid_from, valid_to)
    with transaction.atomic():
        substitution, is_new = Substitution.objects.get_or_create(
            post=post,
            substitute=substitute,
            valid_from=valid_from,
            valid_to=valid_to,
            revoked_at=None,
            defaults={"arranged_by": actor.account},
        )
        if is_new:
            after = _told(substitution)
            record(
                actor=actor, verb="organisations.arrange_substitute", obj=post.account, after=after
            )
    return substitution


def revoke_substitute(actor: Actor, *, substitution: Substitution) -> None:
    """Let a substitution end at once; one that has ended already stays as it is.

    Raises:
        NotAllowedError: the actor is neither the holder of the post nor may give it.
    """
    if not access.may_arrange(actor, substitution.post):
        raise NotAllowedError
    with transaction.atomic():
        kept = Substitution.objects.select_for_update().get(pk=substitution.pk)
        if kept.revoked_at:
            return
        kept.revoked_at = timezone.now()
        kept.save(update_fields=["revoked_at"])
        record(
            actor=actor,
            verb="organisations.revoke_substitute",
            obj=substitution.post.account,
            before=_told(substitution),
        )


def _check(post: Post, substitute: Account, valid_from: date, valid_to: date) -> None:
    fields = {}
    if valid_to < max(valid_from, timezone.localdate()):
        fields["valid_to"] = "Ngày kết thúc phải từ hôm nay và từ ngày bắt đầu trở đi."
    colleague = posts_not_over(substitute).filter(unit=post.unit).exists()
    if substitute.pk == post.account_id or not colleague or not substitute.is_active:
        fields["substitute"] = "Hãy chọn một người khác đang công tác ở cùng đơn vị."
    if fields:
        raise InvalidError("Chưa ủy quyền được.", fields)


def _told(substitution: Substitution) -> dict[str, str]:
    return {
        "substitute": str(substitution.substitute),
        "unit": substitution.post.unit.code,
        "role": substitution.post.role,
        "valid_from": substitution.valid_from.isoformat(),
        "valid_to": substitution.valid_to.isoformat(),
    }
