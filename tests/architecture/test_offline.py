"""The pages work without the internet: nothing of ours asks another host for a file."""

import re
from pathlib import Path

WEB = Path(__file__).resolve().parents[2] / "src/thongsuot/web"
OURS = (".html", ".css", ".js", ".svg")
# What a browser fetches by itself; a link that a person clicks is another matter.
FETCHED = re.compile(
    r"""(?:\bsrc\s*=|<link\b[^>]*\bhref\s*=|url\(|@import|\bimport\s|fetch\()\s*["']?\s*(?:https?:)?//""",
    re.IGNORECASE,
)


def test_no_page_style_or_script_of_ours_fetches_from_another_host():
    files = [
        path
        for path in WEB.rglob("*")
        if path.suffix in OURS and "vendor" not in path.parts and path.is_file()
    ]
    foreign = [str(path) for path in files if FETCHED.search(path.read_text(encoding="utf-8"))]

    assert files
    assert foreign == []


def test_the_look_knows_a_foreign_file_from_one_of_ours():
    assert FETCHED.search('<script src="https://cdn.example/x.js">')
    assert FETCHED.search("@import '//cdn.example/x.css'")
    assert FETCHED.search('<link rel="stylesheet" href="//cdn.example/x.css">')
    assert not FETCHED.search('<svg xmlns="http://www.w3.org/2000/svg">')
    assert not FETCHED.search('<script src="/static/js/thongsuot.js">')
