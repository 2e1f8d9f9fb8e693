"""The pages for lists of units: template, upload with preview, taking in, export."""

from __future__ import annotations

from django.core.files.uploadedfile import SimpleUploadedFile

from tests.builders import an_actor
from thongsuot.domain.organisations.models import Unit


def a_list(text: str) -> SimpleUploadedFile:
    return SimpleUploadedFile("ds.csv", f"Mã,Tên,Loại\n{text}".encode())


def test_a_list_is_sent_seen_and_taken_in(
    at_desk, units, settings, django_capture_on_commit_callbacks
):
    settings.JOBS_IMMEDIATE = True
    client = at_desk(an_actor(units.province, "unit_admin"))
    address = f"/don-vi/{units.province.pk}/danh-sach/"
    assert "Mẫu XLSX" in client.get(address).content.decode()
    assert (
        "cũng không phải CSV chữ Unicode"
        in client.post(
            address, {"file": SimpleUploadedFile("a.csv", b"\xe1\xe2\xe3")}
        ).content.decode()
    )
    seen = client.post(address, {"file": a_list("TR1,Trường minh họa,lạ\n")})["Location"]
    assert "Dòng 2" in client.get(seen).content.decode()
    seen = client.post(address, {"file": a_list("TR1,Trường minh họa,\n")})["Location"]
    page = client.get(seen).content.decode()
    assert "Nhập 1 đơn vị" in page
    with django_capture_on_commit_callbacks(execute=True):
        client.post(seen)
    assert "Đã nhập" in client.get(seen).content.decode()
    assert Unit.objects.get(code="TR1").parent == units.province
    assert "đang được nhập" not in client.post(seen, follow=True).content.decode()
    file = client.get(f"{address}csv/")
    assert f"don-vi-{units.province.code.lower()}-20" in file["Content-Disposition"]
    told = file.content.decode("utf-8-sig")
    assert "TR1,Trường minh họa" in told
    assert client.get("/don-vi/danh-sach-mau/xlsx/").content[:2] == b"PK"
    assert client.get("/don-vi/danh-sach-mau/doc/").status_code == 404
