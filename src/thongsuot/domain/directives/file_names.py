"""Names of files for download (tên tệp tải về): what it is and which document, in letters that every system takes."""

from __future__ import annotations

import re
import unicodedata

from thongsuot.domain.directives.commented_file import DraftFile
from thongsuot.domain.directives.models import Draft, ReadingRow, ReceivedDocument

_NO_LETTERS = re.compile(r"[^A-Za-z0-9]+")
_LONGEST = 80
_ENDINGS = {DraftFile.WORD: "docx", DraftFile.PDF: "pdf", DraftFile.COMMENTED: "docx"}


def commented_name(document: ReceivedDocument) -> str:
    """Name the copy with comments by the number of the document: ``Nhan-xet_1234-UBND-VX.docx``."""
    row = ReadingRow.objects.filter(document=document).only("data").first()
    number = (row.data.get("number") if row else None) or {}
    words = f"{number.get('serial') or ''} {number.get('symbol') or ''}".strip()
    return f"Nhan-xet_{plain(words) or plain(document.name.rpartition('.')[0]) or document.pk}.docx"


def draft_name(draft: Draft, form: DraftFile) -> str:
    """Name a file of a draft by the name of the draft: ``Du-thao_To-chuc-Ngay-….docx``."""
    kind = "Nhan-xet-du-thao" if form is DraftFile.COMMENTED else "Du-thao"
    return f"{kind}_{plain(draft.name) or draft.pk}.{_ENDINGS[form]}"


def plain(words: str) -> str:
    """Write words without marks and with dashes between them, cut at a word where they are many."""
    decomposed = unicodedata.normalize("NFD", words.replace("Đ", "D").replace("đ", "d"))
    bare = "".join(sign for sign in decomposed if not unicodedata.combining(sign))
    whole = _NO_LETTERS.sub("-", bare).strip("-")
    return whole if len(whole) <= _LONGEST else whole[: _LONGEST + 1].rpartition("-")[0]
