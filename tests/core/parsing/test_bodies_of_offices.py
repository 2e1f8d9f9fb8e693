"""Bodies of letters in the shapes of real offices; all words and bodies are made for tests (minh họa)."""

from __future__ import annotations

import pytest

from tests.core.parsing.letters import NATION, TAIL, directive, who
from thongsuot.core.model.directive import Directive
from thongsuot.core.model.span import Span
from thongsuot.core.parsing.agencies import split_agencies
from thongsuot.core.parsing.chains import chain_at
from thongsuot.core.parsing.deadlines import find_deadlines

_HEAD = (
    f"SỞ NỘI VỤ TỈNH LẠNG SƠN\n{NATION}\nSố: 12/SNV-XDCQ\nLạng Sơn, ngày 05 tháng 3 năm 2024\n"
    "V/v tuyên truyền\nKính gửi: Các cơ quan, đơn vị."
)


def _read(*lines: str) -> Directive:
    return directive("\n".join([_HEAD, *lines, TAIL]))


@pytest.mark.parametrize(
    ("words", "names"),
    [
        ("Phòng Chính trị, tư tưởng kiểm tra", ["Phòng Chính trị, tư tưởng"]),
        ("Phòng Kế toán, vật tư, Văn phòng kiểm tra", ["Phòng Kế toán, vật tư", "Văn phòng"]),
        ("Phòng Nội vụ, các hội kiểm tra", ["Phòng Nội vụ", "các hội"]),
        ("Bộ phận Thủ quỹ - Kho: kiểm tra", ["Bộ phận Thủ quỹ - Kho"]),
        ("Khối Vận tải, Đoàn Thanh niên kiểm tra", ["Khối Vận tải", "Đoàn Thanh niên"]),
        ("CLB Guitar kiểm tra", ["Câu lạc bộ Guitar"]),
        ("Liên chi đoàn các khoa kiểm tra", ["Liên chi đoàn các khoa"]),
        (
            "Giám đốc: Sở Y tế, Đài Khí tượng kiểm tra",
            ["Giám đốc Sở Y tế", "Giám đốc Đài Khí tượng"],
        ),
        (
            "Ban Chỉ đạo phòng, chống lao và phòng, chống phong huyện kiểm tra",
            ["Ban Chỉ đạo phòng, chống lao và phòng, chống phong huyện"],
        ),
        (
            "Thường trực ủy ban Mặt trận Tổ quốc huyện kiểm tra",
            ["Thường trực Ủy ban Mặt trận Tổ quốc huyện"],
        ),
    ],
)
def test_a_name_is_neither_cut_nor_split(words: str, names: list[str]) -> None:
    chain = chain_at(words, 0, len(words))

    assert chain is not None
    assert [agency.name for agency in chain.agencies] == names


def test_small_words_of_a_list_go_on_with_the_unit_before_them() -> None:
    words = "Phòng Kế toán, vật tư; Phòng Nội vụ, trường học; Sở Y tế, kế toán"
    found = split_agencies(words, Span(0, len(words)))

    assert [one.name for one in found] == [
        "Phòng Kế toán, vật tư",
        "Phòng Nội vụ",
        "trường học",
        "Sở Y tế",
        "kế toán",
    ]


def test_how_a_unit_is_reached_is_no_part_of_its_name() -> None:
    (duty,) = _read(
        "Đề nghị các đơn vị báo cáo kết quả về Sở Nội vụ (qua Phòng Thi đua, thư điện tử: td@vidu.vn) trước ngày 02/5/2024."
    ).report_duties

    assert duty.via == "Phòng Thi đua"


def test_items_behind_a_line_that_only_announces_them_inherit() -> None:
    read = _read(
        "Sở Nội vụ đề nghị các trường chính trị tổ chức hội thi năm 2024.",
        "Nội dung cụ thể:",
        "1. Xây dựng thể lệ.",
        "2. Thành lập đội thi.",
    )

    assert who(read)[1:] == [
        ("1", ["các trường chính trị"]),
        ("2", ["các trường chính trị"]),
    ]


def test_whom_an_order_names_without_a_verb() -> None:
    read = _read("Sở Nội vụ trân trọng đề nghị các Bộ, ngành một số việc sau:", "1. Góp ý dự thảo.")

    assert who(read) == [(None, ["các Bộ, ngành"]), ("1", ["các Bộ, ngành"])]


def test_the_action_is_that_of_the_ordering_sentence() -> None:
    read = _read(
        "Tổ chức hội thi là việc làm hằng năm. Sở Nội vụ đề nghị các trường chỉ đạo lớp trưởng đăng ký."
    )

    assert [one.action for one in read.assignments] == ["chỉ đạo lớp trưởng đăng ký"]


def test_the_action_begins_behind_what_one_is_charged_with() -> None:
    read = _read(
        "1. Báo Lạng Sơn theo chức năng được giao thực hiện đưa tin, tạo không khí vui tươi."
    )

    assert read.assignments[0].action == "thực hiện đưa tin, tạo không khí vui tươi"


def test_a_person_who_acts_for_the_body_is_passed_over() -> None:
    read = _read(
        "Giao Ủy ban nhân dân xã, trực tiếp là đồng chí Chủ tịch Ủy ban nhân dân xã rà soát hộ nghèo."
    )

    assert [(one.action, [a.name for a in one.agencies]) for one in read.assignments] == [
        ("rà soát hộ nghèo", ["Ủy ban nhân dân xã"])
    ]


def test_to_carry_on_a_document_is_a_task() -> None:
    read = _read(
        "Sở Nội vụ yêu cầu các phòng thực hiện các nội dung sau:",
        "1. Tiếp tục triển khai Kế hoạch số 7/KH-SNV ngày 01/02/2024 của Sở Nội vụ.",
        "2. Thống kê số liệu.",
    )

    assert [path for path, _ in who(read)] == [None, "1", "2"]


def test_a_decision_that_people_carry_out_on_its_ground() -> None:
    read = _read("Điều 1. Chánh Văn phòng Sở, Trưởng phòng Nội vụ căn cứ Quyết định thi hành./.")

    assert [one.action for one in read.assignments] == ["thi hành"]


def test_who_leads_together_with_others() -> None:
    read = _read(
        "1. Giao Sở Y tế chủ trì, cùng Hội Khuyến học tỉnh và các cơ quan liên quan mở lớp."
    )

    assert [(agency.name, agency.role) for agency in read.assignments[0].agencies] == [
        ("Sở Y tế", "lead"),
        ("Hội Khuyến học tỉnh", "support"),
        ("các cơ quan liên quan", "support"),
    ]


def test_the_places_by_themselves_are_several() -> None:
    read = _read("1. Giao Sở Y tế chủ trì, phối hợp với các ngành liên quan và địa phương mở lớp.")

    assert [agency.collective for agency in read.assignments[0].agencies] == [False, True, True]


@pytest.mark.parametrize(
    ("sentence", "receivers"),
    [
        (
            "1. Tổ Dân phố báo cáo Chi ủy khu phố, chủ trì họp dân, triển khai đến từng hộ.",
            ["Chi ủy khu phố"],
        ),
        (
            "1. Phòng Nội vụ báo cáo kết quả định kỳ lên Thường trực Huyện ủy.",
            ["Thường trực Huyện ủy"],
        ),
        ("1. Phòng Nội vụ báo cáo Sở Nội vụ nếu có vấn đề phát sinh.", []),
        ("1. Phòng Nội vụ báo cáo cấp có thẩm quyền bố trí vốn trước ngày 01/6/2024.", []),
        (
            "1. Phòng Nội vụ đánh giá, báo cáo kết quả thực hiện, tổng hợp về Sở Nội vụ.",
            ["Sở Nội vụ"],
        ),
    ],
)
def test_to_whom_a_report_goes(sentence: str, receivers: list[str]) -> None:
    assert [duty.to for duty in _read(sentence).report_duties] == receivers


@pytest.mark.parametrize(
    ("words", "phrase", "day"),
    [
        ("xong trước ngày Quốc khánh 02/9/2025", "trước ngày Quốc khánh 02/9/2025", "2025-09-02"),
        (
            "nộp trước ngày khai giảng năm học mới 05/9/2025",
            "trước ngày khai giảng năm học mới 05/9/2025",
            "2025-09-05",
        ),
    ],
)
def test_a_day_with_its_name(words: str, phrase: str, day: str) -> None:
    (found,) = find_deadlines(words, Span(0, len(words)))

    assert (found.deadline.phrase, found.deadline.date) == (phrase, day)


@pytest.mark.parametrize(
    ("words", "names"),
    [
        (
            "Ủy ban nhân dân (UBND) huyện, Hội Nông dân (HND) các xã tổ chức",
            ["Ủy ban nhân dân huyện", "Hội Nông dân các xã"],
        ),
        (
            "Sở Nội vụ (sau đây viết tắt là SNV) tỉnh Lạng Sơn tổ chức",
            ["Sở Nội vụ tỉnh Lạng Sơn"],
        ),
        (
            "các Liên đoàn Lao động huyện, thị xã, Kho bạc Nhà nước tỉnh tổ chức",
            ["các Liên đoàn Lao động huyện, thị xã", "Kho bạc Nhà nước tỉnh"],
        ),
        (
            "các Liên đoàn Lao động huyện và tương đương tổ chức",
            ["các Liên đoàn Lao động huyện và tương đương"],
        ),
        (
            "các trường tư lập, các trường dân lập tổ chức",
            ["các trường tư lập", "các trường dân lập"],
        ),
    ],
)
def test_a_name_with_its_short_form_or_of_several(words: str, names: list[str]) -> None:
    chain = chain_at(words, 0, len(words))

    assert chain is not None
    assert [agency.name for agency in chain.agencies] == names


def test_people_asked_to_act_are_no_body() -> None:
    read = _read("Sở Nội vụ đề nghị các cơ quan, trường học và nhân dân trên địa bàn tỉnh treo cờ.")

    assert who(read) == [(None, ["các cơ quan, trường học"])]


def test_an_unknown_name_ends_where_a_known_one_begins() -> None:
    read = _read("Sở Nội vụ giao cho Phòng vật tư-thiết bị và Hội Nông dân tỉnh điều tra hộ nghèo.")

    assert who(read) == [(None, ["Phòng vật tư-thiết bị", "Hội Nông dân tỉnh"])]


def test_the_issuer_orders_behind_what_it_carries_out() -> None:
    read = _read(
        "Nghiêm túc thực hiện chỉ đạo của Bộ Nội vụ tại Thông báo số 9/TB-BNV ngày 01/3/2024, "
        "Sở Nội vụ yêu cầu các phòng, ban thống kê số liệu."
    )

    assert who(read) == [(None, ["các phòng, ban"])]


def test_a_list_of_the_ordered_that_a_line_break_cut() -> None:
    read = _read(
        "Xét đề nghị của Sở Y tế, Sở Nội vụ yêu cầu các trường;",
        "các bệnh viện tổ chức các việc sau:",
        "1. Thống kê số liệu.",
    )

    assert who(read) == [
        (None, ["các trường", "các bệnh viện"]),
        ("1", ["các trường", "các bệnh viện"]),
    ]


def test_items_counted_in_words_are_items() -> None:
    read = _read(
        "Sở Nội vụ đề nghị:",
        "Một là, Sở Y tế kiểm tra bếp ăn trước ngày 10/3/2024.",
        "Hai là, các phòng treo cờ tại cổng chính.",
        "Thứ ba: Văn phòng chuẩn bị hội trường.",
    )

    assert [path for path, _ in who(read)][-3:] == ["Một là", "Hai là", "Thứ ba"]
    assert who(read)[-1] == ("Thứ ba", ["Văn phòng"])


def test_what_a_condition_asks_for_ends_at_the_semicolon() -> None:
    read = _read(
        "1. Phòng Nội vụ kiểm tra khi có dấu hiệu vi phạm; định kỳ báo cáo tiến độ về Sở Nội vụ trước ngày 23/3/2024.",
        "2. Văn phòng trực.",
    )

    assert [(duty.to, duty.deadline.date) for duty in read.report_duties if duty.deadline] == [
        ("Sở Nội vụ", "2024-03-23")
    ]


def test_aims_with_tasks_are_no_mere_aims() -> None:
    read = _read(
        "1. Mục tiêu và nhiệm vụ chung:", "Văn phòng kiểm tra kho.", "2. Phòng Nội vụ trực."
    )

    assert ("1", ["Văn phòng"]) in who(read)


def test_below_a_frame_the_action_is_what_is_ordered() -> None:
    read = _read(
        "1. Nội dung: trồng cây.", "2. Tổ chức thực hiện:", "Giao các phòng chủ động tưới cây."
    )

    assert [one.action for one in read.assignments if one.path == "2"] == ["chủ động tưới cây"]


@pytest.mark.parametrize(
    "phrase",
    [
        "trước 05 ngày tổ chức lễ ra quân",
        "trước khi tổ chức lễ 05 ngày",
        "trước 3 ngày làm việc so với ngày khai mạc",
        "chậm nhất sau 05 ngày kết thúc đợt trồng cây",
        "sau khi kết thúc đợt trồng cây 07 ngày",
    ],
)
def test_days_counted_from_an_event(phrase: str) -> None:
    words = f"gửi danh sách về Văn phòng {phrase}."

    assert [one.deadline.phrase for one in find_deadlines(words, Span(0, len(words)))] == [phrase]


@pytest.mark.parametrize(
    ("words", "names"),
    [
        ("phòng Quản lý, chăm sóc đối tượng kiểm tra", ["Phòng Quản lý, chăm sóc đối tượng"]),
        ("Phòng Tiếp nhận, Phòng Y tế kiểm tra", ["Phòng Tiếp nhận", "Phòng Y tế"]),
        ("Phòng Công tác xã hội tư vấn người bệnh", ["Phòng Công tác xã hội"]),
    ],
)
def test_sections_of_a_social_centre(words: str, names: list[str]) -> None:
    chain = chain_at(words, 0, len(words))

    assert chain is not None
    assert [agency.name for agency in chain.agencies] == names


def test_a_sentence_to_all_behind_the_last_item_closes() -> None:
    read = _read(
        "1. Giao Văn phòng tưới cây.",
        "2. Giao Phòng Nội vụ quét sân. Yêu cầu các đơn vị báo cáo kết quả về Sở Nội vụ trước ngày 20/3/2024.",
    )

    assert who(read)[-1] == ("2", ["Phòng Nội vụ"])
    assert read.assignments[-1].deadline is None
    assert [(duty.by, duty.to) for duty in read.report_duties] == [(("các đơn vị",), "Sở Nội vụ")]


def test_a_last_paragraph_to_all_is_no_second_task() -> None:
    read = _read(
        "Thời gian qua việc tưới cây đến hết ngày 13/02/2024 còn chậm. Sở Nội vụ đề nghị các đơn vị tưới cây.",
        "Đề nghị các đơn vị nghiêm túc triển khai thực hiện; báo cáo kết quả về Sở Nội vụ trước ngày 20/3/2024.",
    )

    assert who(read) == [(None, ["các đơn vị"])]
    assert read.assignments[0].deadline is None
    assert len(read.report_duties) == 1


def test_a_page_number_between_dashes_is_no_item() -> None:
    read = _read(
        "Sở Nội vụ yêu cầu:", "- Văn phòng chuẩn bị kho.", "- 2 -", "- Phòng Nội vụ kiểm tra."
    )

    assert [path for path, _ in who(read)] == ["-1", "-2"]


def test_doers_of_a_school() -> None:
    read = _read(
        "1. Hiệu trưởng: Chỉ đạo chung.",
        "2. Tổng phụ trách Đội: Chuẩn bị nội dung.",
        "3. Liên đội: Tổ chức quyên góp.",
        "4. Chi đoàn: Trang trí.",
    )

    assert who(read) == [
        ("1", ["Hiệu trưởng"]),
        ("2", ["Tổng phụ trách Đội"]),
        ("3", ["Liên đội"]),
        ("4", ["Chi đoàn"]),
    ]


def test_who_received_a_letter_is_not_told_by_it() -> None:
    read = _read(
        "Sở Nội vụ nhận được thư. Về việc này, Sở Nội vụ đề nghị các đơn vị tổ chức treo cờ."
    )

    assert who(read) == [(None, ["các đơn vị"])]
