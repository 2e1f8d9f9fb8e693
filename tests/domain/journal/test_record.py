"""The journal: one entry an action, in a chain that shows every later change."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.db import connection, transaction
from django.utils import timezone

from thongsuot.domain.journal.models import ChainHead, Entry
from thongsuot.domain.journal.origin import Origin, from_origin
from thongsuot.domain.journal.queries import Wanted, all_entries, entries, entries_of, names_of
from thongsuot.domain.journal.record import Change, hash_of, record, record_many
from thongsuot.domain.journal.verify import verify_chain


def test_an_entry_says_who_did_what_for_whom(commune_officer, units):
    with from_origin(Origin("r1", "10.0.0.7", "Firefox, Windows")):
        record(actor=commune_officer, verb="test.verb", obj=units.commune, after={"tên": "Mới"})
    entry = Entry.objects.latest("id")
    assert (entry.actor, entry.actor_name) == (
        commune_officer.account,
        str(commune_officer.account),
    )
    assert (entry.unit_code, entry.verb) == (units.commune.code, "test.verb")
    assert (entry.object_type, entry.object_id) == ("organisations.unit", str(units.commune.pk))
    assert (entry.before, entry.after) == (None, {"tên": "Mới"})
    assert (entry.request_id, entry.address, entry.device) == ("r1", "10.0.0.7", "Firefox, Windows")
    assert entry.object_name == units.commune.name


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
    assert verify_chain().why == ""


def test_the_chain_holds(commune_officer, units):
    for number in range(3):
        record(actor=commune_officer, verb="test.verb", obj=units.commune, after={"n": number})
    assert verify_chain().why == ""
    assert ChainHead.objects.get().hash == Entry.objects.latest("id").hash


@pytest.mark.parametrize(
    "change",
    [
        "verb = 'other'",
        "after = '{}'",
        "actor_name = 'A'",
        "previous_hash = ''",
        "object_name = 'X'",
        "device = 'X'",
        "form = 1",
    ],
)
def test_a_changed_entry_is_found(units, change):
    changed = record(actor=None, verb="test.verb", obj=units.commune, after={"n": 1})
    record(actor=None, verb="test.verb", obj=units.commune)
    with connection.cursor() as cursor:
        cursor.execute(f"UPDATE journal_entry SET {change} WHERE id = %s", [changed.pk])  # noqa: S608 - the test's own words
    assert verify_chain().broken == changed


def test_a_missing_entry_is_found(units):
    gone = record(actor=None, verb="test.verb", obj=units.commune)
    following = record(actor=None, verb="test.verb", obj=units.commune)
    with connection.cursor() as cursor:
        cursor.execute("DELETE FROM journal_entry WHERE id = %s", [gone.pk])
    assert verify_chain().broken == following
    assert verify_chain().why == "missing_before"


def test_a_missing_end_is_found(units):
    last = record(actor=None, verb="test.verb", obj=units.commune)
    with connection.cursor() as cursor:
        cursor.execute("DELETE FROM journal_entry WHERE id = %s", [last.pk])
    assert verify_chain().why == "end_missing"


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
    assert entries(commune_officer, Wanted(verb="test.verb")) == [own]
    assert entries(commune_officer, Wanted(object_type="organisations.unit", object_id="0")) == []


def test_pages_of_entries_go_back_in_time(commune_officer, units):
    made = [record(actor=commune_officer, verb="v", obj=units.commune) for _ in range(3)]
    assert entries(commune_officer, before_id=made[2].pk) == [made[1], made[0]]
    assert entries_of(units.commune)[-3:] == made


@pytest.mark.parametrize("after", [{"password": "x"}, {"a": [{"new_Token": "x"}]}])
def test_secrets_never_come_into_the_journal(units, after):
    with pytest.raises(ValueError, match="no place"):
        record(actor=None, verb="test.verb", obj=units.commune, after=after)


def test_entries_of_the_first_form_keep_their_hash(units):
    entry = record(actor=None, verb="test.verb", obj=units.commune, after={"n": 1})
    entry.form, entry.object_name = 1, ""
    entry.hash = hash_of(entry)
    entry.object_name = "Tên sau này"
    assert hash_of(entry) == entry.hash


def test_entries_are_chosen_by_day_unit_and_thing(commune_officer, units):
    entry = record(actor=commune_officer, verb="test.verb", obj=units.commune)
    today = timezone.localdate()
    assert list(all_entries(Wanted(verb="test.verb", since=today, until=today))) == [entry]
    assert list(all_entries(Wanted(unit_code=units.commune.code, verb="test.verb"))) == [entry]
    assert list(all_entries(Wanted(verb="test.verb", until=today - timedelta(days=1)))) == []
    assert list(all_entries(Wanted(verb="test.verb", unit_code="khac"))) == []


def test_things_keep_the_name_that_they_were_last_called_by(units):
    record(actor=None, verb="test.verb", obj=units.commune)
    units.commune.name = "Tên mới"
    record(actor=None, verb="test.verb", obj=units.commune)
    thing = ("organisations.unit", str(units.commune.pk))
    assert names_of([thing]) == {thing: "Tên mới"}
    assert names_of([]) == {}


def test_many_changes_are_one_chain_with_the_others(commune_officer, units, monkeypatch):
    monkeypatch.setattr("thongsuot.domain.journal.record._AT_ONCE", 2)
    record(actor=commune_officer, verb="test.before", obj=units.commune)
    changes = [Change("test.verb", units.commune, {"n": n}, {"n": n + 1}) for n in range(5)]
    record_many(actor=commune_officer, changes=changes)
    record(actor=commune_officer, verb="test.after", obj=units.commune)
    assert verify_chain().why == ""
    last = list(Entry.objects.order_by("-id")[:6])
    assert [entry.after for entry in last[1:]] == [{"n": n + 1} for n in (4, 3, 2, 1, 0)]
    with pytest.raises(ValueError, match="password"):
        record_many(actor=None, changes=[Change("test.verb", units.commune, {"password": "x"})])
