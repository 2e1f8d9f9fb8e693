"""Sets the contact of a unit (sửa liên hệ): address, telephone, mail, web site."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict, dataclass

from django.core.exceptions import ValidationError
from django.core.validators import URLValidator, validate_email
from django.db import transaction

from thongsuot.domain.errors import InvalidError
from thongsuot.domain.journal.record import record
from thongsuot.domain.organisations import access
from thongsuot.domain.organisations.actor import Actor
from thongsuot.domain.organisations.models import Unit

_LONGEST = 200


@dataclass(frozen=True, slots=True)
class Contact:
    """How a unit is reached; what is empty is not known."""

    address: str = ""
    phone: str = ""
    email: str = ""
    website: str = ""


def set_contact(actor: Actor, *, unit: Unit, contact: Contact) -> Unit:
    """Write down how a unit is reached.

    Raises:
        NotAllowedError: the actor does not manage the unit.
        InvalidError: a field is too long, or no address of mail or of a page.
    """
    access.require(actor, "organisations.manage", unit)
    values = {name: " ".join(text.split()) for name, text in asdict(contact).items()}
    _check(values)
    with transaction.atomic():
        locked = Unit.objects.select_for_update().get(pk=unit.pk)
        before = dict(locked.contact)
        after = {name: text for name, text in values.items() if text}
        if before == after:
            return locked
        locked.contact = after
        locked.save(update_fields=["contact"])
        record(
            actor=actor, verb="organisations.set_contact", obj=locked, before=before, after=after
        )
    return locked


def _check(values: dict[str, str]) -> None:
    wrong = {name: "Dài quá 200 ký tự." for name, text in values.items() if len(text) > _LONGEST}
    checks: dict[str, Callable[[str], None]] = {
        "email": validate_email,
        "website": URLValidator(["http", "https"]),
    }
    told = {
        "email": "Chưa phải địa chỉ thư điện tử.",
        "website": "Chưa phải địa chỉ trang, ví dụ https://….",
    }
    for name, check in checks.items():
        try:
            if values[name]:
                check(values[name])
        except ValidationError:
            wrong[name] = told[name]
    if wrong:
        raise InvalidError("Chưa lưu được liên hệ.", wrong)
