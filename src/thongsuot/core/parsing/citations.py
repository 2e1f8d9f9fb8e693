"""Citations (văn bản được viện dẫn): every document cited by kind and number, or by kind, issuer and date."""

from __future__ import annotations

from thongsuot.core.model.citation import Citation
from thongsuot.core.model.span import Span
from thongsuot.core.parsing.basis_zone import basis_spans
from thongsuot.core.parsing.citation_forms import CitedForm, find_forms
from thongsuot.core.parsing.citation_parts import about_behind, issuer_before, issuer_of_symbol
from thongsuot.core.parsing.folded import fold, pattern

# `Xét Công văn số … về việc … và đề nghị của Sở A tại Tờ trình số …`: a further ground, no part of what the first is about.
_JOINED = pattern(r"\svà\s(?:theo\s|xét\s)?đề\snghị\scủa\s[^;.\n]{3,90}?\s(?:tại|theo)\s\Z")
_FARTHEST_ASKER = 120


def find_citations(
    text: str, zone: Span, *, body: Span, own_number: str | None = None
) -> tuple[Citation, ...]:
    """Find the citations of ``zone`` in order; grounds stand in ``body``; the own number is no citation."""
    grounds = basis_spans(text, body)
    found: list[Citation] = []
    described = 0  # the end of what the last citation says of its document
    for form in find_forms(text, zone):
        if own_number is not None and form.number == own_number:
            continue
        about = about_behind(text, form.span.end)
        is_part = form.span.start < described and not _JOINED.search(
            fold(text), max(0, form.span.start - _FARTHEST_ASKER), form.span.start
        )
        is_ground = not is_part and any(ground.covers(form.span) for ground in grounds)
        if form.number is None and form.date is None and not is_ground:
            continue  # a law that is merely named: no document cited
        if not is_part:
            described = about.end if about else form.span.end
        found.append(_citation(text, form, about, is_ground=is_ground))
    return tuple(found)


def _citation(text: str, form: CitedForm, about: Span | None, *, is_ground: bool) -> Citation:
    by_symbol = issuer_of_symbol(form)
    issuer = form.issuer or issuer_before(text, form.span.start, by_symbol) or by_symbol
    words = " ".join(about.of(text).split()) if about else None
    return Citation(
        role="basis" if is_ground else "mention",
        kind=form.kind,
        number=form.number,
        date=form.date,
        issuer=issuer,
        about=form.name or words,
        span=form.span,
    )
