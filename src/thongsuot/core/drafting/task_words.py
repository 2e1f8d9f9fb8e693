"""Task words (nội dung nhiệm vụ): a task of the parent, rewritten for the own units."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import repeat

from thongsuot.core.drafting.adoption import AdoptingBody, TaskChoice
from thongsuot.core.drafting.own_names import COMMITTEE, for_own_territory
from thongsuot.core.model.assignment import Assignment
from thongsuot.core.model.formal_document import Paragraph, Words
from thongsuot.core.model.outline import Item
from thongsuot.core.model.reading import Reading
from thongsuot.core.model.span import Span
from thongsuot.core.vocabulary.load import strings
from thongsuot.core.vocabulary.written_citation import begun_small

_TOGETHER = re.compile(r"^phối hợp, +", re.IGNORECASE)
_OPENS_WITH_ROLE = re.compile(r"(?:chủ trì|phối hợp với)", re.IGNORECASE)


def task_paragraphs(
    parent: Reading, body: AdoptingBody, choice: TaskChoice, marker: str
) -> tuple[Paragraph, ...]:
    """Write the task as an item: who leads, with whom, what; further paragraphs follow unnumbered.

    What stands under the parent's item and is no task of its own comes with it. Sentences that tell
    the parent's own addressees to report upward are left out: the own document has a report clause of
    its own.
    """
    words = choice.words
    under: tuple[Paragraph, ...] = ()
    if words is None:
        words, under = _parents_words(parent, body, choice), _under(parent, body, choice)
    first, *others = [line.strip() for line in words.split("\n") if line.strip()] or [""]
    if choice.support:
        first = _TOGETHER.sub("", first)
    ordered = f"{_order(body, choice)} {begun_small(first)}".strip()
    lines = [ordered, *others]
    ends = ["."] * (len(lines) - 1) + [":" if under else "."]
    own = [_closed(line, end) for line, end in zip(lines, ends, strict=True)]
    return (
        Paragraph((Words(own[0]),), marker),
        *(Paragraph((Words(line),)) for line in own[1:]),
        *under,
    )


def _order(body: AdoptingBody, choice: TaskChoice) -> str:
    """Say who is to do it: ``Giao``, but ``Đề nghị`` to those who are not under the body."""
    verb = "Đề nghị" if _is_asked(body, choice.lead) else "Giao"
    leads = ", ".join(choice.lead)
    if not choice.support:
        return f"{verb} {leads}"
    return f"{verb} {leads} chủ trì, phối hợp với {', '.join(choice.support)}"


def _is_asked(body: AdoptingBody, leads: tuple[str, ...]) -> bool:
    if any(lead.startswith(strings("signing_forms", "not_state")) for lead in leads):
        return True
    if body.name.startswith(COMMITTEE):
        return False
    return not all(lead.startswith(strings("adoption_words", "own_units")) for lead in leads)


def _parents_words(parent: Reading, body: AdoptingBody, choice: TaskChoice) -> str:
    task = parent.directive.assignments[choice.assignment]
    start = _start_of_action(parent.text, task)
    kept = _without(
        parent.text,
        Span(start, task.span.end),
        [duty.span for duty in parent.directive.report_duties if duty.span.start > start],
    )
    return _own(kept, parent, body)


def _own(words: str, parent: Reading, body: AdoptingBody) -> str:
    issuer = parent.directive.issuer
    return for_own_territory(words, issuer.name, body.name) if issuer else words


def _under(parent: Reading, body: AdoptingBody, choice: TaskChoice) -> tuple[Paragraph, ...]:
    """Give the points under the parent's item, those left out that are tasks themselves."""
    path = parent.directive.assignments[choice.assignment].path
    tasks = {task.path for task in parent.directive.assignments}
    item = next((item for item in parent.directive.items() if item.path == path), None)
    points = [point for child in item.children for point in child.walk()] if item else []
    return tuple(
        Paragraph((Words(_closed(_own(line.strip(), parent, body), ".")),), marker)
        for point in points
        if point.path not in tasks
        for line, marker in zip(_lines(point), _markers(point), strict=False)
    )


def _lines(point: Item) -> list[str]:
    words = f"{point.title}\n{point.text}" if point.title else point.text
    return [line for line in words.split("\n") if line.strip()]


def _markers(point: Item) -> Iterator[str | None]:
    """Give the marker for the first line of a point, none for the others."""
    marker = point.marker or ""
    yield (
        marker if marker in {"-", "+", "•"} else f"{marker})" if marker.isalpha() else f"{marker}."
    )
    yield from repeat(None)


def _start_of_action(text: str, task: Assignment) -> int:
    """Find where the doing begins, behind ``chủ trì, phối hợp với …`` and the bodies named there."""
    start = max(text.find(task.action, task.span.start), task.span.start)
    role = _OPENS_WITH_ROLE.match(text, start)
    if role is None:
        return start
    partners = [body.span.end for body in task.agencies if start <= body.span.start < task.span.end]
    behind = max((end for end in partners if end < start + len(task.action)), default=role.end())
    return behind + len(text[behind:]) - len(text[behind:].lstrip(" ,;:"))


def _without(text: str, span: Span, dropped: list[Span]) -> str:
    kept, at = [], span.start
    for gap in sorted(dropped):
        if span.start <= gap.start < span.end:
            kept.append(text[at : gap.start])
            at = max(at, min(gap.end, span.end))
    kept.append(text[at : span.end])
    return re.sub(r"(?m)^[ .;,]+|[ ]+$", "", "".join(kept))


def _closed(line: str, end: str) -> str:
    return f"{line.rstrip(' .;,:')}{end}"
