"""The gate before the contract (hợp đồng giao diện): the list of operations is for those who work here."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.http import HttpRequest, HttpResponseBase, JsonResponse

View = Callable[..., HttpResponseBase]


def for_signed_in(view: View) -> View:
    """Give ``view`` to those who are signed in; others are answered as by every operation."""

    @wraps(view, assigned=())
    def gate(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:  # noqa: ANN401 - passed on as they come
        if request.user.is_authenticated:
            return view(request, *args, **kwargs)
        problem = {"code": "not_signed_in", "message": "Bạn cần đăng nhập.", "fields": {}}
        return JsonResponse({"error": problem}, status=401)

    return gate
