"""``thongsuot units resolve``: the answer as text and as JSON, and what the exit code tells."""

import json

from typer.testing import CliRunner

from thongsuot.cli.main import app

PHRASE = [
    "units",
    "resolve",
    "UBND các huyện, thị xã",
    "--of",
    "UBND tỉnh Hà Tĩnh",
    "--on",
    "2023-03-20",
]


def run(*arguments):
    return CliRunner().invoke(app, list(arguments))


def test_json_has_the_promised_shape():
    result = run(*PHRASE, "--format", "json")
    answer = json.loads(result.stdout)
    assert result.exit_code == 0
    assert list(answer) == ["phrase", "issuer", "on", "units", "open", "successors_today"]
    assert (answer["phrase"], answer["issuer"], answer["on"]) == (PHRASE[2], PHRASE[4], PHRASE[6])
    assert answer["units"][0] == {
        "code": "437", "name": "Ủy ban nhân dân thị xã Hồng Lĩnh", "kind": "ubnd", "level": "huyen",
        "certainty": "certain",
    }  # fmt: skip
    assert len(answer["units"]) == 12
    assert set(answer["successors_today"][0]) == {"code", "name", "of"}


def test_text_names_units_and_successors():
    shown = run(*PHRASE).stdout
    assert "Ủy ban nhân dân thị xã Hồng Lĩnh (chắc chắn)" in shown
    assert "Nay là:" in shown


def test_what_cannot_be_listed_says_why_and_exits_with_one():
    result = run("units", "resolve", "các cơ sở trợ giúp xã hội", *PHRASE[3:])
    assert result.exit_code == 1
    assert "không xác định được đơn vị nào" in result.stdout
    assert "hãy nhập danh sách" in result.stdout


def test_a_day_that_is_none_is_refused_in_plain_words():
    result = run(*PHRASE[:-1], "20/3/2023")
    assert result.exit_code == 2
    assert "không phải ngày" in result.stderr
