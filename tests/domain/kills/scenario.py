"""What the kill tests run in processes of their own: ``python scenario.py STEP``, against THONGSUOT_DATA and DATABASE_URL.

An ``act`` step says READY, waits for a line, acts, and says DONE only when the action has returned:
what was said to be done was acknowledged, and must never be lost.
"""

from __future__ import annotations

import json
import os
import sys
from decimal import Decimal
from pathlib import Path

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "thongsuot.config.settings")

UNITS = 400


def prepare() -> None:
    """Make tables, a province with many districts, a campaign of theirs, and one report draft."""
    from django.core.management import call_command

    from tests.builders import a_campaign, a_dispatch, a_unit, an_actor
    from thongsuot.domain.reports.actions.save_draft import save_draft
    from thongsuot.domain.reports.content import ReportContent

    call_command("migrate", verbosity=0)
    province = a_unit("T", "Ủy ban nhân dân tỉnh Minh Họa")
    districts = [
        a_unit(f"T.{n}", f"Ủy ban nhân dân huyện Minh Họa {n}", parent=province, level="huyen")
        for n in range(UNITS)
    ]
    officer = an_actor(province)
    a_campaign(officer)
    reported = a_dispatch(officer, districts[0]).campaign
    values = {code: Decimal(5) for code in ("banners", "ceremonies", "gifts", "documents")}
    save_draft(an_actor(districts[0]), campaign=reported, content=ReportContent(values))


def act_dispatch() -> None:
    """Dispatch all tasks of the first campaign to all districts, under one key."""
    from tests.builders import an_order
    from thongsuot.domain.campaigns.actions.dispatch import dispatch
    from thongsuot.domain.campaigns.models import Campaign
    from thongsuot.domain.organisations.models import Unit

    campaign = Campaign.objects.order_by("pk").first()
    order = an_order(campaign, *Unit.objects.filter(level="huyen"))
    order = type(order)(order.choices, idempotency_key="the-only-one")
    _when_told(lambda: dispatch(_officer("T"), campaign=campaign, order=order))


def act_submit() -> None:
    """Submit the draft, under one key."""
    from thongsuot.domain.reports.actions.submit_report import submit_report
    from thongsuot.domain.reports.models import Report

    report = Report.objects.get()
    _when_told(lambda: submit_report(_officer("T.0"), report=report, submission_key="the-only-one"))


def act_receive() -> None:
    """Take in a document of some size."""
    from thongsuot.domain.directives.actions.receive_document import receive_document

    data = "Văn bản minh họa. ".encode() * 200_000
    _when_told(lambda: receive_document(_officer("T"), name="thu.txt", data=data))


def inspect() -> None:
    """Say what is there, once for each line that comes in."""
    for _line in sys.stdin:
        _say(json.dumps(_found()))


def _found() -> dict:
    from django_tasks_db.models import DBTaskResult

    from thongsuot.domain.campaigns.models import Assignment, Campaign
    from thongsuot.domain.directives import stores
    from thongsuot.domain.directives.models import ReceivedDocument
    from thongsuot.domain.journal.models import Entry
    from thongsuot.domain.journal.verify import verify_chain
    from thongsuot.domain.reports.models import IndicatorValue, Report

    campaign = Campaign.objects.order_by("pk").first()
    uploads = ReceivedDocument.objects.filter(name="thu.txt")
    quarantine = stores.quarantine()
    verbs = ("campaigns.dispatch", "reports.submit_report", "directives.receive_document")
    return {
        "state": campaign.state,
        "dispatches": campaign.dispatches.count(),
        "assignments": Assignment.objects.filter(dispatch__campaign=campaign).count(),
        "pairs": Assignment.objects.filter(dispatch__campaign=campaign)
        .values("task", "unit")
        .distinct()
        .count(),
        "report": Report.objects.get().state,
        "values": IndicatorValue.objects.count(),
        "uploads": uploads.count(),
        "whole": all(
            quarantine.exists(row.stored_name) and quarantine.size(row.stored_name) == row.size
            for row in uploads
        ),
        "jobs": DBTaskResult.objects.filter(
            args_kwargs__args=[row.pk for row in uploads] or [0]
        ).count(),
        "entries": {verb: Entry.objects.filter(verb=verb).count() for verb in verbs},
        "chain": not verify_chain().why,
    }


def _officer(code):
    from thongsuot.domain.organisations import access
    from thongsuot.domain.organisations.models import Account

    return access.actor_for(Account.objects.get(posts__unit__code=code))


def _when_told(action) -> None:
    _say("READY")
    sys.stdin.readline()
    action()
    _say("DONE")


def _say(words: str) -> None:
    sys.stdout.write(f"{words}\n")
    sys.stdout.flush()


STEPS = {step.__name__: step for step in (prepare, act_dispatch, act_submit, act_receive, inspect)}

if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).resolve().parents[3]))
    import django

    django.setup()
    STEPS[sys.argv[1]]()
