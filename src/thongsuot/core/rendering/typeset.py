"""Typesetting (sắp chữ): the plain values of a printed form become a PDF/A-2b, here or in a process of its own.

``python -m thongsuot.core.rendering.typeset FONTS`` reads the values from its standard input as JSON and writes the
PDF to its standard output.
"""

from __future__ import annotations

import json
import subprocess
import sys
import threading
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any, Final, cast

import typst

_TEMPLATE = Path(__file__).parent / "formal_document.typ"
_STANDARD: Final = "a-2b"

# Typst refuses a compiler that another thread is using.
_ONE_AT_A_TIME = threading.Lock()


def typeset(values: dict[str, Any], fonts: Path, *, tagged: bool, at: datetime) -> bytes:
    """Set ``values`` with the font files in ``fonts``; ``at`` is the moment that the file bears.

    Raises:
        FileNotFoundError: ``fonts`` holds no font file.
    """
    with _ONE_AT_A_TIME:
        compiler, families = _compiler(fonts)
        made = compiler.compile(
            sys_inputs={"data": json.dumps({**values, "fonts": families}, ensure_ascii=False)},
            format="pdf",
            pdf_standards=[_STANDARD],
            pdf_tags=tagged,
            timestamp=at,
        )
    return cast("bytes", made)  # one PDF; lists are for pictures, a page each


def typeset_apart(values: dict[str, Any], fonts: Path, *, tagged: bool, at: datetime) -> bytes:
    """Do the same in a process of its own: a long table takes gigabytes, which Typst would keep for good.

    Raises:
        FileNotFoundError: ``fonts`` holds no font file.
        CalledProcessError: the process was killed, for want of memory.
    """
    _compiler(fonts)  # no fonts: said here, by the same error as always
    given = {"values": values, "tagged": tagged, "at": at.isoformat()}
    done = subprocess.run(  # noqa: S603 - our own module
        [sys.executable, "-m", __name__, str(fonts)],
        input=json.dumps(given).encode(),
        stdout=subprocess.PIPE,
        check=True,
    )
    return done.stdout


@cache
def _compiler(fonts: Path) -> tuple[typst.Compiler, list[str]]:
    """Give the one compiler of a font folder: a reused one takes a quarter of the time."""
    faces = typst.Fonts(
        include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(fonts)]
    )
    families = sorted(faces.families())
    if not families:
        message = f"no font file in {fonts}"
        raise FileNotFoundError(message)
    return typst.Compiler(str(_TEMPLATE), root=str(_TEMPLATE.parent), font_paths=faces), families


def _main() -> None:
    given = json.load(sys.stdin.buffer)
    at = datetime.fromisoformat(given["at"])
    made = typeset(given["values"], Path(sys.argv[1]), tagged=given["tagged"], at=at)
    sys.stdout.buffer.write(made)


if __name__ == "__main__":
    _main()
