"""Names of files (tên tệp tải về): which report, of what campaign, by whom; plain letters, for every machine."""

from __future__ import annotations

import re

from thongsuot.core.vocabulary.without_marks import without_marks
from thongsuot.domain.reports.models import ConsolidatedReport

_LONGEST = 60


def consolidated_name(report: ConsolidatedReport, kind: str) -> str:
    """Give the name under which a formal report is saved: campaign, year, unit and which revision it is."""
    campaign = report.campaign
    year = str(campaign.year or "")
    about = (campaign.name, "" if year in campaign.name else year)
    parts = ("bao cao tong hop", *about, report.unit.name, f"lan {report.revision}")
    return f"{'-'.join(filter(None, map(_plain, parts)))}.{kind}"


def _plain(words: str) -> str:
    text = re.sub(r"[^a-z0-9]+", "-", without_marks(words).lower()).strip("-")
    return text[:_LONGEST].rstrip("-")
