"""Posts of a day (vị trí theo ngày): a person's own, and those that the person stands in for."""

from __future__ import annotations

from datetime import date

from django.db.models import Exists, OuterRef, Q, QuerySet
from django.utils import timezone

from thongsuot.domain.organisations.dated import on_day
from thongsuot.domain.organisations.models import Account, Post, Substitution


def current_posts(account: Account, on: date | None = None) -> list[Post]:
    """Give the posts that a person may act in on a day (today): own ones first, then as a substitute.

    Asked with every page: two plain questions, of which the second mostly finds nothing, cost a third
    of one that joins them.
    """
    day = on or timezone.localdate()
    posts = Post.objects.filter(on_day(day)).select_related("unit", "account").order_by("pk")
    return [*posts.filter(account=account), *_standing_in(account, day, posts)]


def _standing_in(account: Account, day: date, posts: QuerySet[Post]) -> list[Post]:
    """Give those of ``posts`` that the person stands in for.

    Who has left the unit stands in for nobody there any more, whatever day was agreed on.
    """
    agreed = Substitution.objects.filter(
        substitute=account, revoked_at=None, valid_from__lte=day, valid_to__gte=day
    )
    numbers = list(agreed.values_list("post_id", flat=True))
    if not numbers:
        return []
    still_here = Post.objects.filter(on_day(day), account=account, unit=OuterRef("unit"))
    return list(
        posts.filter(Exists(still_here), pk__in=numbers, account__is_active=True).exclude(
            account=account
        )
    )


def posts_not_over(account: Account) -> QuerySet[Post]:
    """Give a person's own posts that hold today or will."""
    today = timezone.localdate()
    lasting = Q(valid_to=None) | Q(valid_to__gte=today)
    return account.posts.filter(lasting).select_related("unit", "account")


def posts_stood_in_for(account: Account) -> QuerySet[Post]:
    """Give the posts of others that a person stands in for, today or from a later day."""
    agreed = Substitution.objects.filter(
        substitute=account, revoked_at=None, valid_to__gte=timezone.localdate()
    )
    return Post.objects.filter(pk__in=agreed.values("post")).select_related("unit", "account")
