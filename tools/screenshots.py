"""Pictures of every screen in three widths, with a campaign under way: ``make screenshots``.

Of a usual old screen (1366) those that the guide for officials shows are kept; the others are to be looked at.
"""

from __future__ import annotations

import io
import shutil
import sys
import tempfile
from pathlib import Path

from PIL import Image
from playwright.sync_api import Browser, Page, sync_playwright

from tools.live import PASSWORD, Caller, LiveServer, live_server
from tools.sample_campaign import Campaign, carry_out

ROOT = Path(__file__).resolve().parents[1]
GUIDE = ROOT / "docs/guide/pictures"
LOOK = ROOT / "build/screenshots"
WIDTHS = {360: 740, 1366: 768, 1920: 1080}
GUIDE_WIDTH = 1366
FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"]


def main() -> int:
    """Bring a campaign as far as its consolidated report and take all pictures; give the exit status."""
    for folder in (GUIDE, LOOK):
        folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder, live_server(folder) as server:
        campaign = carry_out(Caller, server.port)
        with sync_playwright() as playwright:
            browser = playwright.chromium.launch(
                executable_path=shutil.which("chromium"), args=FLAGS
            )
            for width, height in WIDTHS.items():
                _take_all(browser, server, campaign, (width, height))
            browser.close()
    return 0


def _screens(campaign: Campaign) -> dict[str, tuple[str | None, str]]:
    """Name each picture, who looks, and the address."""
    at = campaign.campaign
    city, below = "chuyenvien.haiphong", "chuyenvien.thuynguyen"
    return {
        "01-dang-nhap": (None, "/dang-nhap/"),
        "02-ban-lam-viec": (city, "/"),
        "03-van-ban": (city, "/van-ban/"),
        "04-tai-len": (city, "/van-ban/tai-len/"),
        "05-xem-van-ban": (city, f"/van-ban/{campaign.document}/"),
        "18-quy-tac": (city, "/quy-tac/TT105/"),
        "19-cau-hinh-kiem-tra": ("quantri.haiphong", "/quy-tac/cau-hinh/"),
        "20-du-thao": (city, "/du-thao/"),
        "21-soan-thao": (city, f"/du-thao/{campaign.draft}/"),
        "17-ten-viet-tat": (city, "/van-ban/ten-viet-tat/"),
        "06-mo-dot": (city, f"/van-ban/{campaign.other_document}/mo-dot/"),
        "07-giao-viec": (city, f"/dot/{at}/giao-viec/"),
        "08-dot": (city, f"/dot/{at}/"),
        "09-nhiem-vu": (below, "/nhiem-vu/"),
        "10-mot-nhiem-vu": (below, f"/nhiem-vu/{campaign.assignment}/"),
        "11-bieu-mau": ("chuyenvien.xa1", f"/dot/{at}/bao-cao/"),
        "12-bao-cao": (below, "/bao-cao/"),
        "13-duyet-bao-cao": (below, f"/bao-cao/{campaign.report}/"),
        "14-tong-hop": (city, f"/dot/{at}/tong-hop/"),
        "15-don-vi": (city, "/don-vi/"),
        "16-nhat-ky": (city, "/nhat-ky/"),
        "23-tai-khoan": (city, "/tai-khoan/"),
        "22-cac-ban-da-luu": (city, f"/du-thao/{campaign.draft}/ban/"),
        "25-khoa-chuong-trinh": (city, "/tai-khoan/khoa-chuong-trinh/"),
        "26-quan-tri-he-thong": ("hethong", "/"),
        "27-ban-do": (city, "/don-vi/ban-do/"),
        "28-mot-don-vi": (city, f"/don-vi/{campaign.unit}/"),
        "29-tra-cum-tu": (city, "/don-vi/tra-cum-tu/"),
        "30-sap-xep": ("quantri.haiphong", "/don-vi/sap-xep/"),
        "24-nguoi-dung": ("quantri.haiphong", f"/don-vi/{campaign.unit}/nguoi/"),
    }


def _take_all(
    browser: Browser, server: LiveServer, campaign: Campaign, size: tuple[int, int]
) -> None:
    width = size[0]
    guide = (GUIDE.parent / "README.md").read_text(encoding="utf-8")
    pages: dict[str | None, Page] = {}
    for name, (person, path) in _screens(campaign).items():
        if person not in pages:
            pages[person] = _sign_in(browser, server.port, person, size)
        page = pages[person]
        answer = page.goto(f"http://127.0.0.1:{server.port}{path}")
        if answer is None or not answer.ok:
            raise SystemExit(f"{path} for {person}: {answer and answer.status}")
        page.screenshot(path=LOOK / f"{name}-{width}.png", full_page=True)
        if width == GUIDE_WIDTH and f"{name}.png" in guide:
            _keep_small(page.screenshot(), GUIDE / f"{name}.png")
        wide = page.evaluate("document.documentElement.scrollWidth")
        note = f"   wider than the screen: {wide}" if wide > width else ""
        print(f"{name}-{width}.png{note}")
    for page in pages.values():
        page.context.close()


def _keep_small(picture: bytes, file: Path) -> None:
    """Keep a picture with few colours: the pages have no more, and the repository stays light."""
    Image.open(io.BytesIO(picture)).convert("RGB").quantize(64).save(file, optimize=True)


def _sign_in(browser: Browser, port: int, person: str | None, size: tuple[int, int]) -> Page:
    context = browser.new_context(
        viewport={"width": size[0], "height": size[1]},
        locale="vi-VN",
        timezone_id="Asia/Ho_Chi_Minh",
    )
    page = context.new_page()
    if person is not None:
        page.goto(f"http://127.0.0.1:{port}/dang-nhap/")
        page.fill("input[name=username]", person)
        page.fill("input[name=password]", PASSWORD)
        page.click("form button[type=submit]")
        page.wait_for_url(f"http://127.0.0.1:{port}/")
    return page


if __name__ == "__main__":
    sys.exit(main())
