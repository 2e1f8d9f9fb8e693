"""The gate of every page: somebody must be signed in, and a refused action becomes a page that says so."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Concatenate, ParamSpec

from django.contrib.auth.views import redirect_to_login
from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import redirect

from thongsuot.domain.errors import DomainError
from thongsuot.domain.organisations.actor import Actor
from thongsuot.domain.organisations.sign_in.factors import must_enrol
from thongsuot.web.current import actor_of
from thongsuot.web.refusal import refuse

_OWN_ACCOUNT = ("/tai-khoan/", "/vi-tri/")
P = ParamSpec("P")
Page = Callable[Concatenate[HttpRequest, Actor, P], HttpResponseBase]


def signed_in(page: Page[P]) -> Callable[Concatenate[HttpRequest, P], HttpResponseBase]:
    """Call ``page`` with the actor; send those who are not signed in to the sign-in page."""

    @wraps(page)
    def gate(request: HttpRequest, /, *args: P.args, **kwargs: P.kwargs) -> HttpResponseBase:
        if not request.user.is_authenticated:
            return redirect_to_login(request.get_full_path())
        actor = None
        try:
            actor = actor_of(request)
            if must_enrol(actor) and not request.path.startswith(_OWN_ACCOUNT):
                return redirect("totp")
            return page(request, actor, *args, **kwargs)
        except DomainError as error:
            return refuse(request, actor, error)

    return gate
