"""Writes a draft as lines in right form (trình bày theo Nghị định 30), each with its part in the letter."""

from __future__ import annotations

from dataclasses import dataclass

from tools.accuracy.checking.draft import Body, Draft, Job, month_of, shown
from tools.accuracy.checking.draw import words

NATION = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
MOTTO = "Độc lập - Tự do - Hạnh phúc"
OTHER_NATIONS = {"party": "ĐẢNG CỘNG SẢN VIỆT NAM", "youth": "ĐOÀN TNCS HỒ CHÍ MINH"}


@dataclass
class Line:
    """A line or paragraph and the part that it belongs to: number, addressee, item, and so on."""

    part: str
    text: str

    @property
    def is_paragraph(self) -> bool:
        """Tell whether it may be wrapped."""
        return self.part in {"base", "opening", "item", "purpose", "closing"}


def written(draft: Draft) -> list[Line]:
    """Write all lines of a draft."""
    head = _head(draft)
    return [*head, *_addressees(draft), *_body(draft), *_tail(draft)]


def capital(text: str) -> str:
    """Write the first letter large."""
    return text[:1].upper() + text[1:]


def _head(draft: Draft) -> list[Line]:
    office = draft.office
    lines = [Line("parent", one) for one in office.parent_head]
    lines += [Line("issuer", one) for one in office.head]
    if office.form in OTHER_NATIONS:
        lines.append(Line("nation", OTHER_NATIONS[office.form]))
    else:
        lines += [Line("nation", NATION), Line("motto", MOTTO)]
    sign = "-" if office.slash_last else "/"
    start = "Số" if office.slash_last else "Số:"
    lines.append(Line("number", f"{start} {draft.serial}{sign}{draft.symbol}"))
    day = f"ngày {draft.day.day:02d} tháng {month_of(draft.day)} năm {draft.day.year}"
    lines.append(Line("date", f"{office.place}, {day}"))
    if not draft.title:
        return [*lines, Line("about", f"V/v {draft.subject}")]
    opening = "Về việc " if draft.kind in {"quyet_dinh", "chi_thi"} else ""
    lines += [Line("title", draft.title.upper()), Line("subject", capital(opening + draft.subject))]
    if draft.kind == "quyet_dinh":
        lines.append(Line("authority", f"{office.chief} {' '.join(office.head)}"))
    return lines


def _addressees(draft: Draft) -> list[Line]:
    if draft.title:
        return []
    names = [capital(one.name) for one in draft.addressees]
    if len(names) == 1:
        return [Line("to", f"Kính gửi: {names[0]}.")]
    rows = [f"- {one};" for one in names[:-1]] + [f"- {names[-1]}."]
    return [Line("to", "Kính gửi:"), *(Line("addressee", one) for one in rows)]


def _body(draft: Draft) -> list[Line]:
    issuer = draft.called
    if draft.kind == "quyet_dinh":
        return _decision(draft)
    ways = [
        f"{issuer} yêu cầu {draft.group} triển khai thực hiện các nội dung sau:",
        f"{issuer} đề nghị {draft.group} thực hiện một số nội dung sau:",
        f"{issuer} giao nhiệm vụ cho {draft.group} như sau:",
    ]
    ways.append(f"{issuer} có ý kiến chỉ đạo như sau:")
    told = ways[draft.style["open"]]
    if draft.kind == "ke_hoach":
        told = f"{issuer} ban hành Kế hoạch {draft.subject} như sau:"
    texts = [one.words() for one in draft.bases]
    if draft.title and draft.style["bases"] and texts:
        lines = [Line("base", f"{one};") for one in texts[:-1]] + [Line("base", f"{texts[-1]}.")]
        lines.append(Line("opening", told))
    elif texts:
        joined = "; ".join([texts[0], *(one[:1].lower() + one[1:] for one in texts[1:])])
        lines = [Line("opening", f"{joined}, {told}")]
    else:
        lines = [Line("opening", told)]
    event = draft.event
    if event and (event.day or event.theme):
        told = f"{event.name} ({shown(event.day)})" if event.day else event.name
        theme = f"với chủ đề “{event.theme}”" if event.theme else "bảo đảm thiết thực"
        first = f"Tổ chức {told} {theme}, trang trọng, tiết kiệm, hiệu quả."
    else:
        first = "Triển khai đồng bộ các nội dung được giao, bảo đảm thiết thực, hiệu quả."
    if draft.kind == "ke_hoach":
        topic = event.name if event else draft.subject
        lines += [Line("section", "I. MỤC ĐÍCH, YÊU CẦU"), Line("item", "1. Mục đích")]
        lines += [
            Line("purpose", words()["purposes"][draft.style["gap"]]["words"].format(topic=topic))
        ]
        lines += [Line("item", "2. Yêu cầu"), Line("purpose", first)]
        lines += [Line("purpose", words()["demands"][draft.style["close"]]["words"])]
        lines += [Line("section", "II. TỔ CHỨC THỰC HIỆN")]
    else:
        lines.append(Line("purpose", first))
    lines += items(draft)
    return [*lines, _closing(draft)]


def items(draft: Draft) -> list[Line]:
    """Write the items in the style of the draft."""
    lines: list[Line] = []
    for number, job in enumerate(draft.jobs, start=1):
        clauses = _clauses(job)
        if draft.style["items"] == 1 and not job.supports and len(clauses) > 1:
            ask = "Đề nghị " if job.lead.asked else ""
            lines.append(Line("item", f"{number}. {capital(ask + job.lead.name)}:"))
            rows = [f"{'abcđ'[at]}) {capital(one)}" for at, one in enumerate(clauses)]
            lines += [Line("item", f"{one};") for one in rows[:-1]] + [Line("item", f"{rows[-1]}.")]
        else:
            lines.append(Line("item", f"{number}. {_order(job)}{_and(clauses)}".rstrip() + "."))
    return lines


def _order(job: Job) -> str:
    who = f"Đề nghị {job.lead.name}" if job.lead.asked else capital(job.lead.name)
    if job.supports:
        verb = "chủ trì, phối hợp với" if job.led else "phối hợp với"
        return f"{who} {verb} {', '.join(one.name for one in job.supports)} "
    return f"{who} "


def _and(clauses: list[str]) -> str:
    return "; ".join(clauses)


def _clauses(job: Job) -> list[str]:
    clauses = list(job.orders)
    if job.due:
        clauses[-1] += f", hoàn thành {job.due_words.format(shown(job.due))}"
    if job.window:
        slogan = f" với nội dung “{job.window.slogan}”" if job.window.slogan else ""
        days = f" từ ngày {shown(job.window.first)} đến ngày {shown(job.window.last)}"
        clauses.append(f"{job.hung}{slogan}{days}")
    return clauses


def _closing(draft: Draft) -> Line:
    due = f"trước ngày {shown(draft.report_due)}"
    end = "" if draft.kind == "quyet_dinh" else "./."
    told = f"{capital(draft.group)} báo cáo kết quả thực hiện về {draft.report_to} {due} để tổng hợp{end}"
    if draft.kind == "ke_hoach":
        told = f"Trên đây là Kế hoạch {draft.subject}; {told[:1].lower()}{told[1:]}"
    return Line("closing", told)


def _decision(draft: Draft) -> list[Line]:
    texts = [one.words().replace("Thực hiện", "Căn cứ", 1) for one in draft.bases]
    texts = texts or ["Căn cứ chức năng, nhiệm vụ, quyền hạn được giao"]
    lines = [Line("base", f"{one};") for one in texts[:-1]] + [Line("base", f"{texts[-1]}.")]
    lines.append(Line("title", "QUYẾT ĐỊNH:"))
    event = draft.event
    day = f", ngày {shown(event.day)}" if event and event.day else ""
    theme = f" với chủ đề “{event.theme}”" if event and event.theme else ""
    lines.append(Line("item", f"Điều 1. {capital(draft.subject)}{day}{theme}."))
    at = 1
    for at, job in enumerate(draft.jobs, start=2):
        lines.append(Line("item", f"Điều {at}. {_order(job)}{_and(_clauses(job))}."))
    lines.append(Line("item", f"Điều {at + 1}. {_closing(draft).text}."))
    named = ", ".join(one.name for one in draft.addressees)
    end = f"Điều {at + 2}. Quyết định này có hiệu lực kể từ ngày ký. {capital(named)} chịu trách nhiệm thi hành Quyết định này./."
    return [*lines, Line("closing", end)]


def _tail(draft: Draft) -> list[Line]:
    first = ["Như trên"] if not draft.title else [capital(one.name) for one in draft.addressees]
    if draft.kind == "quyet_dinh":
        first = [f"Như Điều {len(draft.jobs) + 3}"]
    lines = [Line("nn", "Nơi nhận:")]
    lines += [Line("recipient", f"- {one};") for one in [*first, *draft.recipients]]
    lines.append(Line("archive", f"- Lưu: VT, {draft.unit}."))
    return [
        *lines,
        *(Line("signature", one) for one in signature(draft)),
        Line("signer", draft.signer),
    ]


def signature(draft: Draft) -> list[str]:
    """Write the lines above the name."""
    office = draft.office
    lines = []
    if office.on_behalf and draft.kind != "quyet_dinh":
        lines.append(f"{'T/M' if office.form == 'party' else 'TM.'} {office.on_behalf}")
    if office.form in {"party", "youth"}:
        return [*lines, office.deputy if draft.deputy else office.chief]
    return [*lines, *([f"KT. {office.chief}", office.deputy] if draft.deputy else [office.chief])]


def bodies(draft: Draft) -> list[Body]:
    """Give all bodies of a draft, leaders and helpers."""
    return [one for job in draft.jobs for one in (job.lead, *job.supports)]
