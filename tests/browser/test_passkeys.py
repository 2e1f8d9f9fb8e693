"""A passkey is added and used to sign in, with an authenticator that Chromium pretends to have."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.browser.person import PASSWORD

pytestmark = pytest.mark.browser
NAME = "chuyenvien.haiphong"


@pytest.fixture
def page_with_key(sign_in) -> Page:
    """The page of somebody signed in, whose browser has an authenticator that always agrees."""
    page = sign_in(NAME).page
    devtools = page.context.new_cdp_session(page)
    devtools.send("WebAuthn.enable")
    options = {
        "protocol": "ctap2",
        "transport": "internal",
        "hasResidentKey": True,
        "hasUserVerification": True,
        "isUserVerified": True,
        "automaticPresenceSimulation": True,
    }
    devtools.send("WebAuthn.addVirtualAuthenticator", {"options": options})
    page.goto("/tai-khoan/")
    page.get_by_label("Tên khóa truy cập").fill("Máy cơ quan minh họa")
    page.get_by_role("button", name="Thêm khóa truy cập").click()
    expect(page.get_by_role("status").first).to_contain_text("Đã thêm khóa truy cập")
    return page


def leave(page: Page) -> None:
    page.locator("details[data-menu] summary").click()
    page.get_by_role("button", name="Đăng xuất", exact=True).click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Đăng nhập")


def at_the_desk(page: Page) -> None:
    expect(page.get_by_role("heading", level=1)).to_have_text("Bàn làm việc")


def test_a_passkey_signs_in_alone_and_as_second_step(page_with_key):
    page = page_with_key
    expect(page.get_by_text("Máy cơ quan minh họa")).to_be_visible()
    assert page.locator("code").count() == 10

    leave(page)
    page.get_by_role("button", name="Dùng khóa truy cập").click()
    at_the_desk(page)

    leave(page)
    page.get_by_label("Tên đăng nhập").fill(NAME)
    page.get_by_label("Mật khẩu").fill(PASSWORD)
    page.get_by_role("button", name="Đăng nhập", exact=True).click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Bước thứ hai")
    page.get_by_role("button", name="Dùng khóa truy cập").click()
    at_the_desk(page)


def test_the_same_device_is_not_added_twice(page_with_key):
    page = page_with_key
    page.get_by_role("button", name="Thêm khóa truy cập").click()
    expect(page.locator("[data-passkey-wrong]")).to_be_visible()
