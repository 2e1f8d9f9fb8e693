"""Papers for one unit and for the whole country: planned, added up, consolidated, set (soạn và tổng hợp)."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import TYPE_CHECKING

from tools.bench.report import Row
from tools.bench.timing import apart, peak_memory, peak_memory_of_children, time_each

if TYPE_CHECKING:
    from thongsuot.core.model.formal_document import FormalDocument

PROVINCES, COMMUNES_OF_A_PROVINCE = 34, 98
REPORTS = 3321
TASKS = 10


def measure() -> list[Row]:
    """Do each piece of work alone in a process of its own."""
    works = (_letter_docx, _letter_pdf, _plan, _consolidate, _annex_docx, _annex_pdf)
    return [apart(_measured, work) for work in works]


def _measured(work: Callable[[], tuple[str, int, Callable[[], object]]]) -> Row:
    what, runs, do = work()
    if runs > 1:
        do()
    timing = time_each(lambda _run: do(), range(runs))
    return {
        "what": what,
        "runs": str(runs),
        "p50 ms": f"{timing.at(0.5):.0f}",
        "p95 ms": f"{timing.at(0.95):.0f}",
        "peak memory MB": f"{max(peak_memory(), peak_memory_of_children()):.0f}",
    }


def _letter_docx() -> tuple[str, int, Callable[[], object]]:
    from tests.core.rendering.documents import a_letter
    from thongsuot.core.rendering.docx import to_docx

    return "a letter as DOCX", 40, lambda: to_docx(a_letter())


def _letter_pdf() -> tuple[str, int, Callable[[], object]]:
    from tests.core.rendering.documents import a_letter
    from thongsuot.core.rendering.pdf import BUNDLED_FONTS, to_pdf

    return "a letter as PDF", 40, lambda: to_pdf(a_letter(), BUNDLED_FONTS)


def _plan() -> tuple[str, int, Callable[[], object]]:
    from thongsuot.core.dispatch.plan import NamedBody, PlannedTask, plan
    from thongsuot.core.dispatch.tree import Unit, UnitTree

    units = [Unit("B", "Bộ Minh họa", "bo", "trung_uong")]
    for p in range(PROVINCES):
        units.append(Unit(f"P{p}", f"Ủy ban nhân dân tỉnh Minh Họa {p}", "ubnd", "tinh", "B"))
        units += [
            Unit(f"P{p}.X{x}", f"Ủy ban nhân dân xã Minh Họa {p} {x}", "ubnd", "xa", f"P{p}")
            for x in range(COMMUNES_OF_A_PROVINCE)
        ]
    communes = (NamedBody("Ủy ban nhân dân các xã, phường, đặc khu", collective=True),)
    provinces = (NamedBody("Ủy ban nhân dân các tỉnh, thành phố", collective=True),)
    tasks = [PlannedTask(at, communes if at % 2 else provinces) for at in range(TASKS)]
    what = f"{TASKS} tasks planned for {len(units):,} units"
    return what, 5, lambda: plan(tasks, UnitTree(units), "B")


def _consolidate() -> tuple[str, int, Callable[[], object]]:
    return f"{REPORTS:,} reports added up and consolidated", 5, _consolidated


def _annex_docx() -> tuple[str, int, Callable[[], object]]:
    from thongsuot.core.rendering.docx import to_docx

    report = _consolidated()
    return f"the report of {REPORTS:,} units as DOCX", 5, lambda: to_docx(report)


def _annex_pdf() -> tuple[str, int, Callable[[], object]]:
    from thongsuot.core.rendering.pdf import BUNDLED_FONTS, to_pdf

    report = _consolidated()
    return f"the report of {REPORTS:,} units as PDF", 1, lambda: to_pdf(report, BUNDLED_FONTS)


def _consolidated() -> FormalDocument:
    from tests.core.rollup.consolidations import NAMES, a_consolidation
    from thongsuot.core.rollup.combine import UnitFigures, combine
    from thongsuot.core.rollup.consolidated import consolidated_report
    from thongsuot.core.vocabulary.indicators import indicators

    names = {f"{n:05d}": f"Ủy ban nhân dân xã Minh Họa {n}" for n in range(REPORTS)}
    values = {code: Decimal(n) for n, code in enumerate(indicators(), start=1) if code != "on_time"}
    totals = combine(UnitFigures(unit, f"BC-{unit}", values) for unit in names)
    return consolidated_report(a_consolidation(totals=totals, names={**NAMES, **names}))
