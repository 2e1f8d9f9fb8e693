"""A draft written in the browser: findings come as one types, lead to their words, and are fixed there."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.browser.two_pages import LETTER
from tests.findings import LETTER as SHORT
from thongsuot.domain.directives.models import Draft, FindingDecision


@pytest.mark.browser
def test_findings_come_as_one_types_and_are_fixed_in_the_text(sign_in):
    page = sign_in("chuyenvien.haiphong").page
    page.goto("/du-thao/")
    page.get_by_role("button", name="Soạn mới").click()
    editor = page.get_by_label("Nội dung", exact=True)
    editor.fill(SHORT)

    finding = page.locator(".finding", has=page.get_by_role("link", name="TT105"))
    finding.locator("[data-from]").click()
    selected = page.evaluate(
        "(e => e.value.slice(e.selectionStart, e.selectionEnd))(document.activeElement)"
    )
    assert selected == "5"
    finding.locator("[data-edits]").click()

    expect(editor).to_have_value(SHORT.replace("ngày 5 tháng", "ngày 05 tháng"))
    expect(page.get_by_role("link", name="TT105")).to_have_count(0)
    page.get_by_role("button", name="Lưu dự thảo").click()
    expect(page.get_by_role("status").first).to_contain_text("Đã lưu dự thảo")
    assert "ngày 05 tháng" in Draft.objects.get().text


@pytest.mark.browser
def test_a_finding_is_accepted_on_the_review_and_opened_again(sign_in):
    page = sign_in("chuyenvien.haiphong").page
    page.goto("/van-ban/tai-len/")
    file = {"name": "cong-van.txt", "mimeType": "text/plain", "buffer": LETTER.encode()}
    page.set_input_files("input[type=file]", file)
    page.get_by_role("button", name="Tải lên và đọc").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Tháng hành động")
    page.wait_for_load_state("load")

    first = page.locator("details.accept:visible").first
    first.locator("summary").click()
    first.get_by_label("Lý do để nguyên như vậy").fill("Theo mẫu của Bộ.")
    first.get_by_role("button", name="Chấp nhận", exact=True).click()

    folded = page.locator("details.decided")
    folded.evaluate("details => { details.open = true; }")
    expect(folded).to_contain_text("Theo mẫu của Bộ.")
    folded.get_by_role("button", name="Mở lại").click()
    expect(folded).to_have_count(0)
    assert FindingDecision.objects.filter(withdrawn_at=None).count() == 0
