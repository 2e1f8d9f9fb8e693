"""Triggers that keep the journal append-only (chỉ thêm, không sửa xóa) below the program, too.

They are put in place after every migration: SQLite loses the triggers of a table whose columns change.
"""

from __future__ import annotations

from typing import Any

from django.db import connections
from django.db.backends.base.base import BaseDatabaseWrapper

_WORDS = "journal entries are never changed"
SQLITE = tuple(
    f"CREATE TRIGGER IF NOT EXISTS journal_entry_no_{deed} BEFORE {deed} ON journal_entry"
    f" BEGIN SELECT RAISE(ABORT, '{_WORDS}'); END"
    for deed in ("update", "delete")
)
_FUNCTION = f"""CREATE OR REPLACE FUNCTION journal_entry_refuse() RETURNS trigger LANGUAGE plpgsql
AS $$ BEGIN RAISE EXCEPTION '{_WORDS}'; END $$"""
_TRIGGER = """CREATE OR REPLACE TRIGGER journal_entry_no_change
BEFORE UPDATE OR DELETE OR TRUNCATE ON journal_entry
FOR EACH STATEMENT EXECUTE FUNCTION journal_entry_refuse()"""
POSTGRESQL = (_FUNCTION, _TRIGGER)
_ALL = {"sqlite": SQLITE, "postgresql": POSTGRESQL}


def install_triggers(connection: BaseDatabaseWrapper) -> None:
    """Make the database refuse to change or delete entries; again and again is fine."""
    with connection.cursor() as cursor:
        for statement in _ALL.get(connection.vendor, ()):
            cursor.execute(statement)


def after_migration(using: str, **_others: Any) -> None:  # noqa: ANN401 - Django's signature
    """Answer the signal of a migration that has ended."""
    connection = connections[using]
    if "journal_entry" in connection.introspection.table_names():
        install_triggers(connection)
