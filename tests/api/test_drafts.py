"""Drafts over the API."""

from tests.findings import LETTER, a_word_document


def test_a_draft_is_begun_checked_saved_and_had_as_a_file(calling_as, province_officer):
    caller = calling_as(province_officer)
    parent = a_word_document(province_officer)
    draft = caller.post("/drafts", {"parent_id": parent.pk})
    url = f"/drafts/{draft['id']}"

    checked = caller.post(f"{url}/check", {"text": LETTER})
    assert {"TT105", "KT606"} <= {one["code"] for one in checked["findings"]}
    saved = caller.put(url, {"name": "Minh họa", "text": LETTER, "version": draft["version"]})
    assert saved["version"] == 2
    caller.put(url, {"name": "Minh họa", "text": "khác", "version": 1}, 409)
    assert caller.get(url)["text"] == LETTER
    assert [one["id"] for one in caller.get("/drafts")] == [draft["id"]]
