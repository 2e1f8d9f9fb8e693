"""The page to try a phrase, and to tell what it means."""

from __future__ import annotations

import pytest

from tests.builders import an_actor
from thongsuot.domain.organisations.actions.install_registry import install_registry
from thongsuot.domain.organisations.models import Unit

ASKED = {"cum_tu": "các cơ sở trợ giúp xã hội", "cua": "UBND thành phố Huế", "ngay": "2/2/2026"}


@pytest.fixture
def hue(db):
    install_registry(province="46")
    return Unit.objects.get(registry_key="46@2025")


def test_a_phrase_is_tried_told_and_taken_back(hue, at_desk):
    client = at_desk(an_actor(hue))
    assert "Cụm từ trong văn bản" in client.get("/don-vi/tra-cum-tu/").content.decode()
    page = client.get(
        "/don-vi/tra-cum-tu/", ASKED | {"cum_tu": "Sở Y tế và Sở không có"}
    ).content.decode()
    assert "Sở Y tế thành phố Huế" in page
    wrong = client.post("/don-vi/tra-cum-tu/", ASKED | {"others": "Cơ sở không có"})
    assert "Không có đơn vị nào mang mã hoặc tên" in wrong.content.decode()
    client.post("/don-vi/tra-cum-tu/", ASKED | {"others": "Sở Nội vụ thành phố Huế"})
    page = client.get("/don-vi/tra-cum-tu/", ASKED).content.decode()
    assert "Theo điều" in page
    meaning = page.split("/don-vi/tra-cum-tu/")[-1].split("/")[0]
    client.post(f"/don-vi/tra-cum-tu/{meaning}/bo/")
    assert "Theo điều" not in client.get("/don-vi/tra-cum-tu/", ASKED).content.decode()
