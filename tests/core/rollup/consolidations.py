"""Consolidations that the tests make reports of; the units and figures are samples (minh họa)."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

from thongsuot.core.model.formal_document import DateLine, IssuingBody, NumberLine
from thongsuot.core.rollup.combine import UnitFigures, combine
from thongsuot.core.rollup.consolidated import Consolidation, Narrative
from thongsuot.core.rollup.coverage import Asked, Received, coverage
from thongsuot.core.vocabulary.signing import signing_block

NAMES = {
    "c": "Ủy ban nhân dân xã Minh Họa Ba",
    "a": "Ủy ban nhân dân xã Minh Họa Một",
    "b": "Ủy ban nhân dân xã Minh Họa Hai",
    "d": "Bệnh viện minh họa",
}
FIGURES = {
    "a": {"has_plan": 1, "held": 1, "ceremonies": 2, "banners": 1000, "reach": 5000, "largest_event": 90},
    "b": {"has_plan": 0, "held": 1, "ceremonies": 1, "banners": 234, "reach": 10, "largest_event": 150},
    "c": {"held": 0, "banners_from": date(2024, 3, 22).toordinal()},
}  # fmt: skip


def some_totals():
    return combine(
        UnitFigures(unit, f"{at}/BC", {code: Decimal(n) for code, n in values.items()})
        for at, (unit, values) in enumerate(FIGURES.items(), start=1)
    )


def a_consolidation(**changes: object) -> Consolidation:
    due = date(2024, 4, 10)
    given = Consolidation(
        issuer=IssuingBody("Sở Minh họa tỉnh Minh Họa", "Ủy ban nhân dân tỉnh Minh Họa"),
        signing=signing_block("Sở Minh họa tỉnh Minh Họa", by_deputy=True),
        number=NumberLine(None, "BC-SMH"),
        dated=DateLine("Minh Họa", None, 4, 2024),
        subject="Kết quả tổ chức các hoạt động kỷ niệm “Ngày Minh họa” năm 2024",
        receivers=("Ủy ban nhân dân tỉnh Minh Họa",),
        totals=some_totals(),
        coverage=coverage(
            [Asked(unit, due) for unit in NAMES],
            [
                Received("a", date(2024, 4, 9)),
                Received("b", date(2024, 4, 12)),
                Received("c", date(2024, 4, 1), nil=True),
            ],
            date(2024, 4, 20),
        ),
        names=NAMES,
        narratives=(
            Narrative("directing", "Đã ban hành văn bản triển khai."),
            Narrative("difficulties", "Kinh phí còn hạn chế.\n\nThiếu cán bộ.", unit="a"),
            Narrative("proposals", "   ", unit="b"),
        ),
        grounds="Kế hoạch số 5/KH-UBND của Ủy ban nhân dân tỉnh Minh Họa",
        is_sample=True,
    )
    return replace(given, **changes)
