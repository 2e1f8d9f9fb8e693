"""Doers beside the clause (ai làm, nêu sau việc): in brackets, behind `do` or a colon, behind the term at the end."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from thongsuot.core.model.agency import Agency
from thongsuot.core.model.span import Span
from thongsuot.core.parsing.chains import chain_at
from thongsuot.core.parsing.folded import fold, pattern
from thongsuot.core.parsing.led_phrases import leads, led
from thongsuot.core.parsing.orders import Order, read_order
from thongsuot.core.parsing.predicates import predicate_after
from thongsuot.core.parsing.roles import support_chains
from thongsuot.core.parsing.sentences import trimmed

if TYPE_CHECKING:
    from thongsuot.core.parsing.item_orders import ItemOrders

_BRACKET = re.compile(r"\(([^()\n]{6,300})\)")
_DONE_BY = re.compile(r"(?<!\w)do\s")
_DONE_LEADS = leads("do")
# `(Hội Phụ nữ xã; trong tuần từ 20/7 đến 26/7)`: behind the body stands when, or nothing.
_WHEN = pattern(
    r"\s?[;,:]\s?(?:trong|từ|trước|xong|hoàn\sthành|thời\s(?:gian|hạn)|ngày|chậm\snhất|hết|đến|vào|tháng|quý|tuần)\s"
)
# `tại hội trường (UBND xã)`, `gửi Phòng Y tế (Sở Nội vụ)`: a body in brackets that only says where or whose.
_PLACE_BEFORE = pattern(r"(?<!\w)(?:tại|ở|về|đến|gửi|của|thuộc|với|là|trên)\s[^,;.:()\n]{0,60}$")
_TERM_ENDS = re.compile(r"/\d{4}\)?\Z|/\d{1,2}\)?\Z|(?:tháng|năm) \d{1,4}\)?\Z")
_LONGEST_TERM = len("tháng 2024)")


def read_doers_beside(
    text: str, paragraphs: list[Span], issuers: frozenset[str], orders: ItemOrders
) -> None:
    """Add to ``orders`` who stands beside what is done: ``(Sở Y tế chủ trì …)``, ``do Sở Y tế chủ trì``."""
    for paragraph in paragraphs:
        orders.leads.extend(_behind_term(text, paragraph))
        for bracket in _BRACKET.finditer(text, paragraph.start, paragraph.end):
            inner = Span(bracket.start(1), bracket.end(1))
            order = read_order(text, inner, issuers)
            if order is None or not _leads(text, order.verb):
                if orders.verb is not None and not orders.leads:
                    orders.leads.extend(_alone_in_bracket(text, inner, paragraph, issuers))
            else:
                orders.leads.extend(order.agencies)
                beside = support_chains(text, order.end, bracket.end(1))
                orders.supports.extend(agency for chain in beside for agency in chain.agencies)
        for start in _done_by(text, paragraph):
            chain = chain_at(text, start, paragraph.end)
            if chain is None:
                continue
            verb = predicate_after(text, chain.end, paragraph.end)
            if verb is not None and (_leads(text, verb) or _decides(text, verb, paragraph)):
                orders.leads.extend(chain.agencies)
                orders.verb = verb if orders.verb is None else orders.verb


def _done_by(text: str, paragraph: Span) -> Iterator[int]:
    """Give where the doer may stand behind ``do``, or behind the colon of ``… tại các xóm: các xóm thực hiện``."""
    for sign in led(_DONE_BY, _DONE_LEADS, fold(text), paragraph):
        yield sign.end()
    colon = text.rfind(": ", paragraph.start, paragraph.end)
    if colon >= 0:
        yield colon + 2


def done_by(text: str, sentence: Span, order: Order) -> Order:
    """``Riêng tại tỉnh do Thành đoàn A phối hợp Đoàn B, Đoàn C tổ chức``: who stands behind ``do``, not the last helper."""
    first = order.agencies[0].span.start
    at = fold(text).find(" do ", sentence.start, first)
    chain = (
        chain_at(text, at + len(" do "), sentence.end) if at >= 0 and not order.explicit else None
    )
    verb = predicate_after(text, chain.end, sentence.end) if chain is not None else None
    if chain is None or verb is None or chain.end > first or not _leads(text, verb):
        return order
    return Order(chain.agencies, verb, explicit=False, end=chain.end)


def _decides(text: str, verb: int, paragraph: Span) -> bool:
    """``Việc cho học sinh nghỉ học do Giám đốc Sở … quyết định``: it is handed over to whoever decides."""
    folded = fold(text)
    return folded.startswith("quyết định", verb) and folded.startswith("việc ", paragraph.start)


def _alone_in_bracket(
    text: str, inner: Span, paragraph: Span, issuers: frozenset[str]
) -> tuple[Agency, ...]:
    """``Thăm gia đình có công (Hội Phụ nữ xã; trước ngày 25/7).``: who does it stands alone in the last bracket."""
    if not text[inner.start].isupper() or text[inner.end + 1 : paragraph.end].strip(" .;"):
        return ()
    chain = chain_at(text, inner.start, inner.end)
    if chain is None or any(one.name in issuers for one in chain.agencies):
        return ()
    folded = fold(text)
    if chain.end < inner.end and _WHEN.match(folded, chain.end, inner.end) is None:
        return ()
    start = max(paragraph.start, inner.start - 80)
    return () if _PLACE_BEFORE.search(folded, start, inner.start - 1) else chain.agencies


def _behind_term(text: str, paragraph: Span) -> tuple[Agency, ...]:
    """``Treo băng rôn …, từ ngày 20/3 đến ngày 26/3 - Đài Truyền thanh xã.``: who does it stands last, behind the term.

    So it may as a sentence of its own: ``… trước ngày 20/3. Đài Truyền thanh xã.``
    """
    dash = text.rfind(" - ", paragraph.start, paragraph.end)
    stop = text.rfind(". ", paragraph.start, paragraph.end - 2)
    sign = max(dash, stop)
    if sign < 0 or not _TERM_ENDS.search(text, max(paragraph.start, sign - _LONGEST_TERM), sign):
        return ()
    bare = trimmed(text, sign + 2, paragraph.end, " \t\n.;")
    if bare.start >= bare.end or not text[bare.start].isupper():
        return ()
    chain = chain_at(text, bare.start, bare.end)
    return chain.agencies if chain is not None and chain.end >= bare.end else ()


def _leads(text: str, verb: int) -> bool:
    return fold(text).startswith(
        (
            "chủ trì",
            "phối hợp",
            "thực hiện",
            "tham mưu",
            "phụ trách",
            "chịu trách nhiệm",
            "đảm nhiệm",
            "đảm nhận",
            "đảm trách",
        ),
        verb,
    )
