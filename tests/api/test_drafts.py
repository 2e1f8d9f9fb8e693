"""Drafts over the API."""

from tests.findings import LETTER, a_draft, a_word_document


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


def test_versions_are_listed_compared_and_restored(calling_as, province_officer):
    draft = a_draft(province_officer)
    caller = calling_as(province_officer)
    url = f"/drafts/{draft.pk}"
    caller.put(url, {"name": "Minh họa", "text": "Sở Y tế tổ chức hội thi.", "version": 1})

    assert [one["number"] for one in caller.get(f"{url}/versions")] == [2, 1]
    assert caller.get(f"{url}/versions/1")["text"] == draft.text
    told = caller.get(f"{url}/versions/1/differences")
    assert "Sở Y tế tổ chức hội thi." in [row["right"] for row in told]
    assert caller.get(f"{url}/versions/1/differences?to=1") == []
    caller.get(f"{url}/versions/7", 404)
    caller.post(f"{url}/versions/1/restoration", {"version": 1}, 409)
    again = caller.post(f"{url}/versions/1/restoration", {"version": 2})
    assert (again["text"], again["version"]) == (draft.text, 3)


def test_a_draft_is_deleted_unless_somebody_saved_meanwhile(calling_as, province_officer):
    draft = a_draft(province_officer)
    caller = calling_as(province_officer)

    caller.delete(f"/drafts/{draft.pk}?version=4", 409)
    assert caller.delete(f"/drafts/{draft.pk}?version=1") == {"id": draft.pk}
    caller.get(f"/drafts/{draft.pk}", 404)
