"""``thongsuot read FOLDER --out FILE``: whatever happens on the way, each document stands there once."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

PROGRAM = [sys.executable, "-m", "thongsuot.cli.main", "read"]
# Many times more seconds than the tests below let one document have.
ENDLESS = "Kính gửi: Các trường học.\n" * 110_000


@pytest.fixture
def archive(tmp_path, seeds) -> Path:
    """Sixty letters, a year a folder."""
    folder = tmp_path / "archive"
    for number in range(60):
        year = folder / str(2020 + number % 3)
        year.mkdir(parents=True, exist_ok=True)
        (year / f"{number:02}.txt").write_bytes(seeds[number % 5].read_bytes())
    return folder


@pytest.fixture
def out(tmp_path) -> Path:
    return tmp_path / "readings.jsonl"


def _paths(out: Path) -> list[str]:
    lines = out.read_text(encoding="utf-8").splitlines()
    return [json.loads(line)["source"]["path"] for line in lines]


def _expected(archive: Path) -> list[str]:
    files = (str(file.relative_to(archive)) for file in archive.rglob("*") if file.is_file())
    return sorted(files)


def _begin(*arguments: object) -> subprocess.Popen[str]:
    return subprocess.Popen(
        # What runs in the background of a shell ignores Ctrl-C, and so would all that it starts.
        ["env", "--default-signal=INT", *PROGRAM, *map(str, arguments)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )


def _wait_for_lines(out: Path, count: int) -> None:
    until = time.monotonic() + 60
    while not out.exists() or out.read_bytes().count(b"\n") < count:
        assert time.monotonic() < until
        time.sleep(0.02)


@pytest.mark.parametrize("count", [1, 20])
def test_killed_in_the_middle_and_started_again_it_doubles_and_loses_nothing(
    thongsuot, archive, out, count
):
    run = _begin(archive, "--out", out, "--jobs", 2)
    _wait_for_lines(out, count)
    run.kill()
    run.communicate()
    before = out.read_bytes()
    again = thongsuot("read", archive, "--out", out, "--jobs", 2)

    assert again.returncode == 0, again.stderr
    assert out.read_bytes().startswith(before[: before.rfind(b"\n") + 1])
    assert _paths(out) == _expected(archive)
    assert "Đọc tiếp" in again.stderr


def test_a_piece_of_a_line_is_cut_off(thongsuot, archive, out):
    thongsuot("read", archive, "--out", out)
    whole = out.read_bytes()
    out.write_bytes(whole[:-100])

    assert thongsuot("read", archive, "--out", out).returncode == 0
    assert out.read_bytes() == whole


def test_run_again_it_reads_nothing_and_afresh_it_reads_all(thongsuot, archive, out):
    thongsuot("read", archive, "--out", out)
    whole = out.read_bytes()

    assert "60 văn bản đã có" in thongsuot("read", archive, "--out", out).stderr
    assert out.read_bytes() == whole
    assert "đã có" not in thongsuot("read", archive, "--out", out, "--fresh").stderr
    assert out.read_bytes() == whole


def test_what_an_earlier_version_wrote_with_blanks_is_taken_up(thongsuot, archive, out):
    (archive / "2020/hong.docx").write_bytes(b"")
    thongsuot("read", archive, "--out", out)
    objects = [json.loads(line) for line in out.read_text(encoding="utf-8").splitlines()]
    kept = "".join(json.dumps(one, ensure_ascii=False) + "\n" for one in objects[:50])
    out.write_text(kept, encoding="utf-8")
    again = thongsuot("read", archive, "--out", out)

    assert again.returncode == 1
    assert "Đọc tiếp: 50 văn bản" in again.stderr
    assert "hong.docx" in again.stderr
    assert out.read_text(encoding="utf-8").startswith(kept)
    assert _paths(out) == _expected(archive)


def test_bad_files_stand_in_their_places_and_in_the_summary(thongsuot, archive, out):
    (archive / "2020/00a-rong.docx").write_bytes(b"")
    (archive / "2021/01a-mai-khong-xong.txt").write_text(ENDLESS, encoding="utf-8")
    (archive / "2022/02a-la.bin").write_bytes(bytes(range(256)) * 20)
    done = thongsuot("read", archive, "--out", out, "--jobs", 2, "--seconds", 3)
    lines = [json.loads(line) for line in out.read_text(encoding="utf-8").splitlines()]
    errors = {line["source"]["path"]: line["error"]["code"] for line in lines if "error" in line}

    assert done.returncode == 1
    assert _paths(out) == _expected(archive)
    assert errors == {
        "2020/00a-rong.docx": "empty",
        "2021/01a-mai-khong-xong.txt": "timeout",
        "2022/02a-la.bin": "unknown_format",
    }
    assert "60 văn bản đọc được, 3 không đọc được:" in done.stderr
    for path in errors:
        assert f"  {path}: " in done.stderr
    again = thongsuot("read", archive, "--out", out)
    assert again.returncode == 1
    assert "3 không đọc được" in again.stderr


def test_killed_readers_are_replaced(archive, out):
    run = _begin(archive, "--out", out, "--jobs", 2)
    for count in (1, 15, 30):
        _wait_for_lines(out, count)
        for reader in _readers_of(run.pid):
            os.kill(reader, signal.SIGKILL)
    _, told = run.communicate(timeout=120)

    assert run.returncode == 0, told
    assert _paths(out) == _expected(archive)


def test_ctrl_c_ends_it_cleanly(thongsuot, archive, out, seeds):
    for number in range(300):  # so many that a fast machine is not done before the signal comes
        (archive / f"2020/them-{number:03}.txt").write_bytes(seeds[number % 5].read_bytes())
    run = _begin(archive, "--out", out, "--jobs", 2)
    _wait_for_lines(out, 3)
    readers = _readers_of(run.pid)
    os.killpg(run.pid, signal.SIGINT)
    _, told = run.communicate(timeout=30)

    assert run.returncode == 130
    assert "chạy lại lệnh này để đọc tiếp" in told
    assert "Traceback" not in told
    assert readers
    assert not [reader for reader in readers if Path(f"/proc/{reader}").exists()]
    assert out.read_bytes().endswith(b"\n")
    assert thongsuot("read", archive, "--out", out).returncode == 0
    assert _paths(out) == _expected(archive)


def test_a_file_that_holds_something_else_is_not_touched(thongsuot, archive, tmp_path):
    precious = tmp_path / "bao-cao.txt"
    precious.write_text("Không được mất.\n", encoding="utf-8")
    done = thongsuot("read", archive, "--out", precious)

    assert done.returncode == 2
    assert "giữ nguyên" in done.stderr
    assert precious.read_text(encoding="utf-8") == "Không được mất.\n"


def test_two_runs_never_write_into_one_file(thongsuot, archive, out):
    run = _begin(archive, "--out", out)
    _wait_for_lines(out, 1)
    second = thongsuot("read", archive, "--out", out)
    run.communicate(timeout=120)

    assert second.returncode == 2
    assert "đang ghi" in second.stderr
    assert _paths(out) == _expected(archive)


def test_hidden_files_and_the_readings_themselves_are_no_documents(thongsuot, archive):
    (archive / ".git").mkdir()
    (archive / ".git/config").write_text("x", encoding="utf-8")
    (archive / "~$thu.docx").write_bytes(b"x")
    expected = [path for path in _expected(archive) if not path.startswith((".git", "~$"))]
    out = archive / "readings.jsonl"
    thongsuot("read", archive, "--out", out)
    thongsuot("read", archive, "--out", out)

    assert _paths(out) == expected


def test_a_name_that_is_no_text_is_told_by_its_bytes(thongsuot, archive, out, seeds):
    with open(os.fsencode(archive) + b"/\xff.txt", "wb") as file:  # noqa: PTH123 - bytes
        file.write(seeds[0].read_bytes())
    done = thongsuot("read", archive, "--out", out)

    assert done.returncode == 0, done.stderr
    assert _paths(out)[-1] == r"\xff.txt"


def test_files_named_twice_are_read_once(thongsuot, seeds, out):
    thongsuot("read", seeds[0], seeds[1], seeds[0], "--out", out)

    assert _paths(out) == [os.path.normpath(seed) for seed in seeds[:2]]


@pytest.mark.parametrize("format_", ["json", "text"])
def test_a_reader_of_the_output_that_has_seen_enough_is_no_error(seeds, format_):
    arguments = [*map(str, seeds), "--format", format_]
    run = _begin(*arguments)
    assert run.stdout is not None
    run.stdout.read(1)
    run.stdout.close()
    run.stdout = None
    _, told = run.communicate(timeout=60)

    assert told == ""


def test_one_letter_that_never_ends_is_stopped_too(thongsuot, tmp_path):
    letter = tmp_path / "mai-khong-xong.txt"
    letter.write_text(ENDLESS, encoding="utf-8")
    done = thongsuot("read", letter, "--seconds", 2)

    assert done.returncode == 1
    assert json.loads(done.stdout)["error"]["code"] == "timeout"


def _readers_of(process: int) -> list[int]:
    children = [int(child) for child in _children(process)]
    return [int(reader) for child in children for reader in _children(child)]


def _children(process: int) -> list[str]:
    threads = Path(f"/proc/{process}/task").iterdir()
    return [
        child for thread in threads for child in (thread / "children").read_text("ascii").split()
    ]
