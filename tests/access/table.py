"""Reads the tables of expectations, and asks the server for every cell of them."""

from __future__ import annotations

import io
import json
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import transaction
from django.http import HttpResponse
from django.test import Client
from django.test.client import BOUNDARY, MULTIPART_CONTENT, encode_multipart
from PIL import Image

from tests.access.world import PEOPLE, World
from tests.builders import TEXT

HERE = Path(__file__).parent
METHODS = ("GET", "POST", "PUT", "PATCH", "DELETE")
SIGN_IN = "/dang-nhap/"


@dataclass(frozen=True, slots=True)
class Line:
    """One address with one method: what everybody gets, on which thing, asked how."""

    method: str
    name: str
    answers: dict[str, str]
    on: str
    at: dict[str, str]
    query: str
    body: dict[str, Any] | None
    file: str
    ok: int


def lines(table: str) -> dict[tuple[str, str], Line]:
    """Give the lines of a table by method and name of the address."""
    text = (HERE / f"{table}.toml").read_text(encoding="utf-8")
    rules = tomllib.loads((HERE / "rules.toml").read_text(encoding="utf-8"))["rules"]
    found = {}
    for key, row in tomllib.loads(text)["addresses"].items():
        method, _, name = key.partition(" ")
        assert set(row) <= {"rule", "on", "at", "query", "body", "file", "ok"}, key
        words = rules[row["rule"]].split()
        assert len(words) == len(PEOPLE), row["rule"]
        found[method, name] = Line(
            method=method,
            name=name,
            answers=dict(zip(PEOPLE, words, strict=True)),
            on=row.get("on", "made"),
            at=row.get("at", {}),
            query=row.get("query", ""),
            body=row.get("body"),
            file=row.get("file", ""),
            ok=row.get("ok", 302 if table == "pages" and method == "POST" else 200),
        )
    return found


def parts(line: Line, world: World) -> dict[str, Any]:
    """Give what stands in the address that the line asks for."""
    things = world.things(line.on)
    return {**things, **_filled(line.at, things)}


def ask(client: Client, line: Line, url: str, world: World) -> HttpResponse:
    """Ask the server; what it changes is undone, so that every cell finds the same world."""
    things = world.things(line.on)
    with transaction.atomic():
        if line.query:
            url = f"{url}?{line.query.format(**things)}"
        answer = client.generic(line.method, url, *_content(line, things))
        # read to its end, a file is closed without ending the test's database connection
        list(answer)
        transaction.set_rollback(True)
    return answer


def as_word(answer: HttpResponse, line: Line) -> str:
    """Give what was answered in the words of the tables."""
    if answer.status_code == 401 or answer.get("Location", "").startswith(f"{SIGN_IN}?next="):
        return "in"
    return "ok" if answer.status_code == line.ok else str(answer.status_code)


def _content(line: Line, things: dict[str, Any]) -> tuple[bytes, str]:
    body = _filled(line.body or {}, things)
    if line.file == "list":
        body["file"] = SimpleUploadedFile("ds.csv", "Mã,Tên\nM1,Trường minh họa\n".encode())
    elif line.file:
        body[line.file] = _pictures() if line.file == "files" else _letter()
    elif line.name.startswith("/"):
        return json.dumps(body).encode(), "application/json"
    return encode_multipart(BOUNDARY, body), MULTIPART_CONTENT


def _letter() -> SimpleUploadedFile:
    return SimpleUploadedFile("minh-hoa.txt", TEXT.encode())


def _pictures() -> list[SimpleUploadedFile]:
    kept = io.BytesIO()
    Image.new("1", (8, 8)).save(kept, "PNG")
    return [SimpleUploadedFile(f"{number}.png", kept.getvalue()) for number in (1, 2)]


def _filled(value: Any, things: dict[str, Any]) -> Any:
    """Give ``value`` with things in place of their names: "$document_id" is the number of the document."""
    match value:
        case dict():
            return {key: _filled(part, things) for key, part in value.items()}
        case list():
            return [_filled(part, things) for part in value]
        case str() if value.startswith("$"):
            return things[value[1:]]
        case str():
            return value.format(**things) if "{" in value else value
        case _:
            return value
