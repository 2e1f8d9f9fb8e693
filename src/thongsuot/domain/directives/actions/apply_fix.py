"""Applies a fix (áp dụng sửa): kept over the text of the document, whose file stays what it was."""

from __future__ import annotations

from thongsuot.domain.directives.decide import decide
from thongsuot.domain.directives.models import FindingDecision, FindingRow
from thongsuot.domain.directives.models.finding_decision import DecisionKind
from thongsuot.domain.errors import InvalidError
from thongsuot.domain.organisations.actor import Actor


def apply_fix(actor: Actor, *, finding: FindingRow) -> FindingDecision:
    """Have the fix of a finding made: the copy for download holds it as a tracked change.

    Raises:
        NotAllowedError: the actor may not correct documents of this unit.
        InvalidError: the finding has no fix.
    """
    if not finding.data.get("fix"):
        raise InvalidError("Phát hiện này không có cách sửa tự động; hãy sửa trong tệp Word.")
    return decide(actor, finding, DecisionKind.FIXED, "", verb="directives.apply_fix")
