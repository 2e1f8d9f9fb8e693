"""Consolidated report (báo cáo tổng hợp): totals, narratives and coverage as a formal Báo cáo."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from thongsuot.core.model.formal_document import (
    Annex,
    Block,
    DateLine,
    FormalDocument,
    Heading,
    IssuingBody,
    NumberLine,
    Paragraph,
    SigningBlock,
    Words,
)
from thongsuot.core.rollup.combine import Totals
from thongsuot.core.rollup.coverage import Coverage
from thongsuot.core.rollup.coverage_annex import coverage_annex
from thongsuot.core.rollup.figure_lines import FigurePlaces, figure_line
from thongsuot.core.rollup.figures_annex import figures_annex, used_annexes
from thongsuot.core.vocabulary.figures import written_number
from thongsuot.core.vocabulary.report_outline import Part, sections

_ROMAN = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII")


@dataclass(frozen=True, slots=True)
class Narrative:
    """Words of a report that are taken over; ``unit`` is its code, None for the reporting body's own."""

    part: Part
    text: str
    unit: str | None = None


@dataclass(frozen=True, slots=True)
class Consolidation:
    """All that goes into the report.

    ``names`` gives every unit's name by its code, in the order in which units are listed;
    ``grounds`` is the directive that it answers, as it is cited (``Công văn số … về việc …``), None
    where it is not known. ``number`` and ``dated`` have blanks for what is not given yet.
    """

    issuer: IssuingBody
    signing: SigningBlock
    number: NumberLine
    dated: DateLine
    subject: str
    receivers: tuple[str, ...]
    totals: Totals
    coverage: Coverage
    names: Mapping[str, str]
    narratives: tuple[Narrative, ...] = ()
    grounds: str | None = None
    recipients: tuple[str, ...] = ("Như trên",)
    archive: str | None = "VT"
    is_sample: bool = False


def report_subject(name: str, edition: int | None, year: int | None) -> str:
    """Give the subject of the report on a campaign: its name, its edition and year where known."""
    doing = "tổ chức các hoạt động kỷ niệm" if name.startswith("Ngày ") else "triển khai"
    edition_words = f" lần thứ {edition}" if edition else ""
    year_words = f" năm {year}" if year else ""
    return f"Kết quả {doing} “{name}”{edition_words}{year_words}"


def consolidated_report(consolidation: Consolidation) -> FormalDocument:
    """Make the report: I chỉ đạo, II kết quả, III đánh giá, IV đề xuất, annexes of figures and of coverage.

    Every figure in the text names the annex and column that it stands in and leads there; there each
    unit's row names its report. An indicator without figures is not mentioned.
    """
    given = consolidation
    annexes, places = _annexes(given)
    return FormalDocument(
        kind="bao_cao",
        issuer=given.issuer,
        number=given.number,
        dated=given.dated,
        subject=given.subject,
        addressees=given.receivers,
        body=tuple(_body(given, places, annexes)),
        recipients=given.recipients,
        archive=given.archive,
        signing=given.signing,
        annexes=annexes,
        is_sample=given.is_sample,
    )


def _annexes(given: Consolidation) -> tuple[tuple[Annex, ...], FigurePlaces]:
    used = used_annexes(given.totals)
    last = coverage_annex(given.coverage, None, given.names)
    count = len(used) + (last is not None)
    numbers: tuple[str | None, ...] = _ROMAN[:count] if count > 1 else (None,) * count
    places = {
        code: (annex, number)
        for annex, number in zip(used, numbers, strict=False)
        for code in annex.indicators
    }
    made = [
        figures_annex(annex, number, given.totals, given.names)
        for annex, number in zip(used, numbers, strict=False)
    ]
    if last is not None:
        made.append(Annex(numbers[-1], last.title, last.blocks))
    return tuple(made), places


def _body(
    given: Consolidation, places: FigurePlaces, annexes: tuple[Annex, ...]
) -> Iterator[Block]:
    yield _plain(_opening(given))
    yield Heading(1, "I", "Công tác chỉ đạo, triển khai")
    yield from _figures(given, places, "directing")
    yield from _told(given, "directing")
    yield Heading(1, "II", "Kết quả thực hiện")
    yield from _figures(given, places, "results")
    yield from _told(given, "results")
    yield Heading(1, "III", "Đánh giá")
    yield Heading(2, "1", "Tình hình báo cáo")
    yield _plain(_coverage_words(given.coverage, annexes))
    yield Heading(2, "2", "Khó khăn, vướng mắc")
    yield from _told(given, "difficulties")
    yield Heading(1, "IV", "Đề xuất, kiến nghị")
    yield from _told(given, "proposals")
    yield _plain(_closing(given))


def _opening(given: Consolidation) -> str:
    grounds = f"Thực hiện {given.grounds}, " if given.grounds else ""
    subject = f"{given.subject[:1].lower()}{given.subject[1:]}"
    return f"{grounds}{given.issuer.name} báo cáo {subject} như sau:"


def _closing(given: Consolidation) -> str:
    subject = f"{given.subject[:1].lower()}{given.subject[1:]}"
    return f"Trên đây là báo cáo {subject} của {given.issuer.name}./."


def _figures(given: Consolidation, places: FigurePlaces, part: Part) -> Iterator[Block]:
    shown = [
        (section, [code for code in section.indicators if code in places])
        for section in sections()
        if section.part == part
    ]
    for at, (section, codes) in enumerate([pair for pair in shown if pair[1]], start=1):
        if section.title:
            yield Heading(2, str(at), section.title)
        for code in codes:
            yield figure_line(given.totals, code, places, given.names)


def _told(given: Consolidation, part: Part) -> Iterator[Block]:
    told = [row for row in given.narratives if row.part == part and row.text.strip()]
    for row in told:
        for paragraph in row.text.strip().splitlines():
            if not paragraph.strip():
                continue
            if row.unit is None:
                yield _plain(paragraph.strip())
            else:
                yield Paragraph((Words(f"{given.names[row.unit]}: {paragraph.strip()}"),), "-")
    if not told and part in {"difficulties", "proposals"}:
        yield _plain("Không có nội dung được tổng hợp.")


def _coverage_words(coverage: Coverage, annexes: tuple[Annex, ...]) -> str:
    asked = len(coverage.standings)
    words = (
        f"Có {written_number(coverage.reported)}/{written_number(asked)} đơn vị đã báo cáo; trong đó "
        f"{_in_time(coverage)}{written_number(len(coverage.nil))} đơn vị báo cáo không tổ chức. "
        f"{written_number(len(coverage.missing))} đơn vị chưa báo cáo"
    )
    listed = coverage_annex(coverage, None, {row.unit: "" for row in coverage.standings})
    if listed is None:
        return f"{words}."
    number = annexes[-1].number
    return f"{words} (danh sách tại Phụ lục{f' {number}' if number else ''})."


def _in_time(coverage: Coverage) -> str:
    share = coverage.on_time
    if not coverage.has_due_days or share.percent is None:
        return ""
    percent = written_number(share.percent)
    return f"{written_number(share.part)} đơn vị báo cáo đúng hạn, đạt {percent}%, "


def _plain(text: str) -> Paragraph:
    return Paragraph((Words(text),))
