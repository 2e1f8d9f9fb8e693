"""The person at the screen (người đang thao tác): who is signed in, acting in which post."""

from __future__ import annotations

from django.http import HttpRequest

from thongsuot.domain.errors import NotAllowedError
from thongsuot.domain.organisations import access
from thongsuot.domain.organisations.actor import Actor
from thongsuot.domain.organisations.models import Account

POST_KEY = "post"
"""Where the session keeps the post that the person chose."""


UNIT_KEY = "unit"
"""Where the session keeps the unit below that the person chose to act for."""


def actor_of(request: HttpRequest) -> Actor:
    """Give the person of a request as an actor.

    A post that has ended meanwhile, or a unit that the post no longer reaches, is forgotten, and the
    first of the remaining posts taken.

    Raises:
        NotAllowedError: nobody is signed in, or the person has no post today.
    """
    post, unit = request.session.get(POST_KEY), request.session.get(UNIT_KEY)
    if post is None and unit is None:
        return access.actor_for(request.user)
    try:
        return access.actor_for(request.user, post, unit)
    except NotAllowedError:
        request.session.pop(POST_KEY, None)
        request.session.pop(UNIT_KEY, None)
        return access.actor_for(request.user)


def account_of(request: HttpRequest) -> Account:
    """Give the account that is signed in.

    Raises:
        NotAllowedError: nobody is signed in.
    """
    if not isinstance(request.user, Account):
        raise NotAllowedError
    return request.user
