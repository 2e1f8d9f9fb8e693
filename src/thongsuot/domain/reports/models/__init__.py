"""Reports (báo cáo), their values, and consolidated reports (báo cáo tổng hợp)."""

from thongsuot.domain.reports.models.consolidated_report import ConsolidatedReport
from thongsuot.domain.reports.models.indicator_value import IndicatorValue
from thongsuot.domain.reports.models.report import Report

__all__ = ["ConsolidatedReport", "IndicatorValue", "Report"]
