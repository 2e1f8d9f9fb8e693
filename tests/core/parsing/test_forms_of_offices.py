"""Forms that letters of ministries, committees and offices have; all words are made for tests (minh họa)."""

from __future__ import annotations

import pytest

from tests.core.parsing.letters import NATION, TAIL, directive
from thongsuot.core.model.span import Span
from thongsuot.core.parsing.item_orders import ItemOrders, read_paragraphs
from thongsuot.core.parsing.orders import read_order
from thongsuot.core.parsing.outline import read_outline

_HEAD = f"UBND TỈNH LẠNG SƠN\n{NATION}\nSố: 12/UBND-VX\nLạng Sơn, ngày 05 tháng 3 năm 2024\nV/v tuyên truyền"


def _who(*lines: str) -> list[tuple[str | None, list[str]]]:
    read = directive("\n".join([_HEAD, "Kính gửi: Các sở.", *lines, TAIL]))
    return [(one.path, [agency.name for agency in one.agencies]) for one in read.assignments]


def test_behind_an_announcement_tasks_need_no_ordering_verb() -> None:
    found = _who(
        "Chủ tịch UBND tỉnh có ý kiến như sau:",
        "Sở Y tế có văn bản đôn đốc các đơn vị.",
    )

    assert found == [(None, ["Sở Y tế"])]


def test_fields_of_a_plural_may_be_small() -> None:
    found = _who("UBND tỉnh đề nghị các phòng giáo dục và đào tạo tổ chức hội thi.")

    assert found == [(None, ["các phòng giáo dục và đào tạo"])]


def test_heads_of_bodies_of_one_field() -> None:
    found = _who("Kính đề nghị Giám đốc các Sở Giáo dục và Đào tạo chỉ đạo thực hiện.")

    assert found == [(None, ["Giám đốc các Sở Giáo dục và Đào tạo"])]


def test_members_of_a_committee_are_several() -> None:
    read = directive(
        f"{_HEAD}\nKính gửi: Các sở.\n1. Đề nghị thành viên Ban Chỉ đạo tỉnh tham gia thực hiện.\n{TAIL}"
    )

    (agency,) = read.assignments[0].agencies
    assert (agency.name, agency.collective) == ("Thành viên Ban Chỉ đạo tỉnh", True)


def test_a_closing_below_a_dash_that_is_no_heading() -> None:
    text = "1. Điền đủ số liệu\n- (1): lấy số liệu đầu năm\nKính đề nghị Sở Y tế báo cáo trước ngày 18/4/2024."
    outline = read_outline(text, Span(0, len(text)))

    assert [one.of(text)[:8] for one in outline.closing] == ["Kính đề "]


@pytest.mark.parametrize(
    "mark", ["Kính\ngửi:\n|\n- Sở Y tế;\n- Sở Nội vụ.\n|", "Kínhgửi:\n- Sở Y tế;\n- Sở Nội vụ."]
)
def test_a_broken_mark_of_the_addressees(mark: str) -> None:
    read = directive(f"{_HEAD}\n{mark}\nĐề nghị các sở tổ chức hội thi.\n{TAIL}")

    assert [one.name for one in read.addressees] == ["Sở Y tế", "Sở Nội vụ"]


def test_place_and_date_printed_twice_end_the_subject() -> None:
    twice = "Lạng Sơn, ngày 05 tháng 3 năm 2024"
    read = directive(f"{twice}\n{_HEAD}\n{twice}\nKính gửi: Sở Y tế.\nĐề nghị tổ chức.\n{TAIL}")

    assert read.subject is not None
    assert read.subject.text == "tuyên truyền"


def test_numbers_behind_the_issuer_of_several_decisions() -> None:
    read = directive(
        f"{_HEAD}\nKính gửi: Sở Y tế.\nThực hiện các Quyết định của Thủ tướng Chính phủ số: 15/QĐ-TTg ngày 06/10/2020"
        f" thực hiện Kết luận số 8-KL/TW; 21/QĐ-TTg ngày 21/6/2021, đề nghị Sở Y tế tổ chức.\n{TAIL}"
    )

    assert [(one.kind, one.number) for one in read.citations] == [
        ("quyet_dinh", "15/QĐ-TTg"),
        ("other", "8-KL/TW"),
        ("quyet_dinh", "21/QĐ-TTg"),
    ]


@pytest.mark.parametrize(
    ("words", "agencies"),
    [
        (
            "UBND xã đề nghị các đoàn thể xã, Ban nhân dân các thôn tuyên truyền.",
            ["các đoàn thể xã", "Ban nhân dân các thôn"],
        ),
        ("Yêu cầu cấp ủy trực thuộc lãnh đạo thực hiện.", ["cấp ủy trực thuộc"]),
        (
            "Đề nghị Trưởng thôn, cộng tác viên dân số rà soát đối tượng.",
            ["Trưởng thôn", "cộng tác viên dân số"],
        ),
    ],
)
def test_whom_communes_order(words: str, agencies: list[str]) -> None:
    assert _who(words) == [(None, agencies)]


def test_the_issuer_may_have_a_part_of_its_own() -> None:
    text = "Phòng Nội vụ chủ trì, phối hợp Hội Nông dân huyện thăm hỏi."
    order = read_order(text, Span(0, len(text)), frozenset({"Phòng Nội vụ"}))

    assert order is not None
    assert [one.name for one in order.agencies] == ["Phòng Nội vụ"]


def test_a_number_without_letters_behind_a_colon() -> None:
    read = directive(
        f"{_HEAD}\nKính gửi: Sở Y tế.\nThực hiện văn bản số: 186 ngày 6/10/2020 của Bộ Y tế, đề nghị Sở Y tế tổ chức.\n{TAIL}"
    )

    assert [(one.kind, one.number) for one in read.citations] == [("other", "186")]


@pytest.mark.parametrize(
    ("words", "leads", "supports"),
    [
        (
            "Yêu cầu các đồng chí Chủ tịch UBND các huyện, thành phố, Thủ trưởng các sở triển khai ngay.",
            ["Chủ tịch Ủy ban nhân dân các huyện, thành phố", "Thủ trưởng các sở"],
            [],
        ),
        (
            "Công an xã chủ trì, Ban Chỉ huy Quân sự xã phối hợp: tổ chức lực lượng tuần tra.",
            ["Công an xã"],
            ["Ban Chỉ huy Quân sự xã"],
        ),
        (
            "Sở Tài chính chủ trì cùng Sở Xây dựng, Sở Nội vụ thẩm định giá.",
            ["Sở Tài chính"],
            ["Sở Xây dựng", "Sở Nội vụ"],
        ),
        (
            "Ban Thường trực Ủy ban MTTQ Việt Nam các địa phương tổng hợp kết quả.",
            ["Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam các địa phương"],
            [],
        ),
        (
            "Ban Chỉ đạo liên ngành về an toàn thực phẩm các huyện tổ chức thực hiện.",
            ["Ban Chỉ đạo liên ngành về an toàn thực phẩm các huyện"],
            [],
        ),
        (
            "Các tổ chức thành viên của Mặt trận tỉnh đăng ký hỗ trợ.",
            ["các tổ chức thành viên của Mặt trận tỉnh"],
            [],
        ),
    ],
)
def test_who_leads_and_who_supports(words: str, leads: list[str], supports: list[str]) -> None:
    orders = ItemOrders()
    read_paragraphs(words, [Span(0, len(words))], frozenset(), orders)

    assert [one.name for one in orders.leads] == leads
    assert [one.name for one in orders.supports] == supports


def test_what_an_item_is_about_may_stand_before_its_verb() -> None:
    assert _who("1. Về tuyên truyền: treo băng rôn tại trụ sở.") == [("1", [])]


def test_who_is_guided_by_the_issuer_is_to_act() -> None:
    found = _who("UBND tỉnh hướng dẫn các huyện đoàn tổ chức hội thi như sau:", "1. Tổ chức thi.")

    assert found == [(None, ["các huyện đoàn"]), ("1", ["các huyện đoàn"])]


@pytest.mark.parametrize(
    "last",
    [
        "Báo cáo kết quả thực hiện gửi về Ủy ban nhân dân tỉnh trước ngày 20/5/2024.",
        "Trong tháng 5 năm 2024, các đơn vị báo cáo kết quả về Ủy ban nhân dân tỉnh.",
        "Muộn nhất ngày 20/5/2024, các đơn vị báo cáo kết quả về Ủy ban nhân dân tỉnh.",
    ],
)
def test_a_report_asked_of_all_is_not_of_the_last_item(last: str) -> None:
    text = f"1. Sở Y tế\n- Tổ chức tuyên truyền.\n2. Sở Nội vụ\n- Tổ chức hội nghị.\n{last}"
    outline = read_outline(text, Span(0, len(text)))

    assert [one.of(text) for one in outline.closing] == [last]


def test_paragraphs_without_numbers_tell_further_bodies_what_to_do() -> None:
    found = _who(
        "UBND tỉnh đề nghị các cơ quan, đơn vị treo cờ Tổ quốc.",
        "Ủy ban nhân dân các xã, phường có trách nhiệm nhắc nhở việc treo cờ; Công an tỉnh bảo đảm trật tự.",
    )

    assert found == [
        (None, ["các cơ quan, đơn vị"]),
        (None, ["Ủy ban nhân dân các xã, phường", "Công an tỉnh"]),
    ]


def test_a_standing_agency_that_leads() -> None:
    found = _who("1. Sở Tư pháp là cơ quan thường trực của Ban Tổ chức, chủ trì lập dự toán.")

    assert found == [("1", ["Sở Tư pháp"])]


def test_what_the_heading_says_is_no_noun_in_front_of_the_verb() -> None:
    found = _who(
        "UBND tỉnh đề nghị các đơn vị thực hiện như sau:",
        "1. Nội dung",
        "Tập trung tuyên truyền luật mới.",
        "2. Tổ chức hội nghị.",
    )

    assert [path for path, _ in found] == [None, "1", "2"]


def test_days_listed_below_the_request_are_a_report_each() -> None:
    read = directive(
        f"{_HEAD}\nKính gửi: Các sở.\nI. NHIỆM VỤ\n1. Sở Y tế tổ chức tập huấn.\nII. CHẾ ĐỘ BÁO CÁO\n"
        "Các đơn vị báo cáo kết quả về Sở Nội vụ (qua Thanh tra Sở) như sau:\n"
        "1. Báo cáo nhanh: trước ngày 2/2/2025.\n2. Báo cáo tổng hợp: trước ngày 7/2/2025.\n"
        f"{TAIL}"
    )

    assert [
        (duty.to, duty.via, duty.deadline and duty.deadline.date) for duty in read.report_duties
    ] == [
        ("Sở Nội vụ", "Thanh tra Sở", "2025-02-02"),
        ("Sở Nội vụ", "Thanh tra Sở", "2025-02-07"),
    ]


def test_a_clause_of_a_named_body_is_its_own_behind_directed_ones() -> None:
    found = _who(
        "1. Đề nghị Sở Y tế chỉ đạo các bệnh viện khám bệnh; Trường Đại học Lạng Sơn tổ chức giao lưu.",
        "2. Đề nghị Sở Nội vụ chỉ đạo các đơn vị rà soát; các phòng, ban tổng hợp.",
    )

    assert found == [("1", ["Sở Y tế", "Trường Đại học Lạng Sơn"]), ("2", ["Sở Nội vụ"])]


def test_a_division_cited_at_the_start_of_a_line_is_no_item() -> None:
    text = "1. Sở Y tế thực hiện điểm b khoản 1\nMục III Kế hoạch này.\n2. Sở Nội vụ."
    outline = read_outline(text, Span(0, len(text)))

    assert [node.path for node in outline.walk()] == ["1", "2"]


def test_where_the_result_goes_is_said_to_all_below_a_heading_too() -> None:
    last = "Báo cáo kết quả thực hiện gửi về Ủy ban nhân dân tỉnh trước ngày 27/4/2024."
    text = f"1. Trách nhiệm của Sở Y tế\nTổ chức tập huấn.\n2. Trách nhiệm của Sở Nội vụ\nIn tờ rơi.\nTrao quà.\n{last}"
    outline = read_outline(text, Span(0, len(text)))

    assert [one.of(text) for one in outline.closing] == [last]
