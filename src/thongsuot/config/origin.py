"""Tells the journal where a request comes from, for pages and API alike."""

import uuid
from collections.abc import Callable

from django.conf import settings
from django.http import HttpRequest, HttpResponse

from thongsuot.domain.journal.device import device_words
from thongsuot.domain.journal.origin import Origin, from_origin

_LONGEST_ADDRESS = 45


class OriginMiddleware:
    """Gives every request an id and keeps it with the sender's address while the request is answered."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self._get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Answer the request; journal entries written meanwhile carry its id."""
        origin = Origin(
            request_id=uuid.uuid4().hex,
            address=sender_address(request),
            device=device_words(request.headers.get("User-Agent", "")),
        )
        with from_origin(origin):
            response = self._get_response(request)
        response["X-Request-ID"] = origin.request_id
        return response


def sender_address(request: HttpRequest) -> str:
    """Give the address that a request comes from.

    Behind proxies (THONGSUOT_PROXIES of them) each has added the address that it saw at the end of
    X-Forwarded-For; what stands further in front anybody may have written.
    """
    address: str = request.META.get("REMOTE_ADDR", "")
    if settings.PROXIES:
        seen = [part.strip() for part in request.headers.get("X-Forwarded-For", "").split(",")]
        if len(seen) >= settings.PROXIES:
            address = seen[-settings.PROXIES]
    return address[:_LONGEST_ADDRESS]
