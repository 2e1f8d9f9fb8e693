"""``thongsuot journal``: proof with exit codes, and files."""

from __future__ import annotations

import csv
import json

import pytest
from django.db import connection
from typer.testing import CliRunner

from thongsuot.cli.main import app
from thongsuot.domain.journal.models import Entry
from thongsuot.domain.journal.record import record


@pytest.fixture
def run(units):
    """Give a function that runs the command and gives its exit code and what it printed."""

    def _run(*words: str) -> tuple[int, str]:
        result = CliRunner().invoke(app, ["journal", *words])
        return result.exit_code, result.output

    return _run


def test_a_whole_journal_is_proved_and_its_head_told(run):
    last, count = Entry.objects.latest("id"), Entry.objects.count()
    code, told = run("verify")
    assert code == 0
    assert f"{count} mục" in told
    assert f"{last.pk}:{last.hash}" in told
    assert Entry.objects.latest("id").verb == "journal.verify"  # when it was proved is told, too
    assert run("verify", "--noted", f"{last.pk}:{last.hash}")[0] == 0


def test_the_first_broken_entry_is_told(run):
    second = Entry.objects.order_by("id")[1]
    with connection.cursor() as cursor:
        cursor.execute("UPDATE journal_entry SET verb = 'x' WHERE id >= %s", [second.pk])
    code, told = run("verify")
    assert code == 1
    assert f"Mục {second.pk}" in told
    assert "1 mục trước đó nguyên vẹn" in told


def test_a_noted_head_that_is_gone_is_told(run):
    assert run("verify", "--noted", f"999999:{'a' * 64}")[0] == 1
    assert run("verify", "--noted", "khong ro")[0] == 2


def test_entries_of_a_unit_are_written_as_json_lines(run, commune_officer, units, tmp_path):
    record(actor=commune_officer, verb="test.verb", obj=units.commune, after={"tên": "Mới"})
    file = tmp_path / "nhat-ky.jsonl"
    assert run("export", "--unit", units.commune.code, "--out", str(file))[0] == 0
    (row,) = [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]
    assert (row["verb"], row["after"], row["object_name"]) == (
        "test.verb",
        {"tên": "Mới"},
        units.commune.name,
    )


def test_a_table_never_holds_a_formula(run, commune_officer, units, tmp_path):
    units.commune.name = "=HYPERLINK(1)"
    record(actor=commune_officer, verb="test.verb", obj=units.commune)
    file = tmp_path / "nhat-ky.csv"
    thing = f"organisations.unit:{units.commune.pk}"
    run("export", "--format", "csv", "--object", thing, "--out", str(file))
    with file.open(encoding="utf-8-sig", newline="") as opened:
        rows = list(csv.DictReader(opened))
    assert [row["object_name"] for row in rows][-1] == "'=HYPERLINK(1)"


def test_entries_of_another_day_are_left_out(run):
    code, told = run("export", "--until", "2020-01-01")
    assert (code, told) == (0, "")
