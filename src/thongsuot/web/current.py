"""The person at the screen (người đang thao tác): who is signed in, acting in which post."""

from __future__ import annotations

from django.http import HttpRequest

from thongsuot.domain.errors import NotAllowedError
from thongsuot.domain.organisations import access
from thongsuot.domain.organisations.actor import Actor
from thongsuot.domain.organisations.models import Account

POST_KEY = "post"
"""Where the session keeps the post that the person chose."""


def actor_of(request: HttpRequest) -> Actor:
    """Give the person of a request as an actor.

    A post that has ended meanwhile is forgotten, and the first of the remaining ones taken.

    Raises:
        NotAllowedError: nobody is signed in, or the person has no post today.
    """
    chosen = request.session.get(POST_KEY)
    if chosen is None:
        return access.actor_for(request.user)
    try:
        return access.actor_for(request.user, chosen)
    except NotAllowedError:
        del request.session[POST_KEY]
        return access.actor_for(request.user)


def account_of(request: HttpRequest) -> Account:
    """Give the account that is signed in.

    Raises:
        NotAllowedError: nobody is signed in.
    """
    if not isinstance(request.user, Account):
        raise NotAllowedError
    return request.user
