"""Report clause (yêu cầu báo cáo): who reports to whom by when, and to whom the summary goes on."""

from __future__ import annotations

from thongsuot.core.drafting.adoption import AdoptingBody, Adoption
from thongsuot.core.drafting.own_names import COMMITTEE, short_name
from thongsuot.core.model.directive import Directive
from thongsuot.core.vocabulary.figures import written_day
from thongsuot.core.vocabulary.written_date import BLANK


def everybody(adoption: Adoption) -> str:
    """Name all own units together: ``các cơ quan, đơn vị``, with local ones also ``địa phương``."""
    units = [unit for task in adoption.tasks for unit in (*task.lead, *task.support)]
    local = any(unit.startswith(COMMITTEE) for unit in units)
    return "các cơ quan, đơn vị, địa phương" if local else "các cơ quan, đơn vị"


def report_clause(parent: Directive, body: AdoptingBody, adoption: Adoption) -> str:
    """Write the clause; a day that was not set stays a visible blank.

    The summary goes on to whom the parent wants reports, or is not mentioned where it wants none.
    """
    to = adoption.report_to or short_name(body.name)
    via = f" (qua {adoption.report_via})" if adoption.report_via else ""
    due = written_day(adoption.report_due) if adoption.report_due else f"{BLANK}/{BLANK}/{BLANK}"
    others = [name for name in _receivers(parent, body) if short_name(name) != short_name(to)]
    onward = f", báo cáo {', '.join(others)}" if others else ""
    return (
        f"Đề nghị {everybody(adoption)} báo cáo kết quả thực hiện về {to}{via} "
        f"chậm nhất ngày {due} để tổng hợp{onward}."
    )


def _receivers(parent: Directive, body: AdoptingBody) -> tuple[str, ...]:
    """Give those to whom the body itself has to report by the parent's words.

    A letter also says to whom the gatherer of reports reports in turn; that concerns the gatherer alone.
    """
    duties = [duty for duty in parent.report_duties if duty.to]
    gatherers = {short_name(duty.to) for duty in duties if duty.to}
    own = short_name(body.name)
    named = [duty for duty in duties if own in map(short_name, duty.by)]
    general = [
        duty for duty in duties if not duty.by or not gatherers.issuperset(map(short_name, duty.by))
    ]
    return tuple(dict.fromkeys(duty.to for duty in named or general if duty.to))
