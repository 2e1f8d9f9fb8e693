"""``thongsuot read``: what it prints is the contract, whatever the files are like."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

import jsonschema
import pytest

CONTRACT = Path(__file__).resolve().parents[1] / "contract/directive.schema.json"
SCHEMA = json.loads(CONTRACT.read_text(encoding="utf-8"))


def test_five_letters_give_a_list_of_five_readings_that_fit_the_contract(thongsuot, seeds):
    done = thongsuot("read", *seeds, "--format", "json")
    readings = json.loads(done.stdout)

    assert done.returncode == 0, done.stderr
    assert [reading["source"]["name"] for reading in readings] == [seed.name for seed in seeds]
    for reading in readings:
        jsonschema.validate(reading, SCHEMA)
        assert set(SCHEMA["properties"]) <= set(reading)


def test_one_letter_gives_one_object_that_names_its_bytes(thongsuot, seeds):
    reading = json.loads(thongsuot("read", seeds[0]).stdout)

    digest = subprocess.run(["sha256sum", seeds[0]], capture_output=True, text=True, check=True)
    assert reading["source"]["sha256"] == digest.stdout.split()[0]


def test_what_cannot_be_read_stands_in_its_place_and_the_others_are_read(
    thongsuot, seeds, tmp_path
):
    (tmp_path / "rong.docx").write_bytes(b"")
    done = thongsuot("read", tmp_path / "rong.docx", tmp_path / "khong-co.txt", seeds[0])
    empty, missing, reading = json.loads(done.stdout)

    assert done.returncode == 1
    assert (empty["error"]["code"], missing["error"]["code"]) == ("empty", "not_found")
    assert empty["schema"] == reading["schema"] == "thongsuot.directive/1"
    assert "khong-co.txt" in missing["error"]["message"]
    jsonschema.validate(reading, SCHEMA)


def test_a_secret_document_gives_no_word_of_it(thongsuot, tmp_path):
    secret = tmp_path / "mat.txt"
    secret.write_text("TUYỆT MẬT\n\nKế hoạch minh họa không ai được biết\n", encoding="utf-8")
    done = thongsuot("read", secret)
    told = json.loads(done.stdout)

    assert done.returncode == 1
    assert set(told) == {"schema", "source", "error"}
    assert told["error"]["code"] == "secret"
    assert "không ai được biết" not in done.stdout + done.stderr


def test_text_for_people_names_the_tasks_and_the_date_to_report_by(thongsuot, seeds):
    done = thongsuot("read", seeds[2], "--format", "text")

    assert done.returncode == 0
    assert "trước ngày 14/4/2024" in done.stdout
    assert "Phòng Giáo dục và Đào tạo" in done.stdout


def test_a_folder_becomes_one_line_a_document_in_the_order_of_names(thongsuot, seeds, tmp_path):
    folder, out = tmp_path / "archive", tmp_path / "readings.jsonl"
    (folder / "zz").mkdir(parents=True)
    (folder / "zz/rong.txt").write_bytes(b"")
    for seed in seeds:
        shutil.copy(seed, folder)

    done = thongsuot("read", folder, "--out", out, "--jobs", 2)
    lines = [json.loads(line) for line in out.read_text(encoding="utf-8").splitlines()]

    assert done.returncode == 1
    names = [seed.name for seed in seeds]
    assert [line["source"]["name"] for line in lines] == [*names, "rong.txt"]
    assert [line["error"]["code"] for line in lines if "error" in line] == ["empty"]


@pytest.mark.parametrize("arguments", [["read"], ["read", "x", "--format", "xml"], ["khong-co"]])
def test_a_wrong_command_is_told_from_an_unreadable_file(thongsuot, arguments):
    done = thongsuot(*arguments)

    assert done.returncode == 2
    assert done.stdout == ""


def test_reading_loads_no_web_framework(seeds):
    program = (
        "import sys; from thongsuot.cli.main import app;"
        f"app(['read', {str(seeds[0])!r}], standalone_mode=False);"
        "sys.exit(' '.join(sorted({'django', 'ninja', 'gunicorn', 'openpyxl'} & set(sys.modules))))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=False
    )

    assert done.stderr.split() == []
