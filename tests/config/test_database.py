"""DATABASE_URL."""

from __future__ import annotations

from pathlib import Path

import pytest

from thongsuot.config.database import database_from_url

DEFAULT = Path("/var/data/thongsuot.sqlite3")


def test_without_an_address_it_is_sqlite_beside_the_data():
    settings = database_from_url("", DEFAULT)
    assert (settings["ENGINE"], settings["NAME"]) == ("django.db.backends.sqlite3", DEFAULT)
    assert settings["OPTIONS"]["transaction_mode"] == "IMMEDIATE"
    assert "journal_mode=WAL" in settings["OPTIONS"]["init_command"]


def test_sqlite_somewhere_else():
    assert database_from_url("sqlite:////srv/du%20lieu.sqlite3", DEFAULT)["NAME"] == Path(
        "/srv/du lieu.sqlite3"
    )
    assert database_from_url("sqlite:///here.sqlite3", DEFAULT)["NAME"] == Path("here.sqlite3")


@pytest.mark.parametrize("scheme", ["postgres", "postgresql"])
def test_postgresql(scheme):
    settings = database_from_url(
        f"{scheme}://nguoi:m%40t%2Fkhau@db.local:5433/thong%20suot", DEFAULT
    )
    assert settings["ENGINE"] == "django.db.backends.postgresql"
    parts = [settings[key] for key in ("USER", "PASSWORD", "HOST", "PORT", "NAME")]
    assert parts == ["nguoi", "m@t/khau", "db.local", "5433", "thong suot"]


def test_another_database_is_refused():
    with pytest.raises(ValueError, match="mysql"):
        database_from_url("mysql://a@b/c", DEFAULT)
