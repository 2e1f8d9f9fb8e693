"""The gate before the contract (hợp đồng giao diện): the list of operations is for those who work here."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.http import HttpRequest, HttpResponse, HttpResponseBase, JsonResponse

from thongsuot.api.auth import ByKey
from thongsuot.domain.errors import NotAllowedError
from thongsuot.domain.organisations.sign_in.program_keys import KeyRefusedError

View = Callable[..., HttpResponseBase]


def for_signed_in(view: View) -> View:
    """Give ``view`` to those who are signed in or have a key; others are answered as by every operation.

    The contract is the same for everybody until the server starts anew, and writing it down takes a
    second or more: it is done once.
    """
    written: list[bytes] = []

    @wraps(view, assigned=())
    def gate(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:  # noqa: ANN401 - passed on as they come
        try:
            is_known = request.user.is_authenticated or bool(ByKey()(request))
        except (KeyRefusedError, NotAllowedError):
            is_known = False
        if is_known:
            if not written:
                answer = view(request, *args, **kwargs)
                assert isinstance(answer, HttpResponse)  # noqa: S101 - for the type checker
                written.append(answer.content)
            # a new answer each time: what is on the way out adds its headers to it
            return HttpResponse(written[0], content_type="application/json")
        problem = {"code": "not_signed_in", "message": "Bạn cần đăng nhập.", "fields": {}}
        return JsonResponse({"error": problem}, status=401)

    return gate
