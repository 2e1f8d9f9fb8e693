"""Formal documents that the tests of the renderers set: every component of the layout occurs in one of them."""

from msgspec.structs import replace

from thongsuot.core.model.formal_document import (
    Annex,
    Column,
    DateLine,
    FormalDocument,
    Heading,
    IssuingBody,
    NumberLine,
    Paragraph,
    Row,
    SigningBlock,
    Table,
    Words,
)

LONG = (
    "Tổ chức các hoạt động kỷ niệm bảo đảm trang trọng, thiết thực, hiệu quả; tuyên truyền trên các phương tiện "
    "thông tin đại chúng; thăm hỏi, tặng quà các đối tượng yếu thế trên địa bàn."
)


def plain(text: str, marker: str | None = None) -> Paragraph:
    return Paragraph((Words(text),), marker)


def a_letter(**changes: object) -> FormalDocument:
    letter = FormalDocument(
        kind="cong_van",
        issuer=IssuingBody("Sở Minh họa - Thử nghiệm và Kiểm tra", "Ủy ban nhân dân tỉnh Minh Họa"),
        number=NumberLine(None, "SMH-TN&KT"),
        dated=DateLine("Minh Họa", None, 3, 2024),
        subject="tổ chức các hoạt động kỷ niệm Ngày Minh họa năm 2024",
        addressees=("Phòng Minh họa các huyện", "Trung tâm Y tế", "Ủy ban nhân dân các xã"),
        body=(
            plain("Thực hiện Công văn số 12/ABC, Sở Minh họa đề nghị:"),
            plain(LONG, "1."),
            plain("Chữ *không* phải #lệnh, cũng không phải <thẻ> & ký hiệu.", "2."),
            plain("Đề nghị các đơn vị triển khai thực hiện./."),
        ),
        recipients=("Như trên", "UBND tỉnh (để b/c)"),
        archive="VT, TN",
        signing=SigningBlock(("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC")),
    )
    return replace(letter, **changes)


def a_report(rows: int = 3, **changes: object) -> FormalDocument:
    columns = (
        Column("STT", 0.5),
        Column("Đơn vị", 3.0),
        Column("Lễ kỷ niệm", 1.0, is_figure=True),
    )
    units = tuple(Row((str(at), f"Đơn vị minh họa {at}", "1.234")) for at in range(1, rows + 1))
    total = Row(("", "Tổng số", "70.338"), is_total=True, anchors=(None, None, "total_04"))
    report = FormalDocument(
        kind="bao_cao",
        issuer=IssuingBody("Ủy ban nhân dân thành phố Minh Họa"),
        number=NumberLine("7", "BC-UBND"),
        dated=DateLine("Minh Họa", 5, 2, 2024),
        subject="Kết quả tổ chức các hoạt động kỷ niệm “Ngày Minh họa” năm 2024",
        addressees=("Bộ Minh họa",),
        bases=("Căn cứ Luật Minh họa", "Thực hiện Công văn số 12/ABC"),
        body=(
            Heading(1, "I", "Công tác chỉ đạo"),
            Heading(2, "1", "Văn bản"),
            Paragraph((Words("Đã tổ chức "), Words("70.338", goes_to="total_04"), Words(" lễ."))),
            Heading(3, "a", "Chi tiết"),
            plain(LONG, "-"),
            plain("Trên đây là báo cáo./."),
        ),
        recipients=("Như trên",),
        archive="VT",
        signing=SigningBlock(
            ("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"), "Người Ký Minh họa"
        ),
        annexes=(
            Annex(
                "I",
                "Số liệu",
                (Table(columns, (*units, total), is_numbered=True),),
                is_landscape=True,
            ),
            Annex("II", "Đơn vị chưa báo cáo", (plain("Đơn vị minh họa", "1."),)),
        ),
        is_sample=True,
    )
    return replace(report, **changes)
