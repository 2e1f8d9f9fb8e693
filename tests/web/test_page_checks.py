"""The page checks themselves: each fault is seen, and a good page has none."""

from __future__ import annotations

import pytest

from tests.web.page_checks import faults_of

GOOD = """<!doctype html><html lang="vi"><head><title>Văn bản | Thông Suốt</title></head><body>
<h1>Văn bản</h1><form action="" method="post"><input type="hidden" name="csrfmiddlewaretoken" value="x">
<label for="a">Tên</label><input type="text" id="a" name="a"><button type="submit">Lưu</button></form>
</body></html>"""


def test_a_good_page_has_no_faults(settings):
    assert faults_of("/dang-nhap/", GOOD.replace('action=""', 'action="/dang-nhap/"')) == []


@pytest.mark.parametrize(
    ("before", "after", "fault"),
    [
        ('lang="vi"', 'lang="en"', "lang is 'en'"),
        ("<h1>Văn bản</h1>", "", "0 h1"),
        ("<title>Văn bản", "<title>Tệp", "does not begin with the heading"),
        ('<label for="a">Tên</label>', "", "no label for a"),
        ('id="a"', 'id="a" style="color:red"', "style="),
        ('id="a"', 'id="a" onclick="x()"', "onclick="),
        ("</body>", "<script>x()</script></body>", "script in the page"),
        ("</body>", '<p id="a"></p></body>', "id a twice"),
        ("</body>", "<p></body>", "closes"),
        ("</body>", '<a href="/khong-co/">x</a></body>', "leads nowhere"),
        ("</body>", '<a href="#khong">x</a></body>', "not there"),
        ('type="submit"', "", "button without type"),
        ("csrfmiddlewaretoken", "token", "without csrf token"),
        ("</body>", '<img src="/static/x.png"></body>', "without alt"),
    ],
)
def test_each_fault_is_seen(before, after, fault):
    page = GOOD.replace('action=""', 'action="/dang-nhap/"').replace(before, after)
    assert any(fault in found for found in faults_of("/dang-nhap/", page))
