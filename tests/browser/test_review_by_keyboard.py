"""A letter of two pages reviewed by the keyboard alone."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.browser.person import Person
from tests.browser.two_pages import LETTER
from thongsuot.domain.directives.models import Correction, ReadingRow


@pytest.fixture
def officer(sign_in) -> Person:
    """Somebody who has uploaded the letter and looks at what was read."""
    person = sign_in("chuyenvien.haiphong")
    person.page.goto("/van-ban/tai-len/")
    person.page.set_input_files(
        "input[type=file]",
        {"name": "cong-van.txt", "mimeType": "text/plain", "buffer": LETTER.encode()},
    )
    person.page.get_by_role("button", name="Tải lên và đọc").press("Enter")
    expect(person.page.get_by_role("heading", level=1)).to_contain_text("Tháng hành động")
    # The heading is there before the scripts that listen to keys.
    person.page.wait_for_load_state("load")
    return person


def keys(page: Page, *pressed: str) -> None:
    for key in pressed:
        page.keyboard.press(key)


def at(page: Page) -> str:
    """Give the path of the row where the keyboard is."""
    return page.evaluate("document.activeElement.closest('[data-row]')?.dataset.path ?? ''")


def opened(page: Page):
    box = page.locator("#edit-value")
    expect(box).to_be_focused()
    return box


@pytest.mark.browser
def test_the_whole_review_by_keyboard(officer):
    page = officer.page

    keys(page, "n")
    assert at(page) == "assignments.1.deadline"
    expect(page.locator("#text-pane .hit.is-lit").first).to_be_in_viewport()
    keys(page, "Enter")
    opened(page).fill("30/9/2024")
    keys(page, "Enter")
    expect(page.locator("[id='f-assignments.1.deadline']")).to_contain_text("đến hết 30/9/2024")
    assert at(page) == "assignments.1.deadline"

    keys(page, "n")
    assert at(page) == "assignments.4.deadline"
    keys(page, "c")
    expect(page.get_by_text("Không còn giá trị nào chưa chắc.")).to_be_visible()
    expect(page.locator("[id='f-assignments.4.deadline']")).to_contain_text("Đã xem, đúng")

    page.locator("[id='f-assignments.2.agencies']").focus()
    keys(page, "Enter")
    opened(page).press("Control+End")
    page.keyboard.type("\nTrung tâm Y tế các quận, huyện (phối hợp)")
    keys(page, "Control+Enter")
    expect(page.locator("[id='f-assignments.2.agencies']")).to_contain_text(
        "Trung tâm Y tế các quận, huyện (phối hợp)"
    )

    keys(page, "k")
    assert at(page) == "assignments.2"
    keys(page, "s")
    expect(page.locator("[data-first]")).to_be_focused()
    keys(page, "Enter")
    expect(page.get_by_text("danh sách nhiệm vụ đã được tách")).to_be_visible()
    expect(page.get_by_text("Không còn giá trị nào chưa chắc.")).to_be_visible()
    assert at(page) == "assignments.3"
    expect(page.locator("#f-assignments\\.3")).to_be_in_viewport()

    keys(page, "Shift+C")
    officer.hears("đã rà soát")

    standing = Correction.objects.filter(withdrawn_at=None).values_list("field", flat=True)
    assert sorted(standing) == [
        "assignments",
        "assignments.1.deadline",
        "assignments.5.deadline",
    ]
    assert len(ReadingRow.objects.get().data["assignments"]) == 5


@pytest.mark.browser
def test_what_was_opened_or_done_by_a_key_is_closed_and_undone_by_a_key(officer):
    page = officer.page
    keys(page, "?")
    expect(page.locator("#keys-help")).to_be_visible()
    keys(page, "?")
    expect(page.locator("#keys-help")).not_to_be_visible()

    page.locator("[id='f-subject.text']").focus()
    keys(page, "Enter")
    opened(page).fill("không lưu")
    keys(page, "Escape")
    expect(page.locator("#edit-value")).to_have_count(0)
    assert at(page) == "subject.text"
    assert not Correction.objects.exists()

    keys(page, "Enter")
    opened(page).fill("Sửa rồi bỏ")
    keys(page, "Enter")
    row = page.locator("[id='f-subject.text']")
    expect(row).to_contain_text("Đã sửa")
    keys(page, "u")
    expect(row).not_to_contain_text("Đã sửa")

    page.locator("[id='f-assignments.1']").focus()
    keys(page, "x")
    expect(page.get_by_text("danh sách nhiệm vụ đã được tách")).to_be_visible()
    page.locator("[id='f-assignments']").focus()
    keys(page, "u")
    expect(page.get_by_text("danh sách nhiệm vụ đã được tách")).to_have_count(0)
    keys(page, "a")
    opened(page).fill("Báo cáo nhanh hằng tuần (minh họa)")
    keys(page, "Enter")
    expect(page.locator("[id='f-assignments.5.action']")).to_contain_text("Báo cáo nhanh")


@pytest.mark.browser
def test_words_selected_in_the_text_become_a_value_or_a_task(officer):
    page = officer.page
    page.locator("[id='f-subject.text']").focus()
    select(page, "Tháng hành động vì người cao tuổi")
    bar = page.locator("#pick")
    expect(bar).to_contain_text("Tháng hành động vì người cao tuổi")
    keys(page, "w")
    value = page.locator("[id='f-subject.text'] .value")
    expect(value).to_have_text("Tháng hành động vì người cao tuổi")
    expect(bar).to_be_hidden()

    select(page, "treo băng rôn, khẩu hiệu tại trụ sở cơ quan")
    keys(page, "a")
    expect(page.locator("[id='f-assignments.4.action']")).to_contain_text("treo băng rôn")


def select(page: Page, words: str) -> None:
    """Select the first place of these words in the text, as a hand with a mouse would."""
    page.evaluate(
        """(words) => {
          const pane = document.getElementById("text-pane");
          for (const line of pane.querySelectorAll("p")) {
            const at = line.textContent.indexOf(words);
            if (at < 0) continue;
            const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
            const range = document.createRange();
            let left = at, right = at + words.length, begun = false;
            for (let node = walker.nextNode(); node; node = walker.nextNode()) {
              const size = node.data.length;
              if (!begun && left < size) { range.setStart(node, left); begun = true; }
              if (begun && right <= size) { range.setEnd(node, right); break; }
              left -= size; right -= size;
            }
            getSelection().removeAllRanges();
            getSelection().addRange(range);
            return;
          }
        }""",
        words,
    )
