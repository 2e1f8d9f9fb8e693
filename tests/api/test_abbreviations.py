"""Known abbreviations over the API: listed, forgotten, and of one's own unit alone."""

from tests.domain.directives.test_known_abbreviations import LONG, SHORT, a_letter


def test_they_are_listed_and_forgotten(calling_as, province_officer, other_province_officer):
    document = a_letter(province_officer)
    caller = calling_as(province_officer)
    body = {"field": "addressees.0.name", "value": LONG}
    caller.post(f"/documents/{document.pk}/corrections", body)

    (known,) = caller.get("/abbreviations")
    assert (known["words"], known["name"], known["document_id"]) == (SHORT, LONG, document.pk)
    calling_as(other_province_officer).delete(f"/abbreviations/{known['id']}", 404)
    assert calling_as(other_province_officer).get("/abbreviations") == []
    caller.delete(f"/abbreviations/{known['id']}")
    assert caller.get("/abbreviations") == []
    caller.delete(f"/abbreviations/{known['id']}", 404)
