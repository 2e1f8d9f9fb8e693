"""Issuers, subjects and signers of pages that sites copied, cut or broke; all texts are made up for these tests."""

from __future__ import annotations

import pytest

from tests.core.parsing.letters import NATION as STATE
from tests.core.parsing.letters import directive

COMMITTEE = f"ỦY BAN NHÂN DÂN\nTỈNH LẠNG SƠN\n{STATE}"
BODY = "Ủy ban nhân dân tỉnh đề nghị các đơn vị triển khai nghiêm túc nội dung minh họa nêu trên, báo cáo kết quả theo quy định."
TAIL = "Nơi nhận:\n- Như trên;\n- Lưu: VT.\nGIÁM ĐỐC\nLê Văn Minh Họa"
GROUND = "Căn cứ Luật Trẻ em ngày 05 tháng 4 năm 2016;"
PLACED = "Lạng Sơn, ngày 09 tháng 5 năm 2023"


def test_a_page_without_a_letterhead_has_its_issuer_in_the_line_of_authority() -> None:
    read = directive(
        "Sign In\n\nQUYẾT ĐỊNH\n\nBan hành Quy chế minh họa giai đoạn 2006 - 2010\n\n____________\n\nCHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH LẠNG SƠN\n\n"
        f"{GROUND}\n\nTheo đề nghị của Giám đốc Sở Nội vụ,\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Ban hành quy chế minh họa."
    )

    assert read.issuer is not None
    assert read.issuer.name == "Ủy ban nhân dân tỉnh Lạng Sơn"
    assert str(read.issuer.provenance) == "inferred"


def test_what_a_site_copied_above_the_first_page_belongs_to_no_head() -> None:
    head = "UBND TỈNH LẠNG SƠN\nSỞ NỘI VỤ\nSố: 64/SNV-VP\nV/v thực hiện việc minh họa"
    read = directive(
        "UBND TỈNH LẠNG SƠNSỞ NỘI VỤ Số: 64/SNV-VP V/v thực hiện việc minh họa CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh\n"
        f"Trang 1{head}\n{STATE}\n{PLACED}\nKính gửi: Các sở, ban, ngành.\n{BODY}\n{TAIL}"
    )

    assert read.issuer is not None
    assert read.issuer.name == "Sở Nội vụ tỉnh Lạng Sơn"
    assert read.subject is not None
    assert read.subject.text == "thực hiện việc minh họa"


def test_a_table_of_a_site_gives_no_parent() -> None:
    read = directive(
        "Quyết định 16/QĐ-BNNMT năm 2026 công bố thủ tục minh họa\n| Số hiệu | 16/QĐ-BNNMT |\n| Cơ quan ban hành | Bộ Nông nghiệp và Môi trường |\n| Người ký | Lê Văn Minh Họa |\n"
        "| Lĩnh vực | Bộ máy hành chính |\n|\nBỘ NÔNG NGHIỆP VÀ |\nCỘNG\nHÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\n|\nSố: 16/QĐ-BNNMT |\nHà Nội, ngày 13 tháng 01 năm 2026 |\n"
        f"BỘ TRƯỞNG BỘ NÔNG NGHIỆP VÀ MÔI TRƯỜNG\n{GROUND}\nQUYẾT ĐỊNH:\nĐiều 1. Công bố thủ tục minh họa."
    )

    assert read.issuer is not None
    assert (read.issuer.name, read.issuer.parent) == ("Bộ Nông nghiệp và Môi trường", None)


@pytest.mark.parametrize(
    ("issued", "issuer"),
    [
        ("Ủy ban nhân dân tỉnh Phê duyệt Đề án minh họa", "Ủy ban nhân dân tỉnh"),
        ("Ủy ban nhân dân tỉnh Lạng Sơn Ban hành Quy chế", "Ủy ban nhân dân tỉnh Lạng Sơn"),
        ("Hội đồng Bộ trưởng về một số chính sách minh họa", "Hội đồng Bộ trưởng"),
        ("Ban Kinh tế - Ngân sách về dự toán minh họa", "Ban Kinh tế - Ngân sách"),
        ("Ủy ban nhân dân xã Phú Thành lập kế hoạch", "Ủy ban nhân dân xã Phú Thành"),
    ],
)
def test_the_issuer_of_a_citation_ends_before_the_verb(issued: str, issuer: str) -> None:
    read = directive(
        f"{COMMITTEE}\nSố: 8/KH-UBND\n{PLACED}\nKẾ HOẠCH\nThực hiện việc minh họa\n"
        f"Thực hiện Quyết định số 605/QĐ-UBND ngày 16/3/2022 của {issued}, Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:\n1. Sở Y tế chủ trì."
    )

    assert read.citations[0].issuer == issuer


def test_a_long_subject_in_capitals_ends_above_the_council_that_decides() -> None:
    subject = "VỀ VIỆC PHÊ DUYỆT ĐIỀU CHỈNH QUY HOẠCH MINH HỌA TỔNG THỂ PHÁT TRIỂN KINH TẾ - XÃ HỘI CỦA TỈNH THỜI KỲ 2006 – 2020"
    read = directive(
        f"HỘI ĐỒNG NHÂN DÂN\nTỈNH LẠNG SƠN\n-------\n\n{STATE}\n---\n\nSố: 10/2009/NQ-HĐND\n\n{PLACED}\n\nNGHỊ QUYẾT\n\n{subject}\n\n"
        f"HỘI ĐỒNG NHÂN DÂN TỈNH LẠNG SƠN\nKHÓA XVI - KỲ HỌP THỨ 15\n\n{GROUND}\n\nQUYẾT NGHỊ:\n\nĐiều 1. Phê duyệt quy hoạch minh họa."
    )

    assert read.subject is not None
    assert read.subject.text == subject


@pytest.mark.parametrize(
    ("lines", "signed"),
    [
        (
            "KT. BỘ TRƯỞNG\nCHỦ NHIỆM VP CHÍNH PHỦ\nPHÓ CHỦ NHIỆM",
            ("BỘ TRƯỞNG CHỦ NHIỆM VP CHÍNH PHỦ", "PHÓ CHỦ NHIỆM"),
        ),
        ("KT THỦ TƯỚNG CHÍNH PHỦ PHÓ\nTHỦ TƯỚNG", ("THỦ TƯỚNG CHÍNH PHỦ", "PHÓ THỦ TƯỚNG")),
    ],
)
def test_the_office_of_a_deputy_behind_that_of_whom_he_stands_for(
    lines: str, signed: tuple[str, str]
) -> None:
    read = directive(
        f"VĂN PHÒNG CHÍNH PHỦ\n{STATE}\nSố: 4/VPCP-CN\nV/v việc minh họa\nHà Nội, ngày 10 tháng 1 năm 2003\nKính gửi: Bộ Tài chính.\n"
        f"Văn phòng Chính phủ đề nghị Bộ Tài chính có ý kiến về nội dung minh họa./.\n{lines}\nLê Văn Minh Họa"
    )

    assert read.signature is not None
    assert (read.signature.for_position, read.signature.position) == signed


def test_letters_of_a_department_in_a_further_number_name_no_kind() -> None:
    read = directive(
        f"VĂN PHÒNG CHÍNH PHỦ\n{STATE}\nSố: 4/VPCP-CN\nV/v việc minh họa\nHà Nội, ngày 10 tháng 1 năm 2003\nKính gửi: Bộ Tài chính.\n"
        "Xét các công văn số 34/UB-KH&ĐT ngày 18 tháng 12 năm 2002 và số 36/UB-KH&ĐT ngày 30 tháng 12 năm 2002 của Ủy ban nhân dân tỉnh Lạng Sơn, Văn phòng Chính phủ đề nghị Bộ Tài chính có ý kiến./."
    )

    assert [one.kind for one in read.citations] == ["cong_van", "cong_van"]
