"""Warming up (khởi động trước): a letter that wants something of every part of the program, read and checked."""

from __future__ import annotations

# Invented (minh họa): patterns and tables that are made at their first use are made by reading this.
_LETTER = """\
UBND TỈNH MINH HỌA          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
SỞ LAO ĐỘNG - TB&XH                Độc lập - Tự do - Hạnh phúc

Số: 12/SLĐTBXH-BTXH           Minh Họa, ngày 05 tháng 3 năm 2024
V/v tổ chức các hoạt động kỷ niệm
Ngày Công tác xã hội Việt Nam năm 2024

Kính gửi:
- Các Sở: Y tế, Giáo dục và Đào tạo;
- Ủy ban nhân dân các huyện, thành phố;
- UBMTTQVN tỉnh và các hội, đoàn thể.

Căn cứ Quyết định số 32/QĐ-TTg ngày 22/01/2021 của Thủ tướng Chính phủ về việc phê duyệt chương
trình; thực hiện Công văn số 700/BLĐTBXH-BTXH ngày 01 tháng 3 năm 2024 của Bộ Lao động - Thương binh
và Xã hội, Sở đề nghị các cơ quan, đơn vị thực hiện các nội dung sau:

I. MỤC ĐÍCH, YÊU CẦU
Nâng cao nhận thức của người dân; tổ chức trang trọng, tiết kiệm, thiết thực.

II. NỘI DUNG
1. Sở Y tế chủ trì, phối hợp với Sở Giáo dục và Đào tạo tổ chức lễ kỷ niệm, tọa đàm, thăm hỏi, tặng
quà người cao tuổi, trẻ em có hoàn cảnh đặc biệt trước ngày 25/3/2024.
a) Treo băng rôn từ ngày 15/3/2024 đến ngày 31/3/2024 với khẩu hiệu: "Công tác xã hội vì cộng đồng".
- Đài Phát thanh và Truyền hình tỉnh tuyên truyền trên các phương tiện thông tin đại chúng.
2. UBND các huyện, thành phố chỉ đạo các xã, phường xây dựng kế hoạch, khen thưởng, vận động nguồn lực,
tập huấn trong quý I năm 2024.

STT\tNội dung\tĐơn vị chủ trì\tĐơn vị phối hợp\tThời gian
1\tTổ chức hội nghị\tSở Y tế\tCác đơn vị liên quan\tTháng 3/2024

3. Báo cáo kết quả về Sở (qua Phòng Bảo trợ xã hội) chậm nhất ngày 05/4/2024 để tổng hợp báo cáo Bộ.

Đề nghị các cơ quan, đơn vị nghiêm túc triển khai thực hiện./.

Nơi nhận:                                   KT. GIÁM ĐỐC
- Như trên;                                 PHÓ GIÁM ĐỐC
- UBND tỉnh (để b/c);
- Lưu: VT, BTXH.
                                            Nguyễn Minh Họa
"""


def warm_up(*, checks: bool = True) -> None:
    """Load what reads documents, so that the first one is read as quickly as the others.

    With ``checks`` what opens any form of file and the rules are loaded too.
    """
    from thongsuot.core.pipeline import read

    readings = [
        read(text.encode(), "minh-hoa.txt")
        for text in (_LETTER, _LETTER.replace("V/v", "KẾ HOẠCH\n"))
    ]
    if not checks:
        return
    from thongsuot.core.intake.open import load_readers
    from thongsuot.core.rules.engine import Context, check

    load_readers()
    for reading in readings:
        check(reading, Context())
