"""The published contract is that of the code: a change is seen in review."""

from pathlib import Path

from thongsuot.api.main import api
from tools.make_docs import OPENAPI, openapi_text


def test_the_published_contract_is_that_of_the_code():
    assert OPENAPI.read_text(encoding="utf-8") == openapi_text(), "run `make docs`"


def test_the_server_gives_the_contract_to_programs(calling_as, province_reader):
    contract = calling_as(province_reader).get("/openapi.json")

    assert contract["openapi"].startswith("3.")
    assert "/api/v1/documents" in contract["paths"]


def test_the_contract_is_closed_to_those_who_are_not_signed_in(nobody):
    error = nobody.get("/openapi.json", 401)["error"]

    assert error["code"] == "not_signed_in"


def test_every_operation_is_described_and_says_how_it_refuses():
    paths = api.get_openapi_schema(path_prefix="")["paths"]
    operations = [operation for path in paths.values() for operation in path.values()]

    assert operations
    for operation in operations:
        assert operation["summary"]
        assert operation["description"]
        assert {"401", "403", "404", "422"} <= {str(status) for status in operation["responses"]}


def test_every_resource_has_a_file_of_tests():
    here = Path(__file__).parent
    resources = {
        path.strip("/").split("/")[0] for path in api.get_openapi_schema(path_prefix="")["paths"]
    }

    assert [name for name in sorted(resources) if not (here / f"test_{name}.py").exists()] == []
