"""The screen on which a unit's administrator sets how its documents are checked."""

from tests.builders import an_actor
from thongsuot.domain.directives.check_settings import context_of


def test_the_administrator_switches_rules_off_and_sees_it(at_desk, units):
    client = at_desk(an_actor(units.province, "unit_admin"))
    sent = {
        "rule.TT105": "off",
        "rule.TT106": "error",
        "abbreviations": "PLĐ\nPKT",
        "symbols": "UBND",
        "working_days": "7",
    }

    assert client.post("/quy-tac/cau-hinh/", sent).status_code == 302
    page = client.get("/quy-tac/cau-hinh/").content.decode()

    context = context_of(units.province)
    assert (context.off, context.working_days) == (("TT105",), 7)
    assert context.abbreviations == {"PLĐ", "PKT"}
    row = page.split('name="rule.TT105"')[1].split("</select>")[0]
    assert '<option value="off" selected>' in row
    assert "PLĐ\nPKT" in page


def test_what_is_wrong_is_told_and_what_was_typed_stays(at_desk, units):
    client = at_desk(an_actor(units.province, "unit_admin"))

    answer = client.post("/quy-tac/cau-hinh/", {"abbreviations": "PLĐ", "working_days": "61"})

    assert answer.status_code == 422
    assert "Số ngày làm việc phải là một số từ 0 đến 60" in answer.content.decode()
    assert 'value="61"' in answer.content.decode()
    assert "Khóa working_days" not in answer.content.decode()
    assert "PLĐ" in answer.content.decode()


def test_others_see_what_holds_and_change_nothing(at_desk, province_officer):
    client = at_desk(province_officer)

    page = client.get("/quy-tac/cau-hinh/").content.decode()

    assert "Chỉ quản trị đơn vị sửa được" in page
    assert "Lưu cấu hình" not in page
    assert client.post("/quy-tac/cau-hinh/", {"working_days": "7"}).status_code == 403
