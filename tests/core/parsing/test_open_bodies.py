"""Bodies that no vocabulary holds, known by their shape; the sentences are made for tests (minh họa)."""

from __future__ import annotations

import pytest

from thongsuot.core.parsing.agencies import standard_name
from thongsuot.core.parsing.chains import chain_at


def _subject(sentence: str) -> list[str]:
    chain = chain_at(sentence, 0, len(sentence))
    return [] if chain is None else [agency.name for agency in chain.agencies]


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ("Phòng Tài chính kế toán bố trí kinh phí.", ["Phòng Tài chính kế toán"]),
        ("Ban Gia đình - Xã hội chủ trì tọa đàm.", ["Ban Gia đình - Xã hội"]),
        (
            "Ban Tổ chức - Xây dựng lực lượng và các đoàn trực thuộc xây dựng kế hoạch.",
            ["Ban Tổ chức - Xây dựng lực lượng", "các đoàn trực thuộc"],
        ),
        (
            "Các đồn Biên phòng, các xã vùng cao tổ chức lễ.",
            ["các đồn Biên phòng", "các xã vùng cao"],
        ),
        ("Các trung tâm học tập cộng đồng mở lớp.", ["các trung tâm học tập cộng đồng"]),
        (
            "Trung tâm học tập cộng đồng các xã, thị trấn phối hợp tổ chức.",
            ["Trung tâm học tập cộng đồng các xã, thị trấn"],
        ),
        ("Công an các đơn vị, địa phương tuần tra.", ["Công an các đơn vị, địa phương"]),
        ("Công chức Văn hóa - Xã hội tham mưu.", ["Công chức Văn hóa - Xã hội"]),
        ("Bưu điện tỉnh chịu trách nhiệm.", ["Bưu điện tỉnh"]),
        (
            "Phòng Công tác xã hội và Phát triển cộng đồng: xây dựng nội dung.",
            ["Phòng Công tác xã hội và Phát triển cộng đồng"],
        ),
        (
            "Phòng Bảo trợ xã hội - Trẻ em và Phòng chống tệ nạn xã hội (Sở Y tế) kiểm tra.",
            ["Phòng Bảo trợ xã hội - Trẻ em và Phòng chống tệ nạn xã hội"],
        ),
        (
            "Ban Chính sách - Pháp luật LĐLĐ tỉnh tham mưu.",
            ["Ban Chính sách - Pháp luật Liên đoàn Lao động tỉnh"],
        ),
        (
            "Các chi, đảng bộ trực thuộc Huyện ủy tổ chức học tập.",
            ["các chi, đảng bộ trực thuộc Huyện ủy"],
        ),
        (
            "Ban Thường trực UBMTTQ Việt Nam cấp xã tổ chức.",
            ["Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam cấp xã"],
        ),
        (
            "Các Công ty trách nhiệm hữu hạn một thành viên Lâm nghiệp bố trí lực lượng.",
            ["các Công ty trách nhiệm hữu hạn một thành viên Lâm nghiệp"],
        ),
        (
            "Cơ quan Thường trực Chương trình phối hợp tổng hợp.",
            ["Cơ quan Thường trực Chương trình phối hợp"],
        ),
    ],
)
def test_names_go_on_up_to_what_the_body_does(sentence: str, names: list[str]) -> None:
    assert _subject(sentence) == names


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ("Các đơn vị liên quan xuống hiện trường nắm tình hình.", ["các đơn vị liên quan"]),
        ("Sở Y tế gấp rút mua vắc xin.", ["Sở Y tế"]),
        (
            "Bộ Nội vụ, Bộ Giao thông vận tải xây dựng đề án.",
            ["Bộ Nội vụ", "Bộ Giao thông vận tải"],
        ),
        ("Ban Quản lý Cảng Mẫu Sơn cắm biển cảnh báo.", ["Ban Quản lý Cảng Mẫu Sơn"]),
        ("Trung tâm Truyền thông tỉnh truyền hình trực tiếp.", ["Trung tâm Truyền thông tỉnh"]),
        ("Phòng Nội vụ và Trưởng thôn tổ chức họp.", ["Phòng Nội vụ", "Trưởng thôn"]),
        ("Công đoàn Khu Kinh tế Mẫu Sơn chọn 02 doanh nghiệp.", ["Công đoàn Khu Kinh tế Mẫu Sơn"]),
    ],
)
def test_what_a_body_does_is_no_part_of_its_name(sentence: str, names: list[str]) -> None:
    assert _subject(sentence) == names


def test_an_office_may_write_its_own_name_without_dashes() -> None:
    assert standard_name("Phòng Hành chính quản trị") == "Phòng Hành chính quản trị"
    assert standard_name("Sở Lao động Thương binh và Xã hội") == (
        "Sở Lao động - Thương binh và Xã hội"
    )
    assert standard_name("Trung tâm Văn hóa Thông tin và Thể thao huyện") == (
        "Trung tâm Văn hóa Thông tin và Thể thao huyện"
    )
