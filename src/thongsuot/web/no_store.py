"""Keeps pages out of every cache: what a signed-in person sees is not for the next person at the machine."""

from __future__ import annotations

from collections.abc import Callable

from django.http import HttpRequest, HttpResponseBase


class NoStoreMiddleware:
    """Marks each answer to a signed-in person ``Cache-Control: no-store``; public files are served before it."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self._get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        """Answer the request; signing in and signing out count as well."""
        was_signed_in = request.user.is_authenticated
        response = self._get_response(request)
        if was_signed_in or request.user.is_authenticated:
            response["Cache-Control"] = "no-store"
        return response
