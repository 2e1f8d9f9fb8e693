"""Mistakes planted one by one into clean letters (minh họa): each is found, and the clean letters raise nothing."""

from datetime import date
from pathlib import Path

import pytest

from thongsuot.core.model.finding import Severity
from thongsuot.core.pipeline import read_text
from thongsuot.core.rules.engine import check

CLEAN = Path(__file__).parent / "clean"
PROVINCE, COMMUNE, HEALTH = "cong_van_tinh_2024", "ke_hoach_xa_2026", "cong_van_so_2026"

# code, letter, words of the letter, words put in their place
PLANTED = [
    ("TT101", PROVINCE, "Số: 318/", "Số:      /"),
    ("TT102", PROVINCE, "ngày 04 tháng 3", "ngày    tháng 3"),
    ("TT102", COMMUNE, "ngày 09 tháng 3 năm 2026\n", "ngày     tháng     năm 2026\n"),
    ("TT103", PROVINCE, "318/UBND-KGVX", "318/UBND"),
    ("TT104", HEALTH, "640/SYT-NVY", "640/SYT - NVY"),
    ("TT104", PROVINCE, "318/UBND-KGVX", "318 /UBND-KGVX"),
    ("TT105", PROVINCE, "ngày 04 tháng 3 năm 2024", "ngày 4 tháng 3 năm 2024"),
    ("TT105", HEALTH, "Số: 640/", "Số: 6/"),
    ("TT106", PROVINCE, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n", ""),
    ("TT106", HEALTH, "Độc lập - Tự do - Hạnh phúc", "Độc lập - tự do - hạnh phúc"),
    ("TT107", COMMUNE, "ỦY BAN NHÂN DÂN\nXÃ BẮC SƠN\n", ""),
    ("TT108", PROVINCE, "V/v tổ chức hoạt động kỷ niệm\n“Ngày Công tác xã hội Việt Nam”\nlần thứ 8 năm 2024\n", ""),
    ("TT109", HEALTH, "Việt Nam\nnăm 2026\n", "Việt Nam\nnăm 2026.\n"),
    ("TT109", HEALTH, "V/v hưởng ứng", "V/v về việc hưởng ứng"),
    ("TT110", PROVINCE, "- Như trên;\n", ""),
    ("TT110", HEALTH, "- Như trên;\n- Bộ Y tế (để b/c);", "- Bộ Y tế (để b/c);\n- Như trên;"),
    ("TT111", PROVINCE, "- Lưu: VT, KGVX.", "- Lưu: VT."),
    ("TT111", HEALTH, "- Giám đốc, các Phó Giám đốc Sở;\n- Lưu: VT, NVY.", "- Giám đốc, các Phó Giám đốc Sở."),
    ("TT112", PROVINCE, "TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH", "KT. CHỦ TỊCH"),
    ("TT112", COMMUNE, "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH", "CHỦ TỊCH"),
    ("TT112", HEALTH, "KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC", "TM. SỞ Y TẾ\nKT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC"),
    ("TT112", HEALTH, "KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"),
    ("TT112", HEALTH, "KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC", "KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH"),
    ("TT113", PROVINCE, "- Hội Liên hiệp Phụ nữ tỉnh;\n", "- Hội Liên hiệp Phụ nữ tỉnh.\n"),
    ("TT113", PROVINCE, "Y tế, Giáo dục và Đào tạo, Thông tin", "Y tế; Giáo dục và Đào tạo, Thông tin"),
    ("TT115", PROVINCE, "Thương binh và Xã hội./.", "Thương binh và Xã hội."),
    ("TT116", PROVINCE, "\n4. Sở Thông tin", "\n5. Sở Thông tin"),
    ("TT116", HEALTH, "\nb) Thăm hỏi", "\nc) Thăm hỏi"),
    ("TT117", PROVINCE, "Xã hội (để b/c);", "Xã hội (Báo cáo);"),
    ("TT118", PROVINCE, "- Lưu: VT, KGVX.", "- Lưu: VT, KGVX ...b."),
    ("TT120", PROVINCE, "\nTrần Văn Minh Họa\n", "\n"),
    ("CC201", PROVINCE, "ngày 26/02/2024 của Bộ", "ngày 26/02/2023 của Bộ"),
    ("CC201", HEALTH, "ngày 27/3/2026 của Bộ", "ngày 27/3/2025 của Bộ"),
    ("CC202", HEALTH, "ngày 27/3/2026 của Bộ", "ngày 27/4/2026 của Bộ"),
    ("CC203", HEALTH, "1204/BYT-BTXH", "1204/BNV-BTXH"),
    ("CC203", COMMUNE, "84/KH-UBND", "84/QĐ-UBND"),
    ("CC204", HEALTH, "Công văn số 1204/BYT-BTXH ngày 27/3/2026", "Công văn số 1204/BYT-BTXH"),
    ("CC205", PROVINCE, "Căn cứ Quyết định số 1791/QĐ-TTg ngày 15/9/2016 của Thủ tướng Chính phủ về Ngày Công tác xã hội Việt Nam; thực hiện", "Thực hiện"),
    ("CC206", COMMUNE, "ngày 30/6/2026", "ngày 31/6/2026"),
    ("NV301", PROVINCE, "- Báo Lạng Sơn; Đài Phát thanh và Truyền hình tỉnh;\n", ""),
    ("NV301", COMMUNE, "- Trạm Y tế xã;\n", ""),
    ("NV302", PROVINCE, "- Hội Liên hiệp Phụ nữ tỉnh;\n", "- Hội Liên hiệp Phụ nữ tỉnh;\n- Bộ Chỉ huy Quân sự tỉnh;\n"),
    ("NV303", PROVINCE, "Sở Thông tin và Truyền thông chủ trì, phối hợp với Báo Lạng Sơn", "Sở Thông tin và Truyền thông, Báo Lạng Sơn"),
    ("NV305", COMMUNE, "2. Trạm Y tế xã tổ chức khám", "2. Trạm Y tế xã xây dựng kế hoạch, tổ chức khám"),
    ("NV306", PROVINCE, "Hội Liên hiệp Phụ nữ tỉnh vận động", "Hội Liên hiệp Phụ nữ Việt Nam tỉnh vận động"),
    ("NV307", HEALTH, "- Ủy ban nhân dân các xã, phường.", "- Ủy ban nhân dân các huyện, thành phố."),
    ("NV307", COMMUNE, "Phòng Văn hóa - Xã hội chủ trì", "Phòng Lao động - Thương binh và Xã hội huyện chủ trì"),
    ("NV308", HEALTH, "2. Ủy ban nhân dân các xã, phường:", "2. Các cơ quan, đơn vị liên quan:"),
    ("NV309", COMMUNE, "Đề nghị Ủy ban Mặt trận", "Giao Ủy ban Mặt trận"),
    ("TH401", HEALTH, " trước ngày 08/5/2026 để tổng hợp", " để tổng hợp"),
    ("TH402", HEALTH, "trước ngày 08/5/2026", "chậm nhất ngày 10/5/2026"),
    ("TH402", PROVINCE, "chậm nhất ngày 05/4/2024", "chậm nhất ngày 30/4/2024"),
    ("TH403", PROVINCE, "chậm nhất ngày 05/4/2024", "chậm nhất ngày 20/3/2024"),
    ("TH403", HEALTH, "trước ngày 24/4/2026", "trước ngày 01/4/2026"),
    ("TH404", PROVINCE, "ngày 04 tháng 3 năm 2024", "ngày 21 tháng 3 năm 2024"),
    ("TH405", PROVINCE, "6. Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh, Hội Liên hiệp Phụ nữ tỉnh vận động hội viên", "6. Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh, Hội Liên hiệp Phụ nữ tỉnh treo băng rôn, khẩu hiệu tại trụ sở từ ngày 20/3/2024 đến ngày 28/3/2024; vận động hội viên"),
    ("TH406", COMMUNE, "treo băng rôn từ ngày 25/5/2026 đến ngày 30/6/2026", "treo băng rôn, khẩu hiệu"),
    ("TH407", HEALTH, "có hoàn cảnh khó khăn.\n\nCác đơn vị", "có hoàn cảnh khó khăn; báo cáo kết quả thực hiện về Sở Y tế trước ngày 15/5/2026.\n\nCác đơn vị"),
    ("TH408", HEALTH, "trước ngày 24/4/2026", "trước thứ Hai, ngày 24/4/2026"),
    ("NN501", PROVINCE, "lần thứ 8 năm 2024\n\nLạng", "lần thứ 8 năm 2024”\n\nLạng"),
    ("NN501", HEALTH, "(qua Phòng Nghiệp vụ Y)", "(qua Phòng Nghiệp vụ Y"),
    ("NN502", COMMUNE, "Nâng cao nhận thức của gia đình", "Nâng cao nhân thức của gia đình"),
    ("NN502", HEALTH, "Thăm hỏi, tặng quà", "Thăm hỏi, tặng qùà"),
    ("NN502", PROVINCE, "tuyên truyền về nghề", "tuyên tuyền về nghề"),
    ("NN502", COMMUNE, "vận động nguồn lực", "vân động nguồn lực"),
    ("NN503", HEALTH, "- Bộ Y tế (để b/c);", "- Sở LĐTXBH (để b/c);"),
    ("NN504", PROVINCE, "về nghề công tác xã hội cho", "về nghề Công tác xã hội cho"),
    ("NN505", COMMUNE, "tổ chức lễ phát động", "tổ chức tổ chức lễ phát động"),
    ("NN506", PROVINCE, "Việt Nam - Tiên phong", "Việt Nam – Tiên phong"),
    ("NN507", PROVINCE, "trợ giúp người yếu thế trong cộng đồng", "chăm lo đời sống nhân dân"),
    ("NN509", COMMUNE, "có hoàn cảnh khó khăn, hoàn thành trước ngày 26/6/2026.", "có hoàn cảnh khó khăn, hoàn thành trước ngày 26/6/2026"),
    ("KH701", PROVINCE, "lần thứ 8 năm 2024\n\nLạng", "lần thứ 7 năm 2024\n\nLạng"),
    ("KH702", PROVINCE, "Tiên phong, chuyên nghiệp và kết nối", "Tiên phong, sáng tạo và kết nối"),
    ("KH703", PROVINCE, "Ngày Công tác xã hội Việt Nam (25/3/2024)", "Ngày Công tác xã hội Việt Nam"),
    ("KH705", PROVINCE, "lễ kỷ niệm Ngày Công tác xã hội Việt Nam (", "lễ kỷ niệm Ngày Công tác xã hội ("),
    ("KH706", PROVINCE, "Việt Nam (25/3/2024)", "Việt Nam (26/3/2024)"),
    ("KH707", PROVINCE, " với chủ đề “Công tác xã hội Việt Nam - Tiên phong, chuyên nghiệp và kết nối”", ""),
]  # fmt: skip


WITH_SAFE_FIX = {"TT104", "TT105", "TT109", "NN504", "NN507"}
HEALED = [row for row in PLANTED if row[0] in WITH_SAFE_FIX]


def _letter(name: str) -> str:
    return (CLEAN / f"{name}.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize("path", sorted(CLEAN.glob("*.txt")), ids=lambda path: path.stem)
def test_a_clean_letter_raises_nothing(path):
    assert check(read_text(path.read_text(encoding="utf-8"))) == ()


@pytest.mark.parametrize(
    ("code", "name", "words", "instead"),
    PLANTED,
    ids=[f"{code}-{number}" for number, (code, *_) in enumerate(PLANTED)],
)
def test_a_planted_mistake_is_found(code, name, words, instead):
    letter = _letter(name)
    assert words in letter

    found = check(read_text(letter.replace(words, instead, 1)))

    assert code in {finding.code for finding in found}


@pytest.mark.parametrize(
    ("code", "name", "words", "instead"),
    HEALED,
    ids=[f"{code}-{number}" for number, (code, *_) in enumerate(HEALED)],
)
def test_the_safe_fix_of_a_planted_mistake_heals_it(code, name, words, instead):
    reading = read_text(_letter(name).replace(words, instead, 1))
    mine = [finding for finding in check(reading) if finding.code == code]
    edits = [edit for one in mine if one.fix and one.fix.safe for edit in one.fix.edits]
    assert edits

    text = reading.text
    for edit in sorted(edits, key=lambda one: one.span, reverse=True):
        text = text[: edit.span.start] + edit.text + text[edit.span.end :]

    assert [finding for finding in check(read_text(text)) if finding.code == code] == []


def test_days_off_come_from_the_calendar():
    assert date(2024, 4, 30).weekday() < 5  # Ngày Chiến thắng on a Tuesday
    assert Severity.WARNING in {
        finding.severity
        for finding in check(
            read_text(_letter(PROVINCE).replace("ngày 05/4/2024", "ngày 30/4/2024"))
        )
        if finding.code == "TH402"
    }
