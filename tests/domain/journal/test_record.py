"""The journal: one entry an action, in a chain that shows every later change."""

from __future__ import annotations

import pytest
from django.db import connection, transaction

from thongsuot.domain.journal.models import ChainHead, Entry
from thongsuot.domain.journal.origin import Origin, from_origin
from thongsuot.domain.journal.queries import entries, entries_of, first_broken_entry
from thongsuot.domain.journal.record import record


def test_an_entry_says_who_did_what_for_whom(commune_officer, units):
    with from_origin(Origin("r1", "10.0.0.7")):
        record(actor=commune_officer, verb="test.verb", obj=units.commune, after={"tên": "Mới"})
    entry = Entry.objects.latest("id")
    assert (entry.actor, entry.actor_name) == (
        commune_officer.account,
        str(commune_officer.account),
    )
    assert (entry.unit_code, entry.verb) == (units.commune.code, "test.verb")
    assert (entry.object_type, entry.object_id) == ("organisations.unit", str(units.commune.pk))
    assert (entry.before, entry.after) == (None, {"tên": "Mới"})
    assert (entry.request_id, entry.address) == ("r1", "10.0.0.7")


def test_without_an_actor_it_is_the_system(units):
    entry = record(actor=None, verb="test.verb", obj=units.commune, unit_code="X")
    assert (entry.actor, entry.actor_name, entry.unit_code) == (None, "Hệ thống", "X")


@pytest.mark.django_db(transaction=True)
def test_there_is_no_entry_outside_a_transaction(units):
    with pytest.raises(transaction.TransactionManagementError):
        record(actor=None, verb="test.verb", obj=units.commune)


@pytest.mark.django_db(transaction=True)
def test_an_action_that_fails_leaves_no_entry(units):
    before = Entry.objects.count()
    with transaction.atomic():
        record(actor=None, verb="test.verb", obj=units.commune)
        transaction.set_rollback(True)
    assert Entry.objects.count() == before
    assert first_broken_entry() is None


def test_the_chain_holds(commune_officer, units):
    for number in range(3):
        record(actor=commune_officer, verb="test.verb", obj=units.commune, after={"n": number})
    assert first_broken_entry() is None
    assert ChainHead.objects.get().hash == Entry.objects.latest("id").hash


@pytest.mark.parametrize(
    "change", ["verb = 'other'", "after = '{}'", "actor_name = 'A'", "previous_hash = ''"]
)
def test_a_changed_entry_is_found(units, change):
    changed = record(actor=None, verb="test.verb", obj=units.commune, after={"n": 1})
    record(actor=None, verb="test.verb", obj=units.commune)
    with connection.cursor() as cursor:
        cursor.execute(f"UPDATE journal_entry SET {change} WHERE id = %s", [changed.pk])  # noqa: S608 - the test's own words
    assert first_broken_entry() == changed


def test_a_missing_entry_is_found(units):
    gone = record(actor=None, verb="test.verb", obj=units.commune)
    following = record(actor=None, verb="test.verb", obj=units.commune)
    with connection.cursor() as cursor:
        cursor.execute("DELETE FROM journal_entry WHERE id = %s", [gone.pk])
    assert first_broken_entry() == following


def test_a_missing_end_is_found(units):
    last = record(actor=None, verb="test.verb", obj=units.commune)
    with connection.cursor() as cursor:
        cursor.execute("DELETE FROM journal_entry WHERE id = %s", [last.pk])
    with pytest.raises(LookupError):
        first_broken_entry()


def test_entries_are_never_changed_or_deleted(units):
    entry = record(actor=None, verb="test.verb", obj=units.commune)
    with pytest.raises(TypeError):
        entry.delete()
    with pytest.raises(TypeError):
        Entry.objects.all().delete()
    with pytest.raises(TypeError):
        Entry.objects.update(verb="other")
    entry.verb = "other"
    with pytest.raises(TypeError):
        entry.save()


def test_a_unit_sees_its_own_entries_only(commune_officer, other_province_officer, units):
    own = record(actor=commune_officer, verb="test.verb", obj=units.commune)
    record(actor=other_province_officer, verb="test.verb", obj=units.commune)
    assert entries(commune_officer, verb="test.verb") == [own]
    assert entries(commune_officer, object_type="organisations.unit", object_id="0") == []


def test_pages_of_entries_go_back_in_time(commune_officer, units):
    made = [record(actor=commune_officer, verb="v", obj=units.commune) for _ in range(3)]
    assert entries(commune_officer, before_id=made[2].pk) == [made[1], made[0]]
    assert entries_of(units.commune)[-3:] == made
