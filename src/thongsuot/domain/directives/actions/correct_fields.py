"""Corrects several fields at once (chỉnh sửa nhiều trường): one act, taken back as one."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from django.db import transaction
from django.db.models import Q
from django.utils import timezone

from thongsuot.core.model.json_kind import fits
from thongsuot.domain.directives.field_path import value_at, with_value
from thongsuot.domain.directives.learn_names import learn_names
from thongsuot.domain.directives.models import Correction, ReceivedDocument
from thongsuot.domain.directives.possible_date import check_date
from thongsuot.domain.directives.queries import current_reading
from thongsuot.domain.errors import InvalidError
from thongsuot.domain.journal.record import record
from thongsuot.domain.organisations import access
from thongsuot.domain.organisations.actor import Actor


def correct_fields(
    actor: Actor, *, document: ReceivedDocument, values: Mapping[str, Any]
) -> list[Correction]:
    """Set each field of ``values`` over the reading; all of them stand, or none.

    The correction before of a field, and those of what lies below it, are withdrawn: the new value
    holds them. What is set in one call has one time, by which it is withdrawn together.

    Raises:
        NotAllowedError: the actor may not correct documents of this unit.
        ConflictError: the document has not been read.
        InvalidError: the reading has no such field, a value is not of its kind, or the date is none.
    """
    access.require(actor, "directives.correct", document.unit)
    with transaction.atomic():
        ReceivedDocument.objects.select_for_update().get(pk=document.pk)
        data = current_reading(document).data
        before = {field: _value_before(data, field) for field in values}
        changed = data
        for field, value in values.items():
            _check_kind(field, before[field], value)
            changed = with_value(changed, field, value)
        for field in values:
            check_date(changed, field)
        now = timezone.now()
        corrections = [
            _correct(actor, document, field, (before[field], value), now)
            for field, value in values.items()
        ]
        if any(correction.at == now for correction in corrections):
            record(
                actor=actor,
                verb="directives.correct_field",
                obj=document,
                before=before,
                after=dict(values),
            )
            learn_names(actor, document, data, changed, values)
    return corrections


def _correct(
    actor: Actor,
    document: ReceivedDocument,
    field: str,
    values: tuple[Any, Any],
    now: datetime,
) -> Correction:
    before, after = values
    standing = document.corrections.filter(withdrawn_at=None)
    same = standing.filter(field=field).first()
    if same is not None and same.after == after:
        return same
    standing.filter(Q(field=field) | Q(field__startswith=f"{field}.")).update(withdrawn_at=now)
    return Correction.objects.create(
        document=document, field=field, before=before, after=after, by=actor.account, at=now
    )


def _value_before(data: dict[str, Any], field: str) -> Any:  # noqa: ANN401 - the JSON edge
    try:
        return value_at(data, field)
    except LookupError as error:
        raise InvalidError(
            "Văn bản không có trường này.", {field: "Không có trường này."}
        ) from error


def _check_kind(field: str, before: Any, value: Any) -> None:  # noqa: ANN401 - the JSON edge
    if isinstance(before, list) and value is None:
        raise InvalidError(
            "Danh sách có thể rỗng nhưng không thể bỏ trống.", {field: "Cần một danh sách."}
        )
    if not fits(field, value):
        raise InvalidError("Giá trị không đúng loại của trường này.", {field: "Không đúng loại."})
