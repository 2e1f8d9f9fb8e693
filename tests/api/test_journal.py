"""The journal over the API: one's own unit's, newest first."""

import json

from tests.builders import a_read_document
from thongsuot.domain.directives.actions.confirm_reading import confirm_reading


def test_entries_of_the_own_unit_newest_first(calling_as, province_officer):
    document = a_read_document(province_officer)
    confirm_reading(province_officer, document=document)

    entries = calling_as(province_officer).get("/journal", object_id=str(document.pk))

    assert [entry["verb"] for entry in entries] == [
        "directives.confirm_reading",
        "directives.receive_document",
    ]
    assert entries[0]["previous_hash"] != entries[0]["hash"]


def test_another_units_entries_are_not_shown(calling_as, province_officer, other_province_officer):
    a_read_document(province_officer)

    verbs = {entry["verb"] for entry in calling_as(other_province_officer).get("/journal")}

    assert "directives.receive_document" not in verbs


def test_pages_go_on_where_the_last_one_ended(calling_as, province_officer):
    for _each in range(2):
        a_read_document(province_officer)
    caller = calling_as(province_officer)
    newest, *older = caller.get("/journal")

    assert caller.get("/journal", before_id=newest["id"]) == older


def test_entries_of_a_day_and_as_a_file(calling_as, province_officer):
    document = a_read_document(province_officer)
    caller = calling_as(province_officer)
    assert caller.get("/journal", until="2020-01-01") == []
    answer = caller.client.get(f"/api/v1/journal/export/jsonl?object_id={document.pk}")
    (row,) = [json.loads(line) for line in b"".join(answer).decode().splitlines()]
    told = ("directives.receive_document", "Văn bản chưa đọc")
    assert (row["verb"], row["object_name"]) == told
    caller.get("/journal/export/doc", 422)
