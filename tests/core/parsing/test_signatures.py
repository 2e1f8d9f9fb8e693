"""Signatures of one to three tiers, glued, beside Nơi nhận, of joint documents; all made for tests (minh họa)."""

from __future__ import annotations

import pytest

from tests.core.parsing.letters import with_tail
from thongsuot.core.pipeline import read_text

_TO = "Nơi nhận:\n- Như trên;\n- Lưu: VT."


@pytest.mark.parametrize(
    ("lines", "signature"),
    [
        ("GIÁM ĐỐC", (None, None, None, "GIÁM ĐỐC")),
        ("Giám đốc", (None, None, None, "Giám đốc")),
        ("TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH", ("ỦY BAN NHÂN DÂN", "TM", None, "CHỦ TỊCH")),
        ("TM. ỦY BAN NHÂN DÂN\nTỈNH MẪU\nCHỦ TỊCH", ("ỦY BAN NHÂN DÂN TỈNH MẪU", "TM", None, "CHỦ TỊCH")),
        ("TM.\nỦY BAN NHÂN DÂN\nKT.\nCHỦ TỊCH\nPHÓ CHỦ TỊCH", ("ỦY BAN NHÂN DÂN", "KT", "CHỦ TỊCH", "PHÓ CHỦ TỊCH")),
        ("TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH", ("ỦY BAN NHÂN DÂN", "KT", "CHỦ TỊCH", "PHÓ CHỦ TỊCH")),
        ("KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC", (None, "KT", "GIÁM ĐỐC", "PHÓ GIÁM ĐỐC")),
        ("KT.GIÁM ĐỐC\nPHÓ GIÁM ĐỐC", (None, "KT", "GIÁM ĐỐC", "PHÓ GIÁM ĐỐC")),
        ("K/T TRƯỞNG BAN\nPHÓ TRƯỞNG BAN", (None, "KT", "TRƯỞNG BAN", "PHÓ TRƯỞNG BAN")),
        ("KT/ CHỦ TỊCH\nPHÓ CHỦ TỊCH", (None, "KT", "CHỦ TỊCH", "PHÓ CHỦ TỊCH")),
        ("TL. CHỦ TỊCH\nCHÁNH VĂN PHÒNG", (None, "TL", "CHỦ TỊCH", "CHÁNH VĂN PHÒNG")),
        (
            "TL. CHỦ TỊCH\nKT. CHÁNH VĂN PHÒNG\nPHÓ CHÁNH VĂN PHÒNG",
            ("CHỦ TỊCH", "KT", "CHÁNH VĂN PHÒNG", "PHÓ CHÁNH VĂN PHÒNG"),
        ),
        ("TUQ. CHỦ TỊCH\nGIÁM ĐỐC SỞ MẪU", (None, "TUQ", "CHỦ TỊCH", "GIÁM ĐỐC SỞ MẪU")),
        ("Q. GIÁM ĐỐC", (None, "Q", None, "GIÁM ĐỐC")),
        ("T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ THƯỜNG TRỰC", ("BAN THƯỜNG VỤ", "TM", None, "PHÓ BÍ THƯ THƯỜNG TRỰC")),
        ("TM. BAN CHỈ ĐẠO\nKT. TRƯỞNG BAN\nPHÓ TRƯỞNG BAN\nPHÓ CHỦ TỊCH UBND HUYỆN", ("BAN CHỈ ĐẠO", "KT", "TRƯỞNG BAN", "PHÓ TRƯỞNG BAN")),
        ("TM. ĐẢNG ỦY BÍ THƯ", ("ĐẢNG ỦY", "TM", None, "BÍ THƯ")),
        ("KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC", (None, "KT", "GIÁM ĐỐC", "PHÓ GIÁM ĐỐC")),
    ],
)  # fmt: skip
def test_blocks(lines: str, signature: tuple[str | None, ...]) -> None:
    read = with_tail(f"{_TO}\n{lines}\n\nLê Văn Mẫu").signature
    assert read is not None
    assert (read.on_behalf, read.authority, read.for_position, read.position) == signature
    assert read.name == "Lê Văn Mẫu"


@pytest.mark.parametrize(
    ("lines", "name"),
    [
        ("(Đã ký)\nLê Văn Mẫu", "Lê Văn Mẫu"),
        ("(Ký tên, đóng dấu)\n\nLê Văn Mẫu", "Lê Văn Mẫu"),
        ("Ký bởi: Lê Văn Mẫu\nLê Văn Mẫu", "Lê Văn Mẫu"),
        ("ThS. Lê Văn Mẫu", "Lê Văn Mẫu"),
        ("Đại tá Lê Văn Mẫu", "Lê Văn Mẫu"),
        ("BSCKII. Lê Văn Mẫu", "Lê Văn Mẫu"),
        ("LÊ VĂN MẪU", "LÊ VĂN MẪU"),
        ("Y Mẫu Niê", "Y Mẫu Niê"),
        ("", None),
    ],
)
def test_name_of_the_signer(lines: str, name: str | None) -> None:
    read = with_tail(f"{_TO}\nKT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n{lines}").signature
    assert read is not None
    assert read.name == name
    assert read.position == "PHÓ GIÁM ĐỐC"


@pytest.mark.parametrize(
    "tail",
    [
        "Nơi nhận:                         KT. CHỦ TỊCH\n- Như trên;                       PHÓ CHỦ TỊCH\n- Lưu: VT, VX.                    Lê Văn Mẫu",
        "Nơi nhận: KT. CHỦ TỊCH\n- Như trên; PHÓ CHỦ TỊCH\n- Lưu: VT, VX.\nLê Văn Mẫu",
        "Nơi nhận:\n- Như trên;\nKT. CHỦ TỊCH\n- Lưu: VT, VX.\nPHÓ CHỦ TỊCH\n(Đã ký)\nLê Văn Mẫu",
        "KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nLê Văn Mẫu\nNơi nhận:\n- Như trên;\n- Lưu: VT, VX.",
        "| Nơi nhận: | KT. CHỦ TỊCH |\n| - Như trên; | PHÓ CHỦ TỊCH |\n| - Lưu: VT, VX. | Lê Văn Mẫu |",
        "Nơi nhận: - Như trên; - Lưu: VT, VX. | KT. CHỦ TỊCH PHÓ CHỦ TỊCH Lê Văn Mẫu |",
    ],
    ids=["wide blanks", "blanks lost", "interleaved", "signature first", "rows", "one row"],
)  # fmt: skip
def test_signature_and_recipients_side_by_side(tail: str) -> None:
    read = with_tail(tail)
    assert [one.text for one in read.recipients] == ["Như trên"]
    assert read.archive is not None
    assert read.archive.units == ("VT", "VX")
    signature = read.signature
    assert signature is not None
    assert (signature.authority, signature.for_position) == ("KT", "CHỦ TỊCH")
    assert (signature.position, signature.name) == ("PHÓ CHỦ TỊCH", "Lê Văn Mẫu")


def test_joint_documents_have_further_signatures() -> None:
    read = with_tail(
        "TM. BAN THƯỜNG TRỰC\nCHỦ TỊCH\nLê Văn Mẫu\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nY Mẫu Niê\nSỞ Y TẾ\nGIÁM ĐỐC\nTrần Thị Mẫu\n"
        "Nơi nhận:\n- Lưu: VT."
    )
    assert read.signature is not None
    assert read.signature.name == "Lê Văn Mẫu"
    assert [(one.on_behalf, one.name) for one in read.co_signatures] == [
        ("ỦY BAN NHÂN DÂN", "Y Mẫu Niê"),
        (None, "Trần Thị Mẫu"),
    ]


def test_an_annex_with_its_own_head_and_signature_is_not_the_document_s() -> None:
    read = with_tail(
        f"{_TO}\nCHỦ TỊCH\nLê Văn Mẫu\nUBND HUYỆN MẪU SƠN\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 99/QĐ-UBND\n"
        "PHỤ LỤC\nDANH SÁCH\n1. Bà Trần Thị Mẫu\nTRƯỞNG BAN\nTrần Thị Mẫu"
    )
    assert read.signature is not None
    assert read.signature.name == "Lê Văn Mẫu"
    assert read.co_signatures == ()
    assert read.number is not None
    assert read.number.serial == "1"


def test_no_signature_is_invented() -> None:
    assert with_tail(_TO).signature is None


def test_the_span_goes_from_the_first_prefix_to_the_name() -> None:
    reading = read_text(
        f"Kính gửi: Sở Y tế.\nĐề nghị Sở Y tế thực hiện./.\n{_TO}\nKT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\nLê Văn Mẫu"
    )
    signature = reading.directive.signature
    assert signature is not None
    assert signature.span.of(reading.text) == "KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\nLê Văn Mẫu"


def test_an_authority_with_a_comma_in_its_name_signs_nothing() -> None:
    text = (
        "BỘ VĂN HÓA, THỂ THAO\nVÀ DU LỊCH\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\n"
        "Số: 24/QĐ-BVHTTDL\n\nHà Nội, ngày 01 tháng 7 năm 2021\n\nQUYẾT ĐỊNH\nVề việc tổ chức hội thi\n"
        "BỘ TRƯỞNG BỘ VĂN HÓA, THỂ THAO VÀ DU LỊCH\n\nCăn cứ Luật Di sản văn hóa.\n\nQUYẾT ĐỊNH:\n\n"
        "Điều 1. Tổ chức hội thi.\n\nNơi nhận:\n- Như Điều 1;\n- Lưu: VT, NV.\n\nKT. BỘ TRƯỞNG\nTHỨ TRƯỞNG\n\nTrần Văn Minh Họa\n"
    )
    directive = read_text(text).directive
    assert directive.signature is not None
    assert directive.signature.name == "Trần Văn Minh Họa"
    assert directive.recipients or directive.archive
