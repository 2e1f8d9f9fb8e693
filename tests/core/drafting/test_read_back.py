"""What was drafted is read back: the same tasks for the units that were chosen, by the same reader as any letter."""

from datetime import date
from pathlib import Path

import pytest

from tests.core.drafting import parents
from thongsuot.core.drafting.adopt import adopt
from thongsuot.core.drafting.adoption import AdoptingBody, Adoption, TaskChoice, adoptable
from thongsuot.core.pipeline import read, read_text
from thongsuot.core.rendering.docx import to_docx
from thongsuot.core.rendering.pdf import BUNDLED_FONTS, to_pdf
from thongsuot.core.rendering.plain_text import to_text

SEEDS = sorted((Path(__file__).parents[2] / "seeds").glob("*.txt"))
BODY = AdoptingBody(
    "Ủy ban nhân dân huyện Minh Sơn", place="Minh Sơn", abbreviation="UBND", by_deputy=True
)
LEADS = ("Phòng Y tế", "Ủy ban nhân dân các xã, thị trấn")
SUPPORT = ("Phòng Nội vụ",)


def reading_of(document, way):
    match way:
        case "text":
            return read_text(to_text(document), "draft.txt")
        case "docx":
            return read(to_docx(document), "draft.docx")
        case "pdf":
            return read(to_pdf(document, BUNDLED_FONTS), "draft.pdf")


def adoption_of(parent, kind):
    tasks = tuple(
        TaskChoice(place, LEADS[at % 2 : at % 2 + 1], SUPPORT if at % 3 else ())
        for at, place in enumerate(adoptable(parent.directive))
    )
    return Adoption(
        kind, tasks, report_due=date(2024, 4, 5), report_via="Phòng Y tế", month=3, year=2024
    )


def parent_named(name):
    if name in {"letter", "plan"}:
        return getattr(parents, name)()
    seed = next(path for path in SEEDS if path.name.startswith(name))
    return read(seed.read_bytes(), seed.name)


@pytest.mark.parametrize("way", ["text", "docx", "pdf"])
@pytest.mark.parametrize("kind", ["cong_van", "ke_hoach"])
@pytest.mark.parametrize("name", ["letter", "plan", "000", "001", "002", "003", "004"])
def test_a_draft_reads_back_as_it_was_chosen(name, kind, way):
    parent = parent_named(name)
    adoption = adoption_of(parent, kind)
    back = reading_of(adopt(parent, BODY, adoption), way).directive

    assert back.kind == kind
    assert back.issuer.name == BODY.name
    assert back.number.serial is None
    assert back.number.symbol == ("UBND" if kind == "cong_van" else "KH-UBND")
    assert (back.date.day, back.date.month, back.date.year) == (None, 3, 2024)
    assert back.signature.position == "PHÓ CHỦ TỊCH"
    if parent.directive.subject:
        assert back.subject.text.lower() == parent.directive.subject.text.lower()
    if parent.directive.number and parent.directive.number.serial:
        assert back.citations[0].role == "basis"
        assert back.citations[0].kind == parent.directive.kind

    tasks = [task for task in back.assignments if task.path and "reporting" not in task.activities]
    assert [who_is_asked(task) for task in tasks] == [
        (choice.lead, choice.support) for choice in adoption.tasks
    ]
    assert [set(task.activities) for task in tasks] == [
        set(parent.directive.assignments[choice.assignment].activities) - {"reporting"}
        for choice in adoption.tasks
    ]

    (duty,) = back.report_duties
    assert (duty.to, duty.via) == ("Ủy ban nhân dân huyện", "Phòng Y tế")
    assert (duty.deadline.date, duty.deadline.inclusive) == ("2024-04-05", True)


def who_is_asked(task):
    named = [body for body in task.agencies if body.name in {*LEADS, *SUPPORT}]
    return (
        tuple(body.name for body in named if body.role == "lead"),
        tuple(body.name for body in named if body.role == "support"),
    )
