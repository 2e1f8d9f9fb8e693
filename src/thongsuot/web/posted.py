"""What was sent with a form; nothing where a page was only asked for."""

from __future__ import annotations

from django.http import HttpRequest, QueryDict
from django.utils.translation import gettext as _

from thongsuot.domain.errors import InvalidError

_MOST_DIGITS = 9


def posted(request: HttpRequest) -> QueryDict | None:
    """Give the sent values, also where none was filled in, so that an empty form is checked too."""
    return request.POST if request.method == "POST" else None


def whole_number(request: HttpRequest, name: str) -> int:
    """Give a sent number that the page itself had put there.

    Raises:
        InvalidError: it is none.
    """
    text = request.POST.get(name, "")
    if not text.isdecimal() or len(text) > _MOST_DIGITS:
        raise InvalidError(_("Yêu cầu gửi lên thiếu dữ liệu. Hãy tải lại trang rồi làm lại."))
    return int(text)
