"""``thongsuot admin``: the first administrator, with a password that is asked for."""

from __future__ import annotations

import pytest
from typer.testing import CliRunner

from thongsuot.cli.main import app
from thongsuot.domain.organisations.models import Account, Unit
from thongsuot.domain.organisations.people import has_any_admin

NEW = "mot cau mat khau dai"


def run(*words: str, typed: str = "") -> tuple[int, str]:
    result = CliRunner().invoke(app, ["admin", *words], input=f"{typed}\n")
    return result.exit_code, result.output


@pytest.fixture
def first(db) -> Account:
    words = ("create", "quantri", "--name", "Quản trị minh họa", "--unit-name", "UBND minh họa")
    assert run(*words, typed=NEW)[0] == 0
    return Account.objects.get(username="quantri")


def test_the_first_one_brings_the_first_unit(first):
    assert first.check_password(NEW)
    assert Unit.objects.get().name == "UBND minh họa"
    assert has_any_admin()
    assert run("check")[0] == 0


def test_an_empty_registry_needs_the_name_of_a_unit(db):
    code, told = run("create", "quantri", "--name", "A", typed=NEW)
    assert (code, "--unit-name" in told) == (2, True)
    assert run("create", "q", "--name", "A", "--unit", "khong-co", typed=NEW)[0] == 2


def test_a_weak_password_makes_nobody(db):
    code, told = run("create", "q", "--name", "A", "--unit-name", "B", typed="admin")
    assert (code, "12 ký tự" in told) == (1, True)
    assert not Account.objects.exists()
    code, told = run("check")
    assert (code, "thongsuot admin create" in told) == (1, True)


def test_a_forgotten_password_is_set_at_the_server(first):
    assert run("reset", "quantri", typed=f"{NEW} nua")[0] == 0
    first.refresh_from_db()
    assert first.check_password(f"{NEW} nua")
    assert run("reset", "khong-co", typed=NEW)[0] == 1


def test_a_further_one_goes_into_a_unit_that_is_there(first):
    words = ("create", "hai", "--name", "Quản trị minh họa hai")
    assert run(*words, typed=NEW)[0] == 0
    assert Account.objects.get(username="hai").posts.get().unit == Unit.objects.get()
