"""Begin a new rule: one file in the folder of its family, to be filled in.

Run: python -m tools.new_rule TH409 deadline_on_a_holiday   (make rule CODE=TH409 NAME=deadline_on_a_holiday)
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

RULES = Path(__file__).resolve().parents[1] / "src/thongsuot/core/rules"
FAMILIES = {
    "TT": "form",
    "CC": "references",
    "NV": "tasks",
    "TH": "deadlines",
    "NN": "language",
    "KH": "campaign",
    "KT": "adoption",
}

SCAFFOLD = '''"""Tên quy tắc bằng tiếng Việt.

Kiểm tra gì:
    Một, hai câu.
Vì sao:
    Sai thì hại gì.
Căn cứ pháp lý:
    Văn bản, điều, khoản
Ví dụ:
    Kính gửi: Sở Y tế.
Sửa thành:
    Kính gửi: Sở Y tế.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from thongsuot.core.model.finding import Severity
from thongsuot.core.rules.flaw import Flaw

if TYPE_CHECKING:
    from collections.abc import Iterator

    from thongsuot.core.rules.letter import Letter

SEVERITY = Severity.NOTE
PREVIEW = True


def check(letter: Letter) -> Iterator[Flaw]:
    """Say in one line how the mistake is found."""
    if letter.directive.subject is None:
        yield Flaw("Nói rõ sai ở đâu và phải làm gì.", related=(letter.head,))
'''


def path_of(code: str, name: str) -> Path:
    """Give the file of the new rule.

    Raises:
        ValueError: the code or the name has not the right form, or the code is taken.
    """
    if not re.fullmatch(r"(TT1|CC2|NV3|TH4|NN5|KT6|KH7)\d\d", code):
        message = f"{code}: not a code like TH409"
        raise ValueError(message)
    if not re.fullmatch(r"[a-z][a-z0-9_]+", name):
        message = f"{name}: a name like deadline_on_a_holiday says what is wrong"
        raise ValueError(message)
    folder = RULES / FAMILIES[code[:2]]
    taken = next(folder.glob(f"{code.lower()}_*.py"), None)
    if taken is not None:
        message = f"{code} is taken by {taken.name}"
        raise ValueError(message)
    return folder / f"{code.lower()}_{name}.py"


def main() -> None:
    """Write the scaffold and say what comes next."""
    if len(sys.argv) != 3:  # noqa: PLR2004 - code and name
        sys.exit(__doc__)
    try:
        path = path_of(sys.argv[1].upper(), sys.argv[2])
    except ValueError as error:
        sys.exit(str(error))
    path.write_text(SCAFFOLD, encoding="utf-8")
    print(f"{path}: fill it in, then run pytest tests/core/rules and python -m tools.rule_pages")


if __name__ == "__main__":
    main()
