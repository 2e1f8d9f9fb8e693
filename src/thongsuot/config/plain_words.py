"""Refuses values that no field holds (giá trị gửi lên không hợp lệ), for pages and API alike."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from typing import Any

from django.http import HttpRequest, HttpResponse, HttpResponseBase, JsonResponse

from thongsuot.core.intake.impossible_signs import possible
from thongsuot.domain.errors import InvalidError
from thongsuot.web.refusal import refuse

LONGEST_QUESTION = 500
"""Characters of a value in the address, such as the words of a search."""
LONGEST_TEXT = 50_000
"""Characters of a value in what is sent: some twenty pages."""


class PlainWordsMiddleware:
    """Answers values with signs that no database keeps (NUL, half a sign), and values that are far too long."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self._get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        """Answer the request."""
        return self._get_response(request)

    def process_view(
        self, request: HttpRequest, _view: object, _args: object, _names: object
    ) -> HttpResponse | None:
        """Refuse before the page is called; who is not signed in is sent to sign in first."""
        if not request.user.is_authenticated:
            return None
        wrong = _wrong(_asked(request), LONGEST_QUESTION) or _wrong(_sent(request), LONGEST_TEXT)
        if not wrong:
            return None
        if request.path.startswith("/api/"):
            problem = {"code": "invalid", "message": wrong, "fields": {}}
            return JsonResponse({"error": problem}, status=422)
        return refuse(request, None, InvalidError(wrong))


def _asked(request: HttpRequest) -> Iterator[str]:
    for _name, values in request.GET.lists():
        yield from map(str, values)


def _sent(request: HttpRequest) -> Iterator[str]:
    if request.content_type == "application/json":
        try:
            yield from _strings(json.loads(request.body or b"null"))
        except (ValueError, RecursionError):
            # what is no JSON is told by the API itself
            return
    for _name, values in request.POST.lists():
        yield from map(str, values)


def _strings(value: Any) -> Iterator[str]:  # noqa: ANN401 - the JSON edge
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for name, part in value.items():
            yield name
            yield from _strings(part)
    elif isinstance(value, list):
        for part in value:
            yield from _strings(part)


def _wrong(values: Iterator[str], longest: int) -> str:
    for value in values:
        if possible(value) != value:
            return "Nội dung có ký tự không hợp lệ (ký tự rỗng). Hãy gõ lại thay vì dán."
        if len(value) > longest:
            return f"Nội dung quá dài: nhiều nhất {longest} ký tự."
    return ""
