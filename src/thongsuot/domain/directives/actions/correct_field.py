"""Corrects a field (chỉnh sửa): sets a value over the reading, which itself stays as it was read."""

from __future__ import annotations

from typing import Any

from thongsuot.domain.directives.actions.correct_fields import correct_fields
from thongsuot.domain.directives.models import Correction, ReceivedDocument
from thongsuot.domain.organisations.actor import Actor


def correct_field(
    actor: Actor,
    *,
    document: ReceivedDocument,
    field: str,
    value: Any,  # noqa: ANN401 - the JSON edge
) -> Correction:
    """Set ``field`` (``date.day``, ``assignments.2.agencies``) to ``value``, null for a blank.

    Setting the value that is there already changes nothing and gives the correction that stands, or
    one that confirms the reading.

    Raises:
        NotAllowedError: the actor may not correct documents of this unit.
        ConflictError: the document has not been read.
        InvalidError: the reading has no such field, the value is not of its kind, or the date is none.
    """
    (correction,) = correct_fields(actor, document=document, values={field: value})
    return correction
