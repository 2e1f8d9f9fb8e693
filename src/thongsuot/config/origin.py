"""Tells the journal where a request comes from, for pages and API alike."""

import uuid
from collections.abc import Callable

from django.http import HttpRequest, HttpResponse

from thongsuot.domain.journal.origin import Origin, from_origin


class OriginMiddleware:
    """Gives every request an id and keeps it with the sender's address while the request is answered."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self._get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Answer the request; journal entries written meanwhile carry its id."""
        origin = Origin(request_id=uuid.uuid4().hex, address=request.META.get("REMOTE_ADDR", ""))
        with from_origin(origin):
            response = self._get_response(request)
        response["X-Request-ID"] = origin.request_id
        return response
