"""Letters typeset as DOCX and PDF for tests: the head in two columns, numbering as Word counts it.

``letter_of`` takes the repaired text of a letter apart; ``as_docx`` and ``as_pdf`` set it; the text that
a reader must find again is ``letter.text``: left column, right column, body, Nơi nhận, signature.
"""

import io
import json
import re
import textwrap
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import docx
import typst
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.shared import Cm, Pt
from reportlab.lib.enums import TA_CENTER, TA_JUSTIFY
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import cm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import KeepTogether, Paragraph, SimpleDocTemplate, Table

SEEDS = sorted((Path(__file__).parent / "seeds").glob("*.txt"))
REPAIRED = Path(__file__).parent / "core" / "intake" / "repaired"
FONTS = Path("/usr/share/fonts/truetype/liberation2")

_RIGHT = re.compile(r"CỘNG H|Độc lập -|.*, ngày .*tháng|.*, ngày +\d")
_BODY = re.compile(r"-? ?Kính gửi|KẾ HOẠCH$|QUYẾT ĐỊNH$")
_MARKERS = ((r"[IVX]+\.", 90, 0), (r"\d+\.", 90, 1), (r"[a-z]\)", 90, 2), (r"-", 91, 0))


@dataclass(frozen=True)
class Letter:
    """The parts of a letter as the page shows them."""

    left: tuple[str, ...]
    right: tuple[str, ...]
    title: tuple[str, ...]
    body: tuple[str, ...]
    recipients: tuple[str, ...]
    signature: tuple[str, ...]

    @property
    def text(self) -> str:
        """The text that a reader must find, a paragraph a line."""
        parts = (self.left, self.right, self.title, self.body, self.recipients, self.signature)
        return "\n".join(line for part in parts for line in part)


def letter_of(text: str) -> Letter:
    """Take the repaired text of a letter apart."""
    lines = text.strip("\n").split("\n")
    body = next(i for i, line in enumerate(lines) if _BODY.match(line))
    recipients = next(i for i, line in enumerate(lines) if line.startswith("Nơi nhận"))
    end = next(i for i in range(recipients + 1, len(lines)) if not lines[i].startswith("-"))
    head = lines[:body]
    title = lines[body : body + 2] if lines[body].isupper() else []
    return Letter(
        left=tuple(line for line in head if not _RIGHT.match(line)),
        right=tuple(line for line in head if _RIGHT.match(line)),
        title=tuple(part for line in title for part in textwrap.wrap(line, 60)),
        body=tuple(lines[body + len(title) : recipients]),
        recipients=tuple(lines[recipients:end]),
        signature=tuple(lines[end:]),
    )


@cache
def seed_letters() -> dict[str, Letter]:
    """The five seeds by name, as reviewed after repair."""
    return {
        path.stem: letter_of((REPAIRED / path.name).read_text(encoding="utf-8")) for path in SEEDS
    }


# --- DOCX -----------------------------------------------------------------------------------------

_OUTLINE = (("upperRoman", "%1."), ("decimal", "%2."), ("lowerLetter", "%3)"))
_DASHES = (("bullet", "-"),)


def as_docx(letter: Letter) -> bytes:
    """Set a letter with Word's own means: tables for the columns, automatic numbers."""
    document = docx.Document()
    document.styles["Normal"].font.name = "Times New Roman"
    _add_numbering(document)
    if letter.left or letter.right:
        _two_cells(document, letter.left, letter.right)
    for line in letter.title:
        document.add_paragraph(line).alignment = WD_ALIGN_PARAGRAPH.CENTER
    for paragraph in letter.body:
        _numbered_paragraph(document, paragraph)
    _two_cells(document, letter.recipients, letter.signature)
    document.add_paragraph()  # Word has one behind every table
    return docx_bytes(document)


def docx_bytes(document) -> bytes:
    """The file of a python-docx document."""
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def _two_cells(document, left, right) -> None:
    row = document.add_table(rows=1, cols=2).rows[0]
    for cell, lines, width in zip(row.cells, (left, right), (7, 9), strict=True):
        cell.width = Cm(width)
        for index, line in enumerate(lines):
            paragraph = cell.add_paragraph() if index else cell.paragraphs[0]
            paragraph.add_run(line).font.size = Pt(11)
            paragraph.paragraph_format.space_after = Pt(2)


def _numbered_paragraph(document, text) -> None:
    for pattern, number_id, level in _MARKERS:
        marker = re.match(rf"{pattern} ", text)
        if marker:
            paragraph = document.add_paragraph(text[marker.end() :])
            numbering = paragraph._p.get_or_add_pPr().get_or_add_numPr()
            numbering.get_or_add_numId().val = number_id
            numbering.get_or_add_ilvl().val = level
            return
    document.add_paragraph(text)


def _add_numbering(document) -> None:
    """Add one list for the outline and one for dashes, as Word keeps them apart."""
    root = document.part.numbering_part.element
    for number_id, levels in ((90, _OUTLINE), (91, _DASHES)):
        level_xml = "".join(
            f'<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="{figures}"/>'
            f'<w:lvlText w:val="{text}"/></w:lvl>'
            for level, (figures, text) in enumerate(levels)
        )
        names = nsdecls("w")
        abstract = (
            f'<w:abstractNum {names} w:abstractNumId="{number_id}">{level_xml}</w:abstractNum>'
        )
        root.insert(0, parse_xml(abstract))
        reference = f'<w:abstractNumId w:val="{number_id}"/>'
        root.append(parse_xml(f'<w:num {names} w:numId="{number_id}">{reference}</w:num>'))


# --- PDF by Typst ---------------------------------------------------------------------------------

_TYPST = """
#let letter = json(bytes(sys.inputs.letter))
#set page(paper: "a4", margin: (left: 3cm, rest: 2cm), header: context if counter(page).get().first() > 1 {
  align(center, counter(page).display())
})
#set text(font: "Liberation Serif", size: 14pt, lang: "vi")
#set par(justify: true, first-line-indent: (amount: 1.27cm, all: true), leading: 0.7em, spacing: 0.9em)
#let column(lines) = align(center, text(size: 12pt, {
  set par(first-line-indent: 0cm, justify: false)
  lines.join(linebreak())
}))
#grid(columns: (42%, 58%), column(letter.left), column(letter.right))
#if letter.title.len() > 0 { column(letter.title) }
#for line in letter.body { par(line) }
#block(breakable: false, grid(columns: (50%, 50%),
  {
    set text(size: 11pt)
    set par(first-line-indent: 0cm, justify: false)
    letter.recipients.join(linebreak())
  },
  column(letter.signature)))
"""


def as_pdf(letter: Letter) -> bytes:
    """Set a letter as PDF with Typst, as Decree 30 wants it: Times, 14 points, justified, indented."""
    data = {part: getattr(letter, part) for part in Letter.__dataclass_fields__}
    return typst.compile(
        _TYPST.encode(), font_paths=[str(FONTS)], sys_inputs={"letter": json.dumps(data)}
    )


# --- PDF by reportlab -----------------------------------------------------------------------------


def serif(size: float, **more) -> ParagraphStyle:
    """A paragraph style of reportlab in a font that has every Vietnamese letter."""
    pdfmetrics.registerFont(TTFont("Serif", str(FONTS / "LiberationSerif-Regular.ttf")))
    return ParagraphStyle("serif", fontName="Serif", fontSize=size, leading=size * 1.3, **more)


def as_pdf_reportlab(letter: Letter) -> bytes:
    """Set a letter as PDF with reportlab, whose tables put the columns line beside line."""
    body = serif(13, firstLineIndent=1 * cm, alignment=TA_JUSTIFY, spaceAfter=6)
    center = serif(11, alignment=TA_CENTER)
    out = io.BytesIO()
    page = SimpleDocTemplate(out, pagesize=A4, leftMargin=3 * cm, rightMargin=2 * cm)
    parts = [_columns(letter.left, letter.right, center)] if letter.left or letter.right else []
    parts += [Paragraph(_escaped(line), center) for line in letter.title]
    parts += [Paragraph(_escaped(line), body) for line in letter.body]
    parts.append(KeepTogether(_columns(letter.recipients, letter.signature, center)))
    page.build(parts)
    return out.getvalue()


def _columns(left, right, style) -> Table:
    """One row a line: the stream then holds left and right interleaved."""
    count = max(len(left), len(right))
    padded = (list(side) + [""] * (count - len(side)) for side in (left, right))
    rows = [[Paragraph(_escaped(text), style) for text in row] for row in zip(*padded, strict=True)]
    return Table(rows, colWidths=[7 * cm, 9 * cm])


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;")
