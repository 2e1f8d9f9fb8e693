"""A number typed with Vietnamese separators: 1.234.567,5."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from thongsuot.web.templatetags.formats import number

_PLAIN = re.compile(r"\d+(,\d{1,3})?")
_GROUPED = re.compile(r"\d{1,3}([.  ]\d{3})+(,\d{1,3})?")
_LONGEST = 17


class NumberInput(forms.TextInput):
    """A plain box with the figures at right."""

    def format_value(self, value: Any) -> str | None:  # noqa: ANN401 - Django's signature
        """Show a number as 1.234.567,5, and what was typed as it was typed."""
        return number(value) if isinstance(value, Decimal | int) else super().format_value(value)


class NumberField(forms.Field):
    """A figure of zero or more; an empty box is a blank, which is not zero."""

    widget = NumberInput(
        attrs={"class": "form-control num", "inputmode": "decimal", "autocomplete": "off"}
    )
    default_error_messages = {
        "invalid": _(
            "Nhập số, dùng dấu chấm ngăn hàng nghìn và dấu phẩy cho phần lẻ, ví dụ 1.250 hoặc 2,5."
        ),
        "too_long": _("Số quá lớn. Kiểm tra lại đơn vị tính."),
    }

    def to_python(self, value: Any) -> Decimal | None:  # noqa: ANN401 - Django's signature
        """Give the number, None for a blank; ``1.5`` is refused, for it may mean 1,5 or 1.500."""
        text = str(value or "").strip()
        if not text:
            return None
        if not _PLAIN.fullmatch(text) and not _GROUPED.fullmatch(text):
            raise ValidationError(self.error_messages["invalid"], code="invalid")
        bare = re.sub(r"[.  ]", "", text).replace(",", ".")
        if len(bare.split(".")[0]) > _LONGEST:
            raise ValidationError(self.error_messages["too_long"], code="too_long")
        return Decimal(bare)
