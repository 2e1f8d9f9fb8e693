"""Files and names with signs that no database holds are read and kept like any other (PostgreSQL refuses NUL)."""

from __future__ import annotations

import pytest

from tests.core.sandbox.hostile_files import READ
from thongsuot.domain.directives import queries
from thongsuot.domain.directives.actions.read_document import read_document
from thongsuot.domain.directives.actions.receive_document import receive_document
from thongsuot.domain.directives.models import ReadingRow

LETTER = "Số: 12/UBND-VX\nV/v tổ chức Ngày\x00 Minh họa\n\nKính gửi: Các trường\x00 học.\n"


@pytest.mark.parametrize(
    ("data", "name"),
    [
        ((("x" * 70 + "\n") * 90 + LETTER).encode(), "thu.txt"),
        *[(READ[name](), name) for name in READ if name.startswith(("NUL", "half"))],
    ],
    ids=lambda part: part if isinstance(part, str) else "",
)
def test_a_file_with_impossible_signs_is_read_and_kept(commune_officer, data, name):
    document = receive_document(commune_officer, name=name, data=data).document
    read_document(document.pk)

    document.refresh_from_db()
    assert (document.state, document.error_message) == ("read", "")
    row = ReadingRow.objects.get(document=document)
    for text in (row.original, row.data["text"]):
        assert "\x00" not in text
        assert text.encode()
    assert queries.current_reading(document).data["source"]["name"] == name


def test_places_stay_what_they_were_around_a_nul(commune_officer):
    data = (("x" * 70 + "\n") * 90 + LETTER).encode()
    document = receive_document(commune_officer, name="thu.txt", data=data).document
    read_document(document.pk)

    row = ReadingRow.objects.get(document=document)
    assert len(row.original) == len(data.decode())
    assert "Các trường học." in row.data["text"]
