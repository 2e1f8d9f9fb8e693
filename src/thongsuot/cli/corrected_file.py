"""Corrected and commented copies (bản sửa, bản góp ý) beside the files that were checked, never over them."""

from __future__ import annotations

import sys
import time
from pathlib import Path

from thongsuot.cli.checked_file import CheckedFile
from thongsuot.cli.single_file import shown_name
from thongsuot.core.intake.docx.read import MEDIA_TYPE as DOCX
from thongsuot.core.intake.plain_text import MEDIA_TYPE as TEXT
from thongsuot.core.model.errors import UnreadableDocumentError
from thongsuot.core.model.reading import Reading
from thongsuot.core.rules.corrected_text import corrected_text
from thongsuot.core.rules.fixing import MadeFix, choose_fixes
from thongsuot.core.rules.word.marked import Changes, Marks
from thongsuot.core.sandbox.pool import ReaderPool
from thongsuot.core.sandbox.request import Marking, Request

CORRECTED, COMMENTED = "sua", "gop-y"


def write_corrected(pool: ReaderPool, checked: CheckedFile, *, unsafe: bool) -> bool:
    """Write the copy with all fixes made, if there are any; tell whether that was possible."""
    reading = checked.reading
    if reading is None:
        return False
    fixes = choose_fixes(reading.source_text, checked.findings, unsafe=unsafe)
    kind = reading.source.media_type
    if kind not in {DOCX, TEXT}:
        _say(checked, "chỉ sửa được tệp DOCX và TXT; hãy sửa bản Word gốc của văn bản này.")
        return False
    if not fixes:
        _say(checked, "không có chỗ nào tự sửa được.")
        return True
    if kind == TEXT:
        made = corrected_text(checked.path.read_bytes(), reading.source_text, fixes)
    else:
        marks = Marks(fixes=fixes, changes=Changes.MADE)
        return _write_marked(pool, checked, reading, marks, CORRECTED)
    return _write(checked, made, CORRECTED, ".txt", _told(fixes))


def write_commented(pool: ReaderPool, checked: CheckedFile, *, fixes: bool, unsafe: bool) -> bool:
    """Write the copy with a comment at each place, and fixes as tracked changes; tell whether that was possible."""
    reading = checked.reading
    if reading is None:
        return False
    if reading.source.media_type != DOCX:
        _say(
            checked,
            "chỉ ghi nhận xét được vào tệp DOCX. Với tệp này hãy dùng --format html hoặc text.",
        )
        return False
    chosen = choose_fixes(reading.source_text, checked.findings, unsafe=unsafe) if fixes else ()
    when = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime())
    marks = Marks(checked.findings, chosen, when=when)
    return _write_marked(pool, checked, reading, marks, COMMENTED)


def _write_marked(
    pool: ReaderPool, checked: CheckedFile, reading: Reading, marks: Marks, mark: str
) -> bool:
    files = ((checked.path.read_bytes(), checked.name),)
    try:
        made = pool.mark(Request(files, marking=Marking(reading.source_text, marks)))
    except UnreadableDocumentError as error:
        _say(checked, error.message)
        return False
    told = f"{len(marks.findings)} nhận xét" if marks.findings else _told(marks.fixes)
    return _write(checked, made, mark, ".docx", told)


def _write(checked: CheckedFile, data: bytes, mark: str, suffix: str, told: str) -> bool:
    path = _free(checked.path, mark, suffix)
    path.write_bytes(data)
    _say(checked, f"{told}, ghi vào {shown_name(path)}")
    return True


def _free(path: Path, mark: str, suffix: str) -> Path:
    """Give a name that no file has: what somebody has made of an earlier copy is not lost."""
    found = path.with_name(f"{path.stem}.{mark}{suffix}")
    number = 2
    while found.exists():
        found = path.with_name(f"{path.stem}.{mark}-{number}{suffix}")
        number += 1
    return found


def _told(fixes: tuple[MadeFix, ...]) -> str:
    return f"đã sửa {len(fixes)} chỗ"


def _say(checked: CheckedFile, words: str) -> None:
    print(f"{checked.name}: {words}", file=sys.stderr)
