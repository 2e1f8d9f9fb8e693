"""Applies a fix (áp dụng sửa): kept for the Word copy of the document, whose file stays what it was."""

from __future__ import annotations

from thongsuot.domain.directives.commented_file import can_be_commented
from thongsuot.domain.directives.decide import decide
from thongsuot.domain.directives.models import FindingDecision, FindingRow
from thongsuot.domain.directives.models.finding_decision import DecisionKind
from thongsuot.domain.errors import InvalidError
from thongsuot.domain.organisations import access
from thongsuot.domain.organisations.actor import Actor

_NO_WORD_FILE = (
    "Văn bản này không phải tệp Word (DOCX) nên không có bản nào để sửa; tệp đã nhận không bị thay đổi. "
    "Hãy báo nơi ban hành, hoặc chấp nhận phát hiện kèm lý do."
)


def apply_fix(actor: Actor, *, finding: FindingRow) -> FindingDecision:
    """Have the fix of a finding made: the copy for download holds it as a tracked change.

    Raises:
        NotAllowedError: the actor may not correct documents of this unit.
        InvalidError: the finding has no fix, or there is no Word file to hold it.
    """
    access.require(actor, "directives.correct", finding.document.unit)
    if not can_be_commented(finding.document):
        raise InvalidError(_NO_WORD_FILE)
    if not finding.data.get("fix"):
        raise InvalidError("Phát hiện này không có cách sửa tự động; hãy sửa trong tệp Word.")
    return decide(actor, finding, DecisionKind.FIXED, "", verb="directives.apply_fix")
