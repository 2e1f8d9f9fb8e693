"""The pages of the registry: tree and search of any day, one unit with its history and its contact."""

from __future__ import annotations

from tests.builders import an_actor
from thongsuot.domain.organisations.models import Unit


def page(client, address: str) -> str:
    return str(client.get(address).content.decode())


def test_the_tree_is_that_of_the_day(hue_desk, hue):
    today = page(hue_desk, f"/don-vi/{hue.pk}/nhanh/")
    assert "Ủy ban nhân dân phường Thuận Hóa" in today
    old = Unit.objects.get(registry_key="46")
    then = page(hue_desk, f"/don-vi/{old.pk}/nhanh/?ngay=1/5/2023")
    assert "Ủy ban nhân dân huyện Phú Vang" in then
    assert "Sở Y tế tỉnh Thừa Thiên Huế" in then
    assert "Sở Y tế thành phố Huế" not in then


def test_the_search_finds_old_names_and_says_what_they_are_now(hue_desk):
    found = page(hue_desk, "/don-vi/?tim=huyen+phu+vang")
    assert "Không còn hoặc chưa có vào ngày này" in found
    assert "Ủy ban nhân dân huyện Phú Vang" in found
    then = page(hue_desk, "/don-vi/?tim=Ph%C3%BA+Vang&ngay=1/5/2023")
    assert "Ủy ban nhân dân huyện Phú Vang" in then.split("Không còn hoặc chưa có")[0]


def test_the_search_as_one_types_gives_the_part_alone(hue_desk):
    part = hue_desk.get("/don-vi/?tim=hue", headers={"HX-Request": "true"}).content.decode()
    assert part.lstrip().startswith('<div id="tim-thay"')


def test_a_day_that_is_none_is_told(hue_desk):
    assert "Nhập ngày theo dạng" in page(hue_desk, "/don-vi/?ngay=31/2/2024")


def test_a_unit_shows_its_history_and_both_superiors(hue_desk, hue):
    shown = page(hue_desk, f"/don-vi/{hue.pk}/")
    assert "tiếp nhận 1 đơn vị" in shown
    health = Unit.objects.get(registry_key="46@2025.SYT")
    shown = page(hue_desk, f"/don-vi/{health.pk}/")
    assert "Bộ Y tế" in shown
    assert "cấp dưới: giao việc được" in shown
    old = page(hue_desk, f"/don-vi/{Unit.objects.get(registry_key='46').pk}/")
    assert "Nghị quyết 175/2024/QH15" in old
    assert "Nay là:" in old


def test_functions_that_went_several_ways_are_told(hue_desk):
    labour = Unit.objects.get(registry_key="46.SLDTBXH")
    shown = page(hue_desk, f"/don-vi/{labour.pk}/?ngay=1/5/2023")
    assert "bảo trợ xã hội" in shown
    assert "Sở Nội vụ" in shown


def test_bodies_that_are_not_stored_are_named(hue_desk):
    district = Unit.objects.get(name="Ủy ban nhân dân huyện Phú Vang")
    assert "Phòng Y tế huyện Phú Vang" in page(hue_desk, f"/don-vi/{district.pk}/")


def test_the_contact_is_written_by_those_who_manage_the_unit(at_desk, hue, hue_desk):
    admin = at_desk(an_actor(hue, "unit_admin"))
    wrong = admin.post(f"/don-vi/{hue.pk}/lien-he/", {"email": "sai"})
    assert "Chưa phải địa chỉ thư điện tử" in wrong.content.decode()
    admin.post(f"/don-vi/{hue.pk}/lien-he/", {"phone": "0234 minh họa"})
    assert "0234 minh họa" in page(hue_desk, f"/don-vi/{hue.pk}/")
    assert hue_desk.post(f"/don-vi/{hue.pk}/lien-he/", {"phone": "1"}).status_code == 403


def test_a_unit_shows_its_identifier_in_both_shapes(hue_desk, hue):
    assert "H57" in (shown := page(hue_desk, f"/don-vi/{hue.pk}/"))
    assert "dạng cũ: 000.00.00.H57" in " ".join(shown.split())


def test_who_cannot_install_the_country_is_not_told_to(units, at_desk):
    assert "thongsuot units install" not in page(at_desk(an_actor(units.province)), "/don-vi/")
    admin = at_desk(an_actor(units.province, "system_admin"))
    assert "thongsuot units install" in page(admin, "/don-vi/")


def test_the_tree_of_today_says_that_it_is_of_today(hue_desk):
    assert "Cây đơn vị hôm nay" in page(hue_desk, "/don-vi/")
    assert "Cây đơn vị ngày 1/5/2023" in page(hue_desk, "/don-vi/?ngay=1/5/2023")
