"""Order (lệnh giao việc): what one dispatch is to send, as the person decided it in the preview."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from thongsuot.domain.organisations.models import Unit


@dataclass(frozen=True, slots=True)
class Choice:
    """One task for one unit; ``role`` is lead or support."""

    task_id: int
    unit_id: int
    role: str = "lead"


@dataclass(frozen=True, slots=True)
class Order:
    """The choices, and to whom (``focal_unit``, else the sender) and until when the units report.

    ``idempotency_key`` names this sending: given twice, it is sent once.
    """

    choices: tuple[Choice, ...]
    idempotency_key: str
    focal_unit: Unit | None = None
    report_due: date | None = None
    note: str = ""
