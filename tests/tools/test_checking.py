"""Clean letters are clean, each planting spoils what it says, the mended letters are made from the seeds."""

from collections import Counter

import pytest

from thongsuot.core.model.finding import Severity
from thongsuot.core.pipeline import read_text
from thongsuot.core.rules.engine import check
from thongsuot.core.rules.registry import all_rules
from tools.accuracy.checking.measure import clean, spoilt
from tools.accuracy.checking.mended import kept, lines_of, mended, stems
from tools.accuracy.checking.registry import plantings


def test_every_rule_has_a_planting_once_it_is_past_its_trial():
    planted = {one.code for one in plantings()}

    assert {rule.code for rule in all_rules() if not rule.preview} <= planted
    assert planted <= {rule.code for rule in all_rules()}


@pytest.mark.parametrize("stem", stems())
def test_the_mended_letters_come_from_the_seeds_and_raise_nothing(stem):
    assert kept(stem) == mended(stem)
    assert check(read_text(kept(stem))) == ()
    assert "\n".join(one.text for one in lines_of(kept(stem))) == kept(stem).strip()


def test_a_seed_gives_the_same_letter_again():
    assert clean(7, 3).text == clean(7, 3).text
    assert clean(7, 3).text != clean(8, 3).text


def test_clean_letters_raise_few_alarms():
    told = Counter(
        one.code
        for number in range(12)
        for one in clean(5, number).findings
        if one.severity is not Severity.NOTE
    )

    assert told.total() <= 0.2 * 12, told


@pytest.mark.parametrize("planting", plantings(), ids=lambda one: f"{one.code} {one.name}")
def test_each_planting_spoils_some_letter(planting):
    assert any(spoilt(planting, 3, number) is not None for number in range(60))
