"""A letter of two pages (minh họa), made for tests: doubtful deadlines, several tasks, one with two in it."""

LETTER = """ỦY BAN NHÂN DÂN THÀNH PHỐ MINH HỌA
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 118/UBND-VX
V/v tổ chức Tháng hành động vì người cao tuổi (minh họa)
Minh Họa, ngày 10 tháng 9 năm 2024

Kính gửi:
- Sở Y tế;
- Sở Lao động - Thương binh và Xã hội;
- Sở Văn hóa và Thể thao;
- Ủy ban nhân dân các quận, huyện.

Căn cứ Luật Người cao tuổi ngày 23 tháng 11 năm 2009; thực hiện Công văn số 3305/LĐTBXH-BTXH ngày 15/8/2024 của Bộ Lao động - Thương binh và Xã hội về việc tổ chức Tháng hành động vì người cao tuổi, Ủy ban nhân dân thành phố yêu cầu các cơ quan, đơn vị thực hiện các nhiệm vụ sau:

1. Sở Lao động - Thương binh và Xã hội
Chủ trì, phối hợp với các cơ quan liên quan tham mưu tổ chức lễ phát động Tháng hành động trước ngày 01/10. Việc tổ chức bảo đảm trang trọng, tiết kiệm, thiết thực, tránh hình thức; huy động sự tham gia của các tổ chức chính trị - xã hội, doanh nghiệp và người dân trên địa bàn. Hướng dẫn các địa phương rà soát, lập danh sách người cao tuổi có hoàn cảnh đặc biệt khó khăn để có hình thức trợ giúp phù hợp.

2. Sở Y tế
Chỉ đạo các cơ sở khám bệnh, chữa bệnh tổ chức khám sức khỏe định kỳ, lập hồ sơ theo dõi sức khỏe cho người cao tuổi trước ngày 15/10/2024; Trung tâm Y tế các quận, huyện tổ chức tư vấn phòng bệnh tại cộng đồng. Ưu tiên người cao tuổi cô đơn, người khuyết tật nặng và người đang được nuôi dưỡng tại các cơ sở trợ giúp xã hội trên địa bàn thành phố.

3. Sở Văn hóa và Thể thao
Tổ chức các hoạt động văn nghệ, thể dục thể thao phù hợp với người cao tuổi; treo băng rôn, khẩu hiệu tại trụ sở cơ quan và các tuyến đường chính từ ngày 20/9/2024 đến ngày 31/10/2024.

4. Ủy ban nhân dân các quận, huyện
Xây dựng kế hoạch tổ chức Tháng hành động phù hợp với điều kiện của địa phương trước ngày 20/9. Tổ chức thăm hỏi, tặng quà, chúc thọ, mừng thọ người cao tuổi; biểu dương người cao tuổi tiêu biểu trong lao động, sản xuất và xây dựng nông thôn mới. Huy động các nguồn lực xã hội để trợ giúp người cao tuổi nghèo, người cao tuổi không có người phụng dưỡng.

Các cơ quan, đơn vị báo cáo kết quả về Ủy ban nhân dân thành phố (qua Sở Lao động - Thương binh và Xã hội) trước ngày 10/11/2024.

Nơi nhận:
- Như trên;
- Lưu: VT, VX.
TM. ỦY BAN NHÂN DÂN
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH
Nguyễn Văn Minh Họa
"""
