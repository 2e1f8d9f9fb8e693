"""Reads reports: one question a file."""

from thongsuot.domain.reports.queries.completeness import Completeness, Standing, completeness
from thongsuot.domain.reports.queries.form import ReportForm, form_of
from thongsuot.domain.reports.queries.reports import (
    consolidated_reports,
    current_report,
    revisions,
    to_decide,
)

__all__ = [
    "Completeness",
    "ReportForm",
    "Standing",
    "completeness",
    "consolidated_reports",
    "current_report",
    "form_of",
    "revisions",
    "to_decide",
]
