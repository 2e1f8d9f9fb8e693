"""Sets a field from words of the text (chọn chữ trong văn bản): the value and its place together."""

from __future__ import annotations

from thongsuot.domain.directives.actions.correct_fields import correct_fields
from thongsuot.domain.directives.models import Correction, ReceivedDocument
from thongsuot.domain.directives.queries import current_reading
from thongsuot.domain.directives.words_value import values_of_words
from thongsuot.domain.organisations import access
from thongsuot.domain.organisations.actor import Actor


def set_from_words(
    actor: Actor, *, document: ReceivedDocument, field: str, start: int, end: int
) -> list[Correction]:
    """Let ``field`` be what the words ``[start, end)`` of the text say, with these words as its place.

    A list of agencies gets the agencies that the words name; a deadline or date is read from the words.

    Raises:
        NotAllowedError: the actor may not correct documents of this unit.
        ConflictError: the document has not been read.
        InvalidError: the field cannot be set so, or the words hold no value of its kind.
    """
    access.require(actor, "directives.correct", document.unit)
    data = current_reading(document).data
    return correct_fields(
        actor, document=document, values=values_of_words(data, field, (start, end))
    )
