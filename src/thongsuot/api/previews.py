"""Previews (xem trước): who would get which task, as both kinds of sending show it before they send."""

from __future__ import annotations

from typing import Any, Literal

from ninja import Schema

from thongsuot.domain.campaigns.queries.preview import DispatchPreview, PreviewTask


class PreviewRowOut(Schema):
    """A unit that a task may go to; ``named`` are the directive's words for it, ``sent`` says it has it already."""

    unit_id: int
    unit: str
    role: str
    certainty: Literal["certain", "likely"]
    named: str
    sent: bool


class PreviewQuestionOut(Schema):
    """What a person has to answer by choosing units; ``name`` is null where the task names nobody."""

    name: str | None
    reason: str


class PreviewTaskOut(Schema):
    """One task with the units that are proposed for it and what is open."""

    task_id: int
    path: str
    action: str
    rows: list[PreviewRowOut]
    questions: list[PreviewQuestionOut]


def preview_rows(preview: DispatchPreview) -> list[dict[str, Any]]:
    """Give a preview as it is answered."""
    return [_task(row) for row in preview.tasks]


def _task(row: PreviewTask) -> dict[str, Any]:
    return {
        "task_id": row.task.pk,
        "path": row.task.path,
        "action": row.task.action,
        "questions": row.questions,
        "rows": [
            {
                "unit_id": proposed.unit.pk,
                "unit": proposed.unit.name,
                "role": proposed.role,
                "certainty": proposed.certainty,
                "named": proposed.named,
                "sent": proposed.sent,
            }
            for proposed in row.rows
        ],
    }
