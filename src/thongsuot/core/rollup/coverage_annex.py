"""Annex of coverage (phụ lục tình hình báo cáo): the units that are missing, late or held nothing, by name."""

from __future__ import annotations

from collections.abc import Mapping

from thongsuot.core.model.formal_document import Annex, Column, Row, Table
from thongsuot.core.rollup.coverage import Coverage, Standing, Timeliness

_WORDS = {
    Timeliness.OVERDUE: "Chưa báo cáo, đã quá hạn",
    Timeliness.WAITING: "Chưa báo cáo",
    Timeliness.LATE: "Báo cáo muộn",
}
_ORDER = (Timeliness.OVERDUE, Timeliness.WAITING, Timeliness.LATE, Timeliness.ON_TIME)


def coverage_annex(
    coverage: Coverage, number: str | None, names: Mapping[str, str]
) -> Annex | None:
    """List who is missing, late or held nothing; None where there is nobody to list."""
    told = [row for row in coverage.standings if row.nil or row.timeliness in _WORDS]
    if not told:
        return None
    told.sort(key=lambda row: _ORDER.index(row.timeliness))
    rows = tuple(
        Row((str(at), names[row.unit], _words(row))) for at, row in enumerate(told, start=1)
    )
    columns = (Column("STT", 0.6), Column("Đơn vị", 5.0), Column("Tình hình báo cáo", 3.0))
    return Annex(
        number, "Đơn vị chưa báo cáo, báo cáo muộn, không tổ chức", (Table(columns, rows),)
    )


def _words(row: Standing) -> str:
    late = _WORDS.get(row.timeliness)
    if not row.nil:
        return late or ""
    return f"{late}, không tổ chức" if late else "Báo cáo không tổ chức"
