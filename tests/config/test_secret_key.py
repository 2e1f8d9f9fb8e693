"""The key that signs sessions."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

from thongsuot.config.secret_key import secret_key


def test_a_given_key_is_used_and_not_kept(tmp_path):
    assert secret_key("given", tmp_path) == "given"
    assert list(tmp_path.iterdir()) == []


def test_a_key_is_made_once_and_kept_for_its_owner_alone(tmp_path):
    made = secret_key("", tmp_path / "data")
    assert len(made) > 50
    assert secret_key("", tmp_path / "data") == made
    (file,) = (tmp_path / "data").iterdir()
    assert file.stat().st_mode & 0o777 == 0o600


def test_those_who_start_at_once_share_one(tmp_path):
    with ThreadPoolExecutor(8) as pool:
        keys = set(pool.map(lambda _number: secret_key("", tmp_path), range(40)))
    assert keys == {secret_key("", tmp_path)}
    assert len(list(tmp_path.iterdir())) == 1


def test_every_installation_has_its_own(tmp_path):
    assert secret_key("", tmp_path / "a") != secret_key("", tmp_path / "b")
