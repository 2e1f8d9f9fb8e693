"""How an agency wants its documents checked: what it writes is understood, or refused with the reason."""

import pytest

from thongsuot.core.model.finding import Severity
from thongsuot.core.pipeline import read_text
from thongsuot.core.rules.agency_settings import (
    AgencySettings,
    SettingsError,
    accepted_and_open,
    agency_settings,
)
from thongsuot.core.rules.engine import check
from thongsuot.core.rules.registry import all_rules

CODES = [rule.code for rule in all_rules()]
LETTER = """ỦY BAN NHÂN DÂN
TỈNH LẠNG SƠN

Số: {number}

Lạng Sơn, ngày 5 tháng 3 năm 2024

Kính gửi: Sở Y tế; PLĐ tỉnh.

Ủy ban nhân dân tỉnh đề nghị Sở Y tế tổ chức lễ kỷ niệm.
"""


def codes(settings: AgencySettings, number: str = "45/UBND") -> dict[str, Severity]:
    reading = read_text(LETTER.format(number=number))
    return {one.code: one.severity for one in check(reading, settings.context())}


def test_rules_are_switched_off_by_the_beginnings_of_their_codes():
    assert "TT105" in codes(AgencySettings())
    assert "TT105" not in codes(agency_settings({"check": {"off": ["tt105"]}}, CODES))
    assert not any(
        code.startswith("TT") for code in codes(agency_settings({"check": {"off": ["TT"]}}, CODES))
    )


def test_severities_are_chosen_the_longest_beginning_wins():
    settings = agency_settings({"check": {"severity": {"TT": "note", "TT105": "error"}}}, CODES)

    found = codes(settings)

    assert found["TT105"] is Severity.ERROR
    assert {found[code] for code in found if code.startswith("TT") and code != "TT105"} == {
        Severity.NOTE
    }


def test_own_abbreviations_and_symbols_are_known():
    own = agency_settings({"check": {"abbreviations": ["PLĐ"], "symbols": ["UBND"]}}, CODES)

    assert codes(AgencySettings()).keys() - codes(own).keys() >= {"TT103"}
    assert own.context().abbreviations == {"PLĐ"}


@pytest.mark.parametrize(
    ("table", "told"),
    [
        ({"check": {"offf": []}}, "offf"),
        ({"chek": {}}, "chek"),
        ({"check": {"off": "TT105"}}, "danh sách"),
        ({"check": {"off": ["XX9"]}}, "XX9"),
        ({"check": {"severity": {"TT105": "bad"}}}, "error, warning, note"),
        ({"check": {"working_days": -1}}, "working_days"),
        ({"accept": [{"code": "TT105"}]}, "lý do"),
        ({"accept": [{"code": "TT105", "reason": "x", "when": "y"}]}, "when"),
    ],
)
def test_what_cannot_be_understood_is_refused_with_its_reason(table, told):
    with pytest.raises(SettingsError, match=told):
        agency_settings(table, CODES)


@pytest.mark.parametrize(
    ("number", "written", "is_accepted"),
    [
        ("45/UBND", "45/UBND", True),
        ("45/UBND", "45 / ubnd", True),
        ("46/UBND", "45/UBND", False),
        ("     /UBND", "", True),
        ("45/UBND", "", False),
    ],
)
def test_an_acceptance_holds_for_its_document_alone(number, written, is_accepted):
    entry = {"code": "TT105", "number": written, "reason": "Theo mẫu của cơ quan."}
    settings = agency_settings({"accept": [entry]}, CODES)
    reading = read_text(LETTER.format(number=number))

    accepted, left = accepted_and_open(reading, check(reading), settings.accepted)

    assert ("TT105" not in {one.code for one in left}) is is_accepted
    assert [reason.reason for _finding, reason in accepted] == [entry["reason"]] * is_accepted
