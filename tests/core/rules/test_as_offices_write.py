"""Ways in which offices write (minh họa, after real letters): what is right is left alone, what is wrong beside it is told."""

import pytest

from thongsuot.core.pipeline import read_text
from thongsuot.core.rules.engine import check
from thongsuot.core.rules.selection import Selection

HEAD = """ỦY BAN NHÂN DÂN
TỈNH LẠNG SƠN

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 318/UBND-KGVX
V/v tổ chức tuyên truyền

Lạng Sơn, ngày 04 tháng 3 năm 2024

Kính gửi: Các Sở: Y tế, Nội vụ.

"""
TAIL = """

Nơi nhận:
- Như trên;
- Lưu: VT, KGVX.

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH

Trần Văn Minh Họa
"""
ORDER = "Ủy ban nhân dân tỉnh yêu cầu:\n\n"
TASKS = "1. Sở Y tế tổ chức lễ phát động.\n\n2. Sở Nội vụ tổ chức hội nghị tập huấn.\n\n"
HUNG = "1. Sở Y tế treo băng rôn, khẩu hiệu tại trụ sở.\n\n2. Sở Nội vụ tổ chức tập huấn.\n\n"
WIRE = """ỦY BAN NHÂN DÂN
HUYỆN MINH HỌA

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 09/CĐ-UBND

Minh Họa, ngày 18 tháng 10 năm 2020

CÔNG ĐIỆN
Về việc ứng phó mưa lũ

Chủ tịch Ủy ban nhân dân huyện yêu cầu:

1. Ban Chỉ huy Quân sự huyện tổ chức sơ tán các hộ dân, hoàn thành trước {hour}ngày {day}.
"""
OFFICE = """VĂN PHÒNG CHÍNH PHỦ

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 734/VPCP-KGVX
V/v tổ chức hội nghị

Hà Nội, ngày 27 tháng 4 năm 2023

Kính gửi: Bộ Y tế.

Văn phòng Chính phủ đề nghị Bộ Y tế tổ chức hội nghị./.

Nơi nhận:
- Như trên;
- Lưu: VT, KGVX.

KT. BỘ TRƯỞNG, CHỦ NHIỆM
{deputy}

Trần Văn Minh Họa
"""


def _letter(body, to="Các Sở: Y tế, Nội vụ"):
    return HEAD.replace("Các Sở: Y tế, Nội vụ", to) + body + TAIL


LEFT_ALONE = {
    "day of the report in the closing": (
        "TH401",
        _letter(
            "Ủy ban nhân dân tỉnh đề nghị các sở báo cáo tình hình thực hiện theo các nội dung sau:\n\n"
            + TASKS
            + "Các sở tổng hợp, báo cáo về Ủy ban nhân dân tỉnh trước ngày 12/4/2024./."
        ),
    ),
    "day of the report for the heads of those who are asked": (
        "TH401",
        _letter(
            "Ủy ban nhân dân tỉnh đề nghị Sở Y tế báo cáo nhanh tình hình theo các nội dung sau:\n\n"
            + TASKS
            + "Đề nghị Giám đốc Sở Y tế báo cáo gấp về Ủy ban nhân dân tỉnh trước ngày 12/4/2024./."
        ),
    ),
    "reported as it happens": (
        "TH401",
        _letter(
            ORDER
            + TASKS
            + "Quá trình thực hiện, báo cáo ngay Ủy ban nhân dân tỉnh những vấn đề phát sinh. Các sở báo cáo kết quả về Ủy ban nhân dân tỉnh trước ngày 12/4/2024./."
        ),
    ),
    "an opinion is asked for by a day": (
        "TH401",
        _letter(
            "Ủy ban nhân dân tỉnh giao Sở Y tế tham mưu, trình Ủy ban nhân dân tỉnh kế hoạch thực hiện trước ngày 12/4/2024 để xem xét, ban hành./."
        ),
    ),
    "one gathers the reports of all": (
        "TH407",
        _letter(
            ORDER
            + TASKS
            + "3. Các cơ quan, đơn vị báo cáo kết quả về Ủy ban nhân dân tỉnh (qua Sở Y tế) trước ngày 05/4/2024.\n\n"
            "4. Sở Y tế tổng hợp, báo cáo Ủy ban nhân dân tỉnh trước ngày 12/4/2024./."
        ),
    ),
    "an hour of the same day": ("TH403", WIRE.format(hour="17h00 ", day="18/10/2020")),
    "that hour on a Sunday": ("TH402", WIRE.format(hour="17h00 ", day="18/10/2020")),
    "days of all banners in a paragraph": (
        "TH406",
        _letter(
            ORDER
            + HUNG
            + "Thời gian treo băng rôn:\n+ Đợt 1: Từ ngày 18/3/2024 đến hết ngày 20/3/2024.\n"
            "+ Đợt 2: Từ ngày 25/3/2024 đến hết ngày 28/3/2024."
        ),
    ),
    "deputy of a head with two offices": ("TT112", OFFICE.format(deputy="PHÓ CHỦ NHIỆM")),
    "a union tells its own": (
        "NV309",
        _letter(
            ORDER
            + "1. Sở Y tế tổ chức lễ phát động.\n\n2. Đề nghị Liên đoàn Lao động tỉnh:\n\na) Chỉ đạo Công đoàn ngành Y tế tổ chức hội thao;\n\nb) Tổ chức tuyên truyền.",
            to="Các Sở: Y tế, Nội vụ; Liên đoàn Lao động tỉnh",
        ),
    ),
    "group in an opening that goes on": (
        "NV306",
        _letter(
            "Ủy ban nhân dân tỉnh đề nghị các cơ quan đơn vị và nhân dân thực hiện:\n\n"
            "1. Các cơ quan đơn vị treo cờ Tổ quốc.\n\n2. Sở Y tế tổ chức lễ phát động."
        ),
    ),
    "plan of the next year written in its last quarter": (
        "CC201",
        _letter(
            "Thực hiện Quyết định số 20/QĐ-TTg ngày 10/10/2023 của Thủ tướng Chính phủ về Tháng hành động vì trẻ em năm 2024, "
            + ORDER
            + TASKS
        ),
    ),
    "opening that goes on in the next line": (
        "NN509",
        _letter(
            "Để thực hiện tốt công tác tuyên truyền, bảo đảm thiết thực, trang trọng, tiết kiệm\nvà hiệu quả, Ủy ban nhân dân tỉnh yêu cầu:\n\n"
            + TASKS
        ),
    ),
}
TOLD = {
    "an item against the closing of a plan": (
        "TH407",
        _letter(
            ORDER
            + "1. Sở Y tế tổ chức lễ phát động; báo cáo kết quả thực hiện về Phòng Tài chính - Kế hoạch trước ngày 16/4/2024.\n\n"
            "Trên đây là Kế hoạch tuyên truyền; các cơ quan, đơn vị báo cáo kết quả thực hiện về Phòng Tài chính - Kế hoạch trước ngày 09/4/2024./."
        ),
    ),
    "a day already past": ("TH403", WIRE.format(hour="17h00 ", day="15/10/2020")),
    "the same day without an hour": ("TH403", WIRE.format(hour="", day="18/10/2020")),
    "nobody is to report": ("TH401", _letter(ORDER + TASKS)),
    "banners without days": ("TH406", _letter(ORDER + HUNG)),
    "deputy of another office": ("TT112", OFFICE.format(deputy="PHÓ GIÁM ĐỐC")),
    "an association is directed": (
        "NV309",
        _letter(
            ORDER
            + "1. Sở Y tế tổ chức lễ phát động.\n\n2. Chỉ đạo Hội Nông dân tỉnh tổ chức tuyên truyền."
        ),
    ),
    "decision on the event, two years before it": (
        "CC201",
        _letter(
            "Thực hiện Quyết định số 20/QĐ-TTg ngày 10/4/2022 của Thủ tướng Chính phủ về Tháng hành động phòng, chống ma túy năm 2024, "
            + ORDER
            + TASKS
        ),
    ),
    "addressee among items with parts": (
        "NV302",
        _letter(
            ORDER
            + "1. Sở Y tế:\n\na) Tổ chức lễ phát động;\n\nb) Tổ chức khám bệnh.\n\n2. Sở Nội vụ tổ chức hội nghị tập huấn.",
            to="Các Sở: Y tế, Nội vụ, Tư pháp",
        ),
    ),
    "sentence before the items": (
        "NN509",
        _letter(
            ORDER
            + "Triển khai đồng bộ các nội dung được giao, bảo đảm thiết thực, trang trọng và hiệu quả\n\n"
            + TASKS
        ),
    ),
    "last part of an item": (
        "NN509",
        _letter(
            ORDER
            + "1. Sở Y tế:\n\na) Tổ chức lễ phát động tại trung tâm hành chính của tỉnh;\n\nb) Treo băng rôn, khẩu hiệu tại trụ sở từ ngày 22/3/2024 đến ngày 28/3/2024\n\n2. Sở Nội vụ tổ chức hội nghị tập huấn."
        ),
    ),
    "no subject in a document of the Party": (
        "TT108",
        (
            "TỈNH ỦY LẠNG SƠN\nVĂN PHÒNG\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nSố 154-TB/VPTU\n\nLạng Sơn, ngày 07 tháng 3 năm 2024\n\nTHÔNG BÁO\n\n"
            "Thực hiện Chỉ thị số 10-CT/TW ngày 13/02/2024 của Ban Bí thư về công tác phát triển đảng viên, Văn phòng Tỉnh ủy thông báo như sau:\n\n"
            "1. Các ban đảng tổ chức hội nghị.\n"
        ),
    ),
}


def _codes(text, code):
    return check(read_text(text), selection=Selection(select=(code,)))


@pytest.mark.parametrize("case", LEFT_ALONE)
def test_what_is_right_is_left_alone(case):
    code, text = LEFT_ALONE[case]
    assert not _codes(text, code)


@pytest.mark.parametrize("case", TOLD)
def test_what_is_wrong_is_told(case):
    code, text = TOLD[case]
    assert _codes(text, code)


@pytest.mark.parametrize(
    ("number", "told"),
    [
        ("318/UBND_KGVX", {"TT104"}),
        ("318/UBND — KGVX", {"TT104"}),
        ("318/UBND", {"TT103"}),
        ("318 /UBND", {"TT103", "TT104"}),
    ],
)
def test_two_rules_about_one_number_do_not_speak_against_each_other(number, told):
    text = _letter(ORDER + TASKS).replace("318/UBND-KGVX", number)
    found = check(read_text(text), selection=Selection(select=("TT103", "TT104")))
    assert {one.code for one in found} == told
    if told == {"TT103", "TT104"}:
        (signs,) = (one.message for one in found if one.code == "TT104")
        assert "thêm chữ viết tắt đơn vị soạn thảo" in signs
