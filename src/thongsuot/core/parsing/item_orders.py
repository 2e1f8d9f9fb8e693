"""Item orders (việc được giao của một mục): everybody whom the words of one item tell to act, and the action."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from thongsuot.core.model.agency import Agency
from thongsuot.core.model.span import Span
from thongsuot.core.parsing.agencies import split_agencies
from thongsuot.core.parsing.agency_headings import heading_agencies
from thongsuot.core.parsing.chains import Chain, chain_at, skip_address
from thongsuot.core.parsing.connectives import skip_connectives
from thongsuot.core.parsing.doers_beside import done_by, read_doers_beside
from thongsuot.core.parsing.folded import fold, pattern
from thongsuot.core.parsing.further_subjects import further_subjects
from thongsuot.core.parsing.open_subjects import open_subject
from thongsuot.core.parsing.orders import EACH, Order, read_order
from thongsuot.core.parsing.outline_node import OutlineNode
from thongsuot.core.parsing.phrase_hits import order_hits
from thongsuot.core.parsing.predicates import (
    is_ground_of_document,
    leading_verb,
    predicate_after,
    verb_on_ground,
)
from thongsuot.core.parsing.roles import (
    begins_with_label,
    labelled,
    support_chains,
    supporting_subjects,
)
from thongsuot.core.parsing.sections import is_frame
from thongsuot.core.parsing.sentences import clause_end, sentences, trimmed
from thongsuot.core.vocabulary.load import strings

_CLAUSE = re.compile(r";\s+(?:(?:riêng|còn)\s+)?")
# `- “Dành những điều tốt đẹp nhất cho trẻ em”;`: the words of a slogan tell nobody to act.
_QUOTATION = re.compile(r"\s*[“\"«][^“”\"«»]+[”\"»]\s*[.;,!]?\s*")
_LONGEST_NAME = 110
_LONGEST_LABEL = 60
_SUPPORT = "phối hợp"
_NEAR = 24
_DIRECT = "chỉ đạo"
_GOES_ON = ("tiếp tục", "nghiêm túc", "triển khai", "thực hiện nghiêm", "thực hiện tốt")
# `Hướng dẫn lập biểu mẫu (30 phút).`: a part of a programme, which nobody is told to do.
_IN_PROGRAMME = re.compile(r"\(\s*\d{1,3}\s*(?:phút|')\s*\)\W*\Z")
# `Phó Hiệu trưởng phụ trách chuyên môn: …`: what a deputy is in charge of is part of how the deputy is named.
_DEPUTY = pattern(
    r"(?:các\s)?(?:đ/c\s|đồng\schí\s)?phó\s(?:hiệu\strưởng|giám\sđốc|chủ\stịch|bí\sthư|trưởng\s\w+)(?:\sphụ\strách(?:\s[^\s:;,.]+){0,6})?\s*\Z"
)
# What another body is, has or gets is no task of its own here.
_NO_TASK = ("phối hợp", "là ", "có ", "được ", "phê duyệt", "xem xét", "quyết định", "ban hành")
_ORDERING = ("giao", "đề nghị", "yêu cầu", "phân công")


@dataclass(slots=True)
class ItemOrders:
    """``verb`` is where the action begins, None where nothing is ordered; ``is_heading`` where the title names the doer."""

    leads: list[Agency] = field(default_factory=list)
    supports: list[Agency] = field(default_factory=list)
    verb: int | None = None
    is_heading: bool = False

    def action(self, text: str, limit: int) -> str:
        """Give the ordering clause as written, from its verb to the first ``;`` or ``.``."""
        if self.verb is None:
            return ""
        return trimmed(text, self.verb, clause_end(text, self.verb, limit), " \t\n:").of(text)


def read_item_orders(
    text: str, node: OutlineNode, issuers: frozenset[str], *, among_units: bool = False
) -> ItemOrders:
    """Read the orders of an item's own words; ``among_units`` where its neighbours are names of bodies."""
    orders = ItemOrders()
    if node.doers is not None:
        orders.leads = list(heading_agencies(text, node.doers, bold_guess=True))
    paragraphs = node.paragraphs
    if node.title is not None:
        orders.leads = list(heading_agencies(text, node.title, bold_guess=among_units))
        orders.is_heading = bool(orders.leads)
        if orders.is_heading or is_frame(text, node.title):
            paragraphs = node.texts
    read_paragraphs(text, paragraphs, issuers, orders)
    if among_units and not orders.leads and node.title is None:
        _read_unknown(text, node, orders)
    return orders


def _read_unknown(text: str, node: OutlineNode, orders: ItemOrders) -> None:
    """``Bộ phận y tế: Trực …`` among tasks of bodies: what stands before the colon is one, known or not."""
    for paragraph in node.paragraphs[:1]:
        colon = text.find(":", paragraph.start, min(paragraph.end, paragraph.start + _LONGEST_NAME))
        if colon < 0:
            return
        named = Span(paragraph.start, colon)
        orders.leads.extend(heading_agencies(text, named, bold_guess=True))
        if not orders.leads and _DEPUTY.match(fold(text), named.start, named.end):
            orders.leads.extend(split_agencies(text, Span(skip_address(text, named.start), colon)))
        if orders.leads:
            orders.verb = trimmed(text, colon, paragraph.end).start


def read_paragraphs(
    text: str, paragraphs: list[Span], issuers: frozenset[str], orders: ItemOrders
) -> None:
    """Add to ``orders`` what ``paragraphs`` order."""
    for paragraph in paragraphs:
        if _QUOTATION.fullmatch(text, paragraph.start, paragraph.end):
            continue
        for sentence in sentences(text, paragraph):
            _read_sentence(text, sentence, issuers, orders)
    if not orders.leads:
        read_doers_beside(text, paragraphs, issuers, orders)


def _read_sentence(text: str, sentence: Span, issuers: frozenset[str], orders: ItemOrders) -> None:
    order = None if orders.is_heading else read_order(text, sentence, issuers)
    if orders.is_heading and orders.verb is not None:
        _add_further_body(text, sentence, issuers, orders)
    if order is None and not orders.is_heading and orders.verb is None:
        order = _of_open_subject(text, sentence)
    if order is not None:
        order = done_by(text, sentence, order)
        _add_order(text, order, orders)
    else:
        _add_verb(text, sentence, orders)
    start = sentence.start if order is None else order.end
    beside = tuple(support_chains(text, start, sentence.end))
    orders.supports.extend(agency for chain in beside for agency in chain.agencies)
    if order is not None:
        _read_clauses(text, order, sentence, orders, beside)
        orders.leads.extend(further_subjects(text, order.verb, sentence.end, issuers))
    elif orders.verb is not None and not orders.leads and orders.verb >= sentence.start:
        orders.leads.extend(further_subjects(text, orders.verb, sentence.end, issuers))
    orders.supports.extend(
        agency
        for agency in supporting_subjects(text, start, sentence.end)
        if agency not in orders.leads
    )
    for role, agency in labelled(text, sentence):
        (orders.leads if role == "lead" else orders.supports).append(agency)


def _add_further_body(
    text: str, sentence: Span, issuers: frozenset[str], orders: ItemOrders
) -> None:
    """``1. Khoa Nội: Khám … . Khoa Dược cấp thuốc.``: a later sentence tells another body by its name."""
    if not text[sentence.start].isupper():
        return
    chain = chain_at(text, sentence.start, sentence.end)
    if chain is None or any(one.collective or one.name in issuers for one in chain.agencies):
        return
    verb = predicate_after(text, chain.end, sentence.end)
    folded = fold(text)
    if verb is None or verb > chain.end + 1 or folded.startswith(_NO_TASK, verb):
        return
    named = [*orders.leads, *orders.supports]
    directed = _directs_bodies(text, orders.verb or sentence.start, sentence.start)
    if not directed and not any(
        one.name == other.name for one in chain.agencies for other in named
    ):
        orders.leads.extend(chain.agencies)


def _of_open_subject(text: str, sentence: Span) -> Order | None:
    start = skip_connectives(text, sentence)
    opened = open_subject(text, start, sentence.end)
    if opened is None or begins_with_label(text, start):
        return None
    return Order(opened[0].agencies, opened[1], explicit=False, end=opened[0].end)


def _add_order(text: str, order: Order, orders: ItemOrders) -> None:
    supports = fold(text).startswith(_SUPPORT, order.verb) and bool(orders.leads)
    (orders.supports if supports else orders.leads).extend(order.agencies)
    if orders.verb is None:
        orders.verb = order.verb


def _add_verb(text: str, sentence: Span, orders: ItemOrders) -> None:
    if orders.verb is not None or _IN_PROGRAMME.search(text[sentence.start : sentence.end]):
        return
    start = skip_connectives(text, sentence)
    verb = (
        leading_verb(text, start, sentence.end)
        or _verb_behind_label(text, start, sentence)
        or _carried_out(text, start, sentence)
    )
    if verb is None and orders.is_heading:
        verb = start
    orders.verb = verb


def _carried_out(text: str, start: int, sentence: Span) -> int | None:
    """``Tiếp tục thực hiện Công văn số … của …``: a task where nothing else is to be done on that ground."""
    hit = order_hits(text).at(start)
    if hit is None or not fold(text).startswith(_GOES_ON, start):
        return None
    if not is_ground_of_document(text, hit) or verb_on_ground(text, hit, sentence.end) is not None:
        return None
    return start


def _verb_behind_label(text: str, start: int, sentence: Span) -> int | None:
    """``Về tuyên truyền: treo băng rôn …``, ``Cấp cơ sở: hoàn thành …``: the verb stands behind what it is about."""
    colon = text.find(": ", start, min(sentence.end, start + _LONGEST_LABEL))
    if colon < 0 or fold(text).startswith(strings("sections", "details"), start):
        return None
    return leading_verb(text, colon + 2, sentence.end)


def _read_clauses(
    text: str, order: Order, sentence: Span, orders: ItemOrders, beside: tuple[Chain, ...]
) -> None:
    """Read ``…; giao Sở B …`` and ``…; Sở B làm …``: further bodies, unless they are chỉ đạo-ed.

    A sign inside the list of those ``beside`` whom it is done only parts them.
    """
    folded = fold(text)
    for sign in _CLAUSE.finditer(text, order.verb, sentence.end):
        if any(chain.start < sign.start() < chain.end for chain in beside):
            continue
        if folded.startswith(_ORDERING, sign.end()):
            further = read_order(text, Span(sign.end(), sentence.end))
            begins_anew = order.explicit or text[sign.end()].isupper()
            if further is not None and (begins_anew or _by_own_names(further)):
                orders.leads.extend(further.agencies)
                continue
            if order.explicit:
                continue
        chain = chain_at(text, sign.end(), sentence.end)
        if chain is None or folded.startswith(EACH, sign.end()):
            continue
        by_name = text[chain.start].isupper()
        if not by_name and _directs_bodies(text, order.verb, sign.start()):
            continue
        verb = predicate_after(text, chain.end, sentence.end)
        if verb is None or (folded.startswith(_SUPPORT, verb) and not by_name):
            continue
        if folded.startswith(_SUPPORT, verb) and not _with_own_partner(
            text, verb, sentence, orders
        ):
            continue
        supports = _SUPPORT in folded[verb : verb + _NEAR] and folded.startswith("là ", verb)
        (orders.supports if supports else orders.leads).extend(chain.agencies)


def _by_own_names(order: Order) -> bool:
    """``Sở A mở đợt …; đề nghị Đài Truyền hình B đưa tin``: the issuer asks a body by its name, not Sở A its units."""
    return all(one.name[:1].isupper() and not one.collective for one in order.agencies)


def _with_own_partner(text: str, verb: int, sentence: Span, orders: ItemOrders) -> bool:
    """``…; Tòa án phối hợp với Sở B tổ chức …``: who works with another than those that lead so far leads itself."""
    partners = next(support_chains(text, verb, sentence.end), None)
    if partners is None:
        return False
    end = clause_end(text, verb, sentence.end)
    leads_so_far = {agency.name for agency in orders.leads}
    own = leads_so_far.isdisjoint(agency.name for agency in partners.agencies)
    return own and partners.end < end and predicate_after(text, partners.end, end) is not None


def _directs_bodies(text: str, start: int, end: int) -> bool:
    """Tell whether a body is chỉ đạo-ed here, so that the clauses behind may speak of what it is to do."""
    folded = fold(text)
    at = folded.find(_DIRECT, start, end)
    while at >= 0:
        if chain_at(text, at + len(_DIRECT) + 1, end) is not None:
            return True
        at = folded.find(_DIRECT, at + 1, end)
    return False
