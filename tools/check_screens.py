"""Every screen at three widths, also empty and refused ones, with a list of what is wrong with them.

``python -m tools.check_screens --out DIR`` starts a server of its own on data of its own, walks through the
whole cycle, and takes each screen at 360, 1366 and 1920 pixels. It tells of screens that are wider than the
window, of answers that are errors, and of what the browser complains of; then its exit status is 1.
"""

from __future__ import annotations

import argparse
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.request import urlopen

from playwright.sync_api import Browser, Page, sync_playwright

from tests.browser import walk
from tests.browser.person import FLAGS, PASSWORD, Person

WIDTHS = {360: 740, 1366: 768, 1920: 1080}
SECOND_LETTER = walk.LETTER.with_name("002_b88f4200da120217.txt")

SCREENS: dict[str, tuple[tuple[str, str], ...]] = {
    "chuyenvien.haiphong": (
        ("ban-lam-viec-tinh", "/"),
        ("van-ban", "/van-ban/"),
        ("van-ban-khong-thay", "/van-ban/?tim=khong+co"),
        ("tai-len", "/van-ban/tai-len/"),
        ("ra-soat", "/van-ban/1/"),
        ("ra-soat-sua", "/van-ban/1/?sua=assignments.4.agencies"),
        ("ra-soat-tach", "/van-ban/1/?tach=4"),
        ("ra-soat-them", "/van-ban/1/?them=1"),
        ("ten-viet-tat", "/van-ban/ten-viet-tat/"),
        ("quy-tac", "/quy-tac/"),
        ("mot-quy-tac", "/quy-tac/TT105/"),
        ("cau-hinh-kiem-tra", "/quy-tac/cau-hinh/"),
        ("du-thao-trong", "/du-thao/"),
        ("khong-doc-duoc", "/van-ban/3/"),
        ("mo-dot", "/van-ban/2/mo-dot/"),
        ("cac-dot", "/dot/"),
        ("dot", "/dot/1/"),
        ("giao-viec", "/dot/2/giao-viec/"),
        ("giao-viec-da-giao", "/dot/1/giao-viec/"),
        ("tong-hop-tinh", "/dot/1/tong-hop/"),
        ("don-vi", "/don-vi/"),
        ("don-vi-tim", "/don-vi/?tim=thuy+nguyen"),
        ("nhat-ky", "/nhat-ky/"),
        ("khong-tim-thay", "/dot/999/"),
    ),
    "chuyenvien.thuynguyen": (
        ("ban-lam-viec-huyen", "/"),
        ("nhiem-vu", "/nhiem-vu/"),
        ("bao-cao-huyen", "/bao-cao/"),
        ("dot-huyen", "/dot/1/"),
    ),
    "chuyenvien.xa2": (
        ("ban-lam-viec-xa", "/"),
        ("nhiem-vu-xa", "/nhiem-vu/"),
        ("mot-nhiem-vu", "/nhiem-vu/30/"),
        ("bao-cao-xa", "/bao-cao/"),
        ("bieu-bao-cao", "/dot/1/bao-cao/"),
        ("mot-bao-cao", "/bao-cao/2/"),
    ),
    "chuyenvien.sldtbxh": (
        ("tong-hop", "/dot/1/tong-hop/"),
        ("con-so", "/dot/1/tong-hop/participants/"),
        ("bao-cao-dau-moi", "/bao-cao/"),
    ),
    "chuyenvien.binhphuoc": (
        ("ban-lam-viec-trong", "/"),
        ("nhiem-vu-trong", "/nhiem-vu/"),
        ("cac-dot-trong", "/dot/"),
        ("bao-cao-trong", "/bao-cao/"),
    ),
}


def main() -> int:
    """Take the pictures; give the exit status."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--out", type=Path, required=True, help="folder for the pictures")
    out: Path = options.parse_args().out
    out.mkdir(parents=True, exist_ok=True)
    troubles: list[str] = []
    with _server() as url, sync_playwright() as playwright:
        path = os.environ.get("CHROMIUM") or shutil.which("chromium")
        browser = playwright.chromium.launch(executable_path=path, args=FLAGS)
        _walk(browser, url)
        troubles += _sign_in_page(browser, url, out)
        for username, screens in SCREENS.items():
            troubles += _screens(Person(browser, url, username), screens, out)
    for trouble in troubles:
        print(trouble, file=sys.stderr)
    return 1 if troubles else 0


@contextmanager
def _server() -> Iterator[str]:
    with tempfile.TemporaryDirectory() as data, socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
        probe.close()
        environment = {
            **os.environ,
            "THONGSUOT_DATA": data,
            "THONGSUOT_SAMPLE_PASSWORD": PASSWORD,
            "DATABASE_URL": "",
        }
        command = [
            sys.executable,
            "-m",
            "thongsuot.cli.main",
            "serve",
            "--prepare",
            "--with-worker",
        ]
        server = subprocess.Popen([*command, "--port", str(port)], env=environment)
        try:
            url = f"http://127.0.0.1:{port}"
            _wait_for(f"{url}/dang-nhap/")
            yield url
        finally:
            server.terminate()
            server.wait(timeout=30)


def _wait_for(url: str, seconds: float = 90) -> None:
    end = time.monotonic() + seconds
    while True:
        try:
            with urlopen(url):  # noqa: S310 - our own server
                return
        except OSError:
            if time.monotonic() > end:
                raise
            time.sleep(0.2)


def _walk(browser: Browser, url: str) -> None:
    """Walk through the cycle, and leave a second letter and an unreadable file behind."""
    people = {name: Person(browser, url, name) for name in SCREENS}
    people |= {name: Person(browser, url, name) for name in walk.COMMUNES if name not in people}
    city, district = people["chuyenvien.haiphong"], people["chuyenvien.thuynguyen"]
    walk.receive(city)
    walk.review(city)
    walk.give(city)
    walk.hand_on(district)
    for name in walk.COMMUNES:
        walk.carry_out_and_report(people[name], name)
    walk.decide(district, people["chuyenvien.xa2"])
    walk.report_of_the_district(district)
    walk.accept_the_district(people["chuyenvien.sldtbxh"])
    walk.see_totals(people["chuyenvien.sldtbxh"])
    _second_letter(city.page)
    for person in people.values():
        person.context.close()


def _second_letter(page: Page) -> None:
    page.goto("/van-ban/tai-len/")
    page.set_input_files("input[type=file]", SECOND_LETTER)
    page.get_by_role("button", name="Tải lên và đọc").click()
    page.wait_for_selector("#review", timeout=30_000)
    page.goto("/van-ban/2/mo-dot/")
    page.get_by_role("button", name="Mở đợt và xem trước việc giao").click()
    page.goto("/van-ban/tai-len/")
    broken = {"name": "cong-van.docx", "mimeType": "application/zip", "buffer": b"PK\x03\x04 x"}
    page.set_input_files("input[type=file]", broken)  # type: ignore[arg-type] # the three keys that are asked for
    page.get_by_role("button", name="Tải lên và đọc").click()
    page.wait_for_selector(".note-bad", timeout=30_000)


def _sign_in_page(browser: Browser, url: str, out: Path) -> list[str]:
    context = browser.new_context(base_url=url, locale="vi-VN")
    troubles = _take(context.new_page(), "dang-nhap", "/dang-nhap/", out)
    context.close()
    return troubles


def _screens(person: Person, screens: tuple[tuple[str, str], ...], out: Path) -> list[str]:
    troubles = [
        trouble for name, path in screens for trouble in _take(person.page, name, path, out)
    ]
    expected = "the server responded with a status of 404"
    troubles += [trouble for trouble in person.troubles if expected not in trouble]
    person.context.close()
    return troubles


def _take(page: Page, name: str, path: str, out: Path) -> list[str]:
    """Take one screen at all widths; the whole page, and at the smallest width what one sees first."""
    troubles: list[str] = []
    for width, height in WIDTHS.items():
        page.set_viewport_size({"width": width, "height": height})
        response = page.goto(path)
        if response is not None and response.status >= 500:  # noqa: PLR2004 - an error of ours
            troubles.append(f"{path}: {response.status}")
        page.wait_for_load_state("networkidle")
        wide = page.evaluate("document.documentElement.scrollWidth")
        if wide > width:
            troubles.append(f"{path}: {wide} pixels wide in a window of {width}")
        page.screenshot(path=out / f"{name}-{width}.png", full_page=True)
        if width == min(WIDTHS):
            page.screenshot(path=out / f"{name}-{width}-dau.png")
    return troubles


if __name__ == "__main__":
    sys.exit(main())
