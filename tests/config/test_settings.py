"""The settings: each variable is documented where it is read."""

from __future__ import annotations

import re
from pathlib import Path

from thongsuot.config import settings

SOURCE = Path(settings.__file__).read_text(encoding="utf-8")


def test_every_variable_is_documented_and_every_documented_one_is_read():
    read = set(re.findall(r'os\.environ\.get\(\s*"(\w+)"', SOURCE))
    documented = set(re.findall(r"^([A-Z_]{5,})  ", settings.__doc__ or "", re.MULTILINE))
    assert read == documented


def test_a_job_may_take_longer_than_a_reading():
    assert settings.JOB_SECONDS > settings.READ_SECONDS
