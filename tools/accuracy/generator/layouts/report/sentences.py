"""Report duties (chế độ báo cáo): the sentence that asks for a report, mostly in the closing."""

from __future__ import annotations

from tools.accuracy.generator.chance import Chance
from tools.accuracy.generator.deadlines import draw_due
from tools.accuracy.generator.model import Due, Json, Letter, Passage, paragraphs
from tools.accuracy.generator.registry import layout

STANDARD = {"UBND": "Ủy ban nhân dân", "MTTQ": "Mặt trận Tổ quốc"}


def standard(words: str) -> str:
    """Write the abbreviations of an issuer's name out."""
    return " ".join(STANDARD.get(word, word) for word in words.split(" "))


def due_truth(due: Due | None) -> Json:
    """Give a deadline in the short-hand, with what else is accepted."""
    if due is None:
        return {"deadline": None}
    accepted = {"deadline_arguable": [list(one) for one in due.accepted]} if due.accepted else {}
    return {"deadline": [due.phrase, due.date, due.inclusive], **accepted}


def duty(letter: Letter, due: Due | None, **parts: object) -> Json:
    """Give a report duty towards the issuer, with ``parts`` in place of the usual ones."""
    usual = {
        "by": [letter.everybody.name],
        "to": standard(letter.office.called),
        "via": None,
        "onward_to": [],
    }
    return {**usual, **due_truth(due), **parts}


@layout("report", "to the issuer", weight=3)
def plain(letter: Letter, chance: Chance) -> Passage:
    """Write `Đề nghị các đơn vị báo cáo kết quả về UBND tỉnh trước ngày …`."""
    due = draw_due(chance, letter.day, "report")
    ask = chance.pick(["Đề nghị", "Yêu cầu"])
    words = f"{ask} {letter.everybody.words} báo cáo kết quả thực hiện về {letter.office.called} {due.phrase}./."
    return Passage(paragraphs(words), {"report_duties": [duty(letter, due)]})


@layout("report", "through a unit")
def through(letter: Letter, chance: Chance) -> Passage:
    """Write `… về UBND tỉnh (qua Sở Y tế) trước ngày … để tổng hợp`."""
    due = draw_due(chance, letter.day, "report")
    way = letter.reporter
    words = (
        f"{chance.pick(['Đề nghị', 'Yêu cầu'])} {letter.everybody.words} nghiêm túc triển khai thực hiện; báo cáo kết quả về "
        f"{letter.office.called} (qua {way.words}) {due.phrase} để tổng hợp./."
    )
    return Passage(paragraphs(words), {"report_duties": [duty(letter, due, via=way.name)]})


@layout("report", "to the issuer", "deadlines: two receivers")
def two_receivers(letter: Letter, chance: Chance) -> Passage:
    """Write `… báo cáo kết quả về UBND tỉnh và Sở Y tế trước ngày …`."""
    due = draw_due(chance, letter.day, "report")
    other = letter.reporter
    words = (
        f"{chance.pick(['Đề nghị', 'Yêu cầu'])} {letter.everybody.words} báo cáo kết quả thực hiện về "
        f"{letter.office.called} và {other.words} {due.phrase}./."
    )
    both = [duty(letter, due), duty(letter, due, to=other.name)]
    return Passage(paragraphs(words), {"report_duties": both})


@layout("report", "through a unit", "deadlines: contact details inside the sentence")
def with_contact(letter: Letter, chance: Chance) -> Passage:
    """Write `… (qua Sở Y tế, điện thoại: …, email: …) trước ngày …`."""
    due = draw_due(chance, letter.day, "report")
    way = letter.reporter
    person = letter.signer.rsplit(" ", 2)[-2:]
    contact = chance.pick(
        [
            "điện thoại: 0233.000.111, email: minhhoa@example.vn",
            f"đồng chí {' '.join(person)} - ĐT: 0233.000.111",
            "thư điện tử: minhhoa@example.vn",
        ]
    )
    words = (
        f"{chance.pick(['Đề nghị', 'Yêu cầu'])} {letter.everybody.words} báo cáo kết quả thực hiện về "
        f"{letter.office.called} (qua {way.words}, {contact}) {due.phrase} để tổng hợp./."
    )
    return Passage(paragraphs(words), {"report_duties": [duty(letter, due, via=way.name)]})


@layout("report", "passed on")
def onward(letter: Letter, chance: Chance) -> Passage:
    """Write `… về Sở Y tế trước ngày … để tổng hợp, báo cáo UBND tỉnh`."""
    due = draw_due(chance, letter.day, "report")
    receiver = letter.reporter
    called = letter.office.called
    words = (
        f"{chance.pick(['Đề nghị', 'Yêu cầu'])} {letter.everybody.words} gửi báo cáo kết quả về {receiver.words} "
        f"{due.phrase} để tổng hợp, báo cáo {called}./."
    )
    told = duty(letter, due, to=receiver.name, onward_to=[standard(called)])
    return Passage(paragraphs(words), {"report_duties": [told]})


@layout("report", "none", weight=2)
def none(letter: Letter, chance: Chance) -> Passage:
    """Close without asking for a report."""
    title = letter.title.capitalize() or "Công văn"
    words = chance.pick(
        [
            f"Trên đây là {title} {letter.subject}, {letter.office.called} đề nghị {letter.everybody.words} nghiêm túc triển khai thực hiện./.",
            f"{letter.office.called} yêu cầu {letter.everybody.words} nghiêm túc triển khai thực hiện./.",
        ]
    )
    return Passage(paragraphs(words))
