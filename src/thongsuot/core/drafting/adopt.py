"""Adopting (xây dựng dự thảo): from a directive and a unit's choices to its own công văn or kế hoạch."""

from __future__ import annotations

from collections.abc import Iterator

from thongsuot.core.drafting.adoption import AdoptingBody, Adoption
from thongsuot.core.drafting.aims import aims, theme_words
from thongsuot.core.drafting.own_names import short_name
from thongsuot.core.drafting.report_clause import everybody, report_clause
from thongsuot.core.drafting.task_words import task_paragraphs
from thongsuot.core.model.formal_document import (
    Block,
    DateLine,
    FormalDocument,
    Heading,
    IssuingBody,
    NumberLine,
    Paragraph,
    SigningBlock,
    Words,
)
from thongsuot.core.model.reading import Reading
from thongsuot.core.vocabulary.document_symbol import document_symbol
from thongsuot.core.vocabulary.signing import signing_block
from thongsuot.core.vocabulary.written_citation import begun_small, written_citation
from thongsuot.core.vocabulary.written_date import BLANK

_ROMAN = ("I", "II", "III", "IV", "V")


def adopt(parent: Reading, body: AdoptingBody, adoption: Adoption) -> FormalDocument:
    """Draft the document by which ``body`` carries out ``parent``.

    It cites the parent, keeps its subject, theme and the chosen tasks true to its words, and asks for
    reports. Nothing is made up: number and day are blank, and so is all that is not known.

    Raises:
        IndexError: a choice names an assignment that the parent does not have.
    """
    signing = signing_block(body.name, by_deputy=body.by_deputy, name=body.signer)
    is_letter = adoption.kind == "cong_van"
    subject = parent.directive.subject.text if parent.directive.subject else BLANK
    content = _letter(parent, body, adoption) if is_letter else _plan(parent, body, adoption)
    return FormalDocument(
        kind=adoption.kind,
        issuer=IssuingBody(body.name, body.parent),
        number=NumberLine(
            None, document_symbol(adoption.kind, body.abbreviation, body.drafting_unit)
        ),
        dated=DateLine(body.place, None, adoption.month, adoption.year),
        subject=begun_small(subject) if is_letter else f"{subject[:1].upper()}{subject[1:]}",
        addressees=_own_units(adoption) if is_letter else (),
        body=tuple(content),
        recipients=_recipients(parent, adoption),
        archive=adoption.archive,
        signing=signing or SigningBlock((), body.signer),
        is_sample=adoption.is_sample,
    )


def _letter(parent: Reading, body: AdoptingBody, adoption: Adoption) -> Iterator[Block]:
    own = short_name(body.name)
    yield _plain(f"Thực hiện {written_citation(parent.directive)}, {own} có ý kiến như sau:")
    theme = theme_words(parent.directive.campaign)
    if theme:
        yield _plain(theme)
    yield from _tasks(parent, body, adoption)
    yield _plain(report_clause(parent.directive, body, adoption))
    yield _plain(f"{own} đề nghị {everybody(adoption)} triển khai thực hiện./.")


def _plan(parent: Reading, body: AdoptingBody, adoption: Adoption) -> Iterator[Block]:
    own = short_name(body.name)
    subject = parent.directive.subject
    about = f" {begun_small(subject.text)}" if subject else ""
    yield _plain(
        f"Thực hiện {written_citation(parent.directive)}, {own} ban hành Kế hoạch{about} như sau:"
    )
    theme = theme_words(parent.directive.campaign)
    parts: list[tuple[str, list[Block]]] = [
        ("Mục đích, yêu cầu", list(aims(parent, body))),
        ("Chủ đề", [_plain(theme)] if theme else []),
        ("Nhiệm vụ", list(_tasks(parent, body, adoption))),
        ("Chế độ báo cáo", [_plain(report_clause(parent.directive, body, adoption))]),
    ]
    for number, (title, blocks) in zip(_ROMAN, [p for p in parts if p[1]], strict=False):
        yield Heading(1, number, title)
        yield from blocks
    yield _plain(
        f"Trên đây là Kế hoạch{about}, {own} đề nghị {everybody(adoption)} triển khai thực hiện./."
    )


def _tasks(parent: Reading, body: AdoptingBody, adoption: Adoption) -> Iterator[Block]:
    for at, choice in enumerate(adoption.tasks, start=1):
        yield from task_paragraphs(parent, body, choice, f"{at}.")


def _own_units(adoption: Adoption) -> tuple[str, ...]:
    """Give all units that have a task, each once: the letter is addressed to them."""
    named = (unit for task in adoption.tasks for unit in (*task.lead, *task.support))
    return tuple(dict.fromkeys(_begun_large(name) for name in named))


def _recipients(parent: Reading, adoption: Adoption) -> tuple[str, ...]:
    issuer = parent.directive.issuer
    above = (f"{issuer.name} (để báo cáo)",) if issuer else ()
    first = ("Như trên",) if adoption.kind == "cong_van" else _own_units(adoption)
    return (*first, *above, *adoption.recipients)


def _begun_large(name: str) -> str:
    return f"{name[:1].upper()}{name[1:]}"


def _plain(text: str) -> Paragraph:
    return Paragraph((Words(text),))
