"""What was sent with a form; nothing where a page was only asked for."""

from __future__ import annotations

from django.http import HttpRequest, QueryDict


def posted(request: HttpRequest) -> QueryDict | None:
    """Give the sent values, also where none was filled in, so that an empty form is checked too."""
    return request.POST if request.method == "POST" else None
