"""Accepts a finding (chấp nhận phát hiện): it stays as it is, for the reason given."""

from __future__ import annotations

from thongsuot.domain.directives.decide import decide
from thongsuot.domain.directives.models import FindingDecision, FindingRow
from thongsuot.domain.directives.models.finding_decision import DecisionKind
from thongsuot.domain.errors import InvalidError
from thongsuot.domain.organisations.actor import Actor

_LONGEST = 1000


def accept_finding(actor: Actor, *, finding: FindingRow, reason: str) -> FindingDecision:
    """Keep the acceptance with its reason; accepting again with the same reason changes nothing.

    Raises:
        NotAllowedError: the actor may not correct documents of this unit.
        InvalidError: there is no reason, or it is too long.
    """
    words = reason.strip()
    if not words or len(words) > _LONGEST:
        message = "Hãy ghi lý do chấp nhận, không quá 1.000 ký tự."
        raise InvalidError(message, {"reason": message})
    return decide(actor, finding, DecisionKind.ACCEPTED, words, verb="directives.accept_finding")
