"""Who is told to act, where offices say it in other words; the documents are made for these tests (minh họa)."""

from __future__ import annotations

import pytest

from thongsuot.core.model.assignment import Assignment
from thongsuot.core.pipeline import read_text

HEAD = (
    "ỦY BAN NHÂN DÂN\nTỈNH MẪU\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\n"
    "Số: 12/UBND-VX\nMẫu, ngày 05 tháng 3 năm 2024\nV/v tăng cường công tác tuyên truyền\n\n"
)
TAIL = (
    "\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nLê Văn Mẫu Minh Họa\n"
)


def _read(body: str) -> tuple[Assignment, ...]:
    return read_text(f"{HEAD}Kính gửi: Các sở, ban, ngành.\n\n{body}{TAIL}").directive.assignments


def _item(words: str) -> Assignment:
    body = f"Ủy ban nhân dân tỉnh có ý kiến như sau:\n\n1. {words}\n\n2. Sở Nội vụ kiểm tra."
    return _read(body)[0]


def _names(one: Assignment, role: str) -> list[str]:
    return [agency.name for agency in one.agencies if agency.role == role]


@pytest.mark.parametrize(
    ("words", "leads", "supports"),
    [
        (
            "Về nguồn lực, Sở Tài chính tham mưu phân bổ dự toán. Kho bạc Nhà nước Bình An hướng dẫn giải ngân.",
            ["Sở Tài chính", "Kho bạc Nhà nước Bình An"],
            [],
        ),
        (
            "Các tổ chức thành viên của Mặt trận: vận động đoàn viên; riêng Hội Nông dân tỉnh, Hội Cựu chiến binh tỉnh, mỗi hội nhận giúp đỡ 03 hộ nghèo.",
            [
                "các tổ chức thành viên của Mặt trận",
                "Hội Nông dân tỉnh",
                "Hội Cựu chiến binh tỉnh",
            ],
            [],
        ),
        (
            "Việc tạm dừng bến đò do Giám đốc Sở Xây dựng quyết định, thông báo trước 18 giờ ngày 20/4/2024.",
            ["Giám đốc Sở Xây dựng"],
            [],
        ),
        (
            "Lễ ra quân tổ chức vào ngày 20/4/2024. Riêng tại trung tâm tỉnh do Thành đoàn Bình An phối hợp Hội Nông dân tỉnh, Đoàn Thanh niên Công an tỉnh tổ chức.",
            ["Thành đoàn Bình An"],
            ["Hội Nông dân tỉnh", "Đoàn Thanh niên Công an tỉnh"],
        ),
        (
            "Đảng ủy các cơ quan Đảng tỉnh, Đảng ủy Ủy ban nhân dân tỉnh quán triệt nội dung này.",
            ["Đảng ủy các cơ quan Đảng tỉnh", "Đảng ủy Ủy ban nhân dân tỉnh"],
            [],
        ),
        (
            "Sở Văn hóa và Thể thao định hướng tuyên truyền; Báo Bình An tăng thời lượng, tin bài.",
            ["Sở Văn hóa và Thể thao", "Báo Bình An"],
            [],
        ),
        (
            "Các huyện đoàn, thị đoàn, thành đoàn tổ chức ra quân.",
            ["các huyện đoàn, thị đoàn, thành đoàn"],
            [],
        ),
    ],
)
def test_who_is_told(words: str, leads: list[str], supports: list[str]) -> None:
    one = _item(words)

    assert (_names(one, "lead"), _names(one, "support")) == (leads, supports)


def test_what_a_superior_decides_is_no_task_of_it() -> None:
    one = _item("Hỗ trợ hộ nghèo sửa nhà; mức hỗ trợ do Ủy ban nhân dân tỉnh quyết định.")

    assert one.agencies == ()


DIRECTED = (
    "Ủy ban nhân dân tỉnh đề nghị Ủy ban nhân dân các huyện, thành phố thực hiện các nội dung sau:\n\n"
    "1. Bố trí kinh phí.\n\n2. Chỉ đạo Trung tâm Y tế:\n\na) Tập huấn cho cán bộ;\n\nb) Tổ chức đội cấp cứu.\n\n"
    "3. Chỉ đạo Phòng Văn hóa và Thông tin phổ biến lợi ích của tiêm chủng.\n\n"
)


def test_what_a_directed_body_does_point_by_point_is_one_task_of_those_who_direct() -> None:
    found = _read(DIRECTED)

    assert [one.path for one in found] == [None, "1", "2", "3"]
    assert "training" in found[2].activities


def test_behind_the_last_item_the_issuer_speaks() -> None:
    found = _read(f"{DIRECTED}Ủy ban nhân dân tỉnh giao Sở Y tế là đầu mối theo dõi chiến dịch.")

    assert [(one.path, _names(one, "lead")) for one in found][-2:] == [
        ("3", ["Ủy ban nhân dân các huyện, thành phố"]),
        (None, ["Sở Y tế"]),
    ]


def test_what_is_said_behind_dashes_below_nothing_is_not_of_the_last_dash() -> None:
    found = _read(
        "Ủy ban nhân dân tỉnh đề nghị các cơ quan, đơn vị thực hiện một số nội dung sau:\n\n"
        "- Tuyên truyền trên mạng xã hội.\n\n- Hội Thầy thuốc trẻ tỉnh huy động bác sĩ khám bệnh.\n\n"
        "Chế độ báo cáo: các đơn vị gửi báo cáo về Sở Y tế trước ngày 30/4/2024.\n\n"
        "Giao Sở Văn hóa và Thể thao đưa tin các hoạt động."
    )

    assert [(one.path, _names(one, "lead")) for one in found][-2:] == [
        ("-2", ["Hội Thầy thuốc trẻ tỉnh"]),
        (None, ["Sở Văn hóa và Thể thao"]),
    ]
