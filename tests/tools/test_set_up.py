"""Set-up does what is missing, says what it may not do, and does nothing twice."""

import os

import pytest

from tools.set_up import debian, stamp
from tools.set_up.failure import SetUpError, run


@pytest.fixture
def state(tmp_path, monkeypatch):
    monkeypatch.setattr(stamp, "STATE", tmp_path / "state")


def test_a_step_counts_as_done_until_one_of_its_files_changes(tmp_path, state):
    lock = tmp_path / "lock"
    lock.write_text("one")
    stamp.set_done("step", stamp.fingerprint([lock]))

    assert stamp.is_done("step", stamp.fingerprint([lock]))
    assert not stamp.is_done("other", stamp.fingerprint([lock]))

    lock.write_text("two")
    assert not stamp.is_done("step", stamp.fingerprint([lock]))


def test_an_ordinary_user_is_told_the_packages_and_the_command(monkeypatch):
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    monkeypatch.setitem(debian.IS_THERE, "package-that-nobody-has", lambda: False)

    with pytest.raises(SetUpError, match=r"apt-get install .* package-that-nobody-has"):
        debian.ensure_packages(["package-that-nobody-has"])


def test_what_is_there_is_not_asked_for(monkeypatch):
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    monkeypatch.setitem(debian.IS_THERE, "package-that-is-there", lambda: True)

    debian.ensure_packages(["package-that-is-there"])


def test_a_command_that_fails_stops_set_up_and_is_named():
    with pytest.raises(SetUpError, match="exit code 7: sh -c exit 7"):
        run(["sh", "-c", "exit 7"])


def test_every_package_that_set_up_wants_can_be_looked_for():
    assert set(debian.TO_TEST) | set(debian.TO_RUN) <= set(debian.IS_THERE)
