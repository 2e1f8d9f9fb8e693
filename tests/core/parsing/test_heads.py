"""Heads of documents in the layouts that offices and portals give them; all made for tests (minh họa)."""

from __future__ import annotations

import pytest

from tests.core.parsing.letters import NATION, directive, with_head

_TWO_COLUMNS = """UBND TỈNH NAM ĐỊNH                          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
SỞ Y TẾ                                        Độc lập - Tự do - Hạnh phúc
Số: 123/SYT-NVY                              Nam Định, ngày 05 tháng 3 năm 2024
V/v hưởng ứng Ngày Sức khỏe
tâm thần thế giới

Kính gửi: Các bệnh viện trong tỉnh."""

_ONE_AFTER_THE_OTHER = """UBND TỈNH NAM ĐỊNH
SỞ Y TẾ
Số: 123/SYT-NVY
V/v hưởng ứng Ngày Sức khỏe
tâm thần thế giới
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Nam Định, ngày 05 tháng 3 năm 2024

Kính gửi: Các bệnh viện trong tỉnh."""

_PIPES = """| UBND TỈNH NAM ĐỊNH | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |
| SỞ Y TẾ | Độc lập - Tự do - Hạnh phúc |
| Số: 123/SYT-NVY | Nam Định, ngày 05 tháng 3 năm 2024 |
V/v hưởng ứng Ngày Sức khỏe tâm thần thế giới

Kính gửi: Các bệnh viện trong tỉnh."""

_PORTAL = """UBND TỈNH NAM ĐỊNH
SỞ
Y TẾ
-------
|
CỘNG
HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
---------------
|
Số:
123/SYT-NVY
V/v hưởng ứng Ngày Sức khỏe tâm thần thế giới
|
Nam
Định, ngày 05 tháng 3 năm 2024
|
Kính gửi: Các bệnh viện trong tỉnh."""

_MOTTO_GLUED = """UBND TỈNH NAM ĐỊNH
SỞ Y TẾ
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAMĐộc lập - Tự do - Hạnh phúc
Số: 123/SYT-NVY Nam Định, ngày 05 tháng 3 năm 2024
V/v hưởng ứng Ngày Sức khỏe tâm thần thế giới
Kính gửi: Các bệnh viện trong tỉnh."""

_SITE_TITLE = """Cổng thông tin điện tử ngành y tế
UBND TỈNH NAM ĐỊNH
SỞ Y TẾ
CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập – Tự do – Hạnh phúc
Số: 123/SYT-NVY
Nam Định, ngày 05 tháng 3 năm 2024
V/v: hưởng ứng Ngày Sức khỏe tâm thần thế giới.
Kính gửi: Các bệnh viện trong tỉnh."""


@pytest.mark.parametrize(
    "head",
    [_TWO_COLUMNS, _ONE_AFTER_THE_OTHER, _PIPES, _PORTAL, _MOTTO_GLUED, _SITE_TITLE],
    ids=["two columns", "sequence", "pipes", "portal", "glued motto", "site title"],
)
def test_one_letter_in_many_layouts(head: str) -> None:
    read = with_head(head)
    assert read.issuer is not None
    assert read.issuer.name == "Sở Y tế tỉnh Nam Định"
    assert read.issuer.parent == "Ủy ban nhân dân tỉnh Nam Định"
    assert read.issuer.provenance == "read"
    assert read.number is not None
    assert (read.number.serial, read.number.symbol) == ("123", "SYT-NVY")
    assert read.place is not None
    assert read.place.name == "Nam Định"
    assert read.date is not None
    assert (read.date.day, read.date.month, read.date.year) == (5, 3, 2024)
    assert read.subject is not None
    assert read.subject.text == "hưởng ứng Ngày Sức khỏe tâm thần thế giới"
    assert read.kind == "cong_van"
    assert [one.name for one in read.addressees] == ["các bệnh viện trong tỉnh"]


@pytest.mark.parametrize(
    ("head", "name", "parent"),
    [
        ("UBND HUYỆN MẪU SƠN\nVĂN PHÒNG", "Văn phòng Ủy ban nhân dân huyện Mẫu Sơn", "Ủy ban nhân dân huyện Mẫu Sơn"),
        ("UBND HUYỆN MẪU SƠN\nPHÒNG GD&ĐT", "Phòng Giáo dục và Đào tạo huyện Mẫu Sơn", "Ủy ban nhân dân huyện Mẫu Sơn"),
        ("PHÒNG GD&ĐT MẪU SƠN\nTRƯỜNG THCS KIM ĐỒNG", "Trường Trung học cơ sở Kim Đồng", "Phòng Giáo dục và Đào tạo Mẫu Sơn"),
        ("TỈNH ỦY THÁI BÌNH\nBAN TUYÊN GIÁO\n*", "Ban Tuyên giáo Tỉnh ủy Thái Bình", "Tỉnh ủy Thái Bình"),
        ("ỦY BAN MTTQ VIỆT NAM\nTỈNH QUẢNG TRỊ\nBAN THƯỜNG TRỰC",
         "Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Quảng Trị", "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Quảng Trị"),
        ("LIÊN ĐOÀN LAO ĐỘNG TỈNH VĨNH PHÚC\nCÔNG ĐOÀN NGÀNH GIÁO DỤC", "Công đoàn ngành Giáo dục tỉnh Vĩnh Phúc", "Liên đoàn Lao động tỉnh Vĩnh Phúc"),
        ("BỘ Y TẾ\nCỤC PHÒNG BỆNH", "Cục Phòng bệnh", "Bộ Y tế"),
        ("BỘ LAO ĐỘNG - THƯƠNG BINHVÀ XÃ HỘI", "Bộ Lao động - Thương binh và Xã hội", None),
        ("ỦY\nBAN NHÂN DÂN\nTỈNH LÂM ĐỒNG", "Ủy ban nhân dân tỉnh Lâm Đồng", None),
        ("THỦ TƯỚNG CHÍNH PHỦ", "Thủ tướng Chính phủ", None),
        ("BAN CHẤP HÀNH TRUNG ƯƠNG\nĐOÀN TNCS HỒ CHÍ MINH\n***", "Ban Chấp hành Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh", None),
        ("TRƯỜNG ĐẠI HỌC HOA SEN\nCƠ SỞ II\nKHOA CÔNG TÁC XÃ HỘI", "Khoa Công tác xã hội", "Trường Đại học Hoa Sen Cơ sở II"),
        ("TRƯỜNG ĐẠI HỌC HOA SEN\nPHÂN HIỆU MẪU SƠN", "Trường Đại học Hoa Sen Phân hiệu Mẫu Sơn", None),
        ("HỘI ĐỒNG NHÂN DÂN\nTỈNH HÀ GIANG", "Hội đồng nhân dân tỉnh Hà Giang", None),
    ],
)  # fmt: skip
def test_issuer_with_its_place(head: str, name: str, parent: str | None) -> None:
    read = with_head(
        f"{head}\n{NATION}\nSố: 5/KH-X\nMẫu Sơn, ngày 1 tháng 3 năm 2024\nKẾ HOẠCH\nTuyên truyền năm 2024"
    )
    assert read.issuer is not None
    assert (read.issuer.name, read.issuer.parent) == (name, parent)


def test_union_bears_its_own_name_in_the_place_of_the_motto() -> None:
    read = with_head(
        "TỈNH ĐOÀN MẪU SƠN\n***\nSố: 123-KH/TĐTN-BPT\nĐOÀN TNCS HỒ CHÍ MINH\n"
        "Mẫu Sơn, ngày 12 tháng 5 năm 2024\nKẾ HOẠCH\nTổ chức Chiến dịch Thanh niên tình nguyện hè năm 2024"
    )
    assert read.issuer is not None
    assert read.issuer.name == "Tỉnh đoàn Mẫu Sơn"
    assert read.number is not None
    assert (read.number.serial, read.number.symbol) == ("123", "KH/TĐTN-BPT")


def test_steering_committee_takes_the_form_that_the_body_gives_its_name() -> None:
    read = directive(
        f"UBND TỈNH LÀO CAI\nBAN CHỈ ĐẠO CÔNG TÁC\nNGƯỜI CAO TUỔI\n{NATION}\nSố: 26/KH-BCĐ (138)\n"
        "Lào Cai, ngày tháng 9 năm 2024\nKẾ HOẠCH\nTháng hành động vì người cao tuổi Việt Nam năm 2024\n"
        "Căn cứ Công văn số 123/UBND-VX ngày 12/8/2024 của UBND tỉnh,\n"
        "Ban Chỉ đạo công tác người cao tuổi tỉnh xây dựng Kế hoạch như sau:\nI. MỤC ĐÍCH\n1. Tuyên truyền."
    )
    assert read.issuer is not None
    assert read.issuer.name == "Ban Chỉ đạo công tác người cao tuổi tỉnh Lào Cai"
    assert read.issuer.parent == "Ủy ban nhân dân tỉnh Lào Cai"


def test_joint_document_has_all_its_issuers() -> None:
    read = with_head(
        f"SỞ GIÁO DỤC VÀ ĐÀO TẠO - HỘI LIÊN HIỆP PHỤ NỮ TỈNH\nHẢI DƯƠNG\n{NATION}\n"
        "Số: 12/KHLT-SGDĐT-HLHPN\nHải Dương, ngày 12 tháng 9 năm 2023\nKẾ HOẠCH LIÊN TỊCH\nVề phối hợp tuyên truyền"
    )
    assert read.issuer is not None
    assert read.issuer.name == "Sở Giáo dục và Đào tạo tỉnh Hải Dương"
    assert [one.name for one in read.co_issuers] == ["Hội Liên hiệp Phụ nữ tỉnh Hải Dương"]
    assert read.kind == "ke_hoach"


def test_without_a_head_the_issuer_is_put_together() -> None:
    read = directive(
        "Mẫu Sơn, ngày    tháng 3 năm 2023\nKính gửi:\n- Phòng Y tế;\n- Ủy ban nhân dân các xã.\n"
        "Để tăng cường tuyên truyền, Ủy ban nhân dân huyện yêu cầu:\n1. Phòng Y tế chủ trì thực hiện.\n"
        "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nLê Văn Mẫu"
    )
    assert read.issuer is not None
    assert (read.issuer.name, read.issuer.provenance) == (
        "Ủy ban nhân dân huyện Mẫu Sơn",
        "inferred",
    )
    assert read.issuer.span is None
    assert read.number is None
    assert read.subject is None


def test_text_that_starts_at_its_title() -> None:
    read = directive(
        "KẾ HOẠCH\nTổ chức Tết Trung thu năm 2024\nThực hiện Công văn số 12/UBND-VX ngày 1/8/2024 của UBND huyện Mẫu Sơn,\n"
        "Ủy ban nhân dân xã Mẫu Một xây dựng kế hoạch như sau:\nI. MỤC ĐÍCH\n1. Chăm lo cho trẻ em."
    )
    assert read.kind == "ke_hoach"
    assert read.subject is not None
    assert read.subject.text == "Tổ chức Tết Trung thu năm 2024"
    assert read.issuer is not None
    assert read.issuer.name == "Ủy ban nhân dân xã Mẫu Một"
    assert read.issuer.provenance == "inferred"


def test_blank_values_stay_blank() -> None:
    read = with_head(
        f"UBND XÃ MẪU MỘT\n{NATION}\nSố:      /UBND\nMẫu Một, ngày     tháng    năm 20\nKính gửi: ......................"
    )
    assert read.number is not None
    assert read.number.serial is None
    assert read.date is None
    assert read.addressees == ()
    assert read.subject is None


def test_number_printed_apart_is_doubtful() -> None:
    read = with_head(
        f"217\nUBND XÃ MẪU MỘT\n{NATION}\nSố:      /UBND\nMẫu Một, ngày 1 tháng 3 năm 2024\nV/v họp\nKính gửi: Phòng Y tế."
    )
    assert read.number is not None
    assert read.number.serial == "217"
    assert [doubt.field for doubt in read.doubts if doubt.field.startswith("number")] == [
        "number.serial"
    ]


@pytest.mark.parametrize(
    ("mark", "urgency"),
    [("HỎA TỐC", "hoa_toc"), ("HOẢ TỐC", "hoa_toc"), ("THƯỢNG KHẨN", "thuong_khan"), ("KHẨN", "khan"), ("", None)],
)  # fmt: skip
def test_mark_of_urgency(mark: str, urgency: str | None) -> None:
    read = with_head(
        f"UBND XÃ MẪU MỘT\n{mark}\n{NATION}\nSố: 5/UBND\nMẫu Một, ngày 1 tháng 3 năm 2024\nV/v họp khẩn\nKính gửi: Phòng Y tế."
    )
    assert read.urgency == urgency
    assert read.issuer is not None
    assert read.issuer.name == "Ủy ban nhân dân xã Mẫu Một"
