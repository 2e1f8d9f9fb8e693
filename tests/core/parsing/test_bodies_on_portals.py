"""Bodies of letters as portals and small offices have them; all words and bodies are made for tests (minh họa)."""

from __future__ import annotations

import pytest

from tests.core.parsing.letters import NATION, TAIL, directive, who
from thongsuot.core.model.directive import Directive
from thongsuot.core.model.span import Span
from thongsuot.core.parsing.chains import chain_at
from thongsuot.core.parsing.deadlines import find_deadlines

_HEAD = (
    f"ỦY BAN NHÂN DÂN PHƯỜNG HOA SEN\n{NATION}\nSố: 12/UBND\nHoa Sen, ngày 05 tháng 3 năm 2024\n"
    "V/v trang trí\nKính gửi: Các cơ quan, đơn vị."
)


def _read(*lines: str) -> Directive:
    return directive("\n".join([_HEAD, *lines, TAIL]))


@pytest.mark.parametrize(
    ("words", "names"),
    [
        (
            "Phòng Đào tạo Sau Đại học, Trưởng phòng Quản lý Sau Đại học kiểm tra",
            ["Phòng Đào tạo Sau Đại học", "Trưởng phòng Quản lý Sau Đại học"],
        ),
        (
            "Chủ tịch UBND các huyện và thành phố Lạng Sơn; Sở Y tế kiểm tra",
            ["Chủ tịch Ủy ban nhân dân các huyện và thành phố Lạng Sơn", "Sở Y tế"],
        ),
        (
            "Các trường học, HTX, tổ dân phố trang trí",
            ["các trường học, hợp tác xã, tổ dân phố"],
        ),
        (
            "Các đơn vị quản lý bến xe và các doanh nghiệp vận tải chủ động kiểm tra",
            ["các đơn vị", "các doanh nghiệp vận tải"],
        ),
        ("Các liên chi hội sinh viên tham gia", ["các liên chi hội sinh viên"]),
    ],
)
def test_names_are_read_whole(words: str, names: list[str]) -> None:
    chain = chain_at(words, 0, len(words))

    assert chain is not None
    assert [agency.name for agency in chain.agencies] == names


@pytest.mark.parametrize(
    "opening",
    [
        "Ủy ban nhân dân phường thông báo và đề nghị các tổ dân phố thực hiện các nội dung sau:",
        "Ngày 04/3, Ủy ban nhân dân phường ban hành văn bản yêu cầu các tổ dân phố trang trí như sau:",
        "Ủy ban nhân dân phường ban hành Thông báo số 12 ngày 05 tháng 3 năm 2024 yêu cầu các tổ dân phố thực hiện:",
    ],
)
def test_the_issuer_speaks_and_asks_in_one_sentence(opening: str) -> None:
    read = _read(opening, "1. Treo cờ Tổ quốc.", "2. Tổng vệ sinh ngõ phố.")

    assert who(read) == [(path, ["các tổ dân phố"]) for path in (None, "1", "2")]


def test_a_letter_that_was_received_names_nobody_who_is_told() -> None:
    read = _read(
        "Sở Giáo dục và Đào tạo nhận được Công văn số 94/SVHTTDL-BQL của Sở Văn hóa, Thể thao và Du lịch "
        "về việc hỗ trợ thông báo cuộc thi. Ủy ban nhân dân phường đề nghị các trường học triển khai."
    )

    assert who(read) == [(None, ["các trường học"])]


def test_letting_pupils_stay_at_home_is_a_task() -> None:
    read = _read("1. Cho toàn bộ học sinh nghỉ học.", "2. Trạm Y tế trực cấp cứu.")

    assert who(read) == [("1", []), ("2", ["Trạm Y tế"])]


def test_the_beginning_of_a_month_is_named_with_its_before() -> None:
    words = "Gửi hồ sơ về Phòng trước đầu tháng 4/2011."
    (found,) = find_deadlines(words, Span(0, len(words)))

    assert found.deadline.phrase == "trước đầu tháng 4/2011"
    assert found.deadline.date is None


@pytest.mark.parametrize(
    ("words", "names"),
    [
        (
            "Thủ trưởng các cơ quan: Văn phòng Ủy ban nhân dân phường; Công an phường kiểm tra",
            ["Văn phòng Ủy ban nhân dân phường", "Công an phường"],
        ),
        (
            "Ban Dân vận các huyện; Tuyên huấn các Đảng ủy trực thuộc, các tổ chức chính trị- xã hội kiểm tra",
            [
                "Ban Dân vận các huyện",
                "Tuyên huấn các Đảng ủy trực thuộc",
                "các tổ chức chính trị - xã hội",
            ],
        ),
        (
            "Các tổ chức tín dụng, quỹ trên địa bàn gửi báo cáo",
            ["các tổ chức tín dụng, quỹ trên địa bàn"],
        ),
    ],
)
def test_groups_are_read_whole(words: str, names: list[str]) -> None:
    chain = chain_at(words, 0, len(words))

    assert chain is not None
    assert [agency.name for agency in chain.agencies] == names


def test_those_who_wrote_what_is_carried_on_are_not_told() -> None:
    read = _read(
        "Ủy ban nhân dân phường yêu cầu các tổ dân phố thực hiện:",
        "1. Tiếp tục thực hiện các văn bản chỉ đạo của Ủy ban nhân dân quận, Sở Y tế, Sở Nội vụ và "
        "cơ quan chuyên môn về công tác phòng chống dịch trong khu dân cư.",
        "2. Thực hiện Công văn số 12/UBND của Ủy ban nhân dân quận, Trạm Y tế rà soát người cao tuổi.",
    )

    assert who(read) == [
        (None, ["các tổ dân phố"]),
        ("1", ["các tổ dân phố"]),
        ("2", ["Trạm Y tế"]),
    ]


def test_who_carries_a_decision_out_may_stand_behind_its_force() -> None:
    head = _HEAD.replace("V/v trang trí", "QUYẾT ĐỊNH\nVề việc trang trí").splitlines()[:-1]
    read = directive(
        "\n".join(
            [
                *head,
                "Căn cứ Luật Tổ chức chính quyền địa phương;",
                "QUYẾT ĐỊNH:",
                "Điều 1. Ban hành quy định về trang trí.",
                "Điều 2. Quyết định này có hiệu lực kể từ ngày ký.",
                "Thủ trưởng các phòng, ban; Trưởng Công an phường căn cứ Quyết định thi hành./.",
                TAIL,
            ]
        )
    )

    assert who(read) == [("Điều 2", ["Thủ trưởng các phòng, ban", "Trưởng Công an phường"])]


def _with_roles(read: Directive) -> list[tuple[str | None, list[str]]]:
    return [
        (one.path, [f"{'+ ' * (agency.role == 'support')}{agency.name}" for agency in one.agencies])
        for one in read.assignments
    ]


@pytest.mark.parametrize("word", ["phối hợp", "phối hợp với"])
def test_semicolons_part_those_with_whom_it_is_done(word: str) -> None:
    read = _read(
        f"1. Giao Sở Xây dựng chủ trì, {word} các Sở: Tài chính, Nội vụ; Ban Quản lý chợ tỉnh; "
        "UBND các huyện: Hòa An, Hà Quảng và các sở, ngành liên quan nghiên cứu, tham mưu đề xuất UBND tỉnh "
        "để triển khai theo thẩm quyền, báo cáo UBND tỉnh kết quả thực hiện trước ngày 10/7/2024."
    )

    assert _with_roles(read) == [
        (
            "1",
            [
                "Sở Xây dựng",
                "+ Sở Tài chính",
                "+ Sở Nội vụ",
                "+ Ban Quản lý chợ tỉnh",
                "+ Ủy ban nhân dân huyện Hòa An",
                "+ Ủy ban nhân dân huyện Hà Quảng",
                "+ các sở, ngành liên quan",
            ],
        )
    ]
    (duty,) = read.report_duties
    assert (duty.by, duty.to) == (("Sở Xây dựng",), "Ủy ban nhân dân tỉnh")


def test_the_last_place_of_a_list_is_none_of_the_verb_behind_it() -> None:
    read = _read("1. Giao UBND các huyện: Hòa An, Hà Quảng rà soát quỹ đất.")

    assert who(read) == [("1", ["Ủy ban nhân dân huyện Hòa An", "Ủy ban nhân dân huyện Hà Quảng"])]


def test_what_is_summed_up_to_be_reported_is_still_passed_on() -> None:
    read = _read(
        "1. Các tổ dân phố báo cáo kết quả về Ủy ban nhân dân phường trước ngày 05/7/2024 "
        "để tổng hợp, báo cáo Ủy ban nhân dân quận kết quả thực hiện trước ngày 10/7/2024."
    )

    assert [duty.to for duty in read.report_duties] == ["Ủy ban nhân dân phường"]


def test_a_place_where_it_is_done_is_no_further_doer() -> None:
    read = _read(
        "1. Các tổ dân phố treo cờ tại cổng chào, Nhà văn hóa phường, gắn với việc tổng vệ sinh."
    )

    assert who(read) == [("1", ["các tổ dân phố"])]


@pytest.mark.parametrize(
    ("words", "names"),
    [
        (
            "UBND các phường Buôn Ma Thuột, Tân Lập rà soát",
            ["Ủy ban nhân dân phường Buôn Ma Thuột", "Ủy ban nhân dân phường Tân Lập"],
        ),
        (
            "UBND các xã, phường: Hòa Thắng, Tân An rà soát",
            ["Ủy ban nhân dân Hòa Thắng", "Ủy ban nhân dân Tân An"],
        ),
        (
            "UBND các huyện, thị xã: Hòa An, thị xã Bình Long rà soát",
            ["Ủy ban nhân dân Hòa An", "Ủy ban nhân dân thị xã Bình Long"],
        ),
    ],
)
def test_no_level_of_a_place_is_made_up(words: str, names: list[str]) -> None:
    chain = chain_at(words, 0, len(words))

    assert chain is not None
    assert [agency.name for agency in chain.agencies] == names


def test_places_in_front_of_a_colon_are_told() -> None:
    read = _read("1. Đối với UBND các phường Tân Lập, Ea Kao: rà soát danh sách.")

    assert who(read) == [("1", ["Ủy ban nhân dân phường Tân Lập", "Ủy ban nhân dân phường Ea Kao"])]


def test_who_gets_a_matter_passed_on_is_told_to_deal_with_it() -> None:
    read = _read(
        "Văn phòng Ủy ban nhân dân tỉnh chuyển nội dung trên đến Ban Quản lý dự án đầu tư xây dựng tỉnh "
        "để nghiên cứu, xử lý theo thẩm quyền."
    )

    assert who(read) == [(None, ["Ban Quản lý dự án đầu tư xây dựng tỉnh"])]


def test_the_issuer_may_have_a_letter_that_asks() -> None:
    read = _read(
        "Ủy ban nhân dân phường có văn bản yêu cầu các trường học, Trạm Y tế tổng vệ sinh."
    )

    assert who(read) == [(None, ["các trường học", "Trạm Y tế"])]


def test_two_receivers_of_a_result_are_told_behind_an_aim() -> None:
    read = _read(
        "1. Giao Phòng Nội vụ rà soát để xem xét, xử lý theo thẩm quyền, báo cáo Ban Nội chính Tỉnh ủy, "
        "Ủy ban nhân dân tỉnh kết quả xử lý trong tháng 3/2024."
    )

    assert [(duty.by, duty.to) for duty in read.report_duties] == [
        (("Phòng Nội vụ",), "Ban Nội chính Tỉnh ủy"),
        (("Phòng Nội vụ",), "Ủy ban nhân dân tỉnh"),
    ]
