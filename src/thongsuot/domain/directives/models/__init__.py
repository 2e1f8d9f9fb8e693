"""Received documents (văn bản đến), their readings, findings and corrections."""

from thongsuot.domain.directives.models.check_settings import CheckSettings
from thongsuot.domain.directives.models.correction import Correction
from thongsuot.domain.directives.models.document_page import DocumentPage
from thongsuot.domain.directives.models.draft import Draft
from thongsuot.domain.directives.models.draft_version import DraftVersion
from thongsuot.domain.directives.models.finding_decision import FindingDecision
from thongsuot.domain.directives.models.finding_row import FindingRow
from thongsuot.domain.directives.models.known_abbreviation import KnownAbbreviation
from thongsuot.domain.directives.models.likeness import Likeness
from thongsuot.domain.directives.models.reading_row import ReadingRow
from thongsuot.domain.directives.models.received_document import ReceivedDocument
from thongsuot.domain.directives.models.text_mark import TextMark

__all__ = [
    "CheckSettings",
    "Correction",
    "DocumentPage",
    "Draft",
    "DraftVersion",
    "FindingDecision",
    "FindingRow",
    "KnownAbbreviation",
    "Likeness",
    "ReadingRow",
    "ReceivedDocument",
    "TextMark",
]
