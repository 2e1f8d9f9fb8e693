"""The demonstration reports up: figures marked as samples, accepted, added up (báo cáo, tổng hợp)."""

from __future__ import annotations

import shutil
from decimal import Decimal
from pathlib import Path
from typing import Literal

from thongsuot.cli.demo.files import write_json, write_table
from thongsuot.cli.demo.people import People
from thongsuot.core.vocabulary.indicators import Indicator, indicators
from thongsuot.domain.campaigns.models import Campaign
from thongsuot.domain.campaigns.queries import dispatches_to
from thongsuot.domain.organisations.actor import Actor
from thongsuot.domain.reports.actions.accept_report import accept_report
from thongsuot.domain.reports.actions.consolidate import consolidate
from thongsuot.domain.reports.actions.save_draft import save_draft
from thongsuot.domain.reports.actions.submit_report import submit_report
from thongsuot.domain.reports.content import ReportContent
from thongsuot.domain.reports.models import Report
from thongsuot.domain.reports.queries import form_of, open_consolidated, totals

TOLD = {
    "directing": "Đã quán triệt và phân công thực hiện (minh họa).",
    "results": "Đã tổ chức các hoạt động theo nhiệm vụ được giao (minh họa).",
    "difficulties": "Kinh phí hạn chế (minh họa).",
    "proposals": "Đề nghị hướng dẫn sớm hơn (minh họa).",
}


def report_up(out: Path, campaign: Campaign, people: People) -> None:
    """Let every unit with an account and tasks report, the lowest first, and its receiver accept."""
    for actor in reversed(people.officers()):
        if dispatches_to(actor.unit, campaign=campaign).exists():
            report = _report(campaign, actor)
            receiver = people.officer_of(report.receiver)
            if receiver is not None:
                report = accept_report(receiver, report=report)
            _write_report(out, report)


def write_consolidated(out: Path, campaign: Campaign, officer: Actor) -> None:
    """Leave the totals with their sources and the formal report of the campaign's owner."""
    made = totals(campaign, officer.unit)
    rows = [
        (indicators()[code].name, total.amount, source.unit, source.source, source.amount)
        for code, total in made.by_indicator.items()
        for source in total.sources
    ]
    head = ("Chỉ tiêu", "Tổng", "Đơn vị", "Báo cáo số", "Số liệu")
    write_table(out / "so-lieu.csv", head, rows)
    report = consolidate(officer, campaign=campaign)
    kinds: tuple[Literal["docx", "pdf"], ...] = ("docx", "pdf")
    for kind in kinds:
        with (
            open_consolidated(report, kind) as kept,
            (out / f"bao-cao-tong-hop.{kind}").open("wb") as file,
        ):
            shutil.copyfileobj(kept, file)
    print(f"  Báo cáo tổng hợp từ {len(made.counted)} báo cáo đã duyệt")


def _report(campaign: Campaign, actor: Actor) -> Report:
    form = form_of(campaign, actor.unit)
    values = {row.code: _figure(row, actor) for row in form.indicators if row.kind != "day"}
    content = ReportContent(values, TOLD)
    draft = save_draft(actor, campaign=campaign, content=content)
    return submit_report(actor, report=draft, submission_key=f"demo-{draft.pk}")


def _figure(indicator: Indicator, actor: Actor) -> Decimal:
    """Make up a small figure, always the same for the same unit and indicator."""
    if indicator.kind == "yes_no":
        return Decimal(1)
    return Decimal(sum(f"{actor.unit.code}{indicator.code}".encode()) % 40 + 1)


def _write_report(out: Path, report: Report) -> None:
    told = {
        "ghi_chu": "Số liệu và nội dung minh họa",
        "don_vi": report.unit.name,
        "noi_nhan": report.receiver.name,
        "tinh_trang": report.get_state_display(),
        "so_lieu": {
            indicators()[row.indicator].name: str(row.value) for row in report.values.all()
        },
        "noi_dung": report.narratives,
    }
    write_json(out / "bao-cao" / f"{report.unit.code}.json", told)
