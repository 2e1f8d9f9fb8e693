"""Directives (minh họa) that the tests of drafting adopt."""

from thongsuot.core.pipeline import read_text

LETTER = """ỦY BAN NHÂN DÂN
TỈNH MINH GIANG
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 57/UBND-VX
V/v tổ chức Tháng hành động minh họa năm 2024
Minh Giang, ngày 05 tháng 02 năm 2024
Kính gửi:
- Các Sở: Y tế, Nội vụ;
- Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh;
- Ủy ban nhân dân các huyện, thành phố.
Thực hiện Công văn số 12/BYT-BTXH ngày 15/01/2024 của Bộ Y tế về việc tổ chức Tháng hành động minh họa năm 2024, Ủy ban nhân dân tỉnh có ý kiến như sau:
1. Giao Sở Y tế chủ trì, phối hợp với Sở Nội vụ tổ chức lễ phát động trên địa bàn tỉnh với các nội dung sau:
a) Tuyên truyền về ý nghĩa của Tháng hành động.
b) Thăm hỏi, tặng quà các hộ nghèo trên địa bàn tỉnh Minh Giang.
2. Ủy ban nhân dân các huyện, thành phố tổ chức tuyên truyền trên hệ thống phát thanh cơ sở.
Bố trí kinh phí thực hiện.
3. Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh vận động nguồn lực hỗ trợ hộ nghèo.
Các cơ quan, đơn vị, địa phương báo cáo kết quả về Sở Y tế trước ngày 20/4/2024 để tổng hợp, báo cáo Ủy ban nhân dân tỉnh, Bộ Y tế.
Ủy ban nhân dân tỉnh yêu cầu các cơ quan, đơn vị, địa phương triển khai thực hiện./.
Nơi nhận:
- Như trên;
- Lưu: VT, VX.
TM. ỦY BAN NHÂN DÂN
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH
Người Ký Minh họa
"""

BLANKS = LETTER.replace("Số: 57/UBND-VX", "Số:      /UBND-VX").replace(
    "ngày 05 tháng 02 năm 2024", "ngày     tháng 02 năm 2024"
)

PLAN = """ỦY BAN NHÂN DÂN
TỈNH MINH GIANG
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 31/KH-UBND
Minh Giang, ngày 16 tháng 3 năm 2024
KẾ HOẠCH
Tổ chức Ngày Minh họa Việt Nam lần thứ 8 năm 2024
Thực hiện Công văn số 12/BYT-BTXH ngày 15/01/2024 của Bộ Y tế, Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:
I. MỤC ĐÍCH, YÊU CẦU
1. Mục đích
Nâng cao nhận thức của người dân trên địa bàn tỉnh.
2. Yêu cầu
Tổ chức thiết thực, tiết kiệm.
II. NHIỆM VỤ
1. Sở Y tế tổ chức hội thảo về chăm sóc người cao tuổi.
2. Ủy ban nhân dân các huyện chỉ đạo tổ chức thăm hỏi, tặng quà người cao tuổi.
Trên đây là Kế hoạch tổ chức Ngày Minh họa Việt Nam năm 2024./.
Nơi nhận:
- Sở Y tế;
- Lưu: VT.
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Người Ký Minh họa
"""


def letter():
    return read_text(LETTER, "minh-hoa.txt")


def blanks():
    return read_text(BLANKS, "minh-hoa.txt")


def plan():
    return read_text(PLAN, "minh-hoa.txt")
