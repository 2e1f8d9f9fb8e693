"""Makes clean letters of the five sample letters (làm sạch năm văn bản mẫu): what is wrong in them is mended.

``python -m tools.accuracy.checking.mended`` writes tests/letters/mended anew from the seeds and mending.toml.
"""

from __future__ import annotations

import re
import sys
import tomllib
from pathlib import Path
from typing import Any

from thongsuot.core.pipeline import read
from tools.accuracy.checking.write import Line
from tools.accuracy.letters import ROOT

SEEDS = ROOT / "tests/seeds"
MENDED = ROOT / "tests/letters/mended"


def mended(stem: str) -> str:
    """Give the mended text of one seed.

    Raises:
        ValueError: words that are to be mended stand in it more or less often than told.
    """
    path = SEEDS / f"{stem}.txt"
    text = read(path.read_bytes(), path.name).text
    table: dict[str, Any] = tomllib.loads((MENDED / "mending.toml").read_text(encoding="utf-8"))
    for row in table[stem]["mend"]:
        if text.count(row["old"]) != row.get("times", 1):
            raise ValueError(f"{stem}: {row['old']!r} stands {text.count(row['old'])} times")
        text = text.replace(row["old"], row["new"])
    return text


def stems() -> list[str]:
    """Give the names of the seeds."""
    return sorted(path.stem for path in SEEDS.glob("*.txt"))


def kept(stem: str) -> str:
    """Give the mended text as it is kept."""
    return (MENDED / f"{stem}.txt").read_text(encoding="utf-8")


PARTS = (
    ("nation", r"CỘNG HÒA|CỘNG HOÀ"), ("motto", r"Độc lập"), ("number", r"Số:"), ("about", r"V/v"),
    ("date", r"[^,\n]+, ngày \d+ tháng"), ("to", r"Kính gửi:"), ("nn", r"Nơi nhận:"), ("title", r"KẾ HOẠCH$"),
    ("base", r"(Căn cứ|Thực hiện|Theo đề nghị|Xét đề nghị) .*[;.]$"),
)  # fmt: skip


def lines_of(text: str) -> list[Line]:
    """Take a mended text apart into lines with their parts, as a generated letter has them."""
    lines: list[Line] = []
    place = "issuer"
    for row in text.strip().split("\n"):
        part, place = _part(row, place)
        lines.append(Line(part, row))
    return lines


def _part(row: str, place: str) -> tuple[str, str]:
    """Tell the part of a row and what the rows below are until another part begins."""
    found = next((name for name, form in PARTS if re.match(form, row)), None)
    if found in {"to", "nn"}:
        return found, "addressee" if found == "to" else "recipient"
    if found == "title":
        return found, "subject"
    if found and not (found == "base" and place in {"body", "recipient"}):
        return found, {"about": "about", "base": "opening", "date": "about"}.get(found, place)
    if place in {"recipient", "signature"}:
        return _below(row, place)
    return _above(row, place)


def _below(row: str, place: str) -> tuple[str, str]:
    if row.startswith("- Lưu"):
        return "archive", "signature"
    if place == "signature":
        return ("signature" if row.isupper() else "signer"), "signature"
    return "recipient", "recipient"


def _above(row: str, place: str) -> tuple[str, str]:
    if place == "addressee" and row.startswith("- "):
        return "addressee", place
    if row.endswith("./."):
        return "closing", "body"
    if re.match(r"[IVX]+\. [A-ZĐ]", row):
        return "section", "body"
    if place in {"issuer", "about", "subject"} and len(row) < 100:  # noqa: PLR2004 - a line of a head
        return place, place
    if place in {"addressee", "opening"} and not re.match(r"\d+\.", row):
        return "opening", "opening"
    return "item", "body"


def main() -> int:
    """Write the mended letters."""
    for stem in stems():
        Path(MENDED / f"{stem}.txt").write_text(mended(stem), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
