"""Fields of the tail (phần cuối văn bản): signature and recipients."""

from __future__ import annotations

from django.utils.translation import gettext as _

from thongsuot.web.review.field import Field, Group
from thongsuot.web.review.value import Json, leaf, spans_of


def signature(data: Json) -> Group:
    """Give who signs, and by what authority."""
    part = data["signature"]
    if part is None:
        return Group("signature", _("Chữ ký"), ())
    authority = " ".join(
        word for word in (f"{part['authority']}." if part["authority"] else "", part["for"]) if word
    )
    fields = [
        leaf("signature.name", _("Người ký"), part),
        leaf("signature.position", _("Chức vụ"), part),
        Field("signature.authority", _("Thẩm quyền ký"), authority, spans_of(part)),
        leaf("signature.on_behalf", _("Thay mặt"), part),
    ]
    return Group(
        "signature", _("Chữ ký"), tuple(field for field in fields if field.value or field.editor)
    )


def recipients(data: Json) -> Group:
    """Give the lines of Nơi nhận."""
    fields = [
        Field(f"recipients.{n}", _("Nơi nhận"), line["text"], spans_of(line))
        for n, line in enumerate(data["recipients"])
    ]
    archive = data["archive"]
    if archive:
        fields.append(Field("archive", _("Lưu"), ", ".join(archive["units"]), spans_of(archive)))
    return Group("recipients", _("Nơi nhận"), tuple(fields))
