"""The outline of bodies in the shapes that offices write; all texts are made for these tests."""

from __future__ import annotations

import pytest

from thongsuot.core.model.span import Span
from thongsuot.core.parsing.outline import Outline, read_outline


def _outline(text: str) -> Outline:
    return read_outline(text, Span(0, len(text)))


def _shape(text: str) -> list[tuple[str, str | None]]:
    return [
        (node.path, node.title.of(text) if node.title else None) for node in _outline(text).walk()
    ]


def test_roman_number_letter_dash() -> None:
    text = "UBND tỉnh ban hành Kế hoạch như sau:\nI. MỤC ĐÍCH\nNâng cao nhận thức.\nII. NỘI DUNG\n1. Tuyên truyền\na) Đăng tin trên cổng thông tin.\n- Tin ngắn;\n- Tin dài.\nb) Phát thanh.\n2. Tổ chức tọa đàm."
    assert _shape(text) == [
        ("I", "MỤC ĐÍCH"),
        ("II", "NỘI DUNG"),
        ("II.1", "Tuyên truyền"),
        ("II.1.a", None),
        ("II.1.a.-1", None),
        ("II.1.a.-2", None),
        ("II.1.b", None),
        ("II.2", None),
    ]
    assert [span.of(text) for span in _outline(text).opening] == [
        "UBND tỉnh ban hành Kế hoạch như sau:"
    ]


@pytest.mark.parametrize(
    ("line", "label"),
    [
        ("I. NỘI DUNG", "I"),
        ("IV- TỔ CHỨC THỰC HIỆN", "IV"),
        ("II/ NỘI DUNG", "II"),
        ("1. Thời gian", "1"),
        ("1.Thời gian", "1"),
        ("12) Nội dung", "12"),
        ("1/ Nội dung", "1"),
        ("1.1. Thời gian", "1.1"),
        ("1.1 Thời gian", "1.1"),
        ("2.1.3. Thời gian", "2.1.3"),
        ("a) Nội dung", "a"),
        ("đ) Nội dung", "đ"),
        ("a. Nội dung", "a"),
        ("(1) Nội dung", "1"),
        ("a.1) Nội dung", "a.1"),
        ("- Nội dung", "-"),
        ("– Nội dung", "–"),
        ("+ Nội dung", "+"),
        ("* Nội dung", "*"),
        ("• Nội dung", "•"),
        ("Điều 1. Phạm vi", "Điều 1"),
        ("Điều 12: Phạm vi", "Điều 12"),
        ("Chương II. QUY ĐỊNH", "Chương II"),
        ("Phần thứ nhất", "Phần thứ nhất"),
        ("A. ĐÁNH GIÁ", "A"),
    ],
)
def test_markers(line: str, label: str) -> None:
    (node,) = _outline(f"{line}\nĐoạn thuộc mục này.").nodes
    assert node.marker.label == label
    assert node.words.of(f"{line}\nĐoạn thuộc mục này.").endswith("Đoạn thuộc mục này.")


@pytest.mark.parametrize(
    "line",
    [
        "25/3 là Ngày Công tác xã hội Việt Nam",
        "100% cơ sở tổ chức ít nhất 01 hoạt động",
        "2024 là năm bản lề",
        "10.000 đồng mỗi suất",
        "Điều 5 Luật Trẻ em quy định rõ",
        "-----",
        "a lô",
    ],
)
def test_lines_that_have_no_marker(line: str) -> None:
    assert _outline(line).nodes == ()


def test_stars_head_dashes_and_come_again() -> None:
    text = "1. Tổ chức Hội trại\n* Cấp tỉnh:\n- Thời gian: tháng 3\n- Địa điểm: thành phố\n* Cấp huyện: Tổ chức một hoạt động."
    assert [path for path, _ in _shape(text)] == ["1", "1.*1", "1.*1.-1", "1.*1.-2", "1.*2"]


def test_dashes_alone_and_grounds_in_front_of_them() -> None:
    text = (
        "- Căn cứ Luật Trẻ em;\nSở đề nghị các đơn vị:\n- Tổ chức tuyên truyền;\n- Báo cáo kết quả."
    )
    assert [path for path, _ in _shape(text)] == ["-1", "-2"]


def test_a_figure_below_a_figure_is_not_doubled_in_the_path() -> None:
    assert [path for path, _ in _shape("I. CHUNG\n1. Một\n1.1. Hai\n1.2. Ba\n1.2.1. Bốn")] == [
        "I",
        "I.1",
        "I.1.1",
        "I.1.2",
        "I.1.2.1",
    ]


def test_unnumbered_paragraphs_belong_to_the_item_until_the_closing() -> None:
    text = "1. Giao Sở Y tế tổ chức Lễ kỷ niệm.\nXây dựng kế hoạch chi tiết.\n2. Giao Sở Tài chính bố trí kinh phí.\nTổng hợp dự toán của các đơn vị.\nTrên đây là nội dung kế hoạch.\nĐề nghị các đơn vị thực hiện./."
    outline = _outline(text)
    assert [node.item(text).text.count("\n") for node in outline.nodes] == [1, 1]
    assert [span.of(text) for span in outline.closing] == [
        "Trên đây là nội dung kế hoạch.",
        "Đề nghị các đơn vị thực hiện./.",
    ]


@pytest.mark.parametrize(
    "paragraph",
    [
        "Trên đây là Kế hoạch triển khai.",
        "Nhận được Công văn này, đề nghị các đơn vị thực hiện.",
        "Sở Y tế đề nghị các đơn vị quan tâm thực hiện.",
        "Các cơ quan, đơn vị nghiêm túc triển khai thực hiện.",
        "Sau đợt hoạt động, các địa phương báo cáo kết quả về Sở Y tế.",
        "Để kịp thời tổng hợp, Sở Y tế đề nghị các đơn vị báo cáo.",
        "Trong quá trình thực hiện, nếu có vướng mắc đề nghị liên hệ Sở Y tế.",
        "Chỉ thị này có hiệu lực kể từ ngày ký.",
        "Sở Y tế rất mong nhận được sự phối hợp của Quý cơ quan./.",
    ],
)
def test_paragraphs_that_close(paragraph: str) -> None:
    text = f"1. Tổ chức tọa đàm.\n{paragraph}"
    assert [span.of(text) for span in _outline(text).closing] == [paragraph]


def test_the_paragraph_below_an_agency_heading_is_its_task() -> None:
    text = "1. Sở Y tế\nTổ chức Lễ kỷ niệm.\n2. Các sở, ngành\nCác đơn vị tổ chức thực hiện và báo cáo kết quả."
    outline = _outline(text)
    assert outline.closing == ()
    assert [path for path, title in _shape(text) if title] == ["1", "2"]


def test_dashes_of_the_closing_are_no_items() -> None:
    text = "1. Tổ chức tọa đàm.\n2. Tặng quà.\nĐề nghị các đơn vị gửi báo cáo về:\n- Phòng Bảo trợ xã hội;\n- Địa chỉ: số 1 phố Minh Họa."
    outline = _outline(text)
    assert [node.path for node in outline.walk()] == ["1", "2"]
    assert len(outline.closing) == 3


def test_items_inside_one_paragraph() -> None:
    text = (
        "Sở Y tế đề nghị các đơn vị thực hiện như sau: 1. Trung tâm Y tế: - Tổ chức tập huấn. - In tờ rơi."
        " 2. Phòng Nội vụ treo băng rôn."
    )
    outline = read_outline(text, Span(0, len(text)))

    assert [one.of(text) for one in outline.opening] == [
        "Sở Y tế đề nghị các đơn vị thực hiện như sau:"
    ]
    assert [node.path for node in outline.walk()] == ["1", "1.-1", "1.-2", "2"]


@pytest.mark.parametrize(
    "text",
    [
        "Thời gian: 1. 5 ngày; sau đó 2. Nghỉ.",
        "Các mức gồm: 1. Giỏi; loại khá; loại 3. Trung bình.",
        "Sở Y tế: 1 đồng chí; Sở Nội vụ: 2 đồng chí.",
    ],
)
def test_other_figures_inside_a_paragraph_are_no_items(text: str) -> None:
    assert read_outline(text, Span(0, len(text))).nodes == ()
