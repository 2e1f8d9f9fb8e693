"""Doers as offices tell them: behind `do`, in clauses of their own, as small posts, by long or short names; invented (minh họa)."""

from __future__ import annotations

import pytest

from thongsuot.core.model.span import Span
from thongsuot.core.parsing.activities import activities_in
from thongsuot.core.parsing.agencies import standard_name
from thongsuot.core.pipeline import read_text

HEAD = (
    "UBND TỈNH HẢI VÂN\nSỞ NỘI VỤ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n"
    "Số: 64/SNV-VP\nV/v tổ chức hội thao\nHải Vân, ngày 8 tháng 4 năm 2025\n\nKính gửi: Các phòng thuộc Sở.\n\n"
)


def doers(body: str) -> dict[str | None, list[str]]:
    """Tell who is to do each item; those who help stand behind a plus."""
    return {
        one.path: [f"{'+ ' * (agency.role == 'support')}{agency.name}" for agency in one.agencies]
        for one in read_text(f"{HEAD}{body}\n").directive.assignments
    }


def test_what_is_done_by_a_body_that_advises_is_its_task() -> None:
    body = "1. Phòng Pháp chế viết quy chế.\n2. Sửa hàng rào khu tập thể: do Văn phòng Sở tham mưu thực hiện."

    assert doers(body)["2"] == ["Văn phòng Sở"]


def test_a_clause_with_a_partner_of_its_own_has_its_own_doer() -> None:
    words = "Sở Y tế tập huấn sơ cứu; Sở Xây dựng rà soát nhà yếu; Công an tỉnh phối hợp Thanh tra tỉnh, Sở Tài chính mở đợt kiểm tra."

    assert doers(f"1. {words}\n2. Phòng Pháp chế viết quy chế.")["1"] == [
        "Sở Y tế", "Sở Xây dựng", "Công an tỉnh", "+ Thanh tra tỉnh", "+ Sở Tài chính"
    ]  # fmt: skip


def test_a_clause_that_works_with_the_doer_only_helps() -> None:
    words = "Sở Y tế tập huấn sơ cứu; Công an tỉnh phối hợp với Sở Y tế tổ chức phân luồng."

    leads = doers(f"1. {words}\n2. Phòng Pháp chế viết quy chế.")["1"]

    assert "Công an tỉnh" not in leads


@pytest.mark.parametrize(
    ("words", "names"),
    [
        ("Điều dưỡng trưởng các khoa nội lập danh sách.", ["Điều dưỡng trưởng các khoa nội"]),
        ("Kế toán trưởng Bệnh viện lập dự toán.", ["Kế toán trưởng Bệnh viện"]),
        ("Trợ lý thanh niên: in vé mời.", ["Trợ lý thanh niên"]),
        ("Ban cán sự các lớp: thu quỹ.", ["Ban cán sự các lớp"]),
        ("Bộ môn Tham vấn tổ chức hội thi.", ["Bộ môn Tham vấn"]),
        ("Ban Dân vận là bộ phận thường trực theo dõi.", ["Ban Dân vận"]),
        ("Các cấp ủy, tổ chức đảng tổ chức thăm hỏi.", ["các cấp ủy, tổ chức đảng"]),
        ("Các huyện, thành Hội chọn điểm.", ["các huyện, thành Hội"]),
        ("Phòng Pháp chế phối hợp với Viettel Hải Vân lắp đặt máy.", ["Phòng Pháp chế", "+ Viettel Hải Vân"]),
    ],
)  # fmt: skip
def test_small_posts_and_groups_are_doers(words: str, names: list[str]) -> None:
    body = f"1. Phòng Hành chính: chuẩn bị sân bãi.\n2. {words}\n3. Phòng Tài chính: lo kinh phí."

    assert doers(body)["2"] == names


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("UBND huyện đảo Lý Sơn", "Ủy ban nhân dân huyện đảo Lý Sơn"),
        ("UBND các xã, phường, đặc khu Cô Tô", "Ủy ban nhân dân các xã, phường, đặc khu Cô Tô"),
        ("các đơn vị thành viên Ban ATGT tỉnh", "các đơn vị thành viên Ban An toàn giao thông tỉnh"),
        ("Phòng Giám định BHYT", "Phòng Giám định Bảo hiểm y tế"),
        ("Ban Chỉ đạo bầu cử huyện", "Ban Chỉ đạo bầu cử huyện"),
    ],
)  # fmt: skip
def test_names_end_where_the_office_ends_them(written: str, name: str) -> None:
    assert standard_name(written) == name


def test_two_named_places_behind_levels_are_two_bodies() -> None:
    body = "1. UBND các xã, phường An Bình, Hòa Lạc lập danh sách.\n2. Phòng Pháp chế viết quy chế."

    assert len(doers(body)["1"]) == 2


@pytest.mark.parametrize(
    ("text", "activities"),
    [
        ("hướng dẫn hệ thống truyền thanh cơ sở tuyên truyền", ["direction", "communication"]),
        ("tập huấn kỹ năng tư vấn cho giáo viên", ["training"]),
        ("đo huyết áp, cấp thuốc cho 80 người", ["service"]),
    ],
)
def test_activities_of_such_tasks(text: str, activities: list[str]) -> None:
    assert list(activities_in(text, [Span(0, len(text))])) == activities


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("Chi hội NCT", "Chi hội Người cao tuổi"),
        ("Bộ môn Lý thuyết CTXH", "Bộ môn Lý thuyết Công tác xã hội"),
        ("Ban Chỉ đạo vận động hiến máu tình nguyện các huyện, thị, thành", "Ban Chỉ đạo vận động hiến máu tình nguyện các huyện, thị, thành"),
        ("Ban Chấp hành Đoàn các xã, phường", "Ban Chấp hành Đoàn các xã, phường"),
        ("Ban Công tác Mặt trận các thôn, làng", "Ban Công tác Mặt trận các thôn, làng"),
        ("Trường Tiểu học và THCS Tân Lập", "Trường Tiểu học và Trung học cơ sở Tân Lập"),
    ],
)  # fmt: skip
def test_names_are_written_out_to_their_end(written: str, name: str) -> None:
    assert doers(f"1. {written} tổ chức hội thi.\n2. Phòng Pháp chế viết quy chế.")["1"] == [name]


def test_those_who_do_it_together_with_the_leader_help() -> None:
    body = "1. Phòng Pháp chế viết quy chế.\n2. In tài liệu. Việc này do Văn phòng Sở chủ trì, Báo Hải Vân, Thanh tra tỉnh cùng thực hiện."

    assert doers(body)["2"] == ["Văn phòng Sở", "+ Báo Hải Vân", "+ Thanh tra tỉnh"]


def test_the_doer_stands_behind_the_day() -> None:
    body = "1. Phòng Pháp chế viết quy chế.\n2. Vào chiều thứ Sáu của tuần đầu tiên, các phòng tổng vệ sinh."

    assert doers(body)["2"] == ["các phòng"]


def test_those_who_were_heard_are_not_told_to_act() -> None:
    body = "Sau khi nghe Phòng Hành chính, Phòng Tài chính báo cáo, Giám đốc Sở kết luận:\n1. Phòng Pháp chế viết quy chế."

    assert None not in doers(body)


def test_a_department_that_guides_others_is_told_to_do_so() -> None:
    body = "Giám đốc Sở yêu cầu Phòng Pháp chế viết quy chế. Phòng Văn hóa và Thông tin hướng dẫn các cơ quan báo chí đưa tin."

    names = doers(body)[None]

    assert "các cơ quan báo chí" not in names
    assert "Phòng Văn hóa và Thông tin" in names


def test_who_does_it_may_stand_last_behind_the_term() -> None:
    body = "1. Phòng Pháp chế viết quy chế.\n2. Treo cờ từ ngày 25/4/2025 đến ngày 02/5/2025 - Văn phòng Sở."

    assert doers(body)["2"] == ["Văn phòng Sở"]


def test_a_place_behind_a_dash_does_nothing() -> None:
    body = "1. Phòng Pháp chế viết quy chế.\n2. Treo cờ tại hội trường - Văn phòng Sở."

    assert doers(body)["2"] == []


def test_what_has_been_done_is_told_to_nobody() -> None:
    body = "1. Phòng Pháp chế viết quy chế.\n2. Kinh phí: 5.000.000 đồng.\nSở Tư pháp đã lấy ý kiến của 12 sở, ngành tỉnh; có 11 ý kiến thống nhất."

    assert "2" not in doers(body)


def test_those_who_are_invited_are_told_to_do_nothing() -> None:
    body = (
        "Sở Nội vụ trân trọng kính mời:\n- Thường trực Đảng ủy, HĐND phường;\n- Trưởng các phòng.\nTới dự hội thao.\n"
        "1. Phòng Pháp chế viết quy chế."
    )

    assert doers(body) == {"1": ["Phòng Pháp chế"]}
