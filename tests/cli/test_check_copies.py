"""Copies that ``thongsuot check`` writes: corrected, commented, as a page; the originals stay as they are."""

import io
import json
import zipfile
from html.parser import HTMLParser

import pytest
from docx import Document

LETTER = """ỦY BAN NHÂN DÂN
TỈNH LẠNG SƠN

Số: 45 /UBND-KGVX

Lạng Sơn, ngày 5 tháng 3 năm 2024

Kính gửi: Sở Y tế.

Ủy ban nhân dân tỉnh đề nghị Sở Y tế tổ chức tổ chức lễ kỷ niệm & gặp mặt < 50 người./.
"""


@pytest.fixture
def text_file(tmp_path):
    path = tmp_path / "thư.txt"
    path.write_text(LETTER, encoding="utf-8")
    return path


@pytest.fixture
def word_file(tmp_path):
    document = Document()
    for line in LETTER.splitlines():
        document.add_paragraph(line)
    path = tmp_path / "thư.docx"
    document.save(path)
    return path


def test_a_corrected_copy_of_a_text(thongsuot, text_file):
    done = thongsuot("check", text_file, "--fix")

    copy = text_file.with_name("thư.sua.txt")
    assert done.returncode == 1
    assert "thư.sua.txt" in done.stderr
    assert text_file.read_text(encoding="utf-8") == LETTER
    told = copy.read_text(encoding="utf-8")
    assert "Số: 45/UBND-KGVX" in told
    assert "ngày 05 tháng 3" in told


def test_an_earlier_copy_is_not_written_over(thongsuot, text_file):
    earlier = text_file.with_name("thư.sua.txt")
    earlier.write_text("đã sửa tay", encoding="utf-8")

    thongsuot("check", text_file, "--fix")

    assert earlier.read_text(encoding="utf-8") == "đã sửa tay"
    assert text_file.with_name("thư.sua-2.txt").exists()


def test_a_corrected_and_a_commented_copy_of_a_word_file(thongsuot, word_file):
    before = word_file.read_bytes()

    corrected = thongsuot("check", word_file, "--fix", "--select", "TT1")
    commented = thongsuot("check", word_file, "--format", "docx", "--fix", "--select", "TT1")

    assert corrected.returncode == commented.returncode == 1
    assert word_file.read_bytes() == before
    words = "\n".join(p.text for p in Document(word_file.with_name("thư.sua.docx")).paragraphs)
    assert "45/UBND-KGVX" in words
    copy = word_file.with_name("thư.gop-y.docx").read_bytes()
    comments = [comment.text for comment in Document(io.BytesIO(copy)).comments]
    assert any(text.startswith("TT105 (cảnh báo): ") for text in comments)
    with zipfile.ZipFile(io.BytesIO(copy)) as package:
        assert b"<w:ins " in package.read("word/document.xml")


def test_comments_go_into_word_files_alone(thongsuot, text_file):
    done = thongsuot("check", text_file, "--format", "docx")

    assert done.returncode == 2
    assert "chỉ ghi nhận xét được vào tệp DOCX" in done.stderr


class _Page(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.ids: list[str] = []
        self.links: list[str] = []
        self.tags: set[str] = set()

    def handle_starttag(self, tag, attrs):
        values = dict(attrs)
        self.tags.add(tag)
        self.ids += [values["id"]] if "id" in values else []
        self.links += [values["href"]] if "href" in values else []
        assert "src" not in values


def test_the_page_needs_nothing_else_and_all_its_links_lead_somewhere(thongsuot, text_file, seeds):
    done = thongsuot("check", text_file, seeds[0], "--format", "html")
    page = _Page()
    page.feed(done.stdout)

    assert done.returncode == 1
    assert not {"script", "link", "img"} & page.tags
    assert len(page.ids) == len(set(page.ids)) > 10
    assert {link.removeprefix("#") for link in page.links} <= set(page.ids)
    assert all(link.startswith("#") for link in page.links)
    assert "lễ kỷ niệm &amp; gặp mặt &lt; 50 người" in done.stdout


def test_settings_are_found_in_a_folder_above(thongsuot, text_file):
    config = text_file.with_name("thongsuot.toml")
    config.write_text(
        '[check]\noff = ["TT104"]\nseverity = { TT105 = "error" }\n\n'
        '[[accept]]\ncode = "TT106"\nnumber = "45/UBND-KGVX"\nreason = "Văn bản nội bộ."\n',
        encoding="utf-8",
    )
    below = text_file.parent / "năm 2024"
    below.mkdir()
    letter = text_file.rename(below / text_file.name)

    told = json.loads(thongsuot("check", letter, "--format", "json").stdout)
    severities = {one["code"]: one["severity"] for one in told["findings"]}

    assert "TT104" not in severities
    assert severities["TT105"] == "error"
    assert "TT106" not in severities
    errors = thongsuot("check", letter, "--format", "json", "--severity", "error").stdout
    assert {one["severity"] for one in json.loads(errors)["findings"]} == {"error"}


def test_what_is_accepted_is_told_with_its_reason(thongsuot, text_file):
    text_file.write_text(LETTER.replace("45 /", "45/"), encoding="utf-8")
    config = text_file.with_name("cauhinh.toml")
    config.write_text(
        '[[accept]]\ncode = "TT105"\nnumber = "45/UBND-KGVX"\nreason = "Văn bản nội bộ."\n',
        encoding="utf-8",
    )

    done = thongsuot("check", text_file, "--select", "TT105", "--config", config)

    assert done.returncode == 0
    assert "Đã chấp nhận TT105: Văn bản nội bộ." in done.stdout


def test_a_setting_that_is_not_understood_is_told(thongsuot, text_file):
    config = text_file.with_name("thongsuot.toml")
    config.write_text("[check]\nof = []\n", encoding="utf-8")

    done = thongsuot("check", text_file)

    assert done.returncode == 2
    assert "off" in done.stderr
