"""Documents that look alike, over the API: listed, decided about, deleted."""

from tests.domain.directives.test_find_alike import a_letter


def test_they_are_listed_and_decided_about(calling_as, province_officer, other_province_officer):
    old, new = a_letter(province_officer), a_letter(province_officer)
    caller = calling_as(province_officer)

    (found,) = caller.get(f"/documents/{new.pk}/likenesses")
    assert (found["other_id"], found["decision"]) == (old.pk, "")
    path = f"/documents/{new.pk}/likenesses/{old.pk}"
    calling_as(other_province_officer).post(path, {"decision": "both"}, 404)
    caller.post(path, {"decision": "perhaps"}, 422)
    assert caller.post(path, {"decision": "replaced"})["decision"] == "replaced"
