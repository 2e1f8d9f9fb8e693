"""The state of the system, for its administrators and for what watches the server."""

from __future__ import annotations

from datetime import timedelta

from django.test import Client
from django.utils import timezone

from tests.builders import PASSWORD, an_actor
from thongsuot.domain.directives.actions.read_document import read_document_job
from thongsuot.domain.jobs.enqueue import enqueue
from thongsuot.domain.organisations.actions.issue_key import KeyEntry, issue_key
from thongsuot.domain.organisations.actions.lock_account import lock_account


def test_what_needs_an_administrator_is_counted(calling_as, units, system_admin):
    caller = calling_as(system_admin)
    assert caller.get("/system")["without_admin"] == 0
    person = an_actor(units.commune)
    told = caller.get("/system")
    assert (told["without_admin"], told["locked"], told["registry_units"]) == (1, 0, 0)
    assert told["journal_verified_at"] is None
    an_actor(units.commune, "unit_admin")
    lock_account(system_admin, account=person.account, locked=True)
    told = caller.get("/system")
    assert (told["without_admin"], told["locked"]) == (0, 1)


def test_jobs_that_nobody_takes_are_told(calling_as, system_admin, monkeypatch):
    caller = calling_as(system_admin)
    enqueue(read_document_job, 1)
    jobs = caller.get("/system")["jobs"]
    assert (jobs["waiting"], jobs["running"], jobs["stuck"]) == (1, 0, False)
    later = timezone.now() + timedelta(minutes=6)
    monkeypatch.setattr("django.utils.timezone.now", lambda: later)
    assert caller.get("/system")["jobs"]["stuck"] is True


def test_a_watching_program_asks_with_a_key_for_reading(system_admin):
    entry = KeyEntry("Giám sát", "read", timezone.localdate())
    key = issue_key(system_admin, entry=entry, password=PASSWORD)
    answer = Client(headers={"authorization": f"Bearer {key}"}).get("/api/v1/system")
    assert answer.json()["jobs"]["given_up"] == 0


def test_others_do_not_see_it(calling_as, units):
    calling_as(an_actor(units.province, "unit_admin")).get("/system", 403)
