"""The settings: each variable is documented where it is read."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

from thongsuot.config import settings

SOURCE = Path(settings.__file__).read_text(encoding="utf-8")


def test_every_variable_is_documented_and_every_documented_one_is_read():
    read = set(re.findall(r'os\.environ\.get\(\s*"(\w+)"', SOURCE))
    documented = set(re.findall(r"^([A-Z_]{5,})  ", settings.__doc__ or "", re.MULTILINE))
    assert read == documented


def test_a_job_may_take_longer_than_a_reading():
    assert settings.JOB_SECONDS > settings.READ_SECONDS


def test_a_new_data_folder_is_for_its_owner_alone(tmp_path):
    folder = tmp_path / "data"
    wanted = {**os.environ, "THONGSUOT_DATA": str(folder)}
    subprocess.run(
        [sys.executable, "-c", "import thongsuot.config.settings"], env=wanted, check=True
    )
    assert folder.stat().st_mode & 0o777 == 0o700
    assert (folder / "secret-key").stat().st_mode & 0o777 == 0o600


def test_an_error_on_a_page_leaves_a_trace_in_the_log():
    assert settings.LOGGING["loggers"]["django.request"]["handlers"] == ["console"]
