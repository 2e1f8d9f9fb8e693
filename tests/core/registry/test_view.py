"""The country on a day: names that changed, changes that no source dates, one code for two bearers."""

from datetime import date

import pytest

from thongsuot.core.registry.territories import territories
from thongsuot.core.registry.view import as_of


@pytest.mark.parametrize(
    ("day", "code", "area"),
    [
        (date(2024, 12, 31), "46", "tỉnh Thừa Thiên Huế"),
        (date(2025, 1, 1), "46", "thành phố Huế"),
        (date(2026, 4, 29), "75", "tỉnh Đồng Nai"),
        (date(2026, 4, 30), "75", "thành phố Đồng Nai"),
        (date(2026, 8, 31), "22", "tỉnh Quảng Ninh"),
        (date(2026, 9, 1), "22", "thành phố Quảng Ninh"),
        (date(2025, 6, 30), "24", "tỉnh Bắc Giang"),
        (date(2025, 7, 1), "24", "tỉnh Bắc Ninh"),
        (date(2026, 9, 20), "24", "thành phố Bắc Ninh"),
        (date(2021, 2, 28), "911", "huyện Phú Quốc"),
        (date(2021, 3, 1), "911", "thành phố Phú Quốc"),
        (date(2024, 10, 31), "205", "thị xã Đông Triều"),
        (date(2024, 11, 1), "205", "thành phố Đông Triều"),
        (date(2023, 1, 1), "00004", "phường Trúc Bạch"),
        (date(2025, 7, 1), "00004", "phường Ba Đình"),
        (date(2023, 1, 1), "760", "Quận 1"),
        (date(2023, 1, 1), "79", "Thành phố Hồ Chí Minh"),
    ],
)
def test_a_code_bears_the_name_of_the_day(day, code, area):
    assert as_of(day).place(code).area == area


def test_districts_end_with_june_2025():
    assert as_of(date(2025, 6, 30)).place("535").area == "huyện Ba Tơ"
    assert as_of(date(2025, 7, 1)).get("535") is None


def test_what_no_source_dates_is_unsure_only_between_the_layers():
    dated, undated = "205", "448"  # Đông Triều; Lộc Hà
    between = as_of(date(2024, 6, 1))
    assert between.place(dated).is_sure
    assert not between.place(undated).is_sure
    assert as_of(date(2024, 1, 31)).place(undated).is_sure
    assert territories()["448"].certainty == "unsourced"
    assert territories()["205"].certainty == "found"


def test_before_the_first_layer_the_registry_says_that_it_knows_nothing():
    assert not as_of(date(2019, 3, 20)).is_sourced
    assert len(as_of(date(2019, 3, 20)).level("tinh")) == 63


def test_names_are_found_however_they_are_spelt():
    view = as_of(date(2023, 1, 1))
    assert [p.code for p in view.named("HOÀ BÌNH", "tinh")] == ["17"]
    assert [p.code for p in view.named("phan rang-tháp chàm", "huyen")] == ["582"]
    assert len(view.named("Châu Thành", "huyen")) > 5


def test_a_chain_goes_up_to_the_province():
    view = as_of(date(2023, 1, 1))
    assert [p.area for p in view.chain("02578")][-1] == "tỉnh Tuyên Quang"
    assert [p.level for p in view.chain("02578")] == ["xa", "huyen", "tinh"]
