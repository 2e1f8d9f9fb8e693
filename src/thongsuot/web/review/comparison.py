"""Two documents beside one another (so sánh): what of their heads differs, then their texts."""

from __future__ import annotations

from dataclasses import dataclass

from django.utils.translation import gettext as _

from thongsuot.core.parsing.word_changes import ChangedRow, word_changes
from thongsuot.domain.directives import queries
from thongsuot.domain.directives.models import ReceivedDocument
from thongsuot.web.review.title import number_of
from thongsuot.web.review.value import Json
from thongsuot.web.templatetags.formats import moment

_KEPT_AROUND = 1


@dataclass(frozen=True, slots=True)
class HeadRow:
    """A part of the head of both documents; of a file's own facts it says nothing that they differ."""

    name: str
    left: str
    right: str
    is_of_file: bool = False

    @property
    def differs(self) -> bool:
        """Tell whether the two are not the same."""
        return self.left != self.right and not self.is_of_file


@dataclass(frozen=True, slots=True)
class Stretch:
    """Paragraphs in order; ``skipped`` equal ones were left out before them."""

    rows: tuple[ChangedRow, ...]
    skipped: int


def heads(left: ReceivedDocument, right: ReceivedDocument) -> list[HeadRow]:
    """Give the parts of the heads, those of the documents as files too."""
    one, two = (queries.current_reading(document).data for document in (left, right))
    named = [
        (_("Số, ký hiệu"), number_of),
        (_("Ngày"), _date),
        (_("Cơ quan ban hành"), lambda data: (data["issuer"] or {}).get("name") or ""),
        (_("Trích yếu"), lambda data: (data["subject"] or {}).get("text") or ""),
        (_("Số nhiệm vụ"), lambda data: str(len(data["assignments"]))),
    ]
    return [
        HeadRow(_("Tệp"), left.name, right.name, is_of_file=True),
        HeadRow(
            _("Nhận lúc"), moment(left.received_at), moment(right.received_at), is_of_file=True
        ),
        *(HeadRow(name, part(one), part(two)) for name, part in named),
    ]


def texts(left: ReceivedDocument, right: ReceivedDocument) -> list[Stretch]:
    """Give the paragraphs that differ, each with the one before and after it."""
    found = queries.texts_of([left.pk, right.pk])
    return stretches_of(found[left.pk], found[right.pk])


def stretches_of(left: str, right: str) -> list[Stretch]:
    """Give the paragraphs of two texts that differ, each with the one before and after it."""
    rows = word_changes(left, right)
    shown = {
        near
        for n, row in enumerate(rows)
        if not row.is_equal
        for near in range(n - _KEPT_AROUND, n + _KEPT_AROUND + 1)
        if 0 <= near < len(rows)
    }
    stretches: list[Stretch] = []
    last = -1
    for n in sorted(shown):
        if stretches and n == last + 1:
            stretches[-1] = Stretch((*stretches[-1].rows, rows[n]), stretches[-1].skipped)
        else:
            stretches.append(Stretch((rows[n],), n - last - 1))
        last = n
    return stretches


def _date(data: Json) -> str:
    date = data["date"] or {}
    parts = [date.get(part) for part in ("day", "month", "year")]
    return "/".join(str(part) if part else "…" for part in parts) if any(parts) else ""
