"""Who may do what: roles, rights, and how a door obtains an actor or a unit."""

from __future__ import annotations

from datetime import date

from django.contrib.auth.models import AnonymousUser
from django.db.models import Q
from django.utils import timezone

from thongsuot.domain.errors import NotAllowedError, NotFoundError
from thongsuot.domain.organisations.actor import Actor
from thongsuot.domain.organisations.models import Account, Post, Unit
from thongsuot.domain.organisations.models.post import Role

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
_RIGHTS: dict[str, frozenset[str]] = {
    Role.READER: _VIEW,
    Role.CLERK: _CLERK,
    Role.OFFICER: _OFFICER,
    Role.LEADER: _OFFICER,
    Role.UNIT_ADMIN: _VIEW | {"organisations.manage"},
    Role.SYSTEM_ADMIN: _VIEW | {"organisations.manage"},
}


def current_posts(account: Account, on: date | None = None) -> list[Post]:
    """Give the posts that a person has on a day (today), the oldest first."""
    day = on or timezone.localdate()
    begun = Q(valid_from=None) | Q(valid_from__lte=day)
    not_over = Q(valid_to=None) | Q(valid_to__gte=day)
    posts = account.posts.filter(begun & not_over).select_related("unit", "account")
    return list(posts.order_by("id"))


def actor_for(account: Account | AnonymousUser, post_id: int | None = None) -> Actor:
    """Give the person as an actor, in the post chosen or else the first one.

    Raises:
        NotAllowedError: nobody is signed in, or the person has no such post today.
    """
    if not isinstance(account, Account) or not account.is_active:
        raise NotAllowedError("Bạn cần đăng nhập.")
    for post in current_posts(account):
        if post_id is None or post.pk == post_id:
            return Actor(account=account, post=post)
    raise NotAllowedError("Tài khoản chưa được gán vị trí công tác ở đơn vị nào.")


def may(actor: Actor, verb: str, unit: Unit | None = None) -> bool:
    """Tell whether the actor's role holds the right ``verb`` for ``unit`` (the actor's own).

    Units and people are managed in one's own unit and below, by a system administrator everywhere;
    all other rights hold for the actor's own unit alone.
    """
    if verb not in _RIGHTS[actor.role]:
        return False
    if unit is None or unit.pk == actor.unit.pk:
        return True
    if verb != "organisations.manage":
        return False
    return actor.role == Role.SYSTEM_ADMIN or unit.path.startswith(actor.unit.path)


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
