"""Tells at the shell what a check found (in kết quả kiểm tra): as text, JSON, SARIF or one HTML page."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from importlib.metadata import version
from typing import Any

from thongsuot.cli.checked_file import CheckedFile
from thongsuot.core.rules.report_html import to_html
from thongsuot.core.rules.report_json import findings_to_json
from thongsuot.core.rules.report_sarif import to_sarif
from thongsuot.core.rules.report_text import render_text


def tell(checked: Sequence[CheckedFile], format_: str) -> None:
    """Print the findings; what could not be read is said beside them, in JSON in its place."""
    if format_ == "json":
        shown = [_object(one) for one in checked]
        _print_json(shown[0] if len(shown) == 1 else shown)
        return
    read = [(one, one.reading) for one in checked if one.reading is not None]
    if format_ == "sarif":
        _print_json(
            to_sarif([(reading, one.findings) for one, reading in read], version("thongsuot"))
        )
    elif format_ == "html":
        print(to_html((one.name, reading, one.findings) for one, reading in read))
    elif format_ == "text":
        for one, reading in read:
            print(f"{one.name}\n\n{render_text(reading, one.findings)}")
            for finding, acceptance in one.accepted:
                print(f"Đã chấp nhận {finding.code}: {acceptance.reason}\n")
    for one in checked:
        if one.reading is None:
            print(f"{one.name}: {one.refusal['error']['message']}", file=sys.stderr)


def _object(one: CheckedFile) -> dict[str, Any]:
    return one.refusal if one.reading is None else findings_to_json(one.reading, one.findings)


def _print_json(value: Any) -> None:  # noqa: ANN401 - the JSON edge
    json.dump(value, sys.stdout, ensure_ascii=False, indent=2)
    print()
