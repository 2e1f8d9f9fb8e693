"""Who may do what: roles, rights, and how a door obtains an actor, a unit, a person or a post."""

from __future__ import annotations

from django.contrib.auth.models import AnonymousUser
from django.db.models import QuerySet

from thongsuot.domain.errors import NotAllowedError, NotFoundError
from thongsuot.domain.organisations.actor import Actor
from thongsuot.domain.organisations.lines import is_below
from thongsuot.domain.organisations.models import Account, Post, Substitution, Unit
from thongsuot.domain.organisations.models.post import ADMIN_ROLES, Reach, Role
from thongsuot.domain.organisations.posts import current_posts, posts_not_over, posts_stood_in_for

__all__ = ["current_posts"]

_VIEW = frozenset({"directives.view", "campaigns.view", "reports.view", "journal.view"})
_CLERK = _VIEW | {"directives.receive", "campaigns.receive"}
_OFFICER = _CLERK | {
    "directives.correct",
    "directives.confirm",
    "campaigns.open",
    "campaigns.dispatch",
    "campaigns.record",
    "reports.write",
    "reports.submit",
    "reports.decide",
    "reports.consolidate",
}
_DOWNWARD = frozenset({"organisations.manage", "people.manage"})
_RIGHTS: dict[str, frozenset[str]] = {
    Role.READER: _VIEW,
    Role.CLERK: _CLERK,
    Role.OFFICER: _OFFICER,
    Role.LEADER: _OFFICER,
    Role.UNIT_ADMIN: _VIEW | _DOWNWARD,
    Role.SYSTEM_ADMIN: _VIEW | _DOWNWARD,
}


def actor_for(
    account: Account | AnonymousUser, post_id: int | None = None, unit_id: int | None = None
) -> Actor:
    """Give the person as an actor, in the post chosen or else the first one.

    With ``unit_id`` the person acts for that unit below the post's own, where the post reaches so far.

    Raises:
        NotAllowedError: nobody is signed in, or the person has no such post today.
    """
    if not isinstance(account, Account) or not account.is_active:
        raise NotAllowedError("Bạn cần đăng nhập.")
    posts = current_posts(account)
    for post in posts:
        if post_id is None or post.pk == post_id:
            below = _unit_below(post, unit_id)
            return Actor(account=account, post=post, acting_for=below, has_choice=len(posts) > 1)
    raise NotAllowedError("Tài khoản chưa được gán vị trí công tác ở đơn vị nào.")


def _unit_below(post: Post, unit_id: int | None) -> Unit | None:
    if unit_id is None or unit_id == post.unit_id:
        return None
    unit = Unit.objects.filter(pk=unit_id).first()
    if unit is None or post.reach != Reach.BELOW or not is_below(unit, post.unit):
        raise NotAllowedError("Vị trí công tác này không làm thay được đơn vị ấy.")
    return unit


def may(actor: Actor, verb: str, unit: Unit | None = None) -> bool:
    """Tell whether the actor's role holds the right ``verb`` for ``unit`` (the actor's own).

    Units and people are managed in one's own unit and below it in either line, by a system
    administrator everywhere; all other rights hold for the actor's own unit alone.
    """
    if verb not in _RIGHTS[actor.role]:
        return False
    if unit is None or unit.pk == actor.unit.pk:
        return True
    if verb not in _DOWNWARD:
        return False
    return actor.role == Role.SYSTEM_ADMIN or is_below(unit, actor.unit)


def require(actor: Actor, verb: str, unit: Unit | None = None) -> None:
    """Do nothing if the actor may.

    Raises:
        NotAllowedError: the actor may not.
    """
    if not may(actor, verb, unit):
        raise NotAllowedError


def get_unit(actor: Actor, unit_id: int) -> Unit:  # noqa: ARG001 - the shape that all access functions have
    """Give a unit; that a unit exists is no secret among those who work here.

    Raises:
        NotFoundError: there is none.
    """
    unit = Unit.objects.filter(pk=unit_id).first()
    if unit is None:
        raise NotFoundError
    return unit


def get_unit_with_people(actor: Actor, unit_id: int) -> Unit:
    """Give a unit whose people the actor may see: the own one, or one whose people the actor manages.

    Raises:
        NotFoundError: there is none, or its people are not for this actor to see.
    """
    unit = get_unit(actor, unit_id)
    if unit.pk != actor.unit.pk and not may(actor, "people.manage", unit):
        raise NotFoundError
    return unit


def posts_of(unit: Unit) -> QuerySet[Post]:
    """Give all posts of a unit, those that are over as well."""
    return Post.objects.filter(unit=unit).select_related("account", "unit")


def get_account(actor: Actor, account_id: int) -> Account:
    """Give a person: oneself, a colleague of the own unit, or somebody in a unit that the actor manages.

    Raises:
        NotFoundError: there is none, or this person is not for this actor to see.
    """
    account = Account.objects.filter(pk=account_id).first()
    if account is None:
        raise NotFoundError
    if account.pk == actor.account.pk or actor.role == Role.SYSTEM_ADMIN:
        return account
    posts = list(account.posts.select_related("unit"))
    if any(
        post.unit_id == actor.unit.pk or may(actor, "people.manage", post.unit) for post in posts
    ):
        return account
    raise NotFoundError


def get_post(actor: Actor, post_id: int) -> Post:
    """Give a post in the actor's unit, in one that the actor manages, or the actor's own.

    Raises:
        NotFoundError: there is none, or it is not for this actor to see.
    """
    post = Post.objects.select_related("unit", "account").filter(pk=post_id).first()
    if post is None:
        raise NotFoundError
    if post.account_id != actor.account.pk:
        get_unit_with_people(actor, post.unit_id)
    return post


def get_substitution(actor: Actor, substitution_id: int) -> Substitution:
    """Give a substitution in a post that the actor may see.

    Raises:
        NotFoundError: there is none, or it is not for this actor to see.
    """
    found = Substitution.objects.select_related("post__unit", "post__account", "substitute")
    substitution = found.filter(pk=substitution_id).first()
    if substitution is None:
        raise NotFoundError
    get_post(actor, substitution.post_id)
    return substitution


def may_give(actor: Actor, role: str, unit: Unit) -> bool:
    """Tell whether the actor may give, change or end a post of ``role`` in ``unit``."""
    if role == Role.SYSTEM_ADMIN and actor.role != Role.SYSTEM_ADMIN:
        return False
    return may(actor, "people.manage", unit)


def may_manage_account(actor: Actor, account: Account) -> bool:
    """Tell whether the actor may let a person in or keep a person out: the whole account, not one post.

    Only who may give each of the person's posts may do so, and each that the person stands in for;
    else whoever manages one small unit would reach, by a new password, all that the person may do.
    """
    if "people.manage" not in _RIGHTS[actor.role]:
        return False
    posts = list(posts_not_over(account)) or list(account.posts.select_related("unit"))
    acted_in = [*posts, *posts_stood_in_for(account)]
    return all(may_give(actor, post.role, post.unit) for post in acted_in) and (
        bool(posts) or actor.role == Role.SYSTEM_ADMIN
    )


def is_gift_to_oneself(actor: Actor, account: Account) -> bool:
    """Tell whether a substitute would give something to himself that outlasts the days of standing in."""
    return actor.is_substitute and account.pk == actor.account.pk


def may_arrange(actor: Actor, post: Post) -> bool:
    """Tell whether the actor may have somebody stand in for ``post``.

    The holder may, for any post but an administrator's; who may give the post may, too.
    """
    own = post.account_id == actor.account.pk and not actor.is_substitute
    return (own and post.role not in ADMIN_ROLES) or may_give(actor, post.role, post.unit)


def get_account_named(actor: Actor, username: str) -> Account:
    """Give a person that the actor may see, by the name to sign in with.

    Raises:
        NotFoundError: there is none, or this person is not for this actor to see.
    """
    account = Account.objects.filter(username__iexact=username).first()
    if account is None:
        raise NotFoundError
    return get_account(actor, account.pk)


def actor_or_none(account: Account) -> Actor | None:
    """Give the person as an actor for the journal, nothing where the person has no post today."""
    posts = current_posts(account)
    return Actor(account=account, post=posts[0]) if posts else None
