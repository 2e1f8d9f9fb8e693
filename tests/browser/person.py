"""Person: somebody at a browser of their own, signed in as a sample account (minh họa)."""

from __future__ import annotations

import re
from pathlib import Path

from playwright.sync_api import Browser, Locator, Page, expect

PASSWORD = "mat khau minh hoa"  # noqa: S105 - of sample accounts that exist in tests only

FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-dev-shm-usage",
]

PATIENCE = 30_000
"""Milliseconds before a step counts as failed; a busy machine is slow, not wrong."""

expect.set_options(timeout=PATIENCE)


class Person:
    """Does on the screens what an official would do, by the words on them."""

    def __init__(self, browser: Browser, base_url: str, username: str) -> None:
        self.context = browser.new_context(
            base_url=base_url, locale="vi-VN", viewport={"width": 1366, "height": 768}
        )
        self.context.set_default_timeout(PATIENCE)
        self.page: Page = self.context.new_page()
        self.troubles: list[str] = []
        self.page.on("pageerror", lambda error: self.troubles.append(str(error)))
        self.page.on("console", self._hear)
        self.page.goto("/dang-nhap/")
        self.page.get_by_label("Tên đăng nhập").fill(username)
        self.page.get_by_label("Mật khẩu").fill(PASSWORD)
        self.page.get_by_role("button", name="Đăng nhập").click()
        expect(self.page.get_by_role("heading", level=1)).to_have_text("Bàn làm việc")

    def _hear(self, message) -> None:
        """Keep what the browser complains of: a breach of the content policy comes as an error."""
        if message.type == "error":
            self.troubles.append(message.text)

    def go(self, place: str) -> None:
        """Go to a place of the main menu."""
        self.page.get_by_role("navigation", name="Chính").get_by_role("link", name=place).click()

    def press(self, name: str) -> None:
        """Press the button of that name."""
        self.page.get_by_role("button", name=name, exact=True).click()

    def follow(self, name: str) -> None:
        """Follow the link of that name."""
        self.page.get_by_role("link", name=name, exact=True).first.click()

    def fill(self, **values: str) -> None:
        """Fill boxes by their ids."""
        for name, value in values.items():
            self.page.locator(f"#id_{name.replace('__', '-')}").fill(value)

    def notice(self) -> Locator:
        """Give what the screen says about the last deed."""
        return self.page.get_by_role("status")

    def hears(self, words: str) -> None:
        """Expect these words in the notice."""
        expect(self.notice()).to_contain_text(words)

    def number_in(self, locator: Locator) -> int:
        """Read a figure as people write it: 1.250."""
        return int(re.sub(r"\D", "", locator.inner_text()))

    def download(self, name: str, folder: Path) -> Path:
        """Download the file behind the first link that begins with that name."""
        with self.page.expect_download() as waiting:
            self.page.get_by_role("link", name=re.compile(f"^{name}")).first.click()
        target = folder / waiting.value.suggested_filename
        waiting.value.save_as(target)
        return target

    def leave(self) -> None:
        """Close the browser; nothing may have gone wrong in it."""
        assert self.troubles == []
        self.context.close()
