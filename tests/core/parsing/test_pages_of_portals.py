"""Letters as portals publish them: menus, fields and rules around the head; all words are made for tests (minh họa)."""

from __future__ import annotations

import pytest

from tests.core.parsing.letters import BODY, NATION, TAIL, directive
from thongsuot.core.model.directive import Directive

_LETTER = (
    f"ỦY BAN NHÂN DÂN\nTỈNH LẠNG SƠN\n-------\n{NATION}\n---------------\nSố: 12/UBND-VX\nV/v tổ chức hội thi minh họa\n"
    f"Lạng Sơn, ngày 05 tháng 3 năm 2024\nKính gửi: Sở Y tế.\n{BODY}\n{TAIL}"
)
_PLAN = (
    "Số: 7/KH-UBND | Lạng Sơn, ngày 05 tháng 3 năm 2024 |\nKẾ HOẠCH\nTỔ CHỨC HỘI THI MINH HỌA NĂM 2024\n"
    "Thực hiện Kế hoạch số 3/KH-BYT ngày 02/01/2024 của Bộ Y tế, Ủy ban nhân dân tỉnh ban hành kế hoạch như sau:\nI. MỤC ĐÍCH"
)


def _head(read: Directive) -> tuple[object, ...]:
    return (
        read.kind,
        read.issuer.name if read.issuer else None,
        (read.number.serial, read.number.symbol) if read.number else None,
        read.place.name if read.place else None,
        (read.date.day, read.date.month) if read.date else None,
        read.subject.text if read.subject else None,
    )


_EXPECTED = (
    "cong_van", "Ủy ban nhân dân tỉnh Lạng Sơn", ("12", "UBND-VX"), "Lạng Sơn", (5, 3), "tổ chức hội thi minh họa",
)  # fmt: skip


@pytest.mark.parametrize(
    "above",
    [
        (
            "Công văn 12/UBND-VX năm 2024 về tổ chức hội thi minh họa dành cho các cơ quan, đơn vị và các trường học trên địa bàn tỉnh\n"
            "Số hiệu: 99/UBND-KT Loại văn bản: Công văn\nNơi ban hành: Tỉnh Lạng Sơn Người ký: Lê Văn Mẫu\n"
            "Ngày ban hành: 09/04/2023 Ngày hiệu lực: Đang cập nhật"
        ),
        "Trang chủ\nTóm tắt văn bản\nCơ quan ban hành:\nBộ Y tế\nSố hiệu:\n99/UBND-KT\nNgày ban hành:\n09/04/2023\nBan hành\nTình trạng:\nĐang cập nhật",
        "Để xem toàn văn và các tiện ích nâng cao, vui lòng đăng nhập hoặc đăng ký tài khoản của hệ thống minh họa này.",
        "Thứ Ba, 05/03/2024\nNgày 05/3/2024, Ủy ban nhân dân tỉnh ban hành Công văn số 12/UBND-VX về tổ chức hội thi. Nội dung như sau.",
    ],
)
def test_what_a_portal_puts_above_the_letterhead_is_no_part_of_the_head(above: str) -> None:
    assert _head(directive(f"{above}\n\n{_LETTER}")) == _EXPECTED


def test_the_letterhead_of_an_annex_does_not_swallow_the_letter_above_it() -> None:
    read = directive(
        f"Số: 12/UBND-VX\nV/v tổ chức hội thi\nKính gửi: Sở Y tế.\n{BODY}\n{TAIL}\n\nPHỤ LỤC\nSỞ Y TẾ\n{NATION}\nSố: 99/BC-SYT\nBÁO CÁO"
    )

    assert read.number is not None
    assert (read.number.serial, len(read.addressees)) == ("12", 1)


def test_rules_at_the_end_of_the_lines_of_a_head() -> None:
    read = directive(
        "SỞ Y TẾ TỈNH LẠNG SƠN ------- | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc --------------- |\n"
        "Số: 12/SYT-NV | Lạng Sơn, ngày 05 tháng 3 năm 2024 |\nKính gửi: Các bệnh viện."
    )

    assert read.issuer is not None
    assert read.issuer.name == "Sở Y tế tỉnh Lạng Sơn"


def test_rows_between_pipes_below_a_long_line_of_the_site() -> None:
    read = directive(
        "Để sử dụng toàn bộ tiện ích nâng cao của trang minh họa vui lòng lựa chọn và đăng ký một gói cước phù hợp.\n"
        f"| ỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM | \n| {_PLAN}"
    )

    assert _head(read) == (
        "ke_hoach", "Ủy ban nhân dân tỉnh Lạng Sơn", ("7", "KH-UBND"), "Lạng Sơn", (5, 3), "TỔ CHỨC HỘI THI MINH HỌA NĂM 2024",
    )  # fmt: skip


def test_a_letterhead_that_the_page_repeats_is_no_parent() -> None:
    read = directive(
        _LETTER.replace("-------\nCỘNG", "-------\nỦY BAN NHÂN DÂN\nTỈNH LẠNG SƠN\nCỘNG")
    )

    assert read.issuer is not None
    assert (read.issuer.name, read.issuer.parent) == ("Ủy ban nhân dân tỉnh Lạng Sơn", None)


def test_a_subject_in_capitals_goes_on_with_the_number_of_a_document() -> None:
    read = directive(
        f"SỞ Y TẾ TỈNH LẠNG SƠN\n{NATION}\nSố: 7/KH-SYT\nKẾ HOẠCH\nTRIỂN KHAI THỰC HIỆN CHỈ THỊ SỐ\n31/CT-BYT NGÀY 02/01/2024 CỦA BỘ Y TẾ\n"
        "Thực hiện Chỉ thị số 31/CT-BYT ngày 02/01/2024 của Bộ Y tế, Sở Y tế ban hành kế hoạch như sau:\nI. MỤC ĐÍCH"
    )

    assert read.subject is not None
    assert (
        read.subject.text == "TRIỂN KHAI THỰC HIỆN CHỈ THỊ SỐ 31/CT-BYT NGÀY 02/01/2024 CỦA BỘ Y TẾ"
    )
    assert [one.path for one in read.outline] == ["I"]


def test_a_year_at_the_start_of_the_first_paragraph_is_no_part_of_the_subject() -> None:
    read = directive(
        f"ỦY BAN NHÂN DÂN\nTỈNH LẠNG SƠN\n|\n{NATION}\n|\nSố: 4/CT-UBND\n|\nCHỈ THỊ\nVỀ TĂNG CƯỜNG CÔNG\nTÁC MINH HỌA TRÊN ĐỊA BÀN TỈNH LẠNG\nSƠN\n"
        "Năm 2024, theo nhận định của cơ quan chuyên\nmôn thì công tác minh họa còn nhiều khó khăn và\nhạn chế, Chủ tịch Ủy ban nhân dân tỉnh chỉ thị:\n1. Tổ chức tuyên truyền."
    )

    assert read.subject is not None
    assert read.subject.text == "VỀ TĂNG CƯỜNG CÔNG TÁC MINH HỌA TRÊN ĐỊA BÀN TỈNH LẠNG SƠN"


def test_a_wire_with_its_mark_behind_a_colon() -> None:
    read = directive(
        f"ỦY BAN NHÂN DÂN\nTỈNH LẠNG SƠN\n{NATION}\nSố: 4/CĐ-UBND\nCÔNG ĐIỆN\nVề việc ứng phó với mưa minh họa\n"
        "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH: Điện\nSở Y tế;\nSở Nội vụ.\nThực hiện chỉ đạo của cấp trên, yêu cầu:\n1. Trực ban."
    )

    assert read.subject is not None
    assert read.subject.text == "Về việc ứng phó với mưa minh họa"
    assert [one.name for one in read.addressees] == ["Sở Y tế", "Sở Nội vụ"]


def test_offices_of_the_signature_in_small_letters() -> None:
    read = directive(
        _LETTER.replace("TRƯỞNG PHÒNG\n", "TM ỦY BAN NHÂN DÂN TỈNH\nKT. Chủ tịch\nPhó Chủ tịch\n")
    )

    sign = read.signature
    assert sign is not None
    assert (sign.authority, sign.for_position, sign.position, sign.name) == (
        "KT",
        "Chủ tịch",
        "Phó Chủ tịch",
        "Lê Văn Mẫu",
    )


def test_title_of_a_portal_that_ends_with_the_number() -> None:
    read = directive(
        f"Tổ chức hội thi minh họa năm 2024 (12/UBND-VX)\nKính gửi: Sở Y tế.\n{BODY}\n{TAIL}"
    )

    assert read.number is not None
    assert (read.number.serial, read.number.symbol) == ("12", "UBND-VX")
    assert read.kind == "cong_van"


def test_a_long_title_of_a_portal_just_above_the_addressees() -> None:
    title = "Hỗ trợ các xã minh họa ở vùng sâu, vùng xa trong năm học 2023-2024 và ủng hộ đồng bào bị thiệt hại do mưa bão ở nhiều địa phương"
    read = directive(f"{title}\n\nKính gửi: Sở Y tế; Sở Nội vụ.\n{BODY}\n{TAIL}")

    assert read.kind == "cong_van"
    assert [one.name for one in read.addressees] == ["Sở Y tế", "Sở Nội vụ"]


def test_the_issuer_of_a_cited_document_may_begin_with_lien() -> None:
    read = directive(
        _LETTER.replace(
            BODY,
            f"Thực hiện Công văn số 23/LĐLĐ-CS ngày 21/10/2023 của Liên đoàn Lao động tỉnh Lạng Sơn về việc hội thi;\n{BODY}",
        )
    )

    assert [one.issuer for one in read.citations] == ["Liên đoàn Lao động tỉnh Lạng Sơn"]


def test_capitals_below_the_number_are_the_subject_where_the_title_is_missing() -> None:
    read = directive(
        f"ỦY BAN NHÂN DÂN | {NATION.splitlines()[0]} |\n{_PLAN.replace('KẾ HOẠCH' + chr(10), '', 1)}"
    )

    assert _head(read) == (
        "ke_hoach", "Ủy ban nhân dân tỉnh Lạng Sơn", ("7", "KH-UBND"), "Lạng Sơn", (5, 3), "TỔ CHỨC HỘI THI MINH HỌA NĂM 2024",
    )  # fmt: skip


def test_a_level_at_the_end_of_a_line_is_not_followed_by_a_place() -> None:
    read = directive(
        f"ỦY BAN NHÂN DÂN | {NATION.splitlines()[0]} |\nSố: 7/QĐ-UBND | Lạng Sơn, ngày 05 tháng 3 năm 2024 |\nỦY BAN NHÂN DÂN TỈNH\n"
        "Căn cứ Luật Trẻ em ngày 05/4/2016;\nQUYẾT ĐỊNH:\nĐiều 1. Ban hành kèm theo Quyết định này Kế hoạch minh họa."
    )

    assert read.issuer is not None
    assert read.issuer.name == "Ủy ban nhân dân tỉnh Lạng Sơn"
    assert read.subject is None


def test_fields_of_a_portal_in_rows_above_the_head() -> None:
    read = directive(
        "Số hiệu | 12/BHXH-CĐ |\nNgày ban hành | 05/03/2024 |\nCơ quan ban hành | Bảo hiểm xã hội Việt Nam |\nNgười ký | Lê Văn Mẫu |\n"
        f"BẢO\nHIỂM XÃ HỘI |\n{NATION.splitlines()[0]} |\nSố: 12/BHXH-CĐ |\nHà Nội, ngày 05 tháng 3 năm 2024 |\nKính gửi: Bảo hiểm xã hội các tỉnh\n"
        "Bảo hiểm xã hội Việt Nam yêu cầu thực hiện như sau:\n1. Tổ chức tuyên truyền."
    )

    assert read.issuer is not None
    assert (read.issuer.name, read.issuer.parent, read.issuer.provenance) == (
        "Bảo hiểm xã hội Việt Nam",
        None,
        "inferred",
    )


def test_numbers_in_a_subject_are_no_number_of_the_document() -> None:
    read = directive(
        "QUY ĐỊNH, HƯỚNG DẪN MỘT SỐ NỘI DUNG CỦA NGHỊ ĐỊNH\nSỐ 68/2017/NĐ-CP NGÀY 25 THÁNG 5 NĂM 2017 CỦA CHÍNH PHỦ VỀ VIỆC MINH HỌA\n"
        "Căn cứ Luật Trẻ em ngày 05/4/2016;\nTheo đề nghị của Sở Y tế.\n1. Tổ chức."
    )

    assert (read.number, read.date) == (None, None)


def test_the_story_of_a_meeting_behind_a_subject_in_capitals() -> None:
    read = directive(
        f"SỞ Y TẾ TỈNH LẠNG SƠN\n{NATION}\nSố: 7/TB-SYT\nLạng Sơn, ngày 05 tháng 3 năm 2024\nTHÔNG BÁO\nKẾT LUẬN CUỘC HỌP\nMINH HỌA\n"
        "Sáng ngày 09 tháng 02\nnăm 2024, tại trụ sở Sở Y tế, Giám đốc Sở đã chủ trì cuộc họp và kết luận như\nsau:\n1. Tổ chức tuyên truyền."
    )

    assert read.subject is not None
    assert read.subject.text == "KẾT LUẬN CUỘC HỌP MINH HỌA"


def test_who_decides_may_hold_two_offices() -> None:
    read = directive(
        f"VĂN PHÒNG CHÍNH PHỦ\n{NATION}\nSố: 7/QĐ-VPCP\nHà Nội, ngày 05 tháng 3 năm 2024\nQUYẾT ĐỊNH\nVỀ VIỆC BAN HÀNH MẪU MINH HỌA\n"
        "BỘ TRƯỞNG, CHỦ NHIỆM VĂN PHÒNG CHÍNH PHỦ\nCăn cứ Luật Trẻ em ngày 05/4/2016;\nQUYẾT ĐỊNH:\nĐiều 1. Ban hành mẫu."
    )

    assert read.subject is not None
    assert read.subject.text == "VỀ VIỆC BAN HÀNH MẪU MINH HỌA"


def test_a_bracket_that_closes_at_the_head_of_a_line_is_no_marker() -> None:
    read = directive(
        _LETTER.replace(
            BODY,
            "Căn cứ Nghị quyết số 21-NQ/TW ngày 25/10/2017 của Ban Chấp hành Trung ương (khóa\nXII) về công tác minh họa;\n"
            + BODY,
        )
    )

    assert [one.path for one in read.outline] == ["1", "2"]


def test_a_dash_inside_a_name_at_the_head_of_a_line() -> None:
    read = directive(
        _LETTER.replace(
            BODY,
            "Theo đề nghị của Sở Lao động\n- Thương binh và Xã hội tại Tờ trình số 9/TTr-SLĐTBXH ngày 02/3/2024.\n"
            + BODY,
        )
    )

    assert [one.number for one in read.citations] == ["9/TTr-SLĐTBXH"]


def test_the_number_belongs_to_the_nearest_kind() -> None:
    read = directive(
        _LETTER.replace(
            BODY,
            "Thực hiện ý kiến chỉ đạo của Thủ tướng Chính phủ tại Công văn số 65/VPCP-TC ngày 13/3/2024 của Văn phòng Chính phủ;\n"
            + BODY,
        )
    )

    assert [(one.kind, one.number, one.issuer) for one in read.citations] == [
        ("cong_van", "65/VPCP-TC", "Văn phòng Chính phủ")
    ]


def test_a_law_with_its_day_and_no_word_for_it() -> None:
    read = directive(_LETTER.replace(BODY, "Căn cứ Luật Tổ chức HĐND và UBND 26/11/2003;\n" + BODY))

    assert [(one.about, one.date) for one in read.citations] == [
        ("Tổ chức HĐND và UBND", "2003-11-26")
    ]


def test_documents_that_a_portal_lists_behind_the_letter_are_no_recipients() -> None:
    read = directive(
        f"{_LETTER}\n- 1 Công văn 5/SYT-NV về hội thi\n- 2 Quyết định 6/QĐ-SYT về hội thi"
    )

    assert [one.text for one in read.recipients] == ["Như trên"]


def test_a_title_in_capitals_behind_the_signature_is_no_part_of_it() -> None:
    read = directive(
        _LETTER.replace(
            TAIL,
            "Nơi nhận:\n- Như trên;\n- Lưu: VT.\nKT. CHỦ TỊCH\nTHỰC HIỆN ĐỀ ÁN “ĐỔI MỚI MINH HỌA”\n2018-2025",
        )
    )

    assert read.signature is not None
    assert (read.signature.for_position, read.signature.name) == ("CHỦ TỊCH", None)


def test_offices_and_names_that_a_page_broke_between_lines() -> None:
    tail = (
        "Nơi nhận:\n- Như trên;\n- Lưu: VT.\nKT. BỘ TRƯỞNG, CHỦ NHIỆM\nPHÓ\nCHỦ NHIỆM\nLê\nVăn Mẫu"
    )
    read = directive(_LETTER.replace(TAIL, tail))

    sign = read.signature
    assert sign is not None
    assert (sign.for_position, sign.position, sign.name) == (
        "BỘ TRƯỞNG, CHỦ NHIỆM",
        "PHÓ CHỦ NHIỆM",
        "Lê Văn Mẫu",
    )


def test_the_mark_of_a_drafter_behind_the_copies() -> None:
    read = directive(_LETTER.replace("- Lưu: VT.", "- Lưu: VT, KGVX (3b) vt."))

    assert read.archive is not None
    assert (read.archive.units, read.archive.drafter, read.archive.copies) == (
        ("VT", "KGVX"),
        "vt",
        3,
    )


def test_the_subject_below_the_number_without_its_mark() -> None:
    read = directive(
        _LETTER.replace("V/v tổ chức hội thi minh họa", "Bảo đảm chất lượng của hội thi\nminh họa")
    )

    assert read.subject is not None
    assert read.subject.text == "Bảo đảm chất lượng của hội thi minh họa"


@pytest.mark.parametrize(
    "line", ["Thời gian ký: 06.03.2024 16:20:11", "Phòng Nội vụ và các đơn vị", "KHẨN"]
)
def test_not_every_line_below_the_number_is_a_subject(line: str) -> None:
    assert directive(_LETTER.replace("V/v tổ chức hội thi minh họa", line)).subject is None


def test_the_end_of_a_number_is_no_part_of_the_place() -> None:
    read = directive(
        f"SỞ Y TẾ TỈNH LẠNG SƠN\n-{NATION}\n-#4/KH-SYT Lạng Sơn, ngày 01 tháng 03 năm 2024\nKẾ HOẠCH\nTổ chức hội thi\nCăn cứ kế hoạch;\n1. Tổ chức."
    )

    assert read.place is None or read.place.name == "Lạng Sơn"


def test_a_dash_before_the_label_of_the_number() -> None:
    read = directive(
        f"SỞ Y TẾ TỈNH LẠNG SƠN\n-{NATION}\n-Số: 4/KH-SYT Lạng Sơn, ngày 01 tháng 03 năm 2024\nKẾ HOẠCH\nTổ chức hội thi\nCăn cứ kế hoạch;\n1. Tổ chức."
    )

    assert read.number is not None
    assert (read.number.serial, read.number.symbol) == ("4", "KH-SYT")
    assert read.place is not None
    assert read.place.name == "Lạng Sơn"


def test_a_governor_decides() -> None:
    read = directive(
        "QUYẾT ĐỊNH\nVỀ\nVIỆC CÔNG BỐ THỦ TỤC MINH HỌA\nTHỐNG ĐỐC NGÂN HÀNG NHÀ NƯỚC\nCăn cứ Luật Trẻ em ngày 05/4/2016;\nQUYẾT ĐỊNH:\nĐiều 1. Công bố thủ tục."
    )

    assert read.subject is not None
    assert read.subject.text == "VỀ VIỆC CÔNG BỐ THỦ TỤC MINH HỌA"


def test_a_law_without_number_does_not_take_that_of_a_resolution() -> None:
    read = directive(
        _LETTER.replace(
            BODY,
            "Để thi hành Luật Trẻ em năm 2016, Quốc hội đã ban hành Nghị quyết số 95/2017/QH14 về việc minh họa.\n"
            + BODY,
        )
    )

    assert ("nghi_quyet", "95/2017/QH14") in [(one.kind, one.number) for one in read.citations]


def test_the_name_of_the_state_with_a_letter_misread() -> None:
    above = "Bạn đang xem bản rút gọn của tài liệu minh họa. Xem và tải ngay bản đầy đủ của tài liệu tại đây (98.68 KB, 7 trang)"
    read = directive(f"{above}\n\n{_LETTER.replace('CỘNG HÒA', 'CỘNG HỊA')}")

    assert _head(read) == _EXPECTED
