"""Checks documents again (kiểm tra lại) after the unit changed how it wants them checked."""

from __future__ import annotations

from typing import Any

from django.db import transaction
from django_tasks import task

from thongsuot.core.model.codec import to_json
from thongsuot.core.model.errors import UnreadableDocumentError
from thongsuot.core.rules.context import Context
from thongsuot.core.rules.engine import check
from thongsuot.core.rules.registry import all_rules
from thongsuot.domain.directives import queries
from thongsuot.domain.directives.check_settings import context_of
from thongsuot.domain.directives.commented_file import can_be_commented
from thongsuot.domain.directives.models import FindingRow, ReadingRow, ReceivedDocument
from thongsuot.domain.directives.models.received_document import DocumentState
from thongsuot.domain.directives.reading_process import read_apart
from thongsuot.domain.errors import ConflictError
from thongsuot.domain.jobs.enqueue import enqueue
from thongsuot.domain.journal.record import record

_CHUNK = 500


def check_again(document_id: int) -> None:
    """Check a read document as its unit wants it now; what was read stays, and so does what people decided.

    May be done twice: the second time there is nothing left to change.
    """
    row = ReadingRow.objects.filter(document=document_id).select_related("document__unit").first()
    if row is None:
        return
    context = context_of(row.document.unit)
    found, is_whole = _findings(row, context)
    with transaction.atomic():
        document = ReceivedDocument.objects.select_for_update().get(pk=document_id)
        standing = {_key(one.data): one for one in document.findings.all()}
        new = [one for one in found if _key(one) not in standing]
        other = [one for one in found if _differs(standing.get(_key(one)), one)]
        gone = _gone(standing, found, context, is_whole=is_whole)
        if not (new or other or gone):
            return
        FindingRow.objects.bulk_create(finding_row(document, one) for one in new)
        for one in other:
            standing[_key(one)].fill(one)
            standing[_key(one)].save()
        FindingRow.objects.filter(pk__in=[one.pk for one in gone]).delete()
        after = {"new": len(new), "changed": len(other), "gone": len(gone)}
        unit_code = row.document.unit.code
        record(
            actor=None,
            verb="directives.check_again",
            obj=document,
            after=after,
            unit_code=unit_code,
        )


def finding_row(document: ReceivedDocument, finding: dict[str, Any]) -> FindingRow:
    """Give the row, not yet saved, of a finding as the checker tells it."""
    row = FindingRow(document=document)
    row.fill(finding)
    return row


def _findings(row: ReadingRow, context: Context) -> tuple[list[dict[str, Any]], bool]:
    """Give what is told now, and whether the look of the author's file was looked at too.

    The file is read again only where its look counts; a place in another text than the one that was kept
    would be a wrong place.
    """
    if can_be_commented(row.document):
        try:
            with queries.open_file(row.document) as file:
                answer = read_apart(file.read(), row.document.name, context=context)
        except (ConflictError, UnreadableDocumentError):
            pass
        else:
            if answer.data["text"] == row.data["text"]:
                return answer.findings, True
    # The same words went through the reading process once, within its limits.
    return [to_json(one) for one in check(queries.reading_as_read(row), context)], False


def _gone(
    standing: dict[tuple[Any, ...], FindingRow],
    found: list[dict[str, Any]],
    context: Context,
    *,
    is_whole: bool,
) -> list[FindingRow]:
    """Give what is told no more; what somebody decided about stays, and what only the file can tell."""
    told = {_key(one) for one in found}
    by_the_file = () if is_whole else tuple(one.code for one in all_rules() if one.by_layout)
    return [
        one
        for key, one in standing.items()
        if key not in told
        and not one.decisions.filter(withdrawn_at=None).exists()
        and (one.code not in by_the_file or one.code.startswith(context.off))
    ]


def _differs(row: FindingRow | None, finding: dict[str, Any]) -> bool:
    return row is not None and row.data != finding


def _key(finding: dict[str, Any]) -> tuple[Any, ...]:
    return (finding["code"], finding["message"], *(finding["span"] or (None, None)))


@task
def check_again_job(document_id: int) -> None:
    """Check one document again in the worker."""
    check_again(document_id)


@task
def check_unit_again_job(unit_id: int) -> None:
    """Have every read document of a unit checked again, each by a job of its own."""
    read = ReceivedDocument.objects.filter(unit=unit_id, state=DocumentState.READ)
    with transaction.atomic():
        for document_id in read.values_list("pk", flat=True).iterator(chunk_size=_CHUNK):
            enqueue(check_again_job, document_id)
