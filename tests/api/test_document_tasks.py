"""The list of tasks over the API: what the screen can do, a program can do."""

from tests.builders import TEXT, a_read_document


def test_tasks_are_added_merged_split_left_out_and_given_back(calling_as, province_officer):
    document = a_read_document(province_officer)
    caller = calling_as(province_officer)
    path = f"/documents/{document.pk}"
    first = caller.get(f"{path}/reading")
    words = {"start": TEXT.index("tổ chức lễ"), "end": TEXT.index(".\n2. Ủy ban")}

    added = caller.post(f"{path}/tasks", {**words, "seen": first["tasks_version"]})
    assert [task["action"] for task in added["reading"]["assignments"]][1] == "tổ chức lễ kỷ niệm"
    cut = caller.post(f"{path}/tasks/1/split", {"at": TEXT.index("lễ kỷ niệm.")})
    assert len(cut["reading"]["assignments"]) == 4
    merged = caller.post(f"{path}/tasks/1/merge")
    assert len(merged["reading"]["assignments"]) == 3
    left = caller.delete(f"{path}/tasks/1")
    assert left["reading"]["assignments"] == first["reading"]["assignments"]
    back = caller.delete(f"{path}/corrections/assignments")
    assert len(back["reading"]["assignments"]) == 3


def test_a_stale_version_a_missing_task_and_half_a_place_are_refused(calling_as, province_officer):
    document = a_read_document(province_officer)
    caller = calling_as(province_officer)
    path = f"/documents/{document.pk}/tasks"

    assert caller.post(path, {"action": "x", "seen": 7}, 409)["error"]["code"] == "conflict"
    caller.delete(f"{path}/9", 404)
    caller.post(path, {"start": 3}, 422)
    caller.post(f"{path}/0/split", {"at": 0}, 422)


def test_words_are_set_for_a_field_and_foreign_documents_do_not_exist(
    calling_as, province_officer, other_province_officer
):
    document = a_read_document(province_officer)
    start = TEXT.index("Ngày Minh họa")
    body = {"field": "subject.text", "start": start, "end": start + 13}

    told = calling_as(province_officer).post(f"/documents/{document.pk}/words", body)
    assert told["reading"]["subject"] == {"text": "Ngày Minh họa", "span": [start, start + 13]}
    calling_as(other_province_officer).post(f"/documents/{document.pk}/words", body, 404)
