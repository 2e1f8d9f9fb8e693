"""The checker finds what a reader found in the five sample letters; every finding is reviewed.

``SNAPSHOTS=write pytest tests/core/rules/test_seeds.py`` writes the snapshots anew for review.
"""

import os
from pathlib import Path

import pytest

from tests.core.rules.seed_mistakes import SEEDS, checked, judgement, mistakes
from thongsuot.core.rules.report_text import render_text

SNAPSHOTS = Path(__file__).parent / "snapshots"
STEMS = [seed.stem for seed in SEEDS]


def _snapshot(path: Path) -> str:
    reading, findings = checked(path)
    blocks = [
        f"[{judgement(path.stem[:3], finding, reading.text)}]\n{render_text(reading, [finding])}"
        for finding in findings
    ]
    return "\n".join(block.rsplit("\n\n", 1)[0] + "\n" for block in blocks)


@pytest.mark.parametrize("path", SEEDS, ids=STEMS)
def test_findings_are_those_that_were_reviewed(path):
    kept = SNAPSHOTS / f"{path.stem}.txt"
    if os.environ.get("SNAPSHOTS") == "write":
        kept.parent.mkdir(exist_ok=True)
        kept.write_text(_snapshot(path), encoding="utf-8")

    assert _snapshot(path) == kept.read_text(encoding="utf-8")


def test_nine_of_ten_real_mistakes_are_found():
    missed = []
    count = 0
    for path in SEEDS:
        reading, findings = checked(path)
        for mistake in mistakes(path.stem[:3]):
            if mistake.verdict == "real" and mistake.noticed == "reader":
                count += 1
                if not any(mistake.is_told_by(finding, reading.text) for finding in findings):
                    missed.append(f"{mistake.seed}: {mistake.wrong} ({', '.join(mistake.codes)})")

    assert len(missed) <= count / 10, "\n".join(missed)


def test_no_error_or_warning_of_a_seed_is_wrong():
    wrong = [
        f"{path.stem[:3]} {finding.code}: {finding.message}"
        for path in SEEDS
        for reading, findings in [checked(path)]
        for finding in findings
        if finding.severity.value != "note"
        and judgement(path.stem[:3], finding, reading.text) == "wrong"
    ]

    assert wrong == []
