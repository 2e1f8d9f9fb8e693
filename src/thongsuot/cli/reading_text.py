"""A reading as people read it at the shell (bản tóm tắt): the parts of the document, one below another."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from thongsuot.core.vocabulary.load import table

BLANK = "…"
"""Stands where the document leaves a blank."""


def render_text(reading: dict[str, Any]) -> str:
    """Write out the object of one document, an unreadable one too."""
    if "error" in reading:
        return f"{reading['source']['name']}: không đọc được.\n  {reading['error']['message']}"
    parts = [
        *_head(reading),
        *_listed("Kính gửi", [agency["name"] for agency in reading["addressees"]]),
        *_listed("Văn bản viện dẫn", [_citation(cited) for cited in reading["citations"]]),
        *_campaign(reading["campaign"]),
        *_listed("Nhiệm vụ", [_assignment(task) for task in reading["assignments"]]),
        *_listed("Băng rôn, khẩu hiệu", [_display(display) for display in reading["displays"]]),
        *_listed("Báo cáo", [_duty(duty) for duty in reading["report_duties"]]),
        *_listed("Nơi nhận", [line["text"] for line in reading["recipients"]]),
        *_signature(reading["signature"]),
        *_listed(
            "Cần xem lại", [f"{doubt['field']}: {doubt['reason']}" for doubt in reading["doubts"]]
        ),
    ]
    return "\n".join([reading["source"]["name"], *(f"  {line}" for line in parts)])


def _listed(title: str, values: Iterable[str]) -> Iterator[str]:
    lines = list(values)
    if lines:
        yield f"{title}:"
        yield from (f"  - {line}" for line in lines)


def _head(reading: dict[str, Any]) -> Iterator[str]:
    kind = table("contract_words")["kind"][reading["kind"]]
    number = reading["number"] or {"serial": None, "symbol": None}
    numbered = "/".join(part or BLANK for part in (number["serial"], number["symbol"]))
    yield f"{kind} số {numbered}"
    issuers = [issuer for issuer in (reading["issuer"], *reading["co_issuers"]) if issuer]
    yield f"Cơ quan ban hành: {', '.join(issuer['name'] for issuer in issuers) or BLANK}"
    place = reading["place"]["name"] if reading["place"] else BLANK
    date = reading["date"] or {}
    day = "/".join(str(date.get(part) or BLANK) for part in ("day", "month", "year"))
    yield f"Địa danh, ngày: {place}, {day}"
    yield f"Trích yếu: {reading['subject']['text'] if reading['subject'] else BLANK}"


def _citation(cited: dict[str, Any]) -> str:
    words = table("contract_words")["kind"][cited["kind"]]
    known = [words, cited["number"], cited["date"], cited["issuer"]]
    ground = "căn cứ" if cited["role"] == "basis" else "nhắc đến"
    return f"{', '.join(word for word in known if word)} ({ground})"


def _campaign(campaign: dict[str, Any] | None) -> Iterator[str]:
    if campaign is None:
        return
    edition = f"lần thứ {campaign['edition']}" if campaign["edition"] else ""
    known = [campaign["name"], edition, f"năm {campaign['year']}" if campaign["year"] else ""]
    yield f"Đợt: {', '.join(word for word in known if word)}"
    if campaign["theme"]:
        yield f"Chủ đề: {campaign['theme']}"


def _assignment(task: dict[str, Any]) -> str:
    words = table("contract_words")
    agencies = "; ".join(
        f"{agency['name']} ({words['role'][agency['role']]})" for agency in task["agencies"]
    )
    known = [
        f"[{task['path'] or '–'}] {agencies or 'không nêu cơ quan nào'}: {task['action']}",
        f"hoạt động: {', '.join(words['activity'][kind] for kind in task['activities'])}"
        if task["activities"]
        else "",
        f"thời hạn: {task['deadline']['phrase']}" if task["deadline"] else "",
    ]
    return "; ".join(part for part in known if part)


def _display(display: dict[str, Any]) -> str:
    days = f"từ {display['from'] or BLANK} đến {display['to'] or BLANK}"
    return f"{days}: {'; '.join(display['slogans'])}" if display["slogans"] else days


def _duty(duty: dict[str, Any]) -> str:
    deadline = duty["deadline"]["phrase"] if duty["deadline"] else "không nêu thời hạn"
    via = f" qua {duty['via']}" if duty["via"] else ""
    onward = f", để báo cáo {', '.join(duty['onward_to'])}" if duty["onward_to"] else ""
    return f"{', '.join(duty['by']) or BLANK} → {duty['to'] or BLANK}{via}: {deadline}{onward}"


def _signature(signature: dict[str, Any] | None) -> Iterator[str]:
    if signature:
        known = [signature["on_behalf"], signature["position"], signature["name"]]
        yield f"Ký: {', '.join(part for part in known if part)}"
