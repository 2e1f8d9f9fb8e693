"""The consolidated report: its outline, its figures and the way from each to its source rows."""

from datetime import date
from decimal import Decimal

import pytest

from tests.core.rollup.consolidations import FIGURES, NAMES, a_consolidation
from thongsuot.core.model.formal_document import Heading, Paragraph, Table
from thongsuot.core.rollup.combine import UnitFigures, combine
from thongsuot.core.rollup.consolidated import consolidated_report, report_subject
from thongsuot.core.rollup.coverage import Asked, coverage
from thongsuot.core.vocabulary.indicators import indicators


def texts(document):
    return [block.text for block in document.body]


def tables(document):
    return {
        annex.title: block
        for annex in document.annexes
        for block in annex.blocks
        if isinstance(block, Table)
    }


def test_outline():
    report = consolidated_report(a_consolidation())
    headings = [(b.marker, b.text) for b in report.body if isinstance(b, Heading) and b.level == 1]
    assert headings == [
        ("I", "Công tác chỉ đạo, triển khai"),
        ("II", "Kết quả thực hiện"),
        ("III", "Đánh giá"),
        ("IV", "Đề xuất, kiến nghị"),
    ]
    assert report.kind == "bao_cao"
    assert texts(report)[0] == (
        "Thực hiện Kế hoạch số 5/KH-UBND của Ủy ban nhân dân tỉnh Minh Họa, Sở Minh họa tỉnh Minh Họa "
        "báo cáo kết quả tổ chức các hoạt động kỷ niệm “Ngày Minh họa” năm 2024 như sau:"
    )
    assert texts(report)[-1].endswith("./.")


def test_figures_in_words_with_their_places():
    lines = texts(consolidated_report(a_consolidation()))
    assert (
        "- Đơn vị có văn bản, kế hoạch triển khai: 1/3 đơn vị đã báo cáo (Phụ lục I, cột 3)."
        in lines
    )
    assert "- Băng rôn, khẩu hiệu, áp phích: 1.234 chiếc (Phụ lục II, cột 3)." in lines
    assert "- Ngày bắt đầu treo băng rôn, khẩu hiệu: 22/3/2024 (Phụ lục II, cột 4)." in lines
    assert (
        "- Số người dự cuộc đông nhất: 150 người, tại Ủy ban nhân dân xã Minh Họa Hai (Phụ lục I, cột 6)."
        in lines
    )
    assert (
        "- Lượt tiếp cận trên mạng xã hội: 2 đơn vị có số liệu, không cộng dồn (Phụ lục II, cột 5)."
        in lines
    )


def test_what_nobody_counted_is_not_mentioned():
    words = "\n".join(texts(consolidated_report(a_consolidation())))
    assert "quà" not in words
    assert "Tập huấn" not in words


def test_every_linked_figure_stands_in_the_total_row_it_leads_to():
    report = consolidated_report(a_consolidation())
    totals = {
        anchor: (cell, table)
        for table in tables(report).values()
        for cell, anchor in zip(table.rows[-1].cells, table.rows[-1].anchors, strict=False)
        if anchor
    }
    linked = [w for b in report.body if isinstance(b, Paragraph) for w in b.words if w.goes_to]
    assert len(linked) == 6
    for words in linked:
        assert totals[words.goes_to][0] == words.text


def test_rows_are_the_sources_in_the_order_of_units():
    table = tables(consolidated_report(a_consolidation()))["Công tác truyền thông"]
    assert [row.cells for row in table.rows] == [
        ("1", NAMES["c"], "", "22/3/2024", "", "3/BC"),
        ("2", NAMES["a"], "1.000", "", "5.000", "1/BC"),
        ("3", NAMES["b"], "234", "", "10", "2/BC"),
        ("", "Tổng hợp", "1.234", "22/3/2024", "", ""),
    ]


def test_blank_cells_stay_blank_and_zero_is_written():
    table = tables(consolidated_report(a_consolidation()))["Công tác chỉ đạo và hoạt động kỷ niệm"]
    assert table.rows[0].cells == ("1", NAMES["c"], "", "không", "", "", "3/BC")


def test_coverage_in_words_and_by_name():
    report = consolidated_report(a_consolidation())
    assert (
        "Có 3/4 đơn vị đã báo cáo; trong đó 2 đơn vị báo cáo đúng hạn, đạt 50%, 1 đơn vị báo cáo không tổ chức. "
        "1 đơn vị chưa báo cáo (danh sách tại Phụ lục III)."
    ) in texts(report)
    table = tables(report)["Đơn vị chưa báo cáo, báo cáo muộn, không tổ chức"]
    assert [row.cells for row in table.rows] == [
        ("1", NAMES["d"], "Chưa báo cáo, đã quá hạn"),
        ("2", NAMES["b"], "Báo cáo muộn"),
        ("3", NAMES["c"], "Báo cáo không tổ chức"),
    ]


def test_narratives_name_their_unit_and_blank_ones_are_left_out():
    lines = texts(consolidated_report(a_consolidation()))
    assert "Đã ban hành văn bản triển khai." in lines
    assert f"- {NAMES['a']}: Kinh phí còn hạn chế." in lines
    assert f"- {NAMES['a']}: Thiếu cán bộ." in lines
    assert lines[lines.index("Đề xuất, kiến nghị") + 1] == "Không có nội dung được tổng hợp."


def test_nothing_reported_yet_still_makes_a_report():
    nobody = a_consolidation(
        totals=combine([]),
        coverage=coverage([Asked(u) for u in NAMES], [], date(2024, 4, 1)),
        narratives=(),
    )
    report = consolidated_report(nobody)
    assert len(report.annexes) == 1
    assert report.annexes[0].number is None
    assert any("Có 0/4 đơn vị đã báo cáo" in text for text in texts(report))


@pytest.mark.parametrize(
    ("name", "edition", "year", "subject"),
    [
        (
            "Ngày Minh họa",
            8,
            2024,
            "Kết quả tổ chức các hoạt động kỷ niệm “Ngày Minh họa” lần thứ 8 năm 2024",
        ),
        ("Tháng hành động minh họa", None, None, "Kết quả triển khai “Tháng hành động minh họa”"),
    ],
)
def test_subject(name, edition, year, subject):
    assert report_subject(name, edition, year) == subject


def test_figures_are_those_that_units_gave():
    assert {code for values in FIGURES.values() for code in values} <= indicators().keys()


@pytest.mark.slow
def test_a_report_of_the_whole_country_has_a_row_a_unit():
    names = {f"{n:05d}": f"Ủy ban nhân dân xã Minh Họa {n}" for n in range(3321)}
    values = {code: Decimal(n) for n, code in enumerate(indicators(), start=1) if code != "on_time"}
    values |= {"banners_from": Decimal(738967), "banners_to": Decimal(738970)}
    totals = combine(UnitFigures(unit, f"BC-{unit}", values) for unit in names)
    report = consolidated_report(a_consolidation(totals=totals, names={**NAMES, **names}))
    assert sum(len(table.rows) for table in tables(report).values()) == 4 * 3322 + 3
