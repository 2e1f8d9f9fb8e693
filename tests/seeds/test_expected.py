"""The five seeds read as a careful person reads them: one test for each seed and field."""

from __future__ import annotations

import json
import re
import unicodedata
from functools import cache
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from thongsuot.core.model.codec import reading_to_json
from thongsuot.core.pipeline import read

HERE = Path(__file__).parent
SCHEMA = HERE.parent / "contract" / "directive.schema.json"
SEEDS = sorted(HERE.glob("*.txt"))
STEMS = [seed.stem for seed in SEEDS]

PLAIN = ("kind", "urgency", "secrecy", "co_issuers", "co_signatures")
PARTS = (
    "issuer", "number", "place", "date", "subject", "addressees", "citations", "campaign", "purposes",
    "requirements", "displays", "report_duties", "recipients", "archive", "signature",
)  # fmt: skip
OF_OUTLINE = ("path", "title", "first", "last")
OF_ASSIGNMENTS = ("path", "agencies", "action", "activities", "audiences", "deadline")


@cache
def _got(stem: str) -> dict[str, Any]:
    seed = HERE / f"{stem}.txt"
    return reading_to_json(read(seed.read_bytes(), seed.name))


@cache
def _expected(stem: str) -> dict[str, Any]:
    return json.loads((HERE / "expected" / f"{stem}.json").read_text(encoding="utf-8"))


def _flat(text: str) -> str:
    return re.sub(r"\s+", " ", text).strip()


def _bare(text: str | None) -> str | None:
    return None if text is None else _flat(text).rstrip(":;.,/ ").strip("“”\"' ")


def _shown(value: Any) -> Any:
    """Strings with their line breaks read as blanks, all the way down."""
    if isinstance(value, str):
        return _flat(value)
    if isinstance(value, list):
        return [_shown(part) for part in value]
    if isinstance(value, dict):
        return {key: _shown(part) for key, part in value.items()}
    return value


def _like(wanted: Any, got: Any, text: str) -> Any:
    """Cut ``got`` down to the keys of ``wanted``, with words in the place of spans."""
    if isinstance(wanted, list):
        got = got or []
        paired = [_like(one, other, text) for one, other in zip(wanted, got, strict=False)]
        return paired + [_shown(extra) for extra in got[len(wanted) :]]
    if not isinstance(wanted, dict) or got is None:
        return _shown(got)
    return {key: _one(key, wanted[key], got, text) for key in wanted}


def _one(key: str, wanted: Any, got: dict[str, Any], text: str) -> Any:
    if key in {"words", "theme_words", "first", "last"}:
        return _words(key, wanted, got, text)
    value = got.get(key)
    if key == "about":
        return wanted if _bare(value) == _bare(wanted) else _shown(value)
    if key == "inclusive" and wanted is None:
        return None  # a phrase without a day has no last day
    return _like(wanted, value, text)


def _words(key: str, wanted: str | None, got: dict[str, Any], text: str) -> Any:
    span = got.get("theme_span" if key == "theme_words" else "span")
    if span is None or (wanted is None and key == "last"):
        return None
    words = _flat(text[span[0] : span[1]])
    if key == "first":
        return wanted if words.startswith(wanted or "") else words[:80]
    if key == "last":
        ends = (_bare(words) or "").endswith(_bare(wanted) or "")
        return wanted if ends else "… " + words[-80:]
    return wanted if words.rstrip(".;") == wanted else words


def _items(items: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [one for item in items for one in (item, *_items(item["children"]))]


def _phrases(groups: list[str]) -> set[str]:
    """The single groups of people, for `cán bộ, công chức và …` may be given as one phrase or as several."""
    return {part for group in groups for part in re.split(r", | và ", _flat(group)) if part}


@pytest.mark.parametrize("stem", STEMS)
def test_output_validates_against_the_contract(stem: str) -> None:
    jsonschema.validate(_got(stem), json.loads(SCHEMA.read_text(encoding="utf-8")))


@pytest.mark.parametrize("field", PLAIN)
@pytest.mark.parametrize("stem", STEMS)
def test_plain_field(stem: str, field: str) -> None:
    assert _got(stem)[field] == _expected(stem)[field]


@pytest.mark.parametrize(
    "field", [part for part in PARTS if part not in {"purposes", "requirements"}]
)
@pytest.mark.parametrize("stem", STEMS)
def test_field(stem: str, field: str) -> None:
    got, wanted = _got(stem), _expected(stem)[field]
    assert _like(wanted, got[field], got["text"]) == wanted


@pytest.mark.parametrize("field", ["purposes", "requirements"])
@pytest.mark.parametrize("stem", STEMS)
def test_purposes_and_requirements(stem: str, field: str) -> None:
    """An expected one is the path of an item, or the first words of an unnumbered paragraph."""
    wanted = _expected(stem)[field]
    got = [
        item["path"] if item["marker"] else _flat(item["text"])[: len(want)]
        for item, want in zip(_got(stem)[field], wanted + [""] * 99, strict=False)
    ]
    assert got == wanted


@pytest.mark.parametrize("field", OF_OUTLINE)
@pytest.mark.parametrize("stem", STEMS)
def test_outline(stem: str, field: str) -> None:
    got, wanted = _got(stem), _expected(stem)["outline"]
    items = _items(got["outline"])
    if field == "title":
        assert [(i["path"], _bare(i["title"])) for i in items] == [
            (i["path"], _bare(i["title"])) for i in wanted
        ]
    elif field == "path":
        assert [item["path"] for item in items] == [item["path"] for item in wanted]
    else:
        wanted = [{"path": item["path"], field: item[field]} for item in wanted]
        assert _like(wanted, items, got["text"]) == wanted


@pytest.mark.parametrize("field", OF_ASSIGNMENTS)
@pytest.mark.parametrize("stem", STEMS)
def test_assignments(stem: str, field: str) -> None:
    got, wanted = _got(stem), _expected(stem)["assignments"]
    if field == "path":
        assert [one["path"] for one in got["assignments"]] == [one["path"] for one in wanted]
        return
    found = {one["path"]: one for one in got["assignments"]}
    shown = {one["path"]: _of_assignment(one, found.get(one["path"]), field, got) for one in wanted}
    assert shown == {one["path"]: one[field] for one in wanted}


def _of_assignment(
    wanted: dict[str, Any], found: dict[str, Any] | None, field: str, got: dict[str, Any]
) -> Any:
    if found is None:
        return "no such assignment"
    value = found.get(field)
    if field in {"activities", "audiences"}:
        return wanted[field] if _covers(wanted, value, field) else value
    if field == "action":
        return wanted[field] if _bare(value) == _bare(wanted[field]) else value
    return _like(wanted[field], value, got["text"])


def _covers(wanted: dict[str, Any], value: list[str], field: str) -> bool:
    must, may = _phrases(wanted[field]), _phrases(wanted.get(f"{field}_arguable", []))
    return must <= _phrases(value) <= must | may


@pytest.mark.parametrize("stem", STEMS)
def test_assignment_spans_hold_their_agencies_and_actions(stem: str) -> None:
    got = _got(stem)
    for one in got["assignments"]:
        start, end = one["span"]
        words = _flat(got["text"][start:end])
        assert _flat(one["action"]).rstrip(":.;") in words, one["path"]


@pytest.mark.parametrize("stem", STEMS)
def test_text_is_repaired(stem: str) -> None:
    text, expected = _got(stem)["text"], _expected(stem)
    assert [part for part in expected["text_contains"] if part not in _flat(text)] == []
    assert [part for part in expected["text_lacks"] if part in text] == []


@pytest.mark.parametrize("stem", STEMS)
def test_no_word_is_lost_or_added(stem: str) -> None:
    """Without blanks and marks of emphasis the repaired text is the file's text."""
    raw = (HERE / f"{stem}.txt").read_text(encoding="utf-8")
    bare = [
        re.sub(r"[\s*]", "", unicodedata.normalize("NFC", re.sub(r"\s", "", text)))
        for text in (raw, _got(stem)["text"])
    ]
    assert bare[0] == bare[1]
