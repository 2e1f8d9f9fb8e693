"""Reads people (người dùng): those of a unit, the posts of one, who stands in for whom."""

from __future__ import annotations

from django.db.models import Q, QuerySet
from django.utils import timezone

from thongsuot.domain.organisations import access
from thongsuot.domain.organisations.actor import Actor
from thongsuot.domain.organisations.dated import on_day
from thongsuot.domain.organisations.models import Account, Post, Substitution, Unit
from thongsuot.domain.organisations.models.post import Role


def people_of(
    unit: Unit, *, words: str = "", role: str = "", also_over: bool = False
) -> QuerySet[Post]:
    """Give the posts of a unit whose holder fits, by name; those that are over only where asked.

    The caller may see the people of the unit.
    """
    posts = access.posts_of(unit)
    if not also_over:
        today = timezone.localdate()
        posts = posts.filter(Q(valid_to=None) | Q(valid_to__gte=today))
    if role:
        posts = posts.filter(role=role)
    for word in words.split():
        fits = Q(account__full_name__icontains=word) | Q(account__username__icontains=word)
        posts = posts.filter(fits)
    return posts.order_by("account__full_name", "id")


def seen_posts(actor: Actor, account: Account) -> list[Post]:
    """Give the posts of a person that the actor may see: all of one's own, else those in one's units."""
    posts = account.posts.select_related("unit", "account").order_by("-id")
    return [
        post
        for post in posts
        if account.pk == actor.account.pk
        or post.unit_id == actor.unit.pk
        or access.may(actor, "people.manage", post.unit)
    ]


def colleagues(post: Post) -> list[Account]:
    """Give who could stand in for the holder of a post: those who are in the unit now."""
    here = access.posts_of(post.unit).filter(on_day(timezone.localdate()), account__is_active=True)
    found = {row.account_id: row.account for row in here if row.account_id != post.account_id}
    return sorted(found.values(), key=str)


def substitutions_of(posts: list[Post]) -> QuerySet[Substitution]:
    """Give the substitutions in some posts that hold now or will."""
    lasting = Substitution.objects.filter(
        post__in=posts, revoked_at=None, valid_to__gte=timezone.localdate()
    )
    return lasting.select_related("post__unit", "post__account", "substitute")


def has_any_admin() -> bool:
    """Tell whether anybody can let others in: a system administrator who can sign in."""
    today = timezone.localdate()
    admins = Post.objects.filter(
        on_day(today), role=Role.SYSTEM_ADMIN, account__is_active=True
    ).select_related("account")
    return any(post.account.has_usable_password() for post in admins)


def account_by_number(number: int) -> Account | None:
    """Give an account that may sign in, for the program's own use on the way in: nobody is an actor yet."""
    return Account.objects.filter(pk=number, is_active=True).first()
