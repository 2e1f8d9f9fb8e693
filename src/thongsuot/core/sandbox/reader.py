"""Reader (tiến trình đọc): the process that opens documents, one after another, and nothing else."""

from __future__ import annotations

import json
import os
import pickle
import resource
import signal
import tempfile
import traceback
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from thongsuot.core.intake import progress
from thongsuot.core.model.errors import UnreadableDocumentError
from thongsuot.core.sandbox import messages

if TYPE_CHECKING:
    from thongsuot.core.model.finding import Finding
    from thongsuot.core.model.reading import Reading
    from thongsuot.core.rules.context import Context
    from thongsuot.core.sandbox.channel import Channel
    from thongsuot.core.sandbox.limits import Limits
    from thongsuot.core.sandbox.request import Request

_PAGE_BYTES = os.sysconf("SC_PAGE_SIZE")


def serve(channel: Channel, limits: Limits, folder: str) -> None:
    """Answer requests until the pool hangs up, or until memory ran out: then a new reader is better."""
    _limit_this_process(limits, folder)
    progress.tell(lambda: channel.send(messages.PAGE))
    try:
        while True:
            _kind, packed = channel.receive()
            # The last resort, should this process lose its pool while a library hangs.
            signal.alarm(int(limits.most_seconds) + 60)
            _answer(channel, packed)
            signal.alarm(0)
    except MemoryError:
        channel.send(messages.NO_MEMORY)
    except (EOFError, OSError):
        return


def _answer(channel: Channel, packed: bytes) -> None:
    try:
        # What asks is the program itself: only the files inside of the request are foreign.
        parts = _results(pickle.loads(packed))  # noqa: S301
    except UnreadableDocumentError as error:
        parts = [(messages.REFUSED, _refusal(error))]
    except MemoryError:
        raise
    except RecursionError:
        parts = [(messages.TOO_DEEP, b"")]
    except Exception:  # noqa: BLE001 - whatever a file brings about, the reader goes on
        parts = [(messages.FAILED, traceback.format_exc().encode(errors="replace"))]
    channel.send_all([*parts, (messages.DONE, str(_memory_held()).encode())])


def _results(request: Request) -> list[tuple[bytes, bytes]]:
    if request.draws:
        from thongsuot.core.intake.page_pictures import page_pictures
        from thongsuot.core.sandbox.drawn import pack

        return [(messages.PICTURES, pack(page_pictures(*request.files[0])))]
    if request.marking is not None:
        from thongsuot.core.rules.word.marked import mark_docx

        marking = request.marking
        marked = mark_docx(*request.files[0], marking.source, marking.marks)
        return [(messages.MARKED, marked)]
    from thongsuot.core.model.codec import reading_to_bytes, to_bytes
    from thongsuot.core.pipeline import read, read_pictures

    reading = read(*request.files[0]) if len(request.files) == 1 else read_pictures(request.files)
    findings: tuple[Finding, ...] = ()
    if request.context is not None:
        from thongsuot.core.rules.engine import check  # loads the rules

        findings = check(
            reading, _with_layout(request.context, request, reading), request.selection
        )
    return [
        (messages.READING, reading_to_bytes(reading, request.path)),
        (messages.ORIGINAL, reading.source_text.original.encode()),
        (messages.FINDINGS, to_bytes(findings)),
        (messages.PLACES, to_bytes(reading.places)),
    ]


def _with_layout(context: Context, request: Request, reading: Reading) -> Context:
    """Give the context with the measures of the page, which a Word file alone tells."""
    from thongsuot.core.intake.docx.read import MEDIA_TYPE

    if context.layout is not None or reading.source.media_type != MEDIA_TYPE:
        return context
    from thongsuot.core.rules.layout_of_docx import layout_if_known  # loads python-docx

    return replace(context, layout=layout_if_known(request.files[0][0]))


def _refusal(error: UnreadableDocumentError) -> bytes:
    return json.dumps([error.code.value, error.message], ensure_ascii=False).encode()


def _limit_this_process(limits: Limits, folder: str) -> None:
    for what, most in (
        (resource.RLIMIT_AS, limits.memory),
        (resource.RLIMIT_FSIZE, limits.file_size),
        (resource.RLIMIT_CORE, 0),
    ):
        resource.setrlimit(what, (most, most))
    # Whatever a reader that is killed leaves in its folder, the nursery takes away.
    Path(folder).mkdir(exist_ok=True)
    os.environ["TMPDIR"] = tempfile.tempdir = folder


def _memory_held() -> int:
    with open("/proc/self/statm", "rb", buffering=0) as told:  # noqa: PTH123 - asked for each document
        return int(told.read().split()[1]) * _PAGE_BYTES
