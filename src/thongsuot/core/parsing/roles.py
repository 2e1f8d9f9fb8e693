"""Roles (chủ trì, phối hợp): who leads and who supports in what an item says."""

from __future__ import annotations

import re
from collections.abc import Iterator

from thongsuot.core.model.agency import Agency, AssignedAgency, Role
from thongsuot.core.model.span import Span
from thongsuot.core.parsing.agencies import split_agencies
from thongsuot.core.parsing.agencies_by_place import agencies_between, agency_at
from thongsuot.core.parsing.agency_groups import match_bare_group
from thongsuot.core.parsing.chains import Chain, chain_at
from thongsuot.core.parsing.folded import fold, pattern
from thongsuot.core.parsing.led_phrases import leads, led
from thongsuot.core.parsing.phrase_hits import order_hits
from thongsuot.core.parsing.predicates import predicate_after
from thongsuot.core.parsing.sentences import trimmed
from thongsuot.core.vocabulary.folding import plain

_WITH = pattern(
    r"(?:phối\shợp(?:\s(?:chặt\schẽ|tốt|tích\scực|thường\sxuyên|hiệu\squả|đồng\sbộ|tổ\schức|thực\shiện|chỉ\sđạo))*\s?,?\s?(?:với|cùng(?:\svới)?)|chủ\strì,?\s(?:cùng(?:\svới)?|với))\s+"
)
# `Phối hợp Công an tỉnh tổ chức …`: the word for `with` may be left out in front of a name.
_BESIDE = pattern(r"phối\shợp(?:\s(?:chặt\schẽ|tốt|tích\scực|thường\sxuyên|hiệu\squả|đồng\sbộ))*\s")
# `… giám sát và cùng các đoàn thể vận động …`: together with those, where a verb follows them.
_ALONGSIDE = pattern(r"(?:(?<=và\s)|(?<=[,;]\s))cùng\s(?:với\s)?")
_ALONGSIDE_LEADS = leads("cùng")
_WITH_LEADS = leads("phối hợp", "chủ trì")
_LEADING = "chủ trì,"
_SUPPORTING = pattern(
    r"\s?,?\s?(?:(?:có\strách\snhiệm|chủ\sđộng|tích\scực|cùng|cùng\stham\sgia|tham\sgia)\s)*(?:phối\shợp|hỗ\strợ\sphối\shợp|(?<=cùng\s)thực\shiện)\b(?!\s(?:chặt\schẽ\s)?(?:với|cùng))"
)
_DIRECTING = pattern(
    r"(?:chỉ\sđạo|hướng\sdẫn|đôn\sđốc|vận\sđộng|lãnh\sđạo|phân\scông|yêu\scầu|đề\snghị)(?:\s(?:cho|,\shướng\sdẫn))?\s$"
)
_LABEL = pattern(
    r"""
    (?<!\w)
    (?: (?:(?:các\s)?(?:cơ\squan,\s?đơn\svị|đơn\svị,\scá\snhân|đơn\svị|cơ\squan|bộ\sphận|người|cá\snhân|lực\slượng|phòng)\s)
          (?P<named>chủ\strì|thực\shiện(?:\schính)?|phụ\strách|đầu\smối|chịu\strách\snhiệm|phối\shợp|tham\smưu|tham\sgia)(?:\s(?:thực\shiện|tham\smưu|triển\skhai|tổ\schức))?
      | (?P<bare>chủ\strì(?:\sthực\shiện)?|phối\shợp(?:\sthực\shiện)?|phân\scông(?:\sthực\shiện)?|phụ\strách)
    )
    \s?:\s*(?=\S)
    """
)
_LABELLED = ("cơ quan", "đơn vị", "bộ phận", "người", "cá nhân", "lực lượng", "phòng")
_LABEL_LEADS = leads(
    *_LABELLED, *(f"các {noun}" for noun in _LABELLED), "chủ trì", "phối hợp", "phân công", "phụ trách"
)  # fmt: skip
_JOINTLY = "phối hợp"
_TOGETHER = "cùng thực hiện"
_CLAUSE_SIGNS = '.;,:()-–+*\n\t|"/'
_LIST_END = pattern(
    r"\.(?=\s|$)|\n|;\s(?=(?:(?:đơn\svị|cơ\squan)\s)?(?:phối\shợp|chủ\strì|thời\sgian|sản\sphẩm|hoàn\sthành))|\)"
)


def support_chains(text: str, start: int, limit: int) -> Iterator[Chain]:
    """Yield whom a clause names behind ``phối hợp với``, but for those that a directed body works with."""
    folded = fold(text)
    if not (
        _WITH_LEADS.between(folded, start, limit) or _ALONGSIDE_LEADS.between(folded, start, limit)
    ):
        return
    for match in _together(text, start, limit):
        if _is_directed(text, start, match.start()):
            continue
        chain = chain_at(text, match.end(), limit) or _bare_partners(text, match.end(), limit)
        if chain is not None:
            yield chain


def _bare_partners(text: str, start: int, limit: int) -> Chain | None:
    """``phối hợp với tổ dân phố vận động …``, ``với nhà trường, gia đình``: a sort of body without `các`, in a list or before a verb."""
    group = match_bare_group(plain(text), start, may_be_one=True)
    if group is None or group.end > limit:
        return None
    several = "," in group.words
    if not several and predicate_after(text, group.end, limit) is None:
        return None
    words = plain(text)[start : group.end]
    one = Agency(" ".join(words.split()), collective=several, span=Span(start, group.end))
    return Chain((one,), start, group.end)


def _together(text: str, start: int, limit: int) -> Iterator[re.Match[str]]:
    folded = fold(text)
    within = Span(start, limit)
    yield from led(_WITH, _WITH_LEADS, folded, within)
    for beside in led(_BESIDE, _WITH_LEADS, folded, within):
        if chain_at(text, beside.end(), limit) is not None:
            yield beside
    for alongside in led(_ALONGSIDE, _ALONGSIDE_LEADS, folded, within):
        chain = chain_at(text, alongside.end(), limit)
        if chain is not None and predicate_after(text, chain.end, limit) is not None:
            yield alongside


def supporting_subjects(text: str, start: int, limit: int) -> Iterator[Agency]:
    """Yield bodies that are the subject of ``phối hợp``: ``…; các sở, ngành liên quan phối hợp``."""
    folded = fold(text)
    if folded.find(_JOINTLY, start, limit) < 0 and folded.find(_TOGETHER, start, limit) < 0:
        return  # nobody needs to find the bodies here
    done = start
    for agency in agencies_between(text, Span(start, limit)):
        begin = agency.span.start
        if begin < done:
            continue
        if begin > start and folded[:begin].rstrip()[-1] not in ",;.:(":
            continue
        chain = chain_at(text, begin, limit)
        said = None if chain is None else _SUPPORTING.match(folded, chain.end, limit)
        if chain is None or said is None or agency_at(text, said.end() + 1) is not None:
            continue
        if (
            folded[said.end() :].lstrip()[:1] == ":"
            and text[chain.agencies[-1].span.start].islower()
        ):
            continue  # `…; đơn vị phối hợp: Sở Y tế` is a label
        done = chain.end
        if (
            not _DIRECTING.search(folded, max(start, begin - 24), begin)
            and agency.span.start >= start
        ):
            yield from chain.agencies


def labelled(text: str, span: Span) -> Iterator[tuple[Role, Agency]]:
    """Yield bodies behind a label: ``Đơn vị chủ trì: …``, ``Phối hợp: …``."""
    if text.find(":", span.start, span.end) < 0:
        return
    folded = fold(text)
    for match in led(_LABEL, _LABEL_LEADS, folded, span):
        if match["bare"] and not _begins_clause(folded, span.start, match.start()):
            continue
        end = _LIST_END.search(folded, match.end(), span.end)
        limit = end.start() if end else span.end
        following = _LABEL.search(folded, match.end(), limit)
        limit = following.start() if following else limit
        role: Role = "support" if _JOINTLY in match[0] or "tham gia" in match[0] else "lead"
        for agency in listed(text, Span(match.end(), limit)):
            yield role, agency


def begins_with_label(text: str, offset: int) -> bool:
    """Tell whether a label stands at ``offset``: ``Đơn vị phụ trách: Công đoàn cơ sở``."""
    return _LABEL.match(fold(text), offset) is not None


def _begins_clause(folded: str, start: int, offset: int) -> bool:
    """``Công an xã phối hợp: …`` is no label, what comes before it tells who does it."""
    before = folded[start:offset].rstrip(" ")
    return not before or before[-1] in _CLAUSE_SIGNS


def listed(text: str, span: Span) -> tuple[Agency, ...]:
    """Read a list that holds only bodies, such as a table cell; what is done behind them is left out."""
    bare = trimmed(text, span.start, span.end, " \t\n.;,:-–+")
    chain = chain_at(text, bare.start, bare.end)
    if chain is not None and chain.end < bare.end:
        verb = predicate_after(text, chain.end, bare.end)
        if verb is not None:
            return chain.agencies
    return split_agencies(text, bare) if bare.start < bare.end else ()


def assigned(leads: list[Agency], supports: list[Agency]) -> tuple[AssignedAgency, ...]:
    """Give leads and supports with their roles, each place once, a lead never also as a support."""
    out: list[AssignedAgency] = []
    seen: set[str] = set()
    roles: tuple[tuple[Role, list[Agency]], ...] = (("lead", leads), ("support", supports))
    for role, agencies in roles:
        for agency in agencies:
            if agency.name not in seen:
                seen.add(agency.name)
                out.append(AssignedAgency(agency.name, role, agency.collective, agency.span))
    return tuple(out)


def _is_directed(text: str, start: int, offset: int) -> bool:
    """Tell whether ``phối hợp`` is said of a body that stands right before it and is chỉ đạo-ed."""
    folded = fold(text)
    clause = max(start, folded.rfind(";", start, offset) + 1, folded.rfind(". ", start, offset) + 1)
    for hit in order_hits(text).between(clause, offset):
        if not _DIRECTING.search(f"{folded[hit.start : hit.end]} "):
            continue
        chain = chain_at(text, hit.end + 1, offset)
        if chain is not None and "," not in folded[chain.end : offset].replace(_LEADING, ""):
            return True
    return False
