"""The text of a paragraph's runs (đoạn chữ): changes accepted, fields by their result, text boxes apart."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from thongsuot.core.intake.docx.number_format import BULLETS
from thongsuot.core.intake.docx.styles import RunLook, Styles, look_of
from thongsuot.core.intake.old_fonts import to_unicode
from thongsuot.core.intake.safe_xml import attribute, child, local_name

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from lxml import etree

_DROPPED = {
    "del",
    "moveFrom",
    "instrText",
    "delText",
    "delInstrText",
    "rPr",
    "pPr",
    "annotationRef",
    "rt",
}
_NOTES = {"footnoteReference": "footnote", "endnoteReference": "endnote"}
_SIGNS = {"tab": "\t", "noBreakHyphen": "-", "cr": "\n", "ptab": "\t"}
_LEAVES = {"t", "fldChar", "sym"}
_CHOICES = ("Choice", "Fallback")


@dataclass(slots=True)
class ParagraphText:
    """What the runs of one paragraph hold; soft line breaks are line breaks in ``text``."""

    text: str = ""
    boxes: list[etree._Element] = field(default_factory=list)
    notes: list[tuple[str, str]] = field(default_factory=list)
    is_changed: bool = False
    bold_letters: int = 0


class RunReader:
    """Reads the runs of paragraphs in the look of the document's styles; ``show`` gives the words of a ``w:t``."""

    def __init__(
        self, styles: Styles, show: Callable[[etree._Element, RunLook], str] | None = None
    ) -> None:
        self._styles = styles
        self._show = show or shown

    def read(self, paragraph: etree._Element, style_id: str | None) -> ParagraphText:
        """Give the text of a ``w:p`` element with the style ``style_id``."""
        base = self._styles.paragraph_look(style_id)
        found = ParagraphText()
        parts: list[str] = []
        field_depth: list[bool] = []
        for element, look in self._leaves(paragraph, base, found):
            self._take(element, look, parts, found, field_depth)
        found.text = "".join(parts)
        return found

    def _take(
        self,
        element: etree._Element,
        look: RunLook,
        parts: list[str],
        found: ParagraphText,
        in_codes: list[bool],
    ) -> None:
        """Add one leaf; ``in_codes`` tells for each open field whether its code is still running."""
        name = local_name(element)
        if name == "fldChar":
            _follow_field(attribute(element, "fldCharType"), in_codes)
        elif any(in_codes):
            return
        elif name == "t":
            parts.append(self._show(element, look))
            found.bold_letters += len(element.text or "") if look.bold else 0
        elif name == "br":
            parts.append("\n" if attribute(element, "type") in {None, "textWrapping"} else "")
        elif name == "sym":
            parts.append(_symbol(element))
        elif name in _NOTES:
            found.notes.append((_NOTES[name], attribute(element, "id") or ""))
        else:
            parts.append(_SIGNS.get(name, ""))

    def _leaves(
        self, element: etree._Element, look: RunLook, found: ParagraphText
    ) -> Iterator[tuple[etree._Element, RunLook]]:
        for part in element:
            name = local_name(part)
            if name in {"ins", "del", "moveTo", "moveFrom"}:
                found.is_changed = True
            if name in _DROPPED:
                continue
            if name == "r":
                own = self._run_look(part, look)
                if not own.hidden:
                    yield from self._leaves(part, own, found)
            elif name == "AlternateContent":
                yield from self._leaves(_chosen(part), look, found)
            elif name == "txbxContent":
                found.boxes.append(part)
            elif len(part) and name not in _LEAVES:
                yield from self._leaves(part, look, found)
            else:
                yield part, look

    def _run_look(self, run: etree._Element, base: RunLook) -> RunLook:
        properties = child(run, "rPr")
        if properties is None or not len(properties):
            return base
        style = child(properties, "rStyle")
        if style is not None:
            base = self._styles.look(attribute(style, "val")).over(base)
        return look_of(properties).over(base)


def _follow_field(step: str | None, in_codes: list[bool]) -> None:
    if step == "begin":
        in_codes.append(True)
    elif step == "separate" and in_codes:
        in_codes[-1] = False
    elif step == "end" and in_codes:
        in_codes.pop()


def _chosen(alternatives: etree._Element) -> etree._Element:
    """Give the first alternative: Word writes the same text box twice, for itself and for old readers."""
    for name in _CHOICES:
        part = child(alternatives, name)
        if part is not None and len(part):
            return part
    return alternatives


def shown(element: etree._Element, look: RunLook) -> str:
    """Give the words of a ``w:t`` element as Word shows them: in Unicode, in capitals where so set."""
    text = to_unicode(element.text or "", look.font)
    return text.upper() if look.capitals else text


def _symbol(element: etree._Element) -> str:
    code = attribute(element, "char") or ""
    try:
        sign = chr(int(code, 16))
    except (ValueError, OverflowError):
        return ""
    return sign if sign.isprintable() else BULLETS.get(sign, "")
