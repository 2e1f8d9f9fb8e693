"""The tables of agency names: complete, without doubles, and read only through typed entries."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

import pytest

from thongsuot.core.parsing.agencies import standard_name
from thongsuot.core.vocabulary.agency_words import (
    bodies,
    field_names,
    group_words,
    kinds,
    levels,
    name_stops,
    office_abbreviations,
    office_heads,
)
from thongsuot.core.vocabulary.document_kinds import (
    cited_words,
    document_kinds,
    kind_letters,
    titles,
)
from thongsuot.core.vocabulary.load import entries
from thongsuot.core.vocabulary.provinces import province_level


@pytest.mark.parametrize(
    "names",
    [
        [body.name for body in bodies()],
        [kind.name for kind in kinds()],
        list(field_names()),
        [level.name for level in levels()],
    ],
    ids=["bodies", "kinds", "fields", "levels"],
)
def test_no_name_stands_twice(names: list[str]) -> None:
    assert [name for name, count in Counter(names).items() if count > 1] == []


@pytest.mark.parametrize(
    "name",
    [body.name for body in bodies() if not (body.needs_nesting or body.needs_place)],
)
def test_every_body_is_read_back_under_its_own_name(name: str) -> None:
    assert standard_name(name) == name


@pytest.mark.parametrize("field", field_names())
def test_every_field_names_a_department(field: str) -> None:
    assert standard_name(f"Sở {field}") == f"Sở {field}"


def test_lists_of_words_are_there() -> None:
    assert all(group_words(key) for key in ("nouns", "qualifiers", "openers", "topics"))
    assert office_heads()
    assert office_abbreviations()["CT"] == "Chủ tịch"
    assert "tổ chức" in name_stops()


def test_every_kind_of_the_contract_has_an_entry() -> None:
    assert len({kind.code for kind in document_kinds()}) == len(document_kinds()) == 36
    assert titles()["KẾ HOẠCH"] == "ke_hoach"
    assert cited_words()["Văn bản"] == "other"
    assert kind_letters()["KH"] == "ke_hoach"


@pytest.mark.parametrize(
    ("place", "level"),
    [
        ("Thái Bình", "tỉnh"),
        ("HẢI PHÒNG", "thành phố"),
        ("Thừa Thiên Huế", "tỉnh"),
        ("Mẫu Sơn", None),
    ],
)
def test_level_of_a_province(place: str, level: str | None) -> None:
    assert province_level(place) == level


@dataclass(frozen=True)
class _Narrow:
    name: str


def test_unknown_keys_are_refused() -> None:
    with pytest.raises(ValueError, match="unknown keys"):
        entries("bodies", "body", _Narrow)
