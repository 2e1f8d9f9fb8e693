"""Every address of the server, with every method, has its line in the tables."""

from __future__ import annotations

from django.urls import URLPattern, URLResolver, get_resolver

from tests.access.table import METHODS, lines
from thongsuot.api.main import api

HOW = "it needs a line in tests/access/pages.toml or operations.toml (CONTRIBUTING.md, Access)"


def _patterns(resolver: URLResolver, space: str = "") -> list[tuple[str, URLPattern]]:
    found = []
    for row in resolver.url_patterns:
        if isinstance(row, URLResolver):
            found += _patterns(row, row.namespace or space)
        else:
            found.append((space, row))
    return found


def _operations() -> set[tuple[str, str]]:
    paths = api.get_openapi_schema(path_prefix="")["paths"]
    return {(method.upper(), path) for path, rows in paths.items() for method in rows}


def test_every_page_has_a_line():
    named = {row.name for space, row in _patterns(get_resolver()) if not space}
    assert None not in named, "an address without a name cannot be tested"
    told = {name for _method, name in lines("pages")}
    assert named - told == set(), HOW
    assert told - named == set(), "lines for pages that are no more"


def test_every_operation_has_a_line():
    # what the resolver knows beyond the document: the document itself, and the root, which is nothing
    wanted = _operations() | {("GET", "/openapi.json"), ("GET", "/")}
    told = set(lines("operations"))
    assert wanted - told == set(), HOW
    assert told - wanted == set(), "lines for operations that are no more"


def test_no_address_of_the_interface_is_left_out_of_its_document():
    known = {path.strip("/").replace("{", "<").replace("}", ">") for _method, path in _operations()}
    patterns = {str(row.pattern) for space, row in _patterns(get_resolver()) if space}
    assert patterns - known == {"openapi.json", ""}


def test_the_tables_know_all_methods():
    told = {method for table in ("pages", "operations") for method, _name in lines(table)}
    assert told <= set(METHODS)
