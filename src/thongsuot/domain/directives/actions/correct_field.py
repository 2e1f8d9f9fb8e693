"""Corrects a field (chỉnh sửa): sets a value over the reading, which itself stays as it was read."""

from __future__ import annotations

from typing import Any

from django.db import transaction
from django.utils import timezone

from thongsuot.core.model.json_kind import fits
from thongsuot.domain.directives.field_path import value_at, with_value
from thongsuot.domain.directives.models import Correction, ReceivedDocument
from thongsuot.domain.directives.possible_date import check_date
from thongsuot.domain.directives.queries import current_reading
from thongsuot.domain.errors import InvalidError
from thongsuot.domain.journal.record import record
from thongsuot.domain.organisations import access
from thongsuot.domain.organisations.actor import Actor


def correct_field(
    actor: Actor,
    *,
    document: ReceivedDocument,
    field: str,
    value: Any,  # noqa: ANN401 - the JSON edge
) -> Correction:
    """Set ``field`` (``date.day``, ``assignments.2.agencies``) to ``value``, null for a blank.

    The correction before it of the same field is withdrawn. Setting the value that is there already
    changes nothing and gives the correction that stands, or one that confirms the reading.

    Raises:
        NotAllowedError: the actor may not correct documents of this unit.
        ConflictError: the document has not been read.
        InvalidError: the reading has no such field, the value is not of its kind, or the date is none.
    """
    access.require(actor, "directives.correct", document.unit)
    with transaction.atomic():
        ReceivedDocument.objects.select_for_update().get(pk=document.pk)
        data = current_reading(document).data
        before = _value_before(data, field)
        _check_kind(field, before, value)
        check_date(with_value(data, field, value), field)
        standing = document.corrections.filter(field=field, withdrawn_at=None)
        same = standing.first()
        if same is not None and same.after == value:
            return same
        standing.update(withdrawn_at=timezone.now())
        correction = Correction.objects.create(
            document=document,
            field=field,
            before=before,
            after=value,
            by=actor.account,
            at=timezone.now(),
        )
        record(
            actor=actor,
            verb="directives.correct_field",
            obj=document,
            before={field: before},
            after={field: value},
        )
    return correction


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
