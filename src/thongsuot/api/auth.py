"""Who calls: a person who has signed in, or a program with that person's key; acting in one of the posts."""

from __future__ import annotations

from dataclasses import replace

from django.http import HttpRequest
from ninja.security import HttpBearer, SessionAuth

from thongsuot.domain.errors import NotAllowedError
from thongsuot.domain.journal.origin import current_origin
from thongsuot.domain.organisations import access
from thongsuot.domain.organisations.actor import Actor
from thongsuot.domain.organisations.models import Account
from thongsuot.domain.organisations.models.program_key import KeyScope
from thongsuot.domain.organisations.sign_in.factors import must_enrol
from thongsuot.domain.organisations.sign_in.program_keys import use_key

POST_HEADER = "X-Post"
"""Names the post to act in, where a person has several; without it the first one is taken."""


_MOST_DIGITS = 18
UNIT_HEADER = "X-Unit"
"""Names the unit below to act for, where the post reaches so far; without it the post's own."""

_READING = frozenset({"GET", "HEAD", "OPTIONS"})


class SignedIn(SessionAuth):
    """Takes the session cookie; writing needs the CSRF token of the session as well."""

    def __call__(self, request: HttpRequest) -> Actor | None:
        """Give the caller; what stands behind this alone is not for programs.

        Raises:
            NotAllowedError: a program asks.
        """
        if request.headers.get("Authorization", "").lower().startswith("bearer "):
            raise NotAllowedError(
                "Việc này chỉ làm được khi tự đăng nhập, không làm được bằng khóa cho chương trình."
            )
        return super().__call__(request)

    def authenticate(self, request: HttpRequest, key: str | None) -> Actor | None:  # noqa: ARG002 - Ninja's shape
        """Give the caller as an actor, or nothing where nobody is signed in.

        Raises:
            NotAllowedError: the person has no such post.
        """
        if not isinstance(request.user, Account):
            return None
        return _actor(request, request.user)


class ByKey(HttpBearer):
    """Takes a key of a program: ``Authorization: Bearer ts_…``."""

    def authenticate(self, request: HttpRequest, token: str) -> Actor:
        """Give the key's person as an actor, in whose name the journal tells of the key.

        Raises:
            KeyRefusedError: the key does not hold, or one has to wait.
            NotAllowedError: the key is for reading alone, or the person has no such post.
        """
        key = use_key(token.strip(), current_origin().address)
        if key.scope == KeyScope.READ and request.method not in _READING:
            raise NotAllowedError("Khóa này chỉ để đọc. Hãy lập khóa đọc và ghi nếu cần.")
        return replace(_actor(request, key.account), by_key=key.name)


IN_PERSON = SignedIn()
"""For what only a person does: passwords, devices, keys, and who else may come in."""

ANYBODY = (ByKey(), IN_PERSON)
"""For all other operations."""


def _actor(request: HttpRequest, account: Account) -> Actor:
    actor = access.actor_for(account, _number(request, POST_HEADER), _number(request, UNIT_HEADER))
    if must_enrol(actor):
        raise NotAllowedError("Vai trò này bắt buộc xác thực hai bước. Hãy bật ở trang Tài khoản.")
    return actor


def _number(request: HttpRequest, header: str) -> int | None:
    text = request.headers.get(header, "")
    return int(text) if text.isdecimal() and len(text) <= _MOST_DIGITS else None


def actor_of(request: HttpRequest) -> Actor:
    """Give the actor that was found for this request."""
    actor = request.auth  # type: ignore[attr-defined]  # Ninja puts it there
    assert isinstance(actor, Actor)  # noqa: S101 - every operation stands behind ANYBODY or IN_PERSON
    return actor
