"""The cycle of the demonstration, from five letters to one consolidated report (trọn vòng)."""

from __future__ import annotations

from pathlib import Path

from thongsuot.cli.demo.derived import write_derived
from thongsuot.cli.demo.dispatching import dispatch_down
from thongsuot.cli.demo.files import GUIDE, write_table
from thongsuot.cli.demo.letters import Letter, read_letters
from thongsuot.cli.demo.people import People
from thongsuot.cli.demo.reporting import report_up, write_consolidated
from thongsuot.domain.journal.queries import entries
from thongsuot.domain.organisations.actor import Actor


def run_cycle(out: Path, files: list[Path]) -> None:
    """Do everything that people would do, and leave what comes of it in ``out``."""
    (out / "doc-truoc.txt").write_text(GUIDE, encoding="utf-8")
    print("Đọc và kiểm tra:")
    letters = read_letters(out, files)
    people = People()
    print(f"Danh bạ minh họa: {people.units} đơn vị")
    letter, officer = _choose(letters, people)
    print(f"Triển khai {letter.file.name}, do {officer.name}")
    campaign = dispatch_down(out, letter, officer, people)
    write_derived(out, letter, campaign, people)
    report_up(out, campaign, people)
    write_consolidated(out, campaign, officer)
    _write_journal(out, people)


def _choose(letters: list[Letter], people: People) -> tuple[Letter, Actor]:
    """Choose the letter with the most tasks among those whose issuer is in the sample registry."""
    issued = [
        (len(letter.reading.directive.assignments), letter, officer)
        for letter in letters
        if letter.reading.directive.issuer is not None
        and (officer := people.officer_of_name(letter.reading.directive.issuer.name))
    ]
    if issued:
        _tasks, letter, officer = max(issued, key=lambda row: row[0])
        return letter, officer
    # nobody of the sample issued one: the first officer works on the letter with the most tasks
    letter = max(letters, key=lambda one: len(one.reading.directive.assignments))
    return letter, people.officers()[0]


def _write_journal(out: Path, people: People) -> None:
    rows = [
        (
            entry.at.isoformat(timespec="seconds"),
            entry.unit_code,
            entry.actor_name,
            entry.verb,
            entry.hash,
        )
        for officer in people.officers()
        for entry in reversed(entries(officer))
    ]
    write_table(out / "nhat-ky.csv", ("Lúc", "Đơn vị", "Người", "Việc", "Mã băm"), rows)
