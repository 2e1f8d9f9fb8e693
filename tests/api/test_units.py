"""Units over the API: the tree and the search."""


def test_the_top_of_the_tree_and_the_units_below(calling_as, commune_officer, units):
    caller = calling_as(commune_officer)

    assert [unit["name"] for unit in caller.get("/units")] == [
        units.province.name,
        units.other_province.name,
    ]
    below = caller.get(f"/units/{units.district.pk}/children")
    assert [unit["code"] for unit in below] == ["T1.H1.X1", "T1.H1.X2"]
    assert below[0]["parent_id"] == units.district.pk


def test_a_unit_is_found_by_words_without_marks(calling_as, commune_officer, units):
    found = calling_as(commune_officer).get("/units", search="benh vien minh hoa")

    assert [unit["id"] for unit in found] == [units.facility.pk]


def test_a_unit_that_is_not_there(calling_as, commune_officer):
    assert calling_as(commune_officer).get("/units/999999", 404)["error"]["code"] == "not_found"
