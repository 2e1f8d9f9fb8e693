"""Begins a new rule: ``make rule CODE=TH412 NAME=deadline_on_a_holiday`` writes its module and its test."""

from __future__ import annotations

import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
RULES = ROOT / "src/thongsuot/core/rules"
TESTS = ROOT / "tests/core/rules"
FAMILIES = {
    "TT1": "form",
    "CC2": "references",
    "NV3": "tasks",
    "TH4": "deadlines",
    "NN5": "language",
    "KT6": "adoption",
    "KH7": "campaign",
}
WANTED = re.compile(r"(?P<code>[A-Z]{2}\d{3}) (?P<name>[a-z][a-z0-9]*(_[a-z0-9]+)*)")

MODULE = '''"""(Tên lỗi, bằng tiếng Việt).

Kiểm tra gì:
    (Điều được kiểm tra.)
Vì sao:
    (Lỗi này gây ra chuyện gì.)
Căn cứ pháp lý:
    (Văn bản, điều, khoản.)
Ví dụ:
    (Đoạn văn bản có lỗi; được chạy thử.)
Sửa thành:
    (Cũng đoạn ấy, đã sửa.)
"""

from __future__ import annotations

from collections.abc import Iterator

from thongsuot.core.model.finding import Severity
from thongsuot.core.rules.flaw import Flaw
from thongsuot.core.rules.letter import Letter

SEVERITY = Severity.WARNING
PREVIEW = True


def check(letter: Letter) -> Iterator[Flaw]:
    """Look for (the fault)."""
    raise NotImplementedError
'''
TEST = '''"""{code}: cases beyond the examples in its docstring, which are executed by test_examples."""

from thongsuot.core.pipeline import read_text
from thongsuot.core.rules.engine import check
from thongsuot.core.rules.selection import Selection

ONLY = Selection(select=("{code}",))


def test_a_letter_with_the_fault_is_told_of_it():
    assert [finding.code for finding in check(read_text(""), selection=ONLY)] == ["{code}"]


def test_a_letter_without_it_is_left_alone():
    assert check(read_text(""), selection=ONLY) == ()
'''


def main(arguments: list[str]) -> int:
    """Write both files; give the exit status."""
    wanted = WANTED.fullmatch(" ".join(arguments))
    if wanted is None:
        print("usage: make rule CODE=TH412 NAME=deadline_on_a_holiday", file=sys.stderr)
        return 2
    code, name = wanted["code"], wanted["name"]
    family = FAMILIES.get(code[:3])
    if family is None:
        print(f"no family for {code}; known: {', '.join(FAMILIES)}", file=sys.stderr)
        return 2
    taken = list(RULES.glob(f"*/{code.lower()}_*.py"))
    if taken:
        print(f"{code} is taken for ever by {taken[0].name}", file=sys.stderr)
        return 1
    module = RULES / family / f"{code.lower()}_{name}.py"
    test = TESTS / f"test_{code.lower()}.py"
    for path, text in ((module, MODULE), (test, TEST.format(code=code))):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        print(path.relative_to(ROOT))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
