"""Units over the API: the tree and the search, of any day."""

from thongsuot.domain.organisations.actions.install_registry import install_registry
from thongsuot.domain.organisations.models import Unit


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


def test_the_history_of_a_unit_and_the_registry_of_a_day(calling_as, commune_officer):
    install_registry(province="46")
    caller = calling_as(commune_officer)
    old = Unit.objects.get(registry_key="46")
    history = caller.get(f"/units/{old.pk}/history")
    assert history["events"][0]["document"] == "Nghị quyết 175/2024/QH15"
    assert history["successors"][0]["new_name"] == "Ủy ban nhân dân thành phố Huế"
    found = caller.get("/units", search="thừa thiên", on="2023-05-01")
    assert found[0]["name"] == "Ủy ban nhân dân tỉnh Thừa Thiên Huế"
    below = caller.get(f"/units/{old.pk}/children", on="2023-05-01")
    assert "Sở Y tế tỉnh Thừa Thiên Huế" in {unit["name"] for unit in below}


def test_the_map_is_that_of_the_day(calling_as, commune_officer):
    install_registry(province="46")
    caller = calling_as(commune_officer)
    now, then = caller.get("/units/map"), caller.get("/units/map", on="2025-06-30")
    assert (len(now["provinces"]), len(then["provinces"])) == (34, 63)
    assert [group["unit"] for group in now["archipelagos"]] == [
        "đặc khu Hoàng Sa",
        "đặc khu Trường Sa",
    ]
    hue = next(each for each in now["provinces"] if each["name"] == "thành phố Huế")
    assert hue["unit_id"] == Unit.objects.get(registry_key="46@2025").pk
    assert hue["path"].startswith("M")
    assert "Natural Earth" in now["attribution"]
