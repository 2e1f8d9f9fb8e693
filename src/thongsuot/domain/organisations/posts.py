"""Posts of a day (vị trí theo ngày): a person's own, and those that the person stands in for."""

from __future__ import annotations

from datetime import date

from django.db.models import Exists, OuterRef, Q, QuerySet
from django.utils import timezone

from thongsuot.domain.organisations.dated import on_day
from thongsuot.domain.organisations.models import Account, Post, Substitution


def current_posts(account: Account, on: date | None = None) -> list[Post]:
    """Give the posts that a person may act in on a day (today): own ones first, then as a substitute.

    Who has left the unit stands in for nobody there any more, whatever day was agreed on.
    """
    day = on or timezone.localdate()
    standing_in = Substitution.objects.filter(
        post=OuterRef("pk"),
        substitute=account,
        revoked_at=None,
        valid_from__lte=day,
        valid_to__gte=day,
    )
    still_here = Post.objects.filter(on_day(day), account=account, unit=OuterRef("unit"))
    holders = Q(account=account) | (
        Q(Exists(standing_in)) & Q(Exists(still_here)) & Q(account__is_active=True)
    )
    posts = Post.objects.filter(holders & on_day(day)).select_related("unit", "account")
    return sorted(posts, key=lambda post: (post.account_id != account.pk, post.pk))


def posts_not_over(account: Account) -> QuerySet[Post]:
    """Give a person's own posts that hold today or will."""
    today = timezone.localdate()
    lasting = Q(valid_to=None) | Q(valid_to__gte=today)
    return account.posts.filter(lasting).select_related("unit", "account")
