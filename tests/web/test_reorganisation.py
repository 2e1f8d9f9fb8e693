"""The guided task of a reorganisation: preview, choice of receivers, carrying out, undoing."""

from __future__ import annotations

import pytest

from tests.builders import a_dispatch, a_unit, an_actor
from thongsuot.domain.organisations.models import Reorganisation, Unit


@pytest.fixture
def admin(units, at_desk):
    return at_desk(an_actor(units.province, "unit_admin"))


def asked(kind: str, olds: str, news: str, **more: str) -> dict[str, str]:
    return {
        "number": "12/QĐ-UBND",
        "issued_on": "1/2/2026",
        "issued_by": "UBND tỉnh Minh Họa",
        "day": "1/3/2026",
        "kind": kind,
        "olds": olds,
        "news": news,
        **more,
    }


def post(client, form: dict[str, str], status: int = 200) -> str:
    answer = client.post("/don-vi/sap-xep/", form)
    assert answer.status_code == status
    return str(answer.content.decode())


def test_the_preview_tells_what_moves_and_changes_nothing(admin, province_officer, units):
    a_dispatch(province_officer, units.district)
    text = post(admin, asked("merge", "T1.H1", "T1.H2"))
    assert units.commune.name in text
    assert "2 nhiệm vụ chưa xong" in text
    assert "<select" not in text.split("Những gì sẽ thay đổi")[1]
    assert not Reorganisation.objects.exists()


def test_of_several_successors_each_unit_is_asked_for(admin, units):
    new = a_unit("T1.H3", "UBND huyện Minh Họa Ba", parent=units.province, level="huyen")
    form = asked("split", "T1.H1", "T1.H2\nT1.H3")
    assert f'name="nhan-unit-{units.commune.pk}"' in post(admin, form)
    refused = post(admin, form | {"apply": "1"}, 400)
    assert "Chưa chọn đơn vị nhận" in refused
    assert f'name="nhan-unit-{units.commune.pk}"' in refused
    other = f"nhan-unit-{units.other_commune.pk}"
    assert "cho 1 đơn vị" in post(admin, form | {"apply": "1", other: str(new.pk)}, 400)
    chosen = {other: str(units.other_district.pk), f"nhan-unit-{units.commune.pk}": str(new.pk)}
    post(admin, form | chosen | {"apply": "1"}, 302)
    assert Unit.objects.get(pk=units.commune.pk).parent == new
    listed = admin.get("/don-vi/sap-xep/").content.decode()
    assert new.name in listed
    (made,) = Reorganisation.objects.all()
    assert admin.post(f"/don-vi/sap-xep/{made.pk}/hoan-tac/").status_code == 302
    assert Unit.objects.get(pk=units.commune.pk).parent == units.district


def test_the_journal_names_the_units(admin, units):
    post(admin, asked("merge", "T1.H1", "T1.H2", apply="1"), 302)
    text = admin.get("/nhat-ky/").content.decode()
    assert units.district.name in text
    assert units.other_district.name in text
    assert "T1.H1" not in text.partition("<main")[2]
