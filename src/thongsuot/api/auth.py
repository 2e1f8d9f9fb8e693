"""Who calls: the session that a person opened at the sign-in page, acting in one of the person's posts."""

from __future__ import annotations

from django.http import HttpRequest
from ninja.security import SessionAuth

from thongsuot.domain.errors import NotAllowedError
from thongsuot.domain.organisations import access
from thongsuot.domain.organisations.actor import Actor
from thongsuot.domain.organisations.sign_in.factors import must_enrol

POST_HEADER = "X-Post"
"""Names the post to act in, where a person has several; without it the first one is taken."""


_MOST_DIGITS = 18
UNIT_HEADER = "X-Unit"
"""Names the unit below to act for, where the post reaches so far; without it the post's own."""


class SignedIn(SessionAuth):
    """Takes the session cookie; writing needs the CSRF token of the session as well."""

    def authenticate(self, request: HttpRequest, key: str | None) -> Actor | None:  # noqa: ARG002 - Ninja's shape
        """Give the caller as an actor, or nothing where nobody is signed in.

        Raises:
            NotAllowedError: the person has no such post.
        """
        if not request.user.is_authenticated:
            return None
        actor = access.actor_for(
            request.user, _number(request, POST_HEADER), _number(request, UNIT_HEADER)
        )
        if must_enrol(actor):
            raise NotAllowedError(
                "Vai trò này bắt buộc xác thực hai bước. Hãy bật ở trang Tài khoản."
            )
        return actor


def _number(request: HttpRequest, header: str) -> int | None:
    text = request.headers.get(header, "")
    return int(text) if text.isdecimal() and len(text) <= _MOST_DIGITS else None


def actor_of(request: HttpRequest) -> Actor:
    """Give the actor that ``SignedIn`` found for this request."""
    actor = request.auth  # type: ignore[attr-defined]  # Ninja puts it there
    assert isinstance(actor, Actor)  # noqa: S101 - every operation stands behind SignedIn
    return actor
