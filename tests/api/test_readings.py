"""Readings over the API: the contract comes back, and nothing is kept."""

import io
import json
from pathlib import Path

import jsonschema
import pytest

HERE = Path(__file__).resolve().parents[1]
SCHEMA = json.loads((HERE / "contract/directive.schema.json").read_text(encoding="utf-8"))
SEED = min((HERE / "seeds").glob("*.txt"))


def a_file(data: bytes, name: str) -> io.BytesIO:
    file = io.BytesIO(data)
    file.name = name
    return file


@pytest.mark.slow
def test_a_letter_comes_back_as_the_contract_and_is_not_kept(calling_as, province_officer):
    caller = calling_as(province_officer)

    told = caller.upload("/readings", a_file(SEED.read_bytes(), SEED.name))

    jsonschema.validate(told["reading"], SCHEMA)
    assert told["reading"]["source"]["name"] == SEED.name
    assert {"code", "message", "span"} <= set(told["findings"][0])
    assert caller.get("/documents") == []


@pytest.mark.slow
@pytest.mark.parametrize(
    ("data", "name", "code"),
    [
        (b"", "rong.docx", "empty"),
        (b"\x89PNG\r\n\x1a\n" + bytes(64), "anh.docx", "damaged"),
        ("TỐI MẬT\n\nNội dung minh họa".encode(), "mat.txt", "secret"),
    ],
    ids=["empty", "picture", "secret"],
)
def test_what_cannot_be_read_says_why(calling_as, province_officer, data, name, code):
    error = calling_as(province_officer).upload("/readings", a_file(data, name), 422)["error"]

    assert error["fields"] == {"file": code}
    assert error["message"]


@pytest.mark.slow
def test_a_letter_may_be_kept_in_the_same_call_and_is_kept_once(calling_as, province_officer):
    caller = calling_as(province_officer)

    told = caller.upload("/readings?keep=true", a_file(SEED.read_bytes(), SEED.name))
    again = caller.upload("/readings?keep=true", a_file(SEED.read_bytes(), "ban sao.txt"))

    jsonschema.validate(told["reading"], SCHEMA)
    assert told["is_new"]
    assert not again["is_new"]
    assert again["document_id"] == told["document_id"]
    (kept,) = caller.get("/documents")
    assert kept["id"] == told["document_id"]
    assert kept["state"] == "read"
    assert told["findings"] == again["findings"]


@pytest.mark.slow
def test_a_secret_document_is_not_kept_even_when_asked_to(calling_as, province_officer):
    caller = calling_as(province_officer)
    data = "TỐI MẬT\n\nNội dung minh họa về kế hoạch riêng".encode()

    error = caller.upload("/readings?keep=true", a_file(data, "ke-hoach.txt"), 422)["error"]

    assert error["fields"] == {"file": "secret"}
    (left,) = caller.get("/documents")
    assert (left["sha256"], left["size"], left["error_code"]) == ("", 0, "secret")


def test_who_may_only_look_may_not_keep(calling_as, province_reader):
    file = a_file(b"Noi dung minh hoa", "a.txt")

    calling_as(province_reader).upload("/readings?keep=true", file, 403)
