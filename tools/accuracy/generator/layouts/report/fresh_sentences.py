"""Sentences that ask for a report: two receivers, contacts inside, time first, nobody named, onward to whom."""

from __future__ import annotations

from tools.accuracy.generator.chance import Chance
from tools.accuracy.generator.deadlines import draw_due
from tools.accuracy.generator.layouts.addressees.lists import capital
from tools.accuracy.generator.layouts.report.sentences import duty, standard
from tools.accuracy.generator.model import Due, Letter, Passage, paragraphs
from tools.accuracy.generator.registry import layout

ASK = ("Đề nghị", "Yêu cầu")


def _one(words: str, *duties: object, **more: object) -> Passage:
    return Passage(paragraphs(words), {"report_duties": list(duties), **more})


def _when(letter: Letter, chance: Chance) -> Due:
    return draw_due(chance, letter.day, "report")


@layout("report", "to the issuer", hand="fresh", weight=2)
def usual(letter: Letter, chance: Chance) -> Passage:
    """Kết quả thực hiện, đề nghị các đơn vị báo cáo về UBND tỉnh trước ngày …."""
    due = _when(letter, chance)
    ask, everybody, to = chance.pick(list(ASK)), letter.everybody.words, letter.office.called
    words = chance.pick(
        [
            f"Kết quả thực hiện, {ask.lower()} {everybody} báo cáo về {to} {due.phrase}./.",
            f"{ask} {everybody} quan tâm, tổ chức thực hiện và gửi báo cáo kết quả về {to} {due.phrase} để theo dõi, chỉ đạo./.",
            f"{ask} {everybody} gửi báo cáo bằng văn bản và bản mềm về {to} {due.phrase}./.",
        ]
    )
    return _one(words, duty(letter, due))


@layout("report", "time first", hand="fresh")
def time_first(letter: Letter, chance: Chance) -> Passage:
    """Trước ngày …, các đơn vị báo cáo kết quả về UBND tỉnh."""
    due = _when(letter, chance)
    words = f"{capital(due.phrase)}, {letter.everybody.words} báo cáo kết quả về {letter.office.called} để tổng hợp chung./."
    return _one(words, duty(letter, due))


@layout("report", "two receivers", hand="fresh", fits=lambda letter: not letter.reporter.collective)
def two_receivers(letter: Letter, chance: Chance) -> Passage:
    """Báo cáo kết quả về UBND tỉnh, đồng thời gửi Sở Y tế: a duty towards each."""
    due = _when(letter, chance)
    glue = chance.pick(["; đồng thời gửi ", ", đồng gửi ", " và "])
    words = f"{chance.pick(list(ASK))} {letter.everybody.words} báo cáo kết quả về {letter.office.called}{glue}{letter.reporter.words} {due.phrase}./."
    return _one(words, duty(letter, due), duty(letter, due, to=letter.reporter.name))


@layout("report", "contact details inside the sentence", hand="fresh", weight=2)
def contacts(letter: Letter, chance: Chance) -> Passage:
    """… về UBND tỉnh (qua Sở Y tế, số 12 đường …, điện thoại …, thư điện tử …) trước ngày …."""
    due, way = _when(letter, chance), letter.reporter
    phone = f"0{chance.between(200, 299)}.3{chance.between(100, 999)}.000"
    details = chance.pick(
        [
            f"điện thoại {phone}",
            f"địa chỉ: số {chance.between(2, 190)} đường Lê Lợi; điện thoại: {phone}",
            "thư điện tử: tonghop.minhhoa@vidu.vn",
            f"đồng chí Hoa Minh Họa, chuyên viên, ĐT {phone}, email: tonghop.minhhoa@vidu.vn",
        ]
    )
    chance.drawn.add("deadlines: contact details inside the sentence")
    words = f"Báo cáo kết quả của {letter.everybody.words} gửi về {letter.office.called} (qua {way.words}, {details}) {due.phrase}./."
    return _one(words, duty(letter, due, via=way.name))


@layout("report", "sender not named", hand="fresh")
def nobody_named(letter: Letter, chance: Chance) -> Passage:
    """Báo cáo kết quả gửi về UBND tỉnh trước ngày …: by whom is not said."""
    due = _when(letter, chance)
    words = f"Báo cáo kết quả thực hiện gửi về {letter.office.called} {due.phrase}./."
    leads = list(dict.fromkeys(standard(task.leads[0].name) for task in letter.tasks))
    told = duty(letter, due, by=[], by_arguable=[[letter.everybody.name], leads])
    return _one(words, told)


@layout("report", "several in one sentence", hand="fresh")
def plan_and_report(letter: Letter, chance: Chance) -> Passage:
    """Gửi kế hoạch trước ngày …, báo cáo kết quả trước ngày …: only the second is a report."""
    first, due = draw_due(chance, letter.day, "task"), _when(letter, chance)
    chance.drawn.add("deadlines: several in one sentence")
    to = letter.office.called
    words = f"{chance.pick(list(ASK))} {letter.everybody.words} gửi kế hoạch về {to} {first.phrase}; báo cáo kết quả thực hiện {due.phrase}./."
    return _one(words, duty(letter, due), report_duties_optional=[{"to": standard(to)}])


@layout("report", "after the event", hand="fresh")
def after_event(letter: Letter, chance: Chance) -> Passage:
    """Sau khi kết thúc đợt hoạt động, … báo cáo: required but undated."""
    phrase = chance.pick(["Sau khi kết thúc đợt hoạt động", "Ngay sau khi hoàn thành"])
    chance.drawn.add("deadlines: required but undated")
    words = (
        f"{phrase}, {letter.everybody.words} tổng hợp kết quả, báo cáo {letter.office.called}./."
    )
    told = duty(letter, None, deadline=[phrase, None, None], deadline_arguable=[None])
    return _one(words, told)


def _has_above(letter: Letter) -> bool:
    return letter.office.form == "state" and letter.office.scope in {
        "province", "district", "commune", "centre",
    }  # fmt: skip


def _above(letter: Letter) -> tuple[str, str]:
    """Give whom the issuer reports to: as written, and its name."""
    office = letter.office
    if office.level == "centre":
        return "Thủ tướng Chính phủ", "Thủ tướng Chính phủ"
    if office.level == "province" and office.name.startswith("Ủy ban nhân dân"):
        return "Văn phòng Chính phủ", "Văn phòng Chính phủ"
    unit = "thành phố" if office.above.startswith("thành phố") else "tỉnh"
    return f"UBND {unit}", f"Ủy ban nhân dân {unit}"


@layout("report", "onward to whom", hand="fresh", fits=_has_above, weight=2)
def onward(letter: Letter, chance: Chance) -> Passage:
    """… để tổng hợp, báo cáo UBND tỉnh: the issuer passes it on, which is no duty of the units."""
    due = _when(letter, chance)
    words, name = _above(letter)
    way = letter.reporter
    through = chance.maybe(0.5)
    by_way = f" (qua {way.words} tổng hợp)" if through else ""
    text = f"{chance.pick(list(ASK))} {letter.everybody.words} báo cáo kết quả về {letter.office.called}{by_way} {due.phrase} để tổng hợp, báo cáo {words}./."
    told = duty(letter, due, via=way.name if through else None, onward_to=[name])
    return _one(text, told)


@layout("report", "none", hand="fresh", weight=2)
def only_questions(letter: Letter, chance: Chance) -> Passage:
    """Close with where questions go, or with the issuer's wish."""
    called, everybody = letter.office.called, letter.everybody.words
    words = chance.pick(
        [
            f"Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, {everybody} kịp thời phản ánh để được hướng dẫn./.",
            f"{called} rất mong nhận được sự quan tâm, phối hợp của {everybody}./.",
            f"Nhận được văn bản này, yêu cầu {everybody} khẩn trương triển khai thực hiện./.",
        ]
    )
    return Passage(paragraphs(words))
