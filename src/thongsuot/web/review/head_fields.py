"""Fields of the head (phần đầu văn bản): issuer, number, place and date, subject, addressees, bases, campaign."""

from __future__ import annotations

from django.utils.translation import gettext as _

from thongsuot.web.review.field import Field, Group
from thongsuot.web.review.value import Json, leaf, spans_of, word
from thongsuot.web.templatetags.formats import day


def head(data: Json) -> Group:
    """Give who issued what kind of document, under which number, where and when, about what."""
    kind = Field(path="kind", label=_("Loại văn bản"), value=word("kind", data["kind"]))
    fields = [
        leaf("issuer.name", _("Cơ quan ban hành"), data["issuer"]),
        *(
            Field(f"co_issuers.{n}", _("Cùng ban hành"), body["name"], spans_of(body))
            for n, body in enumerate(data["co_issuers"])
        ),
        kind,
        leaf("number.serial", _("Số"), data["number"]),
        leaf("number.symbol", _("Ký hiệu"), data["number"]),
        leaf("place.name", _("Địa danh"), data["place"]),
        leaf("date.day", _("Ngày"), data["date"], editor="number"),
        leaf("date.month", _("Tháng"), data["date"], editor="number"),
        leaf("date.year", _("Năm"), data["date"], editor="number"),
        leaf("subject.text", _("Trích yếu"), data["subject"], editor="long"),
    ]
    if data["urgency"]:
        fields.append(Field("urgency", _("Độ khẩn"), word("urgency", data["urgency"])))
    return Group("head", _("Đầu văn bản"), tuple(fields))


def addressees(data: Json) -> Group:
    """Give the agencies of Kính gửi."""
    fields = tuple(
        Field(
            f"addressees.{n}.name",
            _("Kính gửi"),
            agency["name"],
            spans_of(agency),
            "text",
            agency["name"],
        )
        for n, agency in enumerate(data["addressees"])
    )
    return Group("addressees", _("Kính gửi"), fields)


def citations(data: Json) -> Group:
    """Give the documents that this one cites."""
    fields = tuple(
        Field(
            path=f"citations.{n}",
            label=_("Căn cứ") if cited["role"] == "basis" else _("Viện dẫn"),
            value=_cited(cited),
            spans=spans_of(cited),
        )
        for n, cited in enumerate(data["citations"])
    )
    return Group("citations", _("Căn cứ, viện dẫn"), fields)


def campaign(data: Json) -> Group:
    """Give the day, month or drive that the document is about."""
    part = data["campaign"]
    if part is None:
        return Group("campaign", _("Ngày, tháng, phong trào"), ())
    theme = (tuple(part["theme_span"]),) if part.get("theme_span") else ()
    fields = (
        leaf("campaign.name", _("Tên"), part),
        _month_day(part),
        leaf("campaign.year", _("Năm tổ chức"), part, editor="number"),
        leaf("campaign.edition", _("Lần thứ"), part, editor="number"),
        Field(
            path="campaign.theme",
            label=_("Chủ đề"),
            value=part["theme"] or "",
            spans=theme,
            editor="long",
            raw=part["theme"] or "",
            is_blank=not part["theme"],
        ),
    )
    return Group("campaign", _("Ngày, tháng, phong trào"), fields)


def _month_day(part: Json) -> Field:
    month, _dash, number = (part["day"] or "").partition("-")
    shown = f"{int(number)}/{int(month)}" if number else ""
    return Field("campaign.day", _("Ngày"), shown, (), "month_day", shown, is_blank=not shown)


def _cited(cited: Json) -> str:
    parts = [
        " ".join(part for part in (word("kind", cited["kind"]), cited["number"]) if part),
        day(cited["date"]),
        cited["issuer"],
    ]
    return ", ".join(part for part in parts if part)
