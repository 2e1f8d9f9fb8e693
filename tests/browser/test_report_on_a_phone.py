"""A commune reports from a phone: 360 pixels wide, by touch; nothing lies beyond the edge."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.person import PASSWORD, PATIENCE
from tests.builders import a_campaign, a_dispatch
from thongsuot.domain.organisations import access
from thongsuot.domain.organisations.models import Account
from thongsuot.domain.reports.models import Report

PHONE = {"width": 360, "height": 740}
SMALLEST = 24
"""Pixels that a thing to be touched measures at least either way (WCAG 2.2, 2.5.8)."""


@pytest.fixture
def asked(sample, settings) -> None:
    """A campaign whose tasks were given to a commune."""
    settings.JOBS_IMMEDIATE = False  # the builder brings the reading of its letter
    actor = access.actor_for(Account.objects.get(username="chuyenvien.haiphong"))
    commune = access.actor_for(Account.objects.get(username="chuyenvien.xa1")).unit
    a_dispatch(actor, commune, campaign=a_campaign(actor))
    settings.JOBS_IMMEDIATE = True


@pytest.fixture
def phone(browser: Browser, live_server, asked) -> Page:
    """The commune's officer at a phone, signed in."""
    context = browser.new_context(
        base_url=live_server.url,
        locale="vi-VN",
        viewport=PHONE,
        has_touch=True,
        is_mobile=True,
        device_scale_factor=2,
    )
    context.set_default_timeout(PATIENCE)
    page = context.new_page()
    page.goto("/dang-nhap/")
    fits(page)
    page.get_by_label("Tên đăng nhập").fill("chuyenvien.xa1")
    page.get_by_label("Mật khẩu").fill(PASSWORD)
    page.get_by_role("button", name="Đăng nhập").tap()
    expect(page.get_by_role("heading", level=1)).to_have_text("Bàn làm việc")
    yield page
    context.close()


def fits(page: Page) -> None:
    """Nothing is wider than the phone, and what is touched is not too small."""
    assert page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"], page.url
    small = page.evaluate(
        """(least) => [...document.querySelectorAll("main button, main select, main input:not([type=hidden]), main a.btn")]
          .filter((each) => each.checkVisibility() && !each.closest(".unseen"))
          .filter((each) => {
            // who touches the words of a box touches the box
            const boxes = [each, ...(each.labels ?? [])].map((one) => one.getBoundingClientRect());
            return !boxes.some((box) => box.width >= least && box.height >= least);
          })
          .map((each) => each.outerHTML.slice(0, 120))""",
        SMALLEST,
    )
    assert small == [], page.url


def tap_place(page: Page, name: str) -> None:
    page.get_by_role("navigation", name="Chính").get_by_role("link", name=name).tap()
    at(page, name)


def at(page: Page, heading: str) -> None:
    """The page with this heading has come, and fits."""
    expect(page.get_by_role("heading", level=1)).to_contain_text(heading)
    page.wait_for_load_state("load")
    fits(page)


@pytest.mark.browser
def test_a_report_is_made_on_a_phone(phone):
    page = phone
    fits(page)
    tap_place(page, "Nhiệm vụ")
    page.get_by_role("button", name="Xác nhận đã nhận 2 nhiệm vụ").tap()
    expect(page.get_by_role("status")).to_contain_text("Đã xác nhận nhận 2 nhiệm vụ")
    page.get_by_role("rowheader").get_by_role("link").last.tap()
    at(page, "Nhiệm vụ mục")
    page.get_by_label("Loại hoạt động").select_option("ceremony")
    page.locator("#id_title").fill("Gặp mặt (minh họa)")
    page.locator("#id_on").fill("10/11/2024")
    page.locator("#id_so-participants").fill("1.250")
    page.get_by_role("button", name="Ghi hoạt động").tap()
    expect(page.get_by_role("status")).to_contain_text("Đã ghi hoạt động")
    fits(page)

    tap_place(page, "Báo cáo")
    page.get_by_role("link", name="Lập báo cáo").first.tap()
    expect(page.locator("#id_so-participants")).to_have_value("1.250")
    fits(page)
    page.locator("#id_difficulties").fill("Đường xa, kinh phí hạn hẹp (minh họa).")
    page.get_by_role("button", name="Lưu nháp").tap()
    expect(page.get_by_role("status")).to_contain_text("Đã lưu nháp")
    page.get_by_role("button", name="Gửi báo cáo").tap()
    expect(page.get_by_role("status").or_(page.get_by_role("alert"))).to_contain_text("gửi")
    page.wait_for_load_state("load")
    fits(page)
    if not Report.objects.filter(state="submitted").exists():
        # figures to look at again are told; sent once more they go as they are
        expect(page.get_by_role("alert")).to_contain_text("chưa gửi")
        choose_all(page)
        page.get_by_role("button", name="Gửi báo cáo").tap()
    expect(page.get_by_role("status")).to_contain_text("Đã gửi báo cáo đến")
    fits(page)
    report = Report.objects.get(state="submitted")
    assert "Đường xa" in report.narratives["difficulties"]


def choose_all(page: Page) -> None:
    """Answer every question with yes or no that is still open."""
    for box in page.locator("select").all():
        if box.input_value() == "":
            box.select_option("1")
