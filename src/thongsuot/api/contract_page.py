"""The gate before the contract (hợp đồng giao diện): the list of operations is for those who work here."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.http import HttpRequest, HttpResponse, HttpResponseBase, JsonResponse

View = Callable[..., HttpResponse]


def for_signed_in(view: View) -> Callable[..., HttpResponseBase]:
    """Give ``view`` to those who are signed in; others are answered as by every operation.

    The contract is the same for everybody until the server starts anew, and writing it down takes a
    second or more: it is done once.
    """
    written: list[HttpResponse] = []

    @wraps(view, assigned=())
    def gate(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:  # noqa: ANN401 - passed on as they come
        if request.user.is_authenticated:
            if not written:
                written.append(view(request, *args, **kwargs))
            kept = written[0]
            # a new answer each time: what is on the way out adds its headers to it
            return HttpResponse(kept.content, content_type=kept.headers["Content-Type"])
        problem = {"code": "not_signed_in", "message": "Bạn cần đăng nhập.", "fields": {}}
        return JsonResponse({"error": problem}, status=401)

    return gate
