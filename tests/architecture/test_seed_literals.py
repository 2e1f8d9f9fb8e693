"""Nothing is tuned to the five seeds: none of their names, places or numbers stands in the code."""

import json
import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
EXPECTED = sorted((ROOT / "tests/seeds/expected").glob("*.json"))
SOURCE = ROOT / "src/thongsuot"
READ = {".py", ".toml", ".html", ".js", ".typ"}
# A register of all provinces of the country holds the seeds' places too, and the
# table of campaigns the themes and founding texts of every edition that a source was found for.
REGISTERS = {"provinces.toml", "known_campaigns.toml"}


def test_no_word_that_is_peculiar_to_a_seed_stands_in_the_code():
    letters = [json.loads(file.read_text("utf-8")) for file in EXPECTED]
    # A theme is set for the whole country, and is a slogan too: rules compare with it.
    themes = {(letter.get("campaign") or {}).get("theme") for letter in letters}
    words = {word for letter in letters for word in _peculiar(letter)} - themes
    pattern = re.compile("|".join(re.escape(word) for word in sorted(words)), re.IGNORECASE)
    found = [
        f"{path.relative_to(ROOT)}: {match[0]}"
        for path in _files()
        for match in pattern.finditer(path.read_text(encoding="utf-8"))
    ]

    assert len(words) > 12
    assert found == []


def _files() -> list[Path]:
    return [
        path
        for path in SOURCE.rglob("*")
        if path.suffix in READ
        and path.name not in REGISTERS
        and not {"vendor", "sample", "fonts"} & set(path.parts)
    ]


def _peculiar(expected: dict) -> set[str]:
    """Give what names this one document: who signed it, where, what it cites, its slogans."""
    place = expected.get("place") or {}
    found = {
        expected["signature"]["name"],
        place.get("name"),
        (expected.get("archive") or {}).get("drafter"),
        *(cited.get("number") for cited in expected.get("citations", []) if _is_local(cited)),
        *(slogan for shown in expected.get("displays", []) for slogan in shown.get("slogans", [])),
    }
    return {word for word in found if word and len(word) > 3}


def _is_local(cited: dict) -> bool:
    """A decision of the Prime Minister is cited in thousands of letters; one of a province is not."""
    return not (cited.get("number") or "").endswith("QĐ-TTg")
