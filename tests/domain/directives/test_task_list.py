"""The list of tasks: split, merged, added to and shortened over the reading, a step at a time and back."""

from __future__ import annotations

from copy import deepcopy

import pytest

from tests.builders import TEXT, a_campaign, a_read_document
from thongsuot.domain.directives import queries
from thongsuot.domain.directives.actions.add_task import add_task
from thongsuot.domain.directives.actions.correct_field import correct_field
from thongsuot.domain.directives.actions.delete_task import delete_task
from thongsuot.domain.directives.actions.merge_tasks import merge_tasks
from thongsuot.domain.directives.actions.split_task import split_task
from thongsuot.domain.directives.actions.withdraw_correction import withdraw_correction
from thongsuot.domain.directives.models import ReadingRow
from thongsuot.domain.directives.task_pieces import merged, new_task, places_to_split, split
from thongsuot.domain.errors import ConflictError, InvalidError, NotAllowedError, NotFoundError
from thongsuot.domain.journal.queries import entries_of

LETTER = (
    "Giao Sở Y tế chủ trì khám sức khỏe cho người cao tuổi; Sở Giáo dục và Đào tạo tổ chức hội thảo "
    "trước ngày 15/3/2024."
)
DATA = {"text": LETTER, "date": {"day": 1, "month": 3, "year": 2024, "span": [0, 0]}}
SECOND = LETTER.index("Sở Giáo dục")


@pytest.fixture
def document(province_officer):
    return a_read_document(province_officer)


def tasks_of(document):
    return queries.current_reading(document).data["assignments"]


def test_a_piece_of_text_becomes_a_task_with_what_is_named_in_it():
    task = new_task(DATA, 0, len(LETTER))

    names = [(agency["name"], agency["role"]) for agency in task["agencies"]]
    assert names == [("Sở Y tế", "lead"), ("Sở Giáo dục và Đào tạo", "lead")]
    assert task["deadline"]["date"] == "2024-03-15"
    assert task["action"] == LETTER[: LETTER.index(";")]
    assert LETTER[slice(*task["span"])] == LETTER.rstrip(".")


def test_a_day_without_a_year_is_of_the_year_of_the_letter():
    text = "Sở Y tế báo cáo trước ngày 20/3"

    task = new_task({**DATA, "text": text}, 0, len(text))

    assert (task["deadline"]["date"], task["deadline"]["provenance"]) == ("2024-03-20", "inferred")


def test_a_task_is_cut_at_its_clauses_and_each_piece_keeps_what_stands_in_it():
    task = new_task(DATA, 0, len(LETTER))
    ((at, words),) = places_to_split(task, LETTER)
    assert (at, words) == (SECOND, LETTER[SECOND:].rstrip("."))

    first, second = split(task, at, DATA)

    assert [agency["name"] for agency in first["agencies"]] == ["Sở Y tế"]
    assert [agency["name"] for agency in second["agencies"]] == ["Sở Giáo dục và Đào tạo"]
    assert (first["deadline"], second["deadline"]["date"]) == (None, "2024-03-15")
    assert LETTER[slice(*second["span"])] == LETTER[SECOND:].rstrip(".")


def test_a_heading_is_not_cut_off_from_the_words_below_it():
    text = "2. Sở Y tế\nKhám sức khỏe cho người cao tuổi; tặng quà.\n- Báo cáo hằng tuần"
    pieces = places_to_split(new_task({"text": text, "date": None}, 0, len(text)), text)
    assert [words for _at, words in pieces] == ["tặng quà.", "Báo cáo hằng tuần"]
    assert (
        new_task({"text": text, "date": None}, 0, len(text))["action"]
        == "Khám sức khỏe cho người cao tuổi"
    )


def test_a_piece_that_names_nobody_is_for_those_of_the_whole():
    text = "Giao Sở Y tế khám sức khỏe; tặng quà cho người cao tuổi."
    task = new_task({"text": text, "date": None}, 0, len(text))

    first, second = split(task, text.index("tặng"), {"text": text, "date": None})

    assert first["agencies"] == second["agencies"] == task["agencies"]


@pytest.mark.parametrize("at", [0, len(LETTER), len(LETTER) + 5])
def test_a_task_is_not_cut_outside_its_words(at):
    with pytest.raises(InvalidError):
        split(new_task(DATA, 0, len(LETTER)), at, DATA)


def test_what_was_cut_is_put_together_again():
    task = new_task(DATA, 0, len(LETTER))

    again = merged(*split(task, SECOND, DATA))

    for key in ("agencies", "deadline", "span", "activities", "audiences"):
        assert again[key] == task[key]


def test_tasks_with_two_deadlines_are_not_merged_silently():
    first = new_task(DATA, 0, len(LETTER))
    second = deepcopy(first)
    second["deadline"]["date"] = "2024-03-20"
    with pytest.raises(InvalidError, match="thời hạn khác nhau"):
        merged(first, second)


def test_a_split_stands_over_the_reading_and_is_journalled(province_officer, document):
    before = tasks_of(document)
    start = TEXT.index("Ủy ban nhân dân các huyện")
    row = ReadingRow.objects.get(document=document)
    row.data["assignments"][1]["span"] = [start, TEXT.index("\nBáo cáo")]
    row.save()
    at = TEXT.index("treo băng rôn")

    split_task(province_officer, document=document, index=1, at=at)

    after = tasks_of(document)
    assert len(after) == len(before) + 1
    assert after[0] == before[0]
    assert TEXT[slice(*after[2]["span"])].startswith("treo băng rôn")
    assert after[2]["deadline"]["date"] == "2024-11-15"
    assert len(ReadingRow.objects.get(document=document).data["assignments"]) == len(before)
    entry = entries_of(document)[-1]
    assert (entry.verb, entry.before, entry.after) == (
        "directives.split_task",
        {"tasks": 2},
        {"tasks": 3},
    )


def test_each_step_is_taken_back_with_the_corrections_it_took_up(province_officer, document):
    correct_field(
        province_officer, document=document, field="assignments.1.action", value="treo cờ"
    )
    with_flags = tasks_of(document)
    delete_task(province_officer, document=document, index=0)
    assert [task["action"] for task in tasks_of(document)] == ["treo cờ"]
    add_task(province_officer, document=document, action="  tặng   quà ")
    assert [task["action"] for task in tasks_of(document)] == ["treo cờ", "tặng quà"]
    correct_field(province_officer, document=document, field="assignments.1.action", value="x")

    withdraw_correction(province_officer, document=document, field="assignments")
    assert [task["action"] for task in tasks_of(document)] == ["treo cờ"]
    withdraw_correction(province_officer, document=document, field="assignments")
    assert tasks_of(document) == with_flags
    withdraw_correction(province_officer, document=document, field="assignments.1.action")
    assert tasks_of(document) == document.reading.data["assignments"]


def test_a_correction_goes_with_its_task_and_can_still_be_taken_back(province_officer, document):
    correct_field(
        province_officer, document=document, field="assignments.1.action", value="treo cờ"
    )
    delete_task(province_officer, document=document, index=0)
    assert "assignments.0.action" in queries.current_reading(document).corrected
    withdraw_correction(province_officer, document=document, field="assignments.0.action")
    assert [task["action"] for task in tasks_of(document)] == ["treo băng rôn"]


def test_a_task_from_words_takes_its_place_among_the_others(province_officer, document):
    words = (TEXT.index("tổ chức Ngày"), TEXT.index("\n1. Sở"))
    add_task(province_officer, document=document, words=words)
    assert tasks_of(document)[0]["action"] == "tổ chức Ngày Minh họa 20/11"


def test_a_merge_takes_the_next_and_the_last_has_none(province_officer, document):
    merge_tasks(province_officer, document=document, index=0)
    (task,) = tasks_of(document)
    assert [agency["name"] for agency in task["agencies"]] == [
        "Sở Minh họa",
        "Ủy ban nhân dân các huyện",
    ]
    with pytest.raises(NotFoundError):
        merge_tasks(province_officer, document=document, index=0)


def test_a_page_that_is_out_of_date_changes_nothing(province_officer, document):
    seen = queries.tasks_version(document)
    delete_task(province_officer, document=document, index=0, seen=seen)
    with pytest.raises(ConflictError, match="tải lại trang"):
        delete_task(province_officer, document=document, index=0, seen=seen)
    assert len(tasks_of(document)) == 1


def test_who_may_only_look_changes_nothing(province_reader, document):
    with pytest.raises(NotAllowedError):
        delete_task(province_reader, document=document, index=0)


def test_the_campaign_has_the_tasks_as_people_left_them(province_officer, document):
    add_task(province_officer, document=document, action="tặng quà (minh họa)")
    assert a_campaign(province_officer).tasks.count() == 2
    from thongsuot.domain.campaigns.actions.open_campaign import open_campaign
    from thongsuot.domain.campaigns.proposal import proposal

    campaign = open_campaign(province_officer, document=document, proposal=proposal(document))
    assert [task.action for task in campaign.tasks.all()][-1] == "tặng quà (minh họa)"
