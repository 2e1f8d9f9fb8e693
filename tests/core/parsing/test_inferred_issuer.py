"""The issuer of a document without names at its head; all words are made for tests (minh họa)."""

from __future__ import annotations

import pytest

from tests.core.parsing.letters import directive

_PLAN = "KẾ HOẠCH\nTổ chức Tháng hành động vì trẻ em năm 2024\n\nI. TỔ CHỨC THỰC HIỆN\n"


@pytest.mark.parametrize(
    "items",
    [
        "1. Sở Y tế tổ chức lễ phát động.\n2. Sở Nội vụ hướng dẫn các đơn vị.",
        "1. Sở Y tế tổ chức lễ phát động.\n- Sở Nội vụ đề nghị khen thưởng.",
    ],
)
def test_who_does_an_item_issues_nothing(items: str) -> None:
    read = directive(_PLAN + items)
    assert read.issuer is None
    assert read.assignments[0].agencies[0].name == "Sở Y tế"


@pytest.mark.parametrize(
    "letter",
    [
        "Sở Y tế đề nghị các đơn vị thực hiện:\n1. Treo cờ.",
        "1. Các đơn vị treo cờ.\n\nSở Y tế yêu cầu các đơn vị triển khai thực hiện.",
    ],
)
def test_who_speaks_before_or_behind_the_items_issues_them(letter: str) -> None:
    read = directive(_PLAN.rsplit("\n", 2)[0] + "\n" + letter)
    assert read.issuer is not None
    assert (read.issuer.name, read.issuer.provenance) == ("Sở Y tế", "inferred")
