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
    """Choose the letter whose issuer has the most sample officers below it; of several the one with most tasks."""
    issued = [
        (people.below(officer), len(letter.reading.directive.assignments), at)
        for at, letter in enumerate(letters)
        if (officer := _issuer(letter, people)) is not None
    ]
    if issued:
        letter = letters[max(issued)[-1]]
        officer = _issuer(letter, people)
    else:
        letter = max(letters, key=lambda one: len(one.reading.directive.assignments))
        officer = None
    # nobody of the sample issued any: then the first officer works on the letter with the most tasks
    return letter, officer or people.officers()[0]


def _issuer(letter: Letter, people: People) -> Actor | None:
    issuer = letter.reading.directive.issuer
    return None if issuer is None else people.officer_of_name(issuer.name)


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
