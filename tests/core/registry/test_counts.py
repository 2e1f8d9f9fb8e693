"""The country in figures: what the tables hold against the known counts, layer by layer."""

from collections import Counter
from datetime import date

import pytest

from thongsuot.core.registry.tables import rows
from thongsuot.core.registry.territories import territories
from thongsuot.core.registry.view import as_of
from thongsuot.core.vocabulary.provinces import province_levels

LEVELS = ("tinh", "huyen", "xa")
ZONES = (
    "Bạch Long Vĩ, Cát Hải, Cồn Cỏ, Côn Đảo, Cô Tô, Hoàng Sa, Lý Sơn, Kiên Hải, Phú Quốc, Phú Quý,"
    " Thổ Châu, Trường Sa, Vân Đồn"
)


@pytest.mark.parametrize(
    ("day", "counts"),
    [
        (date(2021, 3, 20), [63, 705, 10599]),
        (date(2023, 12, 31), [63, 705, 10599]),
        (date(2025, 6, 30), [63, 696, 10035]),
        (date(2025, 7, 1), [34, 0, 3321]),
        (date(2026, 11, 1), [34, 0, 3321]),
    ],
)
def test_the_layers_have_the_known_counts(day, counts):
    assert [len(as_of(day).level(level)) for level in LEVELS] == counts


@pytest.mark.parametrize(
    ("day", "cities", "communes", "wards"),
    [
        (date(2025, 7, 1), 6, 2621, 687),
        (date(2026, 4, 29), 6, 2621, 687),
        (date(2026, 4, 30), 7, 2611, 697),
        (date(2026, 9, 1), 8, 2611, 697),
        (date(2026, 9, 20), 9, 2599, 709),
    ],
)
def test_the_changes_of_2026_are_in_the_counts(day, cities, communes, wards):
    view = as_of(day)
    assert Counter(place.noun for place in view.level("tinh")) == {
        "thành phố": cities,
        "tỉnh": 34 - cities,
    }
    assert Counter(place.noun for place in view.level("xa")) == {
        "xã": communes,
        "phường": wards,
        "đặc khu": 13,
    }


def test_the_special_zones_are_the_thirteen_by_name():
    zones = {p.proper for p in as_of(date(2025, 7, 1)).level("xa") if p.noun == "đặc khu"}
    assert zones == set(ZONES.split(", "))


def test_communes_of_each_province_as_counted(subtests):
    """The counts at 25/7/2026 of domain.md 5.3, wards, communes and zones of some provinces of each kind."""
    expected = {
        "01": (51, 75, 0), "08": (7, 117, 0), "22": (30, 22, 2), "24": (33, 66, 0), "31": (45, 67, 2),
        "33": (11, 93, 0), "48": (23, 70, 1), "51": (9, 86, 1), "75": (33, 62, 0), "79": (113, 54, 1),
        "91": (14, 85, 3), "92": (31, 72, 0), "96": (9, 55, 0),
    }  # fmt: skip
    view = as_of(date(2026, 7, 25))
    for code, counts in expected.items():
        nouns = Counter(place.noun for place in view.below(code))
        with subtests.test(code):
            assert (nouns["phường"], nouns["xã"], nouns["đặc khu"]) == counts


def test_both_packages_agree_on_the_provinces_but_for_the_city_of_2025():
    early = {(r[0], r[3], r[4]) for r in rows("provinces") if "2023" in r[1]}
    late = {(r[0], r[3], r[4]) for r in rows("provinces") if "2025a" in r[1]}
    assert early ^ late == {("46", "tỉnh", "Thừa Thiên Huế"), ("46", "thành phố", "Huế")}


def test_both_packages_agree_on_most_districts_and_communes():
    """What both packages hold alike is one row; what differs was changed by the resolutions of 2024."""
    for name, same, first_only, second_only in (
        ("districts", 680, 25, 16),
        ("communes_until_2025", 9373, 1226, 662),
    ):
        layers = Counter(row[1] for row in rows(name))
        assert layers == {"2023 2025a": same, "2023": first_only, "2025a": second_only}


def test_the_names_agree_with_those_that_letters_are_read_with():
    known = set(province_levels())
    names = {name.proper.lower() for unit in territories().level("tinh") for name in unit.names}
    assert names == known


def test_every_place_lies_in_one_that_exists():
    for day in (date(2021, 6, 1), date(2024, 6, 1), date(2025, 6, 30), date(2026, 11, 1)):
        view = as_of(day)
        for level in LEVELS[1:]:
            assert all(view.get(place.above) is not None for place in view.level(level))
