"""The database itself refuses to change or delete entries of the journal."""

from __future__ import annotations

import pytest
from django.db import DatabaseError, connection, transaction

from thongsuot.domain.journal.append_only import after_migration
from thongsuot.domain.journal.models import Entry
from thongsuot.domain.journal.record import record


@pytest.fixture
def entry(units):
    """An entry in a table with its triggers; they go with the transaction of the test."""
    after_migration(connection.alias)
    after_migration(connection.alias)
    return record(actor=None, verb="test.verb", obj=units.commune, after={"n": 1})


@pytest.mark.parametrize(
    "statement",
    ["UPDATE journal_entry SET verb = 'other'", "DELETE FROM journal_entry"],
)
def test_no_statement_changes_or_deletes_an_entry(entry, statement):
    with (
        pytest.raises(DatabaseError, match="never changed"),
        transaction.atomic(),
        connection.cursor() as cursor,
    ):
        cursor.execute(statement)
    assert Entry.objects.latest("id").verb == "test.verb"


def test_entries_can_still_be_added(entry, units):
    assert record(actor=None, verb="test.verb", obj=units.commune).previous_hash == entry.hash
