"""Figure lines (dòng số liệu): a total in the words of a report, with the way to where it comes from."""

from __future__ import annotations

from collections.abc import Mapping

from thongsuot.core.model.formal_document import Paragraph, Words
from thongsuot.core.rollup.combine import Total, Totals
from thongsuot.core.rollup.figures_annex import anchor_of, column_of, written_total
from thongsuot.core.vocabulary.figures import written_number
from thongsuot.core.vocabulary.indicators import Indicator, indicators
from thongsuot.core.vocabulary.report_outline import FiguresAnnex

FigurePlaces = Mapping[str, tuple[FiguresAnnex, str | None]]
"""The annex of each indicator, with its number (None where there is only one)."""


def figure_line(
    totals: Totals, code: str, places: FigurePlaces, names: Mapping[str, str]
) -> Paragraph:
    """Write ``- Băng rôn, khẩu hiệu: 1.234 chiếc (Phụ lục II, cột 3).``; the figure leads to its column."""
    total = totals.by_indicator[code]
    indicator = indicators()[code]
    annex, number = places[code]
    annex_words = f"Phụ lục {number}" if number else "Phụ lục"
    place = f" ({annex_words}, cột {column_of(annex, code)})."
    if total.amount is None:
        words = f"{indicator.name}: {written_number(len(total.sources))} đơn vị có số liệu, không cộng dồn"
        return Paragraph((Words(words), Words(place)), "-")
    figure = Words(written_total(indicator, total), goes_to=anchor_of(code))
    rest = _after_figure(indicator, total, len(totals.counted), names)
    return Paragraph((Words(f"{indicator.name}: "), figure, Words(rest + place)), "-")


def _after_figure(
    indicator: Indicator, total: Total, counted: int, names: Mapping[str, str]
) -> str:
    if indicator.aggregate == "count":
        return f"/{written_number(counted)} {indicator.unit} đã báo cáo"
    unit = "" if indicator.kind == "day" else f" {indicator.unit}"
    if indicator.aggregate == "max" and indicator.kind == "number":
        first = next(source for source in total.sources if source.amount == total.amount)
        return f"{unit}, tại {names[first.unit]}"
    return unit
