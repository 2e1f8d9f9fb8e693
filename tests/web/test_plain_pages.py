"""The pages for what went wrong outside a page: no such address, an old form, an error of ours."""

from __future__ import annotations

import pytest
from django.template.loader import render_to_string
from django.test import Client

from tests.web.page_checks import faults_of


def test_an_unknown_address_says_so_and_leads_back(nobody):
    answer = nobody.get("/khong-co/")
    assert answer.status_code == 404
    assert "Không tìm thấy trang" in answer.content.decode()


@pytest.mark.parametrize("name", ["404.html", "500.html", "403_csrf.html"])
def test_each_is_a_sound_page_and_says_what_next(name):
    page = render_to_string(name)
    assert faults_of("/", page) == []
    assert "Về bàn làm việc" in page


def test_an_old_form_is_told_in_vietnamese(db):
    answer = Client(enforce_csrf_checks=True).post("/dang-nhap/", {"username": "a"})
    assert answer.status_code == 403
    assert "Trang đã cũ" in answer.content.decode()
