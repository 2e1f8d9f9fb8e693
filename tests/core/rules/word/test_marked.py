"""The author's own Word file with comments and tracked changes: nothing of it is lost or altered."""

from __future__ import annotations

import io
import shutil
import subprocess
import zipfile
from copy import deepcopy
from pathlib import Path

import pytest
from docx import Document
from docx.shared import Pt
from lxml import etree

from thongsuot.core.model.finding import Edit, Finding, Fix, Severity
from thongsuot.core.model.span import Span
from thongsuot.core.pipeline import read
from thongsuot.core.rules.engine import check
from thongsuot.core.rules.fixing import choose_fixes
from thongsuot.core.rules.word.marked import Changes, Marks, mark_docx

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
ROOT = Path(__file__).resolve().parents[4]


def a_file() -> bytes:
    """Give a letter (minh họa) with cut runs, a head in a table, a text box and a deleted word."""
    document = Document()
    head = document.add_table(1, 2)
    left, right = head.rows[0].cells
    left.text = "ỦY BAN NHÂN DÂN\nTỈNH MINH HỌA\n\nSố: 45 /UBND-KGVX"
    right.text = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n"
    place = right.add_paragraph()
    for words in ("Minh Họa, ngày ", "5 thá", "ng 3 năm 2024"):
        place.add_run(words).italic = True
    document.add_paragraph("Kính gửi: Sở Y tế.")
    body = document.add_paragraph()
    body.add_run("Ủy ban nhân dân tỉnh đề nghị ")
    body.add_run("Sở Y tế").bold = True
    body.add_run("  tổ chức lễ kỷ niệm")
    body.runs[-1].font.size = Pt(14)
    document.add_paragraph("Nơi nhận:\n- Như trên;\n- Lưu: VT, KGVX.")
    document.add_paragraph("TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nNguyễn Minh Họa")
    kept = io.BytesIO()
    document.save(kept)
    return kept.getvalue()


def parts_of(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        assert package.testzip() is None
        return {name: package.read(name) for name in package.namelist()}


def root_of(data: bytes) -> etree._Element:
    return etree.fromstring(parts_of(data)["word/document.xml"])


def paragraphs(root: etree._Element, *, accepted: bool) -> list[str]:
    """Give the text of the paragraphs with all tracked changes accepted or rejected."""
    root = deepcopy(root)
    for gone in list(root.iter(W + ("del" if accepted else "ins"))):
        gone.getparent().remove(gone)
    kept = {W + "t", W + "delText"}
    return [
        "".join(one.text or "" for one in paragraph.iter() if one.tag in kept)
        for paragraph in root.iter(W + "p")
    ]


def looks(root: etree._Element) -> list[tuple[str, str]]:
    """Give each letter with the look of its run."""
    found = []
    for run in root.iter(W + "r"):
        look = run.find(W + "rPr")
        written = b"" if look is None else etree.tostring(look, method="c14n")
        for text in run.findall(W + "t"):
            found += [(letter, written.decode()) for letter in text.text or ""]
    return found


def test_comments_stand_at_their_words_and_nothing_else_changes():
    data = a_file()
    reading = read(data, "thư.docx")
    findings = check(reading)

    marked = mark_docx(data, "thư.docx", reading.source_text, Marks(findings))

    before, after = parts_of(data), parts_of(marked)
    touched = {"word/document.xml", "[Content_Types].xml", "word/_rels/document.xml.rels"}
    assert set(after) - set(before) <= {"word/comments.xml"}
    assert all(after[name] == before[name] for name in set(before) - touched)
    assert looks(root_of(marked)) == looks(root_of(data))
    comments = {comment.comment_id: comment for comment in Document(io.BytesIO(marked)).comments}
    assert len(comments) == len(findings) > 3
    words = commented(marked)
    by_code = {comments[number].text.split(" ")[0]: words[number] for number in comments}
    assert by_code["TT104"] == "45 /UBND-KGVX"
    assert by_code["TT105"] == "5"
    assert read(marked, "thư.docx").text == reading.text


def commented(data: bytes) -> dict[int, str]:
    """Give the words between the beginning and the end of each comment."""
    found: dict[int, str] = {}
    open_ones: set[int] = set()
    for element in root_of(data).iter():
        if element.tag == W + "commentRangeStart":
            open_ones.add(int(element.get(W + "id")))
        elif element.tag == W + "commentRangeEnd":
            open_ones.remove(int(element.get(W + "id")))
            found.setdefault(int(element.get(W + "id")), "")
        elif element.tag == W + "t":
            for number in open_ones:
                found[number] = found.get(number, "") + (element.text or "")
    assert not open_ones
    return found


def test_tracked_changes_give_the_old_text_when_rejected_and_the_right_one_when_accepted():
    data = a_file()
    reading = read(data, "thư.docx")
    findings = check(reading)
    fixes = choose_fixes(reading.source_text, findings)

    root = root_of(
        mark_docx(
            data,
            "thư.docx",
            reading.source_text,
            Marks(findings, fixes, when="2026-01-31T08:00:00Z"),
        )
    )

    assert len(fixes) >= 2
    assert paragraphs(root, accepted=False) == paragraphs(root_of(data), accepted=False)
    accepted = paragraphs(root, accepted=True)
    assert "Minh Họa, ngày 05 tháng 3 năm 2024" in accepted
    assert any("45/UBND-KGVX" in words for words in accepted)
    assert {one.get(W + "author") for one in root.iter(W + "ins", W + "del")} == {"Thông Suốt"}


def test_fixes_that_are_made_leave_no_trace_and_keep_the_look():
    data = a_file()
    reading = read(data, "thư.docx")
    fixes = choose_fixes(reading.source_text, check(reading))

    made = mark_docx(data, "t.docx", reading.source_text, Marks(fixes=fixes, changes=Changes.MADE))

    root = root_of(made)
    assert not list(root.iter(W + "ins", W + "del", W + "commentRangeStart"))
    assert "Minh Họa, ngày 05 tháng 3 năm 2024" in paragraphs(root, accepted=True)
    day = next(run for run in root.iter(W + "r") if (run.findtext(W + "t") or "") == "0")
    assert day.find(f"{W}rPr/{W}i") is not None
    assert not {"TT104", "TT105"} & {finding.code for finding in check(read(made, "t.docx"))}
    assert set(parts_of(made)) == set(parts_of(data))


@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not there")
def test_the_file_opens_in_an_office_program(tmp_path):
    data = a_file()
    reading = read(data, "thư.docx")
    findings = check(reading)
    fixes = choose_fixes(reading.source_text, findings)
    (tmp_path / "t.docx").write_bytes(
        mark_docx(data, "t.docx", reading.source_text, Marks(findings, fixes))
    )

    command = ["soffice", f"-env:UserInstallation=file://{tmp_path}/profile", "--headless"]
    subprocess.run(
        [*command, "--convert-to", "pdf", "--outdir", tmp_path, tmp_path / "t.docx"],
        check=True,
        capture_output=True,
        timeout=120,
    )

    assert (tmp_path / "t.pdf").read_bytes().startswith(b"%PDF")


def test_a_second_check_puts_its_comments_behind_those_of_others():
    data = a_file()
    reading = read(data, "t.docx")
    findings = check(reading)
    once = mark_docx(data, "t.docx", reading.source_text, Marks(findings))

    twice = mark_docx(once, "t.docx", reading.source_text, Marks(findings))

    assert len(commented(twice)) == 2 * len(findings)
    assert set(parts_of(twice)) == set(parts_of(once))
    assert parts_of(twice)["[Content_Types].xml"] == parts_of(once)["[Content_Types].xml"]


def finding_at(span: Span, edit: Edit | None = None) -> Finding:
    fix = Fix(safe=True, edits=(edit,)) if edit else None
    return Finding("NN508", "x", Severity.NOTE, "Minh họa.", span, fix=fix)


def test_what_stands_in_a_text_box_is_marked_beside_the_box():
    document = Document()
    run = document.add_paragraph("Trước hộp. ").add_run()
    box = etree.fromstring(
        f'<w:pict xmlns:w="{W[1:-1]}" xmlns:v="urn:schemas-microsoft-com:vml"><v:shape><v:textbox>'
        "<w:txbxContent><w:p><w:r><w:t>Trong hộp minh họa</w:t></w:r></w:p></w:txbxContent>"
        "</v:textbox></v:shape></w:pict>"
    )
    run._r.append(box)
    kept = io.BytesIO()
    document.save(kept)
    reading = read(kept.getvalue(), "t.docx")
    at = reading.text.index("hộp minh")

    marked = mark_docx(
        kept.getvalue(), "t.docx", reading.source_text, Marks((finding_at(Span(at, at + 3)),))
    )

    [start] = root_of(marked).iter(W + "commentRangeStart")
    assert not list(start.iterancestors(W + "txbxContent"))
    assert commented(marked) == {0: ""}


def test_automatic_numbers_are_no_letters_of_the_file():
    document = Document()
    document.add_paragraph("Nhiệm vụ minh họa một", style="List Number")
    document.add_paragraph("Nhiệm vụ minh họa hai", style="List Number")
    kept = io.BytesIO()
    document.save(kept)
    reading = read(kept.getvalue(), "t.docx")
    number, words = reading.text.index("2."), reading.text.index("hai")
    findings = (
        finding_at(Span(number, number + 2), Edit(Span(number, number + 1), "3")),
        finding_at(Span(words, words + 3), Edit(Span(words, words + 3), "ba")),
    )
    fixes = choose_fixes(reading.source_text, findings)

    root = root_of(
        mark_docx(kept.getvalue(), "t.docx", reading.source_text, Marks(findings, fixes))
    )

    assert paragraphs(root, accepted=True)[:2] == ["Nhiệm vụ minh họa một", "Nhiệm vụ minh họa ba"]
    assert len(list(root.iter(W + "commentReference"))) == 2
