"""A text four times as long takes some four times as long to read, whatever it is made of, not sixteen times."""

from __future__ import annotations

import pytest

from tests.growth import grows_with_its_size
from thongsuot.core.pipeline import read_text

NESTED = "I. A\n1. B\na) C\n- D\n+ E\n"


@pytest.mark.slow
@pytest.mark.parametrize(
    "unit",
    [
        "(",
        "“",
        "*",
        ".",
        "C Ộ N G ",
        "CỘNG HÒA ",
        "Sở Y tế, ",
        "ngày 12/3/2024 ",
        "1. Sở Y tế.\n",
        NESTED,
    ],
)
def test_time_grows_with_the_length(unit):
    assert grows_with_its_size(lambda length: read_text(unit * (length // len(unit))), 15_000)
