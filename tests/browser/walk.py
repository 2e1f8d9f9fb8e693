"""The steps of the whole cycle as people do them on the screens; tests and screenshots share them.

Three levels: the people's committee of the city gives tasks to departments and districts, a district
hands its own on to communes, communes report to the district, the district and the departments to the
department that gathers (đầu mối).
"""

from __future__ import annotations

from pathlib import Path

import docx
from playwright.sync_api import expect

from tests.browser.person import Person

LETTER = Path(__file__).parent.parent / "seeds" / "003_0b084abbd57ba0ad.txt"
GATHERS = "Sở Lao động - Thương binh và Xã hội thành phố Hải Phòng"
DISTRICT = "Ủy ban nhân dân huyện Thủy Nguyên"
COMMUNES = {
    "chuyenvien.xa1": ("Ủy ban nhân dân thị trấn Minh Đức", "1", "120"),
    "chuyenvien.xa2": ("Ủy ban nhân dân xã Lại Xuân", "2", "1.085"),
}
PEOPLE_AT_DISTRICT = "300"
TOTAL_CEREMONIES = "4"
TOTAL_PEOPLE = "1.505"


def receive(city: Person) -> None:
    """Upload the letter; the page leads to what was read."""
    city.go("Văn bản")
    city.follow("Tải văn bản lên")
    city.page.set_input_files("input[type=file]", LETTER)
    city.press("Tải lên và đọc")
    heading = city.page.get_by_role("heading", level=1)
    expect(heading).to_contain_text("kỷ niệm “Ngày Công tác xã hội Việt Nam”", timeout=20_000)


def review(city: Person) -> None:
    """A field lights up its words and the words their field; a blank is filled in, and taken back."""
    page = city.page
    health = page.get_by_role("heading", name="Nhiệm vụ, mục 3").locator("xpath=../..")
    health.get_by_text("Sở Y tế (chủ trì)").hover()
    lit = page.locator("#text-pane .hit.is-lit")
    expect(lit).to_have_text("Sở Y tế")
    expect(lit).to_be_in_viewport()
    page.locator("#text-pane .hit", has_text="Sở Giáo dục và Đào tạo").hover()
    expect(page.locator(".value-row.is-lit")).to_contain_text("Sở Giáo dục và Đào tạo")
    serial = page.locator(".value-row", has=page.get_by_text("Số", exact=True))
    expect(serial).to_contain_text("để trống trong văn bản")
    serial.get_by_role("link", name="Sửa: Số").click()
    page.get_by_label("Số", exact=True).fill("1203")
    city.press("Lưu")
    expect(serial).to_contain_text("Chuyên viên minh họa")
    expect(serial.locator(".value").first).to_have_text("1203")
    serial.get_by_role("button", name="Hoàn tác").click()
    expect(serial).to_contain_text("để trống trong văn bản")
    city.press("Xác nhận đã rà soát")
    city.hears("đã rà soát")


def give(city: Person) -> None:
    """Open the campaign, look at who gets what, decide what is open, and dispatch with a double click."""
    page = city.page
    city.follow("Mở đợt triển khai")
    expect(page.locator("#id_edition")).to_have_value("7")
    expect(page.locator("#id_focal_unit option:checked")).to_have_text(GATHERS)
    expect(page.locator("#id_report_due")).to_have_value("")
    city.fill(day="25/3", report_due="10/4/2023")
    city.press("Mở đợt và xem trước việc giao")
    expect(page.get_by_role("heading", name="Cần bạn quyết định")).to_be_visible()
    districts = page.locator(
        "tr", has=page.get_by_role("rowheader", name="Ủy ban nhân dân")
    ).filter(has=page.locator("input:checked"))
    assert districts.count() == 15
    page.get_by_label(f"{GATHERS}, mục 1").check()
    page.get_by_label(f"{DISTRICT}, mục 1").check()
    page.get_by_role("button", name="Giao việc", exact=True).dblclick()
    city.hears("Đã giao 28 lượt nhiệm vụ cho 26 đơn vị.")
    row = page.get_by_role("row", name=DISTRICT)
    expect(row.get_by_role("cell").first).to_have_text("2")


def hand_on(district: Person) -> None:
    """The district confirms the receipt and hands its tasks on to two communes."""
    page = district.page
    district.go("Nhiệm vụ")
    district.press("Xác nhận đã nhận 2 nhiệm vụ")
    district.hears("Đã xác nhận nhận 2 nhiệm vụ")
    district.follow("Giao tiếp cho cấp dưới")
    for name, *_ in COMMUNES.values():
        page.get_by_label(f"{name}, mục 6").check()
    for box in page.locator("input[name=choice]:checked").all():
        label = box.locator("xpath=..").inner_text()
        if not any(name in label and "mục 6" in label for name, *_ in COMMUNES.values()):
            box.uncheck()
    district.press("Giao việc")
    district.hears("Đã giao 2 lượt nhiệm vụ cho 2 đơn vị.")


def carry_out_and_report(commune: Person, username: str) -> None:
    """A commune records what it held; the report form then holds the figures, and is sent once."""
    page = commune.page
    name, ceremonies, people = COMMUNES[username]
    commune.go("Nhiệm vụ")
    commune.press("Xác nhận đã nhận 1 nhiệm vụ")
    page.get_by_role("rowheader").get_by_role("link").first.click()
    page.get_by_label("Loại hoạt động").select_option(label="Lễ kỷ niệm, gặp mặt")
    commune.fill(title="Gặp mặt người làm công tác xã hội (minh họa)", on="24/3/2023")
    commune.fill(so__ceremonies=ceremonies, so__participants=people)
    commune.press("Ghi hoạt động")
    commune.hears("Đã ghi hoạt động")
    commune.go("Báo cáo")
    commune.follow("Lập báo cáo")
    expect(page.locator("#id_so-participants")).to_have_value(people)
    page.get_by_label("Đơn vị có tổ chức hoạt động kỷ niệm").select_option("1")
    commune.fill(difficulties=f"Kinh phí hạn hẹp (minh họa, {name}).")
    commune.press("Lưu nháp")
    commune.hears("Đã lưu nháp")
    page.get_by_role("button", name="Gửi báo cáo").dblclick()
    commune.hears(f"Đã gửi báo cáo đến {DISTRICT}.")


def decide(district: Person, commune: Person) -> None:
    """The district accepts one report, returns the other with a reason, and accepts it when it comes again."""
    first, second = (name for name, *_ in COMMUNES.values())
    page = district.page
    district.go("Báo cáo")
    district.follow(first)
    district.press("Duyệt, tính vào tổng hợp")
    district.hears(f"Đã duyệt báo cáo của {first}.")
    district.follow(second)
    page.get_by_label("Hoặc trả lại, với lý do").fill("Cần ghi rõ số văn bản đã ban hành.")
    district.press("Trả lại để sửa")
    district.hears(f"Đã trả lại báo cáo cho {second}.")
    commune.go("Báo cáo")
    commune.follow("Viết tiếp")
    expect(commune.page.get_by_text("Cần ghi rõ số văn bản đã ban hành.")).to_be_visible()
    commune.fill(so__documents="1")
    commune.press("Gửi báo cáo")
    district.go("Báo cáo")
    district.follow(second)
    district.press("Duyệt, tính vào tổng hợp")


def report_of_the_district(district: Person) -> None:
    """The district reports its own activities alone; what its communes did is added up by the system."""
    district.go("Báo cáo")
    district.follow("Lập báo cáo")
    district.fill(so__ceremonies="1", so__participants=PEOPLE_AT_DISTRICT, so__documents="1")
    district.press("Gửi báo cáo")
    doubt = district.page.get_by_role("alert")
    expect(doubt).to_contain_text("chưa gửi: có số liệu cần xem lại")
    expect(doubt).to_contain_text("tổ chức hoạt động kỷ niệm")
    district.page.get_by_label("Đơn vị có tổ chức hoạt động kỷ niệm").select_option("1")
    district.press("Gửi báo cáo")
    district.hears(f"Đã gửi báo cáo đến {GATHERS}.")


def accept_the_district(gathering: Person) -> None:
    """The department that gathers accepts the district's report."""
    gathering.go("Báo cáo")
    gathering.follow(DISTRICT)
    gathering.press("Duyệt, tính vào tổng hợp")
    gathering.hears(f"Đã duyệt báo cáo của {DISTRICT}.")


def see_totals(gathering: Person) -> None:
    """The figures are there at once; a click shows who gave them; the formal report is made."""
    page = gathering.page
    gathering.go("Đợt triển khai")
    page.get_by_role("rowheader").get_by_role("link").first.click()
    gathering.follow("Tổng hợp")
    row = page.get_by_role("row", name="Lượt người dự")
    expect(row.get_by_role("link")).to_have_text(TOTAL_PEOPLE)
    row.get_by_role("link").click()
    for name, _, people in COMMUNES.values():
        expect(page.get_by_role("row", name=name)).to_contain_text(people)
    branch = page.get_by_role("row", name=DISTRICT)
    expect(branch.get_by_role("cell").first).to_have_text(PEOPLE_AT_DISTRICT)
    expect(branch.get_by_role("cell").last).to_have_text(TOTAL_PEOPLE)
    page.go_back()
    gathering.press("Lập báo cáo tổng hợp")
    gathering.hears("đã sẵn sàng để tải về")


def read_back(path: Path) -> None:
    """The downloaded document holds the figures, each unit's and the totals."""
    document = docx.Document(str(path))
    rows = [
        [cell.text.strip() for cell in row.cells] for table in document.tables for row in table.rows
    ]
    for name, ceremonies, people in COMMUNES.values():
        row = next(row for row in rows if name in row)
        assert ceremonies in row
        assert people in row
    district = next(row for row in rows if DISTRICT in row)
    assert PEOPLE_AT_DISTRICT in district
    assert any(TOTAL_PEOPLE in row and TOTAL_CEREMONIES in row for row in rows)
    text = "\n".join(paragraph.text for paragraph in document.paragraphs)
    assert TOTAL_PEOPLE in text
    assert "Kinh phí hạn hẹp (minh họa, Ủy ban nhân dân xã Lại Xuân)." in text


def see_journal(city: Person, district: Person) -> None:
    """Everything that was done stands in the journal, each once."""
    city.go("Nhật ký")
    table = city.page.get_by_role("table")
    for deed in ("Nhận văn bản", "Sửa giá trị đọc được", "Mở đợt triển khai"):
        expect(table.get_by_role("cell", name=deed, exact=True)).to_have_count(1)
    expect(table.get_by_role("cell", name="Giao việc", exact=True)).to_have_count(1)
    district.go("Nhật ký")
    table = district.page.get_by_role("table")
    expect(table.get_by_role("cell", name="Duyệt báo cáo", exact=True)).to_have_count(2)
    expect(table.get_by_role("cell", name="Trả lại báo cáo", exact=True)).to_have_count(1)
    expect(table.get_by_role("cell", name="Gửi báo cáo", exact=True)).to_have_count(1)
