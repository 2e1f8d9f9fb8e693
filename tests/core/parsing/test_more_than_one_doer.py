"""Further doers behind a comma, names that hold a verb, words that only announce; made for tests (minh họa)."""

from __future__ import annotations

import pytest

from thongsuot.core.pipeline import read_text

HEAD = (
    "UBND TỈNH HẢI VÂN\nSỞ NỘI VỤ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n"
    "Số: 64/SNV-VP\nV/v tổ chức hội thao\nHải Vân, ngày 8 tháng 4 năm 2025\n\nKính gửi: Các phòng thuộc Sở.\n\n"
)


def doers(body: str) -> dict[str | None, list[str]]:
    directive = read_text(f"{HEAD}{body}\n").directive
    return {
        one.path: [agency.name for agency in one.agencies if agency.role == "lead"]
        for one in directive.assignments
    }


def test_a_comma_parts_what_two_bodies_do() -> None:
    body = "1. Phòng Hành chính chuẩn bị sân bãi, Phòng Tài chính lo kinh phí, Văn phòng Sở in tài liệu.\n2. Phòng Pháp chế viết quy chế."

    assert doers(body)["1"] == ["Phòng Hành chính", "Phòng Tài chính", "Văn phòng Sở"]


@pytest.mark.parametrize(
    "words",
    [
        "Phòng Hành chính phối hợp với Công an tỉnh, Đoàn Thanh niên tổ chức hội thao.",
        "Phòng Hành chính chuẩn bị hồ sơ để Văn phòng Sở tổng hợp, Ban Giám đốc phê duyệt.",
        "Phòng Hành chính lập danh sách, Ban Giám đốc xem xét, quyết định.",
        "Phòng Hành chính chỉ đạo cán bộ rà soát hồ sơ, Phòng Tài chính kiểm tra hồ sơ.",
    ],
)
def test_a_body_that_is_helped_or_decides_is_no_further_doer(words: str) -> None:
    assert doers(f"1. {words}\n2. Phòng Pháp chế viết quy chế.")["1"] == ["Phòng Hành chính"]


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("Phòng Quản lý đào tạo: Lập danh sách vận động viên.", "Phòng Quản lý đào tạo"),
        (
            "Công đoàn cấp trên trực tiếp cơ sở: Mở lớp tập huấn.",
            "Công đoàn cấp trên trực tiếp cơ sở",
        ),
        ("Các công đoàn cơ sở cấp trên tổ chức hội thảo.", "các công đoàn cơ sở cấp trên"),
    ],
)
def test_a_verb_or_a_manner_may_be_part_of_a_name(words: str, name: str) -> None:
    assert doers(f"1. {words}\n2. Phòng Pháp chế viết quy chế.")["1"] == [name]


def test_nhu_sau_is_no_part_of_a_name() -> None:
    body = "Sở Nội vụ yêu cầu các phòng như sau:\n1. Rà soát hồ sơ.\n2. Treo băng rôn."

    assert doers(body) == {None: ["các phòng"], "1": ["các phòng"], "2": ["các phòng"]}


@pytest.mark.parametrize("mark", ["Kính điện:", "Điện:"])
def test_a_wire_names_whom_it_is_sent_to(mark: str) -> None:
    text = (
        "UBND TỈNH HẢI VÂN\nSố: 7/CĐ-UBND\nHải Vân, ngày 8 tháng 9 năm 2025\nCÔNG ĐIỆN\nV/v ứng phó mưa lũ\n\n"
        f"{mark}\n- Sở Y tế;\n- Sở Xây dựng.\n\nThực hiện Công điện số 3/CĐ-TTg ngày 7/9/2025 của Thủ tướng Chính phủ, "
        "UBND tỉnh yêu cầu:\n- Sở Y tế chuẩn bị thuốc.\n- Sở Xây dựng rà soát nhà yếu.\n"
    )

    directive = read_text(text).directive

    assert [one.name for one in directive.addressees] == ["Sở Y tế", "Sở Xây dựng"]
    assert [one.path for one in directive.assignments] == ["-1", "-2"]


def test_a_name_that_the_letter_repeats_reaches_to_its_colon() -> None:
    body = (
        "1. Trung tâm Kiểm định phương tiện, thiết bị: Chuẩn bị sân bãi.\n2. Phòng Pháp chế: Viết quy chế.\n"
        "Các phòng gửi danh sách qua Trung tâm Kiểm định phương tiện, thiết bị để tổng hợp."
    )

    assert doers(body)["1"] == ["Trung tâm Kiểm định phương tiện, thiết bị"]


def test_what_all_are_called_in_brackets_opens_no_list() -> None:
    body = "Sở Nội vụ yêu cầu các phòng chuyên môn, các nhóm giúp việc, Trung tâm Lưu trữ (Gọi chung : các đơn vị) tiếp tục rà soát hồ sơ."

    assert doers(body)[None][-1] == "Trung tâm Lưu trữ"


def test_a_part_of_a_programme_is_no_task() -> None:
    body = "I. NỘI DUNG HỘI NGHỊ\n1. Báo cáo đề dẫn (15 phút).\n2. Hướng dẫn chấm điểm (30 phút).\nII. PHÂN CÔNG\n1. Phòng Pháp chế: Viết quy chế.\n2. Văn phòng Sở: In tài liệu."

    assert list(doers(body)) == ["II.1", "II.2"]


def test_what_a_deputy_is_in_charge_of_is_part_of_the_name() -> None:
    body = (
        "1. Tổ Văn phòng: Trang trí sân khấu.\n2. Đ/c Phó Giám đốc phụ trách chuyên môn: Duyệt chương trình.\n"
        "3. Công đoàn: Thăm hỏi đoàn viên."
    )

    assert doers(body)["2"] == ["Phó Giám đốc phụ trách chuyên môn"]
