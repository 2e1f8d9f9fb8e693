"""Checks files and tells what was found, for ``thongsuot check`` (kiểm tra và báo kết quả)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

import typer

from thongsuot.cli.agency_file import settings_for
from thongsuot.cli.check_report import tell
from thongsuot.cli.checked_file import CheckedFile
from thongsuot.cli.corrected_file import write_commented, write_corrected
from thongsuot.cli.single_file import Wish, read_or_explain
from thongsuot.core.model.finding import Severity
from thongsuot.core.model.reading import Reading
from thongsuot.core.rules.agency_settings import AgencySettings, accepted_and_open
from thongsuot.core.rules.registry import all_rules
from thongsuot.core.rules.selection import Selection
from thongsuot.core.sandbox.pool import ReaderPool
from thongsuot.core.sandbox.warmth import Warmth

CLEAN, FOUND, UNREADABLE = 0, 1, 2


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the person at the shell asked for."""

    against: Path | None
    select: tuple[str, ...]
    ignore: tuple[str, ...]
    preview: bool
    least: str
    config: Path | None
    format: str
    fixes: bool
    unsafe: bool


def check_files(paths: Iterable[Path], wanted: Wanted) -> int:
    """Check every file, tell of the findings and give the exit status.

    Raises:
        typer.BadParameter: a rule, the superior's document or the agency's file is not there.
    """
    with ReaderPool(warmth=Warmth.COLD) as pool:
        selection = _selection(wanted)
        settings = [(path, settings_for(path, wanted.config)) for path in paths]
        parent = _parent(wanted, pool)
        checked = [_checked(pool, path, one, wanted, selection, parent) for path, one in settings]
        if wanted.format == "docx":
            written = [
                write_commented(pool, one, fixes=wanted.fixes, unsafe=wanted.unsafe)
                for one in checked
            ]
        elif wanted.fixes:
            written = [write_corrected(pool, one, unsafe=wanted.unsafe) for one in checked]
        else:
            written = []
    tell(checked, wanted.format)
    if any(one.reading is None for one in checked) or not all(written):
        return UNREADABLE
    return FOUND if any(one.findings for one in checked) else CLEAN


def _checked(
    pool: ReaderPool,
    path: Path,
    settings: AgencySettings,
    wanted: Wanted,
    selection: Selection,
    parent: Reading | None,
) -> CheckedFile:
    context = replace(settings.context(), parent=parent)
    outcome = read_or_explain(pool, path, Wish(context, selection))
    if outcome.answer is None:
        return CheckedFile(path, None, refusal=outcome.refusal)
    reading = outcome.answer.as_reading()
    levels = list(Severity)
    least = levels.index(Severity(wanted.least))
    found = [one for one in outcome.answer.as_findings() if levels.index(one.severity) <= least]
    accepted, left = accepted_and_open(reading, found, settings.accepted)
    return CheckedFile(path, reading, tuple(left), tuple(accepted))


def _selection(wanted: Wanted) -> Selection:
    selection = Selection(wanted.select, wanted.ignore, wanted.preview)
    unknown = selection.unknown(all_rules())
    if unknown:
        raise typer.BadParameter(f"Không có quy tắc nào có mã {', '.join(unknown)}.")
    return selection


def _parent(wanted: Wanted, pool: ReaderPool) -> Reading | None:
    if wanted.against is None:
        return None
    parent = read_or_explain(pool, wanted.against)
    if parent.answer is None:
        raise typer.BadParameter(parent.shown["error"]["message"])
    return parent.answer.as_reading()
