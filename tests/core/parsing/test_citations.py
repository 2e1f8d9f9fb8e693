"""Cited documents in the ways that offices cite; numbers and offices are made for tests (minh họa)."""

from __future__ import annotations

import pytest

from tests.core.parsing.letters import NATION
from thongsuot.core.model.citation import Citation
from thongsuot.core.model.span import Span
from thongsuot.core.parsing.citations import find_citations
from thongsuot.core.pipeline import read_text


def _cited(text: str) -> tuple[Citation, ...]:
    whole = Span(0, len(text))
    return find_citations(text, whole, body=whole)


@pytest.mark.parametrize(
    ("text", "kind", "number", "date", "issuer"),
    [
        ("Căn cứ Quyết định số 112/QĐ-TTg ngày 22 tháng 01 năm 2021 của Thủ tướng Chính phủ;", "quyet_dinh", "112/QĐ-TTg", "2021-01-22", "Thủ tướng Chính phủ"),
        ("Căn cứ Quyết định số 112/QĐ-TTg ngày 22/01/2021;", "quyet_dinh", "112/QĐ-TTg", "2021-01-22", "Thủ tướng Chính phủ"),
        ("Thực hiện Kế hoạch 31/KH-UBND ngày 15/02/2024 của UBND tỉnh;", "ke_hoach", "31/KH-UBND", "2024-02-15", "Ủy ban nhân dân tỉnh"),
        ("Thực hiện Công văn số 593 /SYT - NVY ngày 24-02-2023 của Sở Y tế", "cong_van", "593/SYT-NVY", "2023-02-24", "Sở Y tế"),
        ("Theo Hướng dẫn số 12-HD/BTGTU, ngày 12.3.2024, của Ban Tuyên giáo Tỉnh ủy", "huong_dan", "12-HD/BTGTU", "2024-03-12", "Ban Tuyên giáo Tỉnh ủy"),
        ("Theo Công văn hỏa tốc số 12/UBND ngày 1/1/2024 của UBND thành phố Mẫu", "cong_van", "12/UBND", "2024-01-01", "Ủy ban nhân dân thành phố Mẫu"),
        ("Theo đề nghị của Sở Y tế tỉnh Mẫu tại Văn bản số 249/SYT-VP ngày 03/3/2022 về việc họp", "other", "249/SYT-VP", "2022-03-03", "Sở Y tế tỉnh Mẫu"),
        ("Xét đề nghị của Giám đốc Sở Nội vụ tại Tờ trình số 1/TTr-SNV ngày 01 tháng 3 năm 2024.", "to_trinh", "1/TTr-SNV", "2024-03-01", "Sở Nội vụ"),
        ("Theo đề nghị của Phòng Nội vụ huyện (Tờ trình số 12/TTr-PNV ngày 1/3/2024),", "to_trinh", "12/TTr-PNV", "2024-03-01", "Phòng Nội vụ huyện"),
        ("UBND huyện nhận được Công văn số 9/SYT-NVY ngày 05/3/2024 của Sở Y tế về dịch.", "cong_van", "9/SYT-NVY", "2024-03-05", "Sở Y tế"),
        ("Căn cứ Quyết định của UBND tỉnh số 15/QĐ-UBND ngày 5/4/2021;", "quyet_dinh", "15/QĐ-UBND", "2021-04-05", "Ủy ban nhân dân tỉnh"),
        ("Căn cứ Thông tư liên tịch số 11/2015/TTLT-BYT-BNV ngày 27/5/2015 của Bộ Y tế và Bộ Nội vụ hướng dẫn;", "thong_tu", "11/2015/TTLT-BYT-BNV", "2015-05-27", "Bộ Y tế và Bộ Nội vụ"),
        ("Căn cứ Nghị quyết ngày 12/3/2024 của Hội đồng nhân dân tỉnh Mẫu;", "nghi_quyet", None, "2024-03-12", "Hội đồng nhân dân tỉnh Mẫu"),
        ("Căn cứ Luật Trẻ em ngày 05 tháng 4 năm 2016;", "luat", None, "2016-04-05", None),
        ("Căn cứ Luật Trẻ em số 102/2016/QH13 ngày 05/4/2016;", "luat", "102/2016/QH13", "2016-04-05", "Quốc hội"),
        ("Căn cứ Luật Phòng, chống bạo lực gia đình năm 2022;", "luat", None, None, None),
        ("Căn cứ Báo cáo số 12/BC-UBND ngày 32/13/2024 của UBND xã;", "bao_cao", "12/BC-UBND", None, "Ủy ban nhân dân xã"),
        ("Căn cứ Công văn số 45/UBND ngày    /3/2024 của UBND huyện;", "cong_van", "45/UBND", None, "Ủy ban nhân dân huyện"),
    ],
)  # fmt: skip
def test_one_citation(
    text: str, kind: str, number: str | None, date: str | None, issuer: str | None
) -> None:
    found = _cited(text)
    assert [(c.role, c.kind, c.number, c.date, c.issuer) for c in found] == [
        ("basis", kind, number, date, issuer)
    ]


def test_several_documents_joined_in_one_clause() -> None:
    found = _cited(
        "Thực hiện Kế hoạch số 1/KH-UBND ngày 1/3/2024 của UBND tỉnh; Công văn số 2/SYT ngày 2/3/2024 và Công văn số 3/SYT ngày 3/3/2024;"
    )
    assert [c.number for c in found] == ["1/KH-UBND", "2/SYT", "3/SYT"]


def test_further_numbers_of_one_kind() -> None:
    text = "Căn cứ các Quyết định của UBND tỉnh: số 12/2020/QĐ-UBND ngày 1/3/2020 ban hành Quy định; số 15/2021/QĐ-UBND ngày 5/4/2021;"
    found = _cited(text)
    assert [(c.kind, c.number, c.issuer) for c in found] == [
        ("quyet_dinh", "12/2020/QĐ-UBND", "Ủy ban nhân dân tỉnh"),
        ("quyet_dinh", "15/2021/QĐ-UBND", "Ủy ban nhân dân tỉnh"),
    ]
    assert found[1].span.of(text) == "số 15/2021/QĐ-UBND ngày 5/4/2021"


def test_a_document_in_the_description_of_another_is_a_mention() -> None:
    found = _cited(
        "Căn cứ Công văn số 4/UBND-VX ngày 30/12/2016 của UBND tỉnh Mẫu về việc triển khai Quyết định số 17/QĐ-TTg ngày 15/9/2016 của Thủ tướng Chính phủ về trẻ em;"
    )
    assert [(c.role, c.number) for c in found] == [("basis", "4/UBND-VX"), ("mention", "17/QĐ-TTg")]
    assert found[0].about == (
        "việc triển khai Quyết định số 17/QĐ-TTg ngày 15/9/2016 của Thủ tướng Chính phủ về trẻ em"
    )
    assert found[1].about == "trẻ em"


def test_laws_amending_a_law_in_one_clause_are_one_citation() -> None:
    found = _cited(
        "Căn cứ Luật Bảo hiểm y tế ngày 14/11/2008 được sửa đổi, bổ sung một số điều theo Luật số 46/2014/QH13 ngày 13/6/2014;\n"
        "Căn cứ Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương ngày 22/11/2019;"
    )
    assert [(c.about, c.date) for c in found] == [
        ("Bảo hiểm y tế", "2008-11-14"),
        (
            "sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương",
            "2019-11-22",
        ),
    ]


def test_what_a_document_is_about_ends_before_the_issuer_speaks() -> None:
    found = _cited(
        "Thực hiện Công văn số 9/SYT-NVY ngày 05/3/2024 của Sở Y tế về việc tổ chức hội thi (18/11), UBND huyện đề nghị các đơn vị:"
    )
    assert found[0].about == "việc tổ chức hội thi (18/11)"


def test_the_span_ends_at_issuer_or_date() -> None:
    text = "Căn cứ Kế hoạch số 1/KH-UBND của UBND tỉnh ngày 1/3/2024 về tuyên truyền;"
    assert _cited(text)[0].span.of(text) == "Kế hoạch số 1/KH-UBND của UBND tỉnh ngày 1/3/2024"


def test_grounds_stand_before_the_first_task_only() -> None:
    found = _cited(
        "I. CĂN CỨ\n1. Luật Trẻ em ngày 05/4/2016;\n2. Kế hoạch số 1/KH-UBND ngày 1/3/2024.\nII. NHIỆM VỤ\n"
        "1. Thực hiện Kế hoạch số 2/KH-UBND ngày 2/3/2024 của UBND tỉnh."
    )
    assert [c.role for c in found] == ["basis", "basis", "mention"]


def test_figures_are_no_citations() -> None:
    assert (
        _cited(
            "Có liên quan tới 20/11, tỷ lệ 12/15 xã; điện thoại 02263/123456; từ ngày 12/3-15/3/2024; Điều 5 Luật Trẻ em quy định."
        )
        == ()
    )


def test_the_document_does_not_cite_itself() -> None:
    read = read_text(
        f"UBND XÃ MẪU\n{NATION}\nSố: 12/KH-UBND\nMẫu, ngày 1 tháng 3 năm 2024\nKẾ HOẠCH\nThực hiện Chỉ thị số 5-CT/TU ngày 1/2/2024 của Tỉnh ủy\n"
        "Căn cứ Luật Trẻ em ngày 05/4/2016;\nI. MỤC ĐÍCH\n1. A.\nNơi nhận:\n- Lưu: VT.\nCHỦ TỊCH\nLê Văn Mẫu\n"
        "PHỤ LỤC\n(Kèm theo Kế hoạch số 12/KH-UBND ngày 1 tháng 3 năm 2024 của UBND xã Mẫu)"
    )
    cited = [(c.role, c.kind, c.number) for c in read.directive.citations]
    assert cited == [("mention", "chi_thi", "5-CT/TU"), ("basis", "luat", None)]
