"""The text of an ODT paragraph: spans in their fonts, blanks, breaks, text boxes apart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from thongsuot.core.intake.odt.whole_number import whole_number
from thongsuot.core.intake.old_fonts import to_unicode
from thongsuot.core.intake.safe_xml import attribute, local_name

if TYPE_CHECKING:
    from lxml import etree

    from thongsuot.core.intake.odt.styles import OdtStyles

_SIGNS = {"tab": "\t", "line-break": "\n", "soft-hyphen": "", "non-breaking-hyphen": "-"}
_DROPPED = {"annotation", "annotation-end", "tracked-changes", "ruby-text"}
_MOST_BLANKS = 200


class SpanReader:
    """Reads paragraphs; the notes that it meets are kept in ``notes``."""

    def __init__(self, styles: OdtStyles) -> None:
        self._styles = styles
        self.notes: list[etree._Element] = []

    def read(self, paragraph: etree._Element) -> tuple[str, list[etree._Element]]:
        """Give the text of a paragraph, soft line breaks as line breaks, and its text boxes."""
        parts: list[str] = []
        boxes: list[etree._Element] = []
        style = attribute(paragraph, "style-name")
        self._inside(paragraph, (style,), parts, boxes)
        return "".join(parts), boxes

    def _inside(
        self,
        element: etree._Element,
        styles: tuple[str | None, ...],
        parts: list[str],
        boxes: list[etree._Element],
    ) -> None:
        parts.append(self._shown(element.text, styles))
        for part in element:
            name = local_name(part)
            if name == "s":
                parts.append(" " * min(whole_number(attribute(part, "c"), 1), _MOST_BLANKS))
            elif name in _SIGNS:
                parts.append(_SIGNS[name])
            elif name == "text-box":
                boxes.append(part)
            elif name == "note":
                self.notes += [body for body in part if local_name(body) == "note-body"]
            elif name not in _DROPPED:
                own = attribute(part, "style-name") if name == "span" else None
                self._inside(part, (own, *styles) if own else styles, parts, boxes)
            parts.append(self._shown(part.tail, styles))

    def _shown(self, text: str | None, styles: tuple[str | None, ...]) -> str:
        """Give the text as shown; line breaks of the file itself are only blanks."""
        if not text or any(self._styles.is_hidden(style) for style in styles):
            return ""
        font = next((font for style in styles if (font := self._styles.font(style))), None)
        shown = to_unicode(text.replace("\n", " "), font)
        return shown.upper() if any(self._styles.is_upper(style) for style in styles) else shown
