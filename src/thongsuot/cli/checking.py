"""Checks files and prints what was found, for ``thongsuot check`` (kiểm tra và in kết quả)."""

from __future__ import annotations

import json
import sys
import tomllib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from importlib.metadata import version
from pathlib import Path
from typing import Any

import typer

from thongsuot.cli.single_file import Outcome, Wish, read_or_explain, shown_name
from thongsuot.core.model.finding import Finding
from thongsuot.core.model.reading import Reading
from thongsuot.core.rules.context import Context, context_of_agency
from thongsuot.core.rules.registry import all_rules
from thongsuot.core.rules.report_json import findings_to_json
from thongsuot.core.rules.report_sarif import to_sarif
from thongsuot.core.rules.report_text import render_text
from thongsuot.core.rules.selection import Selection
from thongsuot.core.sandbox.pool import ReaderPool

CLEAN, FOUND, UNREADABLE = 0, 1, 2

Checked = tuple[Reading, Sequence[Finding]]


@dataclass(frozen=True, slots=True)
class Settings:
    """What the person at the shell asked for."""

    against: Path | None
    select: tuple[str, ...]
    ignore: tuple[str, ...]
    preview: bool
    config: Path | None


def check_files(paths: Iterable[Path], settings: Settings, format_: str) -> int:
    """Check every file, print the findings and give the exit status.

    Raises:
        typer.BadParameter: a rule, the superior's document or the agency's file is not there.
    """
    with ReaderPool(is_warm=False) as pool:
        wish = Wish(_context(settings, pool), _selection(settings))
        outcomes = [read_or_explain(pool, path, wish) for path in paths]
    checked = [
        (outcome.path, (outcome.answer.as_reading(), outcome.answer.as_findings()))
        for outcome in outcomes
        if outcome.answer is not None
    ]
    _print(outcomes, checked, format_)
    if len(checked) < len(outcomes):
        return UNREADABLE
    return FOUND if any(findings for _path, (_reading, findings) in checked) else CLEAN


def _selection(settings: Settings) -> Selection:
    selection = Selection(settings.select, settings.ignore, settings.preview)
    unknown = selection.unknown(all_rules())
    if unknown:
        raise typer.BadParameter(f"Không có quy tắc nào có mã {', '.join(unknown)}.")
    return selection


def _context(settings: Settings, pool: ReaderPool) -> Context:
    context = Context()
    if settings.config is not None:
        try:
            context = context_of_agency(tomllib.loads(settings.config.read_text(encoding="utf-8")))
        except (OSError, ValueError) as error:
            raise typer.BadParameter(f"{settings.config}: {error}") from error
    if settings.against is None:
        return context
    parent = read_or_explain(pool, settings.against)
    if parent.answer is None:
        raise typer.BadParameter(parent.shown["error"]["message"])
    return replace(context, parent=parent.answer.as_reading())


def _print(
    outcomes: Sequence[Outcome], checked: Sequence[tuple[Path, Checked]], format_: str
) -> None:
    if format_ == "sarif":
        _print_json(to_sarif([found for _path, found in checked], version("thongsuot")))
    elif format_ == "json":
        findings = iter(checked)
        shown = [
            findings_to_json(*next(findings)[1]) if one.answer else one.shown for one in outcomes
        ]
        _print_json(shown[0] if len(shown) == 1 else shown)
    else:
        for path, found in checked:
            print(f"{shown_name(path)}\n\n{render_text(*found)}")
    for one in outcomes:
        if one.answer is None and format_ != "json":
            print(f"{shown_name(one.path)}: {one.shown['error']['message']}", file=sys.stderr)


def _print_json(value: Any) -> None:  # noqa: ANN401 - the JSON edge
    json.dump(value, sys.stdout, ensure_ascii=False, indent=2)
    print()
