"""Assignments of whole letters and plans; all documents are made for these tests (minh họa)."""

from __future__ import annotations

from thongsuot.core.model.assignment import Assignment
from thongsuot.core.model.directive import Directive
from thongsuot.core.pipeline import read_text

HEAD = """ỦY BAN NHÂN DÂN
TỈNH MINH HỌA
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 112/UBND-VX
Minh Họa, ngày 05 tháng 5 năm 2024
V/v tổ chức các hoạt động
Kính gửi: Các sở, ngành; UBND các huyện.
"""
PLAN = """ỦY BAN NHÂN DÂN
TỈNH MINH HỌA
Số: 112/KH-UBND
Minh Họa, ngày 05 tháng 5 năm 2024
KẾ HOẠCH
Tổ chức Tháng hành động
"""
TAIL = """
Nơi nhận:
- Như trên;
- Lưu: VT.
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH
Nguyễn Văn Minh Họa
"""


def _read(head: str, *lines: str) -> Directive:
    return read_text(head + "\n".join(lines) + TAIL).directive


def _who(directive: Directive) -> dict[str | None, list[str]]:
    return {one.path: [_named(agency) for agency in one.agencies] for one in directive.assignments}


def _named(agency: object) -> str:
    name, role = agency.name, agency.role  # type: ignore[attr-defined]
    return name if role == "lead" else f"({name})"


def _at(directive: Directive, path: str | None) -> Assignment:
    return next(one for one in directive.assignments if one.path == path)


def test_an_agency_as_heading_gathers_what_stands_below_it() -> None:
    directive = _read(
        PLAN,
        "UBND tỉnh ban hành Kế hoạch như sau:",
        "V. TỔ CHỨC THỰC HIỆN",
        "1. Sở Lao động - Thương binh và Xã hội",
        "- Chủ trì, phối hợp với Sở Giáo dục và Đào tạo, Tỉnh đoàn tổ chức Lễ phát động.",
        "- Hoàn thành trước ngày 15/7/2024.",
        "2. Sở Tài chính:",
        "Bố trí kinh phí thực hiện.",
        "3. UBND các huyện, thành phố",
        "a) Xây dựng kế hoạch.",
        "b) Treo băng rôn tại trụ sở.",
    )
    assert _who(directive) == {
        "V.1": ["Sở Lao động - Thương binh và Xã hội", "(Sở Giáo dục và Đào tạo)", "(Tỉnh đoàn)"],
        "V.2": ["Sở Tài chính"],
        "V.3": ["Ủy ban nhân dân các huyện, thành phố"],
    }
    first = _at(directive, "V.1")
    assert first.deadline is not None
    assert first.deadline.date == "2024-07-15"
    assert first.action.startswith("Chủ trì, phối hợp với")
    assert _at(directive, "V.3").activities == ("planning", "banner")


def test_content_without_agencies_and_the_general_order_of_the_closing() -> None:
    directive = _read(
        HEAD,
        "UBND tỉnh hướng dẫn một số nội dung như sau:",
        "1. Hình thức:",
        "Đăng tải tin, bài trên trang thông tin điện tử.",
        "2. Tổ chức tọa đàm về công tác xã hội.",
        "UBND tỉnh đề nghị các đơn vị nghiêm túc triển khai thực hiện.",
    )
    assert _who(directive) == {"1": [], "2": [], None: ["các đơn vị"]}


def test_items_that_name_nobody_inherit_from_an_opening_that_orders() -> None:
    directive = _read(
        HEAD,
        "UBND tỉnh yêu cầu các sở, ngành và UBND các huyện thực hiện các nội dung sau:",
        "1. Tổ chức tọa đàm.",
        "2. Giao Sở Y tế khám bệnh cho người cao tuổi.",
        "Yêu cầu các đơn vị nghiêm túc thực hiện.",
    )
    everybody = ["các sở, ngành", "Ủy ban nhân dân các huyện"]
    assert _who(directive) == {None: everybody, "1": everybody, "2": ["Sở Y tế"]}
    opening, inherited = _at(directive, None), _at(directive, "1")
    assert [one.span for one in inherited.agencies] == [one.span for one in opening.agencies]


def test_purposes_requirements_and_descriptions_are_no_assignments() -> None:
    directive = _read(
        PLAN,
        "I. MỤC ĐÍCH, YÊU CẦU",
        "1. Mục đích",
        "- Tuyên truyền sâu rộng về quyền trẻ em.",
        "2. Yêu cầu",
        "- Tổ chức các hoạt động phải thiết thực, tiết kiệm.",
        "II. CHỦ ĐỀ",
        "“Hành động vì trẻ em”",
        "III. NỘI DUNG",
        "1. Đẩy mạnh tuyên truyền trên loa truyền thanh.",
    )
    assert _who(directive) == {"III.1": []}
    assert [one.path for one in directive.purposes] == ["I.1.-1"]
    assert [one.path for one in directive.requirements] == ["I.2.-1"]


def test_purposes_and_requirements_under_one_heading_are_told_apart() -> None:
    directive = _read(
        PLAN,
        "I. MỤC ĐÍCH - YÊU CẦU",
        "- Phát huy vai trò của thanh niên.",
        "- Các hoạt động phải bảo đảm an toàn.",
        "II. NỘI DUNG",
        "1. Ra quân tình nguyện.",
    )
    assert [one.path for one in directive.purposes] == ["I.-1"]
    assert [one.path for one in directive.requirements] == ["I.-2"]


def test_details_belong_to_the_activity_above_them() -> None:
    directive = _read(
        PLAN,
        "II. NỘI DUNG",
        "1.Tổ chức Lễ phát động",
        "- Thời gian: 08 giờ 00, ngày 31/5/2024.",
        "- Địa điểm: Nhà văn hóa thiếu nhi.",
        "- Đơn vị chủ trì: Sở Y tế.",
        "- Đơn vị phối hợp: Tỉnh đoàn, Sở Nội vụ.",
    )
    assert _who(directive) == {"II.1": ["Sở Y tế", "(Tỉnh đoàn)", "(Sở Nội vụ)"]}
    assert _at(directive, "II.1").deadline is None


def test_decisions_order_in_their_articles() -> None:
    directive = _read(
        PLAN.replace("KẾ HOẠCH", "QUYẾT ĐỊNH").replace("KH-", "QĐ-"),
        "QUYẾT ĐỊNH:",
        "Điều 1. Ban hành kèm theo Quyết định này Kế hoạch hành động.",
        "Điều 2. Giao Sở Y tế chủ trì, phối hợp với các cơ quan liên quan triển khai.",
        "Điều 3. Quyết định này có hiệu lực kể từ ngày ký.",
        "Điều 4. Chánh Văn phòng UBND tỉnh; Giám đốc các Sở: Y tế, Nội vụ; Chủ tịch UBND các huyện chịu trách nhiệm thi hành Quyết định này./.",
    )
    assert _who(directive) == {
        "Điều 2": ["Sở Y tế", "(các cơ quan liên quan)"],
        "Điều 4": [
            "Chánh Văn phòng Ủy ban nhân dân tỉnh",
            "Giám đốc Sở Y tế",
            "Giám đốc Sở Nội vụ",
            "Chủ tịch Ủy ban nhân dân các huyện",
        ],
    }


def test_a_group_heading_only_introduces_bodies_with_tasks_of_their_own() -> None:
    directive = _read(
        PLAN,
        "III. TỔ CHỨC THỰC HIỆN",
        "1. Các sở, ngành",
        "a) Sở Y tế: Tổ chức khám bệnh.",
        "b) Sở Nội vụ: Tham mưu khen thưởng.",
        "2. UBND các huyện: Xây dựng kế hoạch.",
    )
    assert _who(directive) == {
        "III.1.a": ["Sở Y tế"],
        "III.1.b": ["Sở Nội vụ"],
        "III.2": ["Ủy ban nhân dân các huyện"],
    }


def test_units_no_vocabulary_knows_are_read_among_their_neighbours() -> None:
    directive = _read(
        PLAN,
        "III. Phân công nhiệm vụ:",
        "1. Ban giám hiệu: Chỉ đạo chung.",
        "2. Đoàn trường: Chuẩn bị chương trình, hoàn thành trước ngày 18/11.",
        "3. Bộ phận y tế: Trực trong suốt thời gian diễn ra.",
    )
    assert _who(directive) == {
        "III.1": ["Ban Giám hiệu"],
        "III.2": ["Đoàn trường"],
        "III.3": ["Bộ phận y tế"],
    }
    deadline = _at(directive, "III.2").deadline
    assert deadline is not None
    assert (deadline.phrase, deadline.date) == ("trước ngày 18/11", "2024-11-18")
    assert [one.field for one in directive.doubts if "assignments" in one.field] == [
        "assignments.1.deadline"
    ]


def test_a_letter_without_items() -> None:
    directive = _read(
        HEAD,
        "UBND tỉnh đề nghị Sở Y tế tổ chức khám bệnh cho người cao tuổi, hoàn thành trước ngày 01/6/2024.",
    )
    assert _who(directive) == {None: ["Sở Y tế"]}
    deadline = _at(directive, None).deadline
    assert deadline is not None
    assert deadline.date == "2024-06-01"


def test_spans_hold_the_words_of_their_values() -> None:
    text = HEAD + "1. Giao Sở LĐTBXH chủ trì, phối hợp với UBND các huyện tổ chức tọa đàm./." + TAIL
    reading = read_text(text)
    (one,) = reading.directive.assignments
    assert [agency.span.of(reading.text) for agency in one.agencies] == [
        "Sở LĐTBXH",
        "UBND các huyện",
    ]
    assert [agency.name for agency in one.agencies] == [
        "Sở Lao động - Thương binh và Xã hội",
        "Ủy ban nhân dân các huyện",
    ]
    assert one.span.of(reading.text).startswith("Giao Sở LĐTBXH")


def test_a_closing_that_only_asks_for_a_report_is_a_duty_and_no_assignment() -> None:
    directive = _read(
        HEAD,
        "1. Tổ chức tọa đàm.",
        "Đề nghị các đơn vị báo cáo kết quả về Sở Y tế trước ngày 10/4/2024.",
    )
    assert _who(directive) == {"1": []}
    assert [(one.by, one.to) for one in directive.report_duties] == [(("các đơn vị",), "Sở Y tế")]


def test_what_is_hung_behind_a_colon_is_an_activity_of_its_own() -> None:
    directive = _read(HEAD, "1. Truyền thông: Treo băng rôn tại cổng cơ quan.")
    assert _at(directive, "1").activities == ("communication", "banner")


def test_unnumbered_lines_with_a_body_say_who_does_the_dashes_below() -> None:
    directive = _read(
        PLAN,
        "UBND tỉnh ban hành Kế hoạch như sau:",
        "IV. TỔ CHỨC THỰC HIỆN",
        "Sở Y tế",
        "- Chủ trì, phối hợp với Sở Xây dựng tổ chức Lễ phát động.",
        "- Hướng dẫn các đơn vị trực thuộc thực hiện.",
        "Sở Tài chính, Kho bạc Nhà nước tỉnh:",
        "- Bố trí kinh phí theo quy định.",
        "Nhóm hộ dân tự quản liên gia",
        "- Giữ gìn vệ sinh chung.",
    )

    found = _who(directive)

    assert found["IV.-1"] == ["Sở Y tế", "(Sở Xây dựng)"]
    assert found["IV.-2"] == ["Sở Y tế"]
    assert found["IV.-3"] == ["Sở Tài chính", "Kho bạc Nhà nước tỉnh"]
    assert found.get("IV.-4", []) == []
