"""Doers as wards, schools and offices of the government name them; all words and bodies are made for tests (minh họa)."""

from __future__ import annotations

import pytest

from tests.core.parsing.letters import NATION, TAIL, directive, who
from thongsuot.core.model.directive import Directive

_HEAD = (
    f"SỞ NỘI VỤ TỈNH LẠNG SƠN\n{NATION}\nSố: 12/SNV-XDCQ\nLạng Sơn, ngày 05 tháng 3 năm 2024\n"
    "V/v ra quân\nKính gửi: Các cơ quan, đơn vị."
)


def _read(*lines: str) -> Directive:
    return directive("\n".join([_HEAD, *lines, TAIL]))


@pytest.mark.parametrize(
    ("task", "names"),
    [
        ("Ngành giáo dục và đào tạo chỉ đạo các trường quét sân.", ["Ngành giáo dục và đào tạo"]),
        (
            "Người đứng đầu cơ sở đào tạo sắp xếp phòng học.",
            ["Người đứng đầu cơ sở đào tạo"],
        ),
        (
            "Các đoàn thể chính trị, xã hội vận động đoàn viên trồng cây.",
            ["các đoàn thể chính trị, xã hội"],
        ),
        (
            "Các cơ sở giáo dục mầm non, phổ thông trồng cây.",
            ["các cơ sở giáo dục mầm non, phổ thông"],
        ),
        ("Các lớp thu gom giấy vụn.", ["các lớp"]),
        (
            "Giao tổ thanh tra xây dựng, bộ phận đất đai, cây xanh, vỉa hè kiểm tra các ngõ.",
            ["tổ thanh tra xây dựng", "bộ phận đất đai, cây xanh, vỉa hè"],
        ),
    ],
)
def test_a_verb_in_a_name_begins_no_task(task: str, names: list[str]) -> None:
    read = _read("Sở Nội vụ yêu cầu:", f"1. {task}", "2. Công an tỉnh tuần tra.")

    assert who(read)[0] == ("1", names)


def test_lines_like_names_of_units_count_among_bodies_that_are_known() -> None:
    read = _read(
        "Sở Nội vụ giao:",
        "1. Công an phường: Tuần tra ban đêm.",
        "2. Cán bộ phụ trách môi trường phường:",
        "- Lập danh sách các ngõ.",
        "3. Trạm truyền thanh phường:",
        "- Phát tin bài mỗi ngày.",
        "4. Đội quản lý trật tự phố chợ: Nhắc nhở các hộ bán hàng.",
        "5. Các tổ dân phố: Quét dọn ngõ xóm.",
    )

    assert who(read) == [
        ("1", ["Công an phường"]),
        ("2", ["Cán bộ phụ trách môi trường phường"]),
        ("3", ["Trạm truyền thanh phường"]),
        ("4", ["Đội quản lý trật tự phố chợ"]),
        ("5", ["các tổ dân phố"]),
    ]


def test_headings_of_topics_are_no_units_though_one_neighbour_is_a_body() -> None:
    read = _read(
        "Sở Nội vụ đề nghị các xã thực hiện:",
        "1. Công an xã: Tuần tra.",
        "2. Bộ loa máy:",
        "- Chuẩn bị loa đài.",
        "3. Kinh phí:",
        "- Bố trí từ nguồn chi thường xuyên.",
        "4. Thông tin:",
        "- Treo áp phích.",
    )

    assert [path for path, _ in who(read)] == [None, "1", "2.-1", "3.-1", "4.-1"]


def test_who_is_only_told_of_a_decision_is_given_no_task() -> None:
    read = _read(
        "Về đề nghị của các sở, Giám đốc Sở có ý kiến như sau:",
        "Giao Phòng Thi đua phối hợp với Phòng Tài vụ chuẩn bị cây giống.",
        "Sở Nội vụ xin thông báo để các Phòng: Thi đua, Tài vụ và địa phương liên quan biết, thực hiện./.",
    )

    assert who(read) == [(None, ["Phòng Thi đua", "Phòng Tài vụ"])]


def test_the_report_that_is_sent_stands_in_front_of_who_sends_it() -> None:
    read = _read(
        "Sở Nội vụ yêu cầu Phòng Nội vụ các huyện rà soát số cây xanh.",
        "Báo cáo của các phòng gửi về Sở Nội vụ (qua Phòng Thi đua), số 1 phố Mẫu trước ngày 05/5/2024.",
    )
    duty = read.report_duties[0]

    assert (duty.by, duty.to, duty.via) == (("các phòng",), "Sở Nội vụ", "Phòng Thi đua")
    assert duty.deadline is not None
    assert duty.deadline.date == "2024-05-05"


def test_a_round_that_is_told_of_is_no_term() -> None:
    read = _read(
        "Sở Nội vụ yêu cầu các xã:",
        "1. Trong đợt 1 trồng cây, một số ngõ còn thiếu; đề nghị các xã trồng thêm.",
        "2. Hoàn thành trong đợt 2.",
    )
    terms = [one.deadline.phrase if one.deadline else None for one in read.assignments]

    assert terms == [None, None, "trong đợt 2"]


def test_the_name_of_a_person_that_a_body_bears_is_no_place() -> None:
    text = f"ĐỘI TNTP HỒ CHÍ MINH\nLIÊN ĐỘI THCS MẪU SƠN\n{NATION}\nMẫu Sơn, ngày 5 tháng 3 năm 2024\nKẾ HOẠCH\nTrồng cây\nI. NỘI DUNG\n1. Các lớp trồng cây."
    issuer = directive(text).issuer

    assert issuer is not None
    assert "thành phố" not in issuer.name
