"""Reads reports: one question a file."""

from thongsuot.domain.reports.queries.completeness import Completeness, Standing, completeness
from thongsuot.domain.reports.queries.doubtful_figures import doubtful_figures
from thongsuot.domain.reports.queries.figure_today import (
    FigureToday,
    can_move,
    figure_today,
    has_ended_units,
)
from thongsuot.domain.reports.queries.form import ReportForm, form_of
from thongsuot.domain.reports.queries.reports import (
    consolidated_reports,
    current_report,
    open_consolidated,
    revisions,
    to_decide,
)
from thongsuot.domain.reports.queries.totals import Part, breakdown, narratives, totals

__all__ = [
    "Completeness",
    "FigureToday",
    "Part",
    "ReportForm",
    "Standing",
    "breakdown",
    "can_move",
    "completeness",
    "consolidated_reports",
    "current_report",
    "doubtful_figures",
    "figure_today",
    "form_of",
    "has_ended_units",
    "narratives",
    "open_consolidated",
    "revisions",
    "to_decide",
    "totals",
]
