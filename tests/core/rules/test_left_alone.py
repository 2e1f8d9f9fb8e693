"""What looks like a mistake and is none: each of these rules stays silent."""

import pytest

from thongsuot.core.pipeline import read_text
from thongsuot.core.rules.context import Context
from thongsuot.core.rules.engine import check
from thongsuot.core.rules.selection import Selection

HEAD = """ỦY BAN NHÂN DÂN
TỈNH LẠNG SƠN

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 318/{symbol}
V/v tổ chức tuyên truyền

Lạng Sơn, ngày 04 tháng 3 năm 2024

Kính gửi: Các Sở: Y tế, Nội vụ.

"""
ORDER = "Ủy ban nhân dân tỉnh yêu cầu:\n\n"
TAIL = """

Nơi nhận:
- Như trên;
- Lưu: VT, KGVX.

{signature}

Trần Văn Minh Họa
"""
SIGNED = "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH"


def _letter(body: str, *, symbol: str = "UBND-KGVX", signature: str = SIGNED) -> str:
    return HEAD.format(symbol=symbol) + body + TAIL.format(signature=signature)


CASES = {
    "CC201 programme to a later year": (
        "CC201",
        _letter(
            "Căn cứ Quyết định số 45/QĐ-TTg ngày 12/01/2021 của Thủ tướng Chính phủ phê duyệt Chương trình đến năm 2030, "
            + ORDER
            + "1. Sở Y tế tổ chức lễ phát động."
        ),
    ),
    "CC201 plan of the year before": (
        "CC201",
        _letter(
            "Thực hiện Kế hoạch số 45/KH-UBND ngày 20/12/2023 của Ủy ban nhân dân tỉnh về công tác dân vận năm 2024, "
            + ORDER
            + "1. Sở Y tế tổ chức lễ phát động."
        ),
    ),
    "CC203 chairman's decision": (
        "CC203",
        _letter(
            "Căn cứ Quyết định số 45/QĐ-UBND ngày 12/01/2024 của Chủ tịch Ủy ban nhân dân tỉnh về phân công nhiệm vụ, "
            + ORDER
            + "1. Sở Y tế tổ chức lễ phát động."
        ),
    ),
    "CC204 law by its name": (
        "CC204",
        _letter("Căn cứ Luật Trẻ em, " + ORDER + "1. Sở Y tế tổ chức lễ phát động."),
    ),
    "CC207 one number in two years": (
        "CC207",
        _letter(
            "Thực hiện Kế hoạch số 45/KH-UBND ngày 20/12/2022 của Ủy ban nhân dân tỉnh về công tác dân vận và Kế hoạch số 45/KH-UBND ngày 18/12/2023 của Ủy ban nhân dân tỉnh về phòng, chống đuối nước, "
            + ORDER
            + "1. Sở Y tế tổ chức lễ phát động."
        ),
    ),
    "TT112 by order": (
        "TT112",
        _letter(ORDER + "1. Sở Y tế tổ chức lễ phát động.", signature="TL. CHỦ TỊCH\nCHÁNH VĂN PHÒNG"),
    ),
    "TT112 deputy head of the office by order": (
        "TT112",
        _letter(
            ORDER + "1. Sở Y tế tổ chức lễ phát động.",
            signature="TL. CHỦ TỊCH\nKT. CHÁNH VĂN PHÒNG\nPHÓ CHÁNH VĂN PHÒNG",
        ),
    ),
    "NV301 own office in short": (
        "NV301",
        _letter(ORDER + "1. Sở Y tế tổ chức lễ phát động.\n\n2. Văn phòng Ủy ban nhân dân tỉnh theo dõi, đôn đốc.").replace(
            "- Lưu:", "- CVP, các PCVP;\n- Lưu:"
        ),
    ),
    "NV301 member of a group": (
        "NV301",
        _letter(ORDER + "1. Sở Tư pháp tổ chức tuyên truyền.").replace(
            "- Lưu:", "- Các sở, ban, ngành, đoàn thể tỉnh;\n- Lưu:"
        ),
    ),
    "NV303 each at home": (
        "NV303",
        _letter(ORDER + "1. Sở Y tế, Sở Nội vụ tổ chức tuyên truyền tại cơ quan, đơn vị mình."),
    ),
    "NV306 own level named or not": (
        "NV306",
        _letter(ORDER + "1. Sở Y tế tỉnh tổ chức lễ phát động.\n\n2. Sở Nội vụ tổ chức hội nghị."),
    ),
    "NV309 asked, not ordered": (
        "NV309",
        _letter(ORDER + "1. Trân trọng đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh chỉ đạo tuyên truyền."),
    ),
    "TH407 two stages": (
        "TH407",
        _letter(
            ORDER
            + "1. Sở Y tế tổ chức lễ phát động; báo cáo sơ kết về Sở Nội vụ trước ngày 15/4/2024.\n\n2. Sở Nội vụ tổng hợp.\n\nCác cơ quan, đơn vị báo cáo tổng kết về Sở Nội vụ trước ngày 12/12/2024./."
        ),
    ),
    "TH408 right weekday": (
        "TH408",
        _letter(ORDER + "1. Sở Y tế tổ chức hội nghị vào 8 giờ 00, thứ Hai, ngày 25/3/2024."),
    ),
    "CC206 a fraction is no date": (
        "CC206",
        _letter(ORDER + "1. Sở Y tế rà soát 31/4 chỉ tiêu; hoàn thành 45/13/2 nhiệm vụ."),
    ),
    "NN501 markers are no brackets": (
        "NN501",
        _letter(ORDER + "1. Sở Y tế thực hiện:\n\na) Tổ chức lễ phát động;\n\nb) Thực hiện điểm a), khoản 1) của Kế hoạch."),
    ),
    "NN501 a quotation over two paragraphs": (
        "NN501",
        _letter(ORDER + "1. Sở Y tế phổ biến nội dung: “Mỗi người dân là một tuyên truyền viên.\n\nMỗi gia đình là một điểm tựa”."),
    ),
    "NN502 names and foreign words": (
        "NN502",
        _letter(ORDER + "1. Sở Y tế đăng trên website, Facebook, Zalo của xã Ea Đrăng, huyện Ea H'leo, tỉnh Đắk Lắk và kênh YouTube."),
    ),
    "NN502 two ways of i and y": (
        "NN502",
        _letter(ORDER + "1. Sở Y tế quản lí kĩ năng, tỉ lệ, qui định, kì họp, vật lí, hi sinh."),
    ),
    "NN502 neighbours across words": (
        "NN502",
        _letter(ORDER + "1. Sở Y tế thông báo về kết quả; lãnh đạo tạo điều kiện; có quan hệ tốt; thăm gia đình chính sách; chức năng lực lượng."),
    ),
    "NN505 doubled by rights": (
        "NN505",
        _letter(ORDER + "1. Sở Y tế luôn luôn đổi mới, dần dần hoàn thiện, người người thi đua, nhà nhà thi đua."),
    ),
    "NN507 small inside a term": (
        "NN507",
        _letter(ORDER + "1. Sở Y tế phối hợp với Ủy ban nhân dân, Hội đồng nhân dân, Tòa án nhân dân, Công an nhân dân, quỹ tín dụng nhân dân."),
    ),
    "KH705 the day of the world": (
        "KH705",
        _letter(ORDER + "1. Sở Y tế tổ chức kỷ niệm Ngày Công tác xã hội Việt Nam (25/3/2024) và hưởng ứng Ngày Công tác xã hội thế giới."),
    ),
    "KH706 a window, no day": (
        "KH706",
        _letter(ORDER + "1. Sở Y tế tổ chức kỷ niệm Ngày Công tác xã hội Việt Nam (20/3 - 25/3)."),
    ),
    "TT110 no Kính gửi": (
        "TT110",
        "KẾ HOẠCH\nTổ chức tuyên truyền\n\n1. Sở Y tế tổ chức lễ phát động./.\n\nNơi nhận:\n- Sở Y tế;\n- Lưu: VT, KGVX.\n",
    ),
}  # fmt: skip


@pytest.mark.parametrize(("code", "text"), CASES.values(), ids=CASES)
def test_it_is_no_mistake(code, text):
    found = check(read_text(text), selection=Selection(select=(code,)))

    assert [finding.message for finding in found] == []


def test_a_party_document_is_not_measured_by_the_decree():
    text = """ĐẢNG CỘNG SẢN VIỆT NAM

TỈNH ỦY LẠNG SƠN
BAN THƯỜNG VỤ

Số 39-TB/TU

Lạng Sơn, ngày 4 tháng 3 năm 2024

THÔNG BÁO
về công tác dân vận

1. Sở Y tế tổ chức lễ phát động.

T/M BAN THƯỜNG VỤ
PHÓ BÍ THƯ

Trần Văn Minh Họa
"""

    codes = {finding.code for finding in check(read_text(text))}

    assert codes & {"TT103", "TT104", "TT105", "TT106", "TT107", "TT110", "TT112", "TT115"} == set()


def test_rules_that_an_agency_switched_off_are_silent():
    reading = read_text(_letter(ORDER + "1. Sở Y tế tổ chức lễ phát động.", symbol="UBND"))

    assert "TT103" in {finding.code for finding in check(reading)}
    assert "TT103" not in {finding.code for finding in check(reading, Context(off=("TT103",)))}
    assert "TT103" not in {
        finding.code for finding in check(reading, Context(symbols=frozenset({"UBND"})))
    }
