"""Whom and when the decree on form binds: state bodies, and documents of its own time."""

from datetime import date

import pytest

from thongsuot.core.pipeline import read_text
from thongsuot.core.rules.decree import Decree
from thongsuot.core.rules.engine import check
from thongsuot.core.rules.registry import all_rules
from thongsuot.core.rules.selection import Selection

FORM = Selection(select=("TT",))
BOUND = {rule.code for rule in all_rules() if rule.decree is not None}

STATE = """ỦY BAN NHÂN DÂN
TỈNH LẠNG SƠN

Số: {number}

Lạng Sơn, ngày {day} năm {year}

Kính gửi: Sở Y tế.

Ủy ban nhân dân tỉnh đề nghị Sở Y tế tổ chức lễ kỷ niệm.
"""
PARTY = """ĐẢNG CỘNG SẢN VIỆT NAM
TỈNH ỦY LẠNG SƠN

Số: 5-CV/TU

Lạng Sơn, ngày 5 tháng 3 năm 2024

Kính gửi: Ban Tuyên giáo Tỉnh ủy.

Tỉnh ủy đề nghị Ban Tuyên giáo Tỉnh ủy tổ chức lễ kỷ niệm.
"""
FRONT = """ỦY BAN TRUNG ƯƠNG MTTQ VIỆT NAM
ỦY BAN MTTQ VIỆT NAM TỈNH LẠNG SƠN

Số: 5/MTTQ-BTT

Lạng Sơn, ngày 5 tháng 3 năm 2024

Kính gửi: Ủy ban MTTQ Việt Nam các huyện.

Ban Thường trực đề nghị Ủy ban MTTQ Việt Nam các huyện tổ chức lễ kỷ niệm.
"""
UNION = """TỔNG LIÊN ĐOÀN LAO ĐỘNG VIỆT NAM
LIÊN ĐOÀN LAO ĐỘNG TỈNH LẠNG SƠN

Số: 5/LĐLĐ

Lạng Sơn, ngày 5 tháng 3 năm 2024

Kính gửi: Công đoàn các huyện.

Liên đoàn Lao động tỉnh đề nghị Công đoàn các huyện tổ chức lễ kỷ niệm.
"""


def found(text: str) -> set[str]:
    return {finding.code for finding in check(read_text(text), selection=FORM)}


def test_a_state_body_is_measured():
    text = STATE.format(number="5/UBND-KGVX", day="5 tháng 3", year=2024)

    assert found(text) & BOUND >= {"TT105", "TT106"}


@pytest.mark.parametrize("text", [PARTY, FRONT, UNION], ids=["party", "front", "union"])
def test_party_front_and_unions_have_rules_of_their_own(text):
    assert not found(text) & BOUND


@pytest.mark.parametrize(
    ("day", "year", "is_measured"),
    [
        ("05 tháng 3", 2020, True),
        ("04 tháng 3", 2020, False),
        ("      tháng 02", 2020, False),
        ("      tháng 3", 2020, True),
        ("      tháng 12", 2019, False),
        ("      tháng    ", 2024, True),
    ],
)
def test_documents_from_before_the_decree_are_not_measured_by_it(day, year, is_measured):
    text = STATE.format(number="45/UBND-KGVX", day=day, year=year)

    assert bool(found(text) & BOUND) is is_measured


def test_a_decree_that_was_replaced_holds_until_its_last_day():
    decree = Decree("1/2000/NĐ-CP", date(2000, 1, 1), "minh họa", date(2010, 12, 31))

    assert decree.holds_between(date(2010, 12, 31), date(2011, 1, 31))
    assert not decree.holds_between(date(2011, 1, 1), date(2011, 1, 31))
