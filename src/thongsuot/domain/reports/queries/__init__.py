"""Reads reports: one question a file."""

from thongsuot.domain.reports.queries.completeness import Completeness, Standing, completeness
from thongsuot.domain.reports.queries.doubtful_figures import doubtful_figures
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
    "Part",
    "ReportForm",
    "Standing",
    "breakdown",
    "completeness",
    "consolidated_reports",
    "current_report",
    "doubtful_figures",
    "form_of",
    "narratives",
    "open_consolidated",
    "revisions",
    "to_decide",
    "totals",
]
