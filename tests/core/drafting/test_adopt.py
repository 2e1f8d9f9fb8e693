"""A unit's own document under a directive: true to it, right in form, with nothing made up."""

from datetime import date

import pytest

from tests.core.drafting import parents
from thongsuot.core.drafting.adopt import adopt
from thongsuot.core.drafting.adoption import AdoptingBody, Adoption, TaskChoice, adoptable
from thongsuot.core.model.formal_document import Heading, Paragraph

DISTRICT = AdoptingBody(
    "Ủy ban nhân dân huyện Minh Sơn",
    place="Minh Sơn",
    abbreviation="UBND",
    drafting_unit="LĐ",
    by_deputy=True,
)
DEPARTMENT = AdoptingBody(
    "Sở Y tế tỉnh Minh Giang", parent="Ủy ban nhân dân tỉnh Minh Giang", abbreviation="SYT"
)
TASKS = (
    TaskChoice(0, ("Phòng Y tế",), ("Phòng Nội vụ",)),
    TaskChoice(1, ("Ủy ban nhân dân các xã, thị trấn",)),
    TaskChoice(2, ("Ủy ban Mặt trận Tổ quốc Việt Nam huyện",)),
)


def drafted(parent=None, body=DISTRICT, **choices):
    given = {"kind": "cong_van", "tasks": TASKS, "report_due": date(2024, 4, 5), **choices}
    return adopt(parent or parents.letter(), body, Adoption(**given))


def lines(document):
    return [block.text for block in document.body]


def test_head_and_tail_fit_the_body():
    document = drafted(month=2, year=2024)
    assert document.kind == "cong_van"
    assert document.issuer.name == "Ủy ban nhân dân huyện Minh Sơn"
    assert (document.number.serial, document.number.symbol) == (None, "UBND-LĐ")
    assert (document.dated.place, document.dated.day) == ("Minh Sơn", None)
    assert (document.dated.month, document.dated.year) == (2, 2024)
    assert document.signing.lines == ("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH")
    assert document.signing.name is None
    assert document.recipients == ("Như trên", "Ủy ban nhân dân tỉnh Minh Giang (để báo cáo)")


def test_parent_is_cited_whole():
    assert lines(drafted())[0] == (
        "Thực hiện Công văn số 57/UBND-VX ngày 05 tháng 02 năm 2024 của Ủy ban nhân dân tỉnh Minh Giang "
        "về việc tổ chức Tháng hành động minh họa năm 2024, Ủy ban nhân dân huyện có ý kiến như sau:"
    )


def test_subject_is_the_parents():
    assert drafted().subject == "tổ chức Tháng hành động minh họa năm 2024"
    assert drafted(kind="ke_hoach").subject == "Tổ chức Tháng hành động minh họa năm 2024"


def test_blanks_of_the_parent_stay_blank_in_the_citation():
    assert lines(drafted(parents.blanks()))[0].startswith(
        "Thực hiện Công văn số        /UBND-VX ngày         tháng 02 năm 2024 của"
    )


def test_addressees_are_the_own_units_each_once():
    tasks = (*TASKS, TaskChoice(1, ("Phòng Y tế",)))
    assert drafted(tasks=tasks).addressees == (
        "Phòng Y tế",
        "Phòng Nội vụ",
        "Ủy ban nhân dân các xã, thị trấn",
        "Ủy ban Mặt trận Tổ quốc Việt Nam huyện",
    )


def test_tasks_are_rewritten_for_the_own_units():
    assert lines(drafted())[1:-2] == [
        (
            "1. Giao Phòng Y tế chủ trì, phối hợp với Phòng Nội vụ tổ chức lễ phát động trên địa bàn huyện "
            "với các nội dung sau:"
        ),
        "a) Tuyên truyền về ý nghĩa của Tháng hành động.",
        "b) Thăm hỏi, tặng quà các hộ nghèo trên địa bàn huyện.",
        "2. Giao Ủy ban nhân dân các xã, thị trấn tổ chức tuyên truyền trên hệ thống phát thanh cơ sở.",
        "Bố trí kinh phí thực hiện.",
        "3. Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam huyện vận động nguồn lực hỗ trợ hộ nghèo.",
    ]


def test_only_chosen_tasks_are_taken_over():
    texts = "\n".join(lines(drafted(tasks=TASKS[1:2])))
    assert "lễ phát động" not in texts
    assert "1. Giao Ủy ban nhân dân các xã, thị trấn" in texts


def test_own_words_replace_the_parents():
    own = TaskChoice(0, ("Phòng Y tế",), words="Treo băng rôn tại trụ sở;\nBáo cáo viên nói chuyện")
    assert lines(drafted(tasks=(own,)))[1:3] == [
        "1. Giao Phòng Y tế treo băng rôn tại trụ sở.",
        "Báo cáo viên nói chuyện.",
    ]


def test_report_clause_leads_to_whom_the_parent_wants_reports():
    assert lines(drafted(report_via="Phòng Y tế"))[-2] == (
        "Đề nghị các cơ quan, đơn vị, địa phương báo cáo kết quả thực hiện về Ủy ban nhân dân huyện "
        "(qua Phòng Y tế) chậm nhất ngày 05/4/2024 để tổng hợp, báo cáo Sở Y tế."
    )


def test_a_day_that_was_not_set_is_a_blank():
    assert (
        "chậm nhất ngày        /       /        để tổng hợp" in lines(drafted(report_due=None))[-2]
    )


def test_the_gatherer_reports_to_those_above_it():
    document = drafted(body=DEPARTMENT, tasks=(TaskChoice(0, ("Bệnh viện Đa khoa tỉnh",)),))
    assert document.signing.lines == ("GIÁM ĐỐC",)
    assert document.issuer.parent == "Ủy ban nhân dân tỉnh Minh Giang"
    assert document.number.symbol == "SYT"
    assert lines(document)[1].startswith(
        "1. Giao Bệnh viện Đa khoa tỉnh tổ chức lễ phát động trên địa bàn tỉnh"
    )


def test_a_department_asks_those_who_are_not_its_own():
    document = drafted(
        body=DEPARTMENT, tasks=(TaskChoice(1, ("Ủy ban nhân dân các huyện, thành phố",)),)
    )
    assert lines(document)[1].startswith("1. Đề nghị Ủy ban nhân dân các huyện, thành phố tổ chức")


def test_a_plan_takes_over_aims_tasks_and_reports():
    tasks = (TaskChoice(0, ("Phòng Y tế",)), TaskChoice(1, ("Ủy ban nhân dân các xã",)))
    document = drafted(parents.plan(), kind="ke_hoach", tasks=tasks)
    headings = [(b.level, b.marker, b.text) for b in document.body if isinstance(b, Heading)]
    assert headings == [
        (1, "I", "Mục đích, yêu cầu"),
        (2, "1", "Mục đích"),
        (2, "2", "Yêu cầu"),
        (1, "II", "Nhiệm vụ"),
        (1, "III", "Chế độ báo cáo"),
    ]
    texts = lines(document)
    assert "Nâng cao nhận thức của người dân trên địa bàn huyện." in texts
    assert "1. Giao Phòng Y tế tổ chức hội thảo về chăm sóc người cao tuổi." in texts
    assert document.addressees == ()
    assert document.recipients[:2] == ("Phòng Y tế", "Ủy ban nhân dân các xã")
    assert document.number.symbol == "KH-UBND"
    assert texts[-1].endswith("./.")


def test_office_of_an_unknown_body_and_unknown_letters_stay_blank():
    body = AdoptingBody("Tổ hợp tác Minh họa")
    document = drafted(body=body, kind="ke_hoach")
    assert document.signing.lines == ()
    assert document.number.symbol == "KH-       "
    assert document.dated.place is None


def test_every_task_of_the_outline_can_be_adopted_but_not_the_opening():
    directive = parents.letter().directive
    assert [directive.assignments[at].path for at in adoptable(directive)] == ["1", "2", "3"]


def test_a_choice_without_a_task_is_refused():
    with pytest.raises(IndexError):
        drafted(tasks=(TaskChoice(99, ("Phòng Y tế",)),))


def test_paragraphs_hold_no_broken_ends():
    for block in drafted().body:
        if isinstance(block, Paragraph):
            assert "  " not in block.text
            assert ".." not in block.text
            assert block.text.endswith((".", ":"))
