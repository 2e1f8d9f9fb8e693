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


@pytest.mark.parametrize(
    ("order", "names"),
    [
        (
            "Sở Nội vụ yêu cầu các phòng và đề nghị Ủy ban Mặt trận Tổ quốc tỉnh tuyên truyền.",
            ["các phòng", "Ủy ban Mặt trận Tổ quốc tỉnh"],
        ),
        (
            "Giao các phòng, các xã và yêu cầu Trung tâm Lưu trữ kiểm kê hồ sơ.",
            ["các phòng", "các xã", "Trung tâm Lưu trữ"],
        ),
    ],
)
def test_what_some_are_told_and_others_are_asked_is_for_both(order: str, names: list[str]) -> None:
    assert who(_read(order)) == [(None, names)]


def test_those_behind_a_line_that_ends_with_the_ordering_verb_are_ordered() -> None:
    read = _read(
        "Thực hiện Chỉ thị số 3/CT-UBND, Giám đốc Sở Nội vụ yêu cầu:",
        "Trưởng các phòng, Giám đốc các trung tâm thực hiện tốt việc sau: Tổng vệ sinh trụ sở.",
    )

    assert who(read) == [(None, ["Trưởng các phòng", "Giám đốc các trung tâm"])]


def test_opinions_to_be_sent_by_a_day_are_a_task_with_a_term() -> None:
    read = _read(
        "Sở Nội vụ đề nghị các đơn vị nghiên cứu dự thảo Quy chế trồng cây.",
        "Các đơn vị gửi ý kiến về Phòng Thi đua trước ngày 13/4/2024.",
    )
    terms = [one.deadline.date if one.deadline else None for one in read.assignments]

    assert terms == [None, "2024-04-13"]


def test_the_issuer_hopes_for_an_answer_by_a_day() -> None:
    read = _read(
        "Sở Nội vụ đề nghị quý cơ quan nghiên cứu dự thảo Quy chế trồng cây.",
        "Do hạn trình là trước ngày 15/4/2024, Sở Nội vụ kính mong nhận được văn bản góp ý của quý cơ quan "
        "trước ngày 13/4/2024 để hoàn thiện.",
        "Sở Nội vụ rất mong nhận được sự quan tâm của quý cơ quan./.",
    )
    last = read.assignments[-1]

    assert [agency.name for agency in last.agencies] == ["quý cơ quan"]
    assert last.deadline is not None
    assert last.deadline.date == "2024-04-13"
    assert len(read.assignments) == 2


@pytest.mark.parametrize(
    ("task", "partners"),
    [
        ("Phối hợp với tổ dân phố vận động các hộ trồng cây.", [("tổ dân phố", False)]),
        (
            "Trồng cây; phối hợp với nhà trường, cơ sở đào tạo để tưới cây.",
            [("nhà trường, cơ sở đào tạo", True)],
        ),
        ("Phối hợp với nhân dân trồng cây.", []),
    ],
)
def test_sorts_of_bodies_support_without_the_word_for_all(
    task: str, partners: list[tuple[str, bool]]
) -> None:
    read = _read("Sở Nội vụ yêu cầu Phòng Thi đua:", f"1. {task}")
    found = [one for one in read.assignments[1].agencies if one.role == "support"]

    assert [(one.name, one.collective) for one in found] == partners


def test_a_request_behind_a_semicolon_is_made_of_further_bodies() -> None:
    read = _read(
        "Sở Nội vụ thông báo:",
        "1. Trung tâm Lưu trữ phát động trồng cây; Đề nghị các trường học tham gia.",
    )

    assert who(read) == [("1", ["Trung tâm Lưu trữ", "các trường học"])]


def test_a_letter_that_guided_others_before_tells_them_nothing_now() -> None:
    read = _read(
        "Sở Nội vụ đã có Công văn số 5/SNV-XD hướng dẫn các huyện thực hiện Quy chế trồng cây.",
        "Sở Nội vụ đề nghị Trung tâm Lưu trữ nghiên cứu công văn đó.",
    )

    assert who(read) == [(None, ["Trung tâm Lưu trữ"])]


def test_roman_headings_in_capitals_need_no_dot() -> None:
    read = _read(
        "Sở Nội vụ đề nghị:",
        "I MỤC ĐÍCH - YÊU CẦU",
        "- Xanh phố.",
        "II NỘI DUNG THỰC HIỆN",
        "1. Các xã trồng cây.",
        "V LÊ NIN là tên phố.",
    )

    assert [item.path for item in read.outline] == ["I", "II"]
    assert who(read) == [("II.1", ["các xã"])]
