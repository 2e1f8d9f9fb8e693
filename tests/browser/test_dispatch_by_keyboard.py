"""From the letter to the dispatch by the keyboard alone: no step needs a mouse."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.browser import walk
from tests.browser.person import Person
from thongsuot.domain.campaigns.models import Assignment
from thongsuot.domain.directives.models import ReceivedDocument

_MOST_STEPS = 400


def tab_to(page: Page, words: str) -> None:
    """Press Tab until what has the focus says ``words``; everything that acts must be reached so."""
    for _ in range(_MOST_STEPS):
        page.keyboard.press("Tab")
        if words in name_of_focus(page):
            return
    pytest.fail(f"“{words}” is not reached by Tab")


def name_of_focus(page: Page) -> str:
    """Give what a screen reader would say of the thing in focus."""
    told: str = page.evaluate(
        """() => {
          const at = document.activeElement;
          const label = at.labels?.[0]?.innerText ?? "";
          const words = at.matches("a, button, summary") ? at.innerText : "";
          return [at.getAttribute("aria-label"), label, words].filter(Boolean).join(" ");
        }"""
    )
    return told


def sees_focus(page: Page) -> bool:
    """Tell whether the thing in focus is marked: by an outline or a shadow."""
    shown: bool = page.evaluate(
        """() => {
          const look = getComputedStyle(document.activeElement);
          return look.outlineStyle !== "none" || look.boxShadow !== "none";
        }"""
    )
    return shown


def press_at(page: Page, words: str, leads_to: str) -> None:
    """Press Enter at what says ``words``; the next page's heading says ``leads_to``."""
    tab_to(page, words)
    assert sees_focus(page), words
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_contain_text(leads_to)
    page.wait_for_load_state("load")


@pytest.mark.browser
def test_a_letter_is_taken_in_reviewed_and_dispatched_by_keyboard(sign_in):
    city: Person = sign_in("chuyenvien.haiphong")
    page = city.page

    page.keyboard.press("Tab")
    assert name_of_focus(page) == "Đến nội dung chính"
    press_at(page, "Tải văn bản lên", "Tải văn bản lên")
    # what the box opens is the browser's own window; the box itself is reached and named
    tab_to(page, "Thả tệp vào đây hoặc bấm để chọn")
    page.set_input_files("input[type=file]", walk.LETTER)
    press_at(page, "Tải lên và đọc", "Ngày Công tác xã hội")

    page.keyboard.press("Shift+C")
    city.hears("đã rà soát")
    assert ReceivedDocument.objects.get().confirmed_at is not None

    press_at(page, "Mở đợt triển khai", "Mở đợt triển khai")
    press_at(page, "Mở đợt và xem trước việc giao", "Giao việc")

    tab_to(page, f"{walk.DISTRICT}, mục 1")
    page.keyboard.press("Space")
    assert page.get_by_label(f"{walk.DISTRICT}, mục 1").is_checked()
    tab_to(page, "Giao việc")
    page.keyboard.press("Enter")
    city.hears("Đã giao")
    assert Assignment.objects.filter(unit__name=walk.DISTRICT).count() == 2
