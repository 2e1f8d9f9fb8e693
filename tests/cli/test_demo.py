"""``thongsuot demo``: the whole cycle leaves documents that agree with one another."""

import csv
import io
import json
import shutil
from collections import defaultdict
from decimal import Decimal

import docx
import pypdfium2
import pytest


@pytest.fixture(scope="module")
def left_behind(tmp_path_factory):
    """What one run of the demonstration leaves behind."""
    import subprocess
    import sys

    out = tmp_path_factory.mktemp("demo")
    done = subprocess.run(
        [sys.executable, "-m", "thongsuot.cli.main", "demo", "--out", out],
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return out


def rows_of(file):
    """Read a table as a program for spreadsheets would."""
    return list(csv.DictReader(io.StringIO(file.read_text(encoding="utf-8-sig"))))


@pytest.mark.slow
def test_every_letter_was_read_and_checked(left_behind, seeds):
    names = [f"{seed.stem}.json" for seed in seeds]

    assert sorted(file.name for file in (left_behind / "doc").iterdir()) == names
    assert sorted(file.name for file in (left_behind / "kiem-tra").glob("*.json")) == names


@pytest.mark.slow
def test_no_unit_got_a_task_twice_and_the_words_stand_in_a_letter(left_behind):
    rows = rows_of(left_behind / "giao-viec.csv")
    sent = [(row["Lượt"], row["Mục"], row["Nhiệm vụ"], row["Đơn vị nhận"]) for row in rows]
    texts = [
        json.loads(file.read_text("utf-8"))["text"] for file in (left_behind / "doc").iterdir()
    ]

    assert len(rows) > 20
    assert len(set(sent)) == len(sent)
    assert len({row["Lượt"] for row in rows}) > 1
    assert all(any(row["Nhiệm vụ"] in text for text in texts) for row in rows)


@pytest.mark.slow
def test_totals_are_the_sum_of_the_reports_and_stand_in_the_formal_report(left_behind):
    sources, totals = defaultdict(Decimal), {}
    for row in rows_of(left_behind / "so-lieu.csv"):
        sources[row["Chỉ tiêu"]] += Decimal(row["Số liệu"])
        totals[row["Chỉ tiêu"]] = row["Tổng"]
    reported = defaultdict(Decimal)
    for file in (left_behind / "bao-cao").iterdir():
        report = json.loads(file.read_text("utf-8"))
        assert "minh họa" in report["ghi_chu"]
        for name, value in report["so_lieu"].items():
            reported[name] += Decimal(value)
    name, total = max(
        ((name, Decimal(total)) for name, total in totals.items() if total), key=lambda row: row[1]
    )

    assert reported == sources
    assert total == sources[name]
    written = "\n".join(
        cell.text
        for table in docx.Document(left_behind / "bao-cao-tong-hop.docx").tables
        for row in table.rows
        for cell in row.cells
    )
    assert f"{total.normalize():f}" in written


@pytest.mark.slow
@pytest.mark.parametrize("name", ["van-ban-trien-khai", "bao-cao-tong-hop"])
def test_formal_documents_are_marked_as_samples_in_both_forms(left_behind, name):
    pdf = pypdfium2.PdfDocument(left_behind / f"{name}.pdf")
    printed = "\n".join(page.get_textpage().get_text_bounded() for page in pdf)
    word = docx.Document(left_behind / f"{name}.docx")
    feet = [p.text for section in word.sections for p in section.footer.paragraphs]

    assert "minh họa" in printed
    assert any("minh họa" in foot for foot in feet)
    pdf.close()


def test_a_folder_without_letters_is_told_so(thongsuot, tmp_path):
    done = thongsuot("demo", "--out", tmp_path / "out", "--seeds", tmp_path)

    assert done.returncode == 2
    assert "Không có văn bản nào" in done.stdout


@pytest.mark.slow
def test_other_letters_than_the_five_do_as_well(thongsuot, seeds, tmp_path):
    shutil.copy(seeds[1], tmp_path / "mot-van-ban.txt")

    done = thongsuot("demo", "--out", tmp_path / "out", "--seeds", tmp_path)

    assert done.returncode == 0, done.stderr
    assert rows_of(tmp_path / "out/giao-viec.csv")
