"""The tasks of a document's reading (sửa danh sách nhiệm vụ): split, merge, add, leave out; and words set for fields."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest
from ninja import Router, Schema

from thongsuot.api.auth import actor_of
from thongsuot.api.documents import CurrentReadingOut, current_reading_out
from thongsuot.domain.directives import access
from thongsuot.domain.directives.actions.add_task import add_task
from thongsuot.domain.directives.actions.delete_task import delete_task
from thongsuot.domain.directives.actions.merge_tasks import merge_tasks
from thongsuot.domain.directives.actions.set_from_words import set_from_words
from thongsuot.domain.directives.actions.split_task import split_task
from thongsuot.domain.errors import InvalidError

router = Router(tags=["documents"])


class WordsIn(Schema):
    """The words ``[start, end)`` of the text, to stand for ``field``."""

    field: str
    start: int
    end: int


class SplitIn(Schema):
    """Where the second task begins; ``seen`` is the ``tasks_version`` that the caller saw."""

    at: int
    seen: int | None = None


class SeenIn(Schema):
    """``seen`` is the ``tasks_version`` that the caller saw; null where it does not matter."""

    seen: int | None = None


class TaskIn(Schema):
    """A task from the words ``[start, end)`` of the text, or asking for ``action`` in one's own words."""

    start: int | None = None
    end: int | None = None
    action: str = ""
    seen: int | None = None


@router.post(
    "/{document_id}/words", response=CurrentReadingOut, summary="Set a field from words of the text"
)
def set_words(request: HttpRequest, document_id: int, words: WordsIn) -> dict[str, Any]:
    """Let a field be what these words say, with the words as its place in the text."""
    actor = actor_of(request)
    document = access.get_document(actor, document_id)
    set_from_words(actor, document=document, field=words.field, start=words.start, end=words.end)
    return current_reading_out(document)


@router.post("/{document_id}/tasks", response=CurrentReadingOut, summary="Add a task")
def add(request: HttpRequest, document_id: int, task: TaskIn) -> dict[str, Any]:
    """Add a task that the reading missed; undone like every change of the list, at ``corrections/assignments``."""
    actor = actor_of(request)
    document = access.get_document(actor, document_id)
    if (task.start is None) != (task.end is None):
        raise InvalidError("Cần cả hai đầu của đoạn chữ.", {"end": "Cần cả hai đầu."})
    words = None if task.start is None or task.end is None else (task.start, task.end)
    add_task(actor, document=document, words=words, action=task.action, seen=task.seen)
    return current_reading_out(document)


@router.post(
    "/{document_id}/tasks/{index}/split", response=CurrentReadingOut, summary="Split a task"
)
def split(request: HttpRequest, document_id: int, index: int, given: SplitIn) -> dict[str, Any]:
    """Cut the task at a place of its words; agencies and deadline go with their words."""
    actor = actor_of(request)
    document = access.get_document(actor, document_id)
    split_task(actor, document=document, index=index, at=given.at, seen=given.seen)
    return current_reading_out(document)


@router.post(
    "/{document_id}/tasks/{index}/merge", response=CurrentReadingOut, summary="Merge two tasks"
)
def merge(request: HttpRequest, document_id: int, index: int, given: SeenIn) -> dict[str, Any]:
    """Put the task and the one after it together."""
    actor = actor_of(request)
    document = access.get_document(actor, document_id)
    merge_tasks(actor, document=document, index=index, seen=given.seen)
    return current_reading_out(document)


@router.delete(
    "/{document_id}/tasks/{index}", response=CurrentReadingOut, summary="Leave a task out"
)
def leave_out(
    request: HttpRequest, document_id: int, index: int, seen: int | None = None
) -> dict[str, Any]:
    """Take a task off the list that the document does not give."""
    actor = actor_of(request)
    document = access.get_document(actor, document_id)
    delete_task(actor, document=document, index=index, seen=seen)
    return current_reading_out(document)
