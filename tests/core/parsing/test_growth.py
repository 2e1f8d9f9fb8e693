"""A text four times as long takes some four times as long to read, whatever it is made of, not sixteen times."""

from __future__ import annotations

import time

import pytest

from thongsuot.core.pipeline import read_text

SHORT = 15_000
# Twice what it should be, for the noise of a busy machine.
MOST = 9.0
ALONE = 0.3

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
    _seconds(unit, SHORT // 3)  # what is made at its first use is made

    short, long = _seconds(unit, SHORT), _seconds(unit, 4 * SHORT)

    assert long < ALONE or long < MOST * short


def _seconds(unit: str, length: int) -> float:
    begin = time.process_time()
    read_text(unit * (length // len(unit)))
    return time.process_time() - begin
