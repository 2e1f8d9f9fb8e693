"""Letters from above direct a unit; those of its own and from below do not."""

from __future__ import annotations

import pytest

from tests.builders import a_unit
from thongsuot.domain.directives.from_below import directs


def a_reading(issuer: str | None) -> dict[str, object]:
    return {"issuer": {"name": issuer} if issuer else None}


@pytest.mark.parametrize(
    ("issuer", "directed"),
    [
        ("Ủy ban nhân dân tỉnh Minh Họa", True),
        ("Bộ không có trong danh bạ", True),
        (None, True),
        ("Ủy ban nhân dân huyện Minh Họa Một", False),
        ("UBND huyện Minh Họa Một", False),
        ("Ủy ban nhân dân xã Minh Họa Một", False),
        ("Ủy ban nhân dân huyện Minh Họa Hai", True),
    ],
)
def test_a_district_is_directed_from_above_alone(units, issuer, directed):
    assert directs(a_reading(issuer), units.district) is directed


def test_a_name_that_units_elsewhere_bear_as_well_says_nothing(units):
    a_unit("T2.X1", units.commune.name, parent=units.other_province, level="xa")
    assert directs(a_reading(units.commune.name), units.district)
