"""The font table of RTF: names for old Vietnamese encodings, charsets for the code pages of bytes."""

from __future__ import annotations

from dataclasses import dataclass, field

_CODE_PAGES = {
    77: "mac_roman", 128: "cp932", 129: "cp949", 134: "gbk", 136: "big5", 161: "cp1253",
    162: "cp1254", 163: "cp1258", 177: "cp1255", 178: "cp1256", 186: "cp1257", 204: "cp1251",
    222: "cp874", 238: "cp1250",
}  # fmt: skip
_USUAL = "cp1252"


@dataclass(slots=True)
class FontTable:
    """Names and charsets by the numbers of the fonts; ``code_page`` is that of the whole file."""

    names: dict[int, str] = field(default_factory=dict)
    charsets: dict[int, int] = field(default_factory=dict)
    code_page: str = _USUAL

    def name(self, font: int | None) -> str | None:
        """Give the name of a font."""
        return self.names.get(font, "").strip(" ;") if font is not None else None

    def add_to_name(self, font: int | None, text: str) -> None:
        """Add letters to the name of a font while the table is read."""
        if font is not None:
            self.names[font] = self.names.get(font, "") + text

    def decode(self, byte: int, font: int | None) -> str:
        """Give the character of a byte in the charset of its font."""
        charset = self.charsets.get(font, 0) if font is not None else 0
        code_page = _CODE_PAGES.get(charset, self.code_page)
        try:
            return bytes([byte]).decode(code_page, errors="replace")
        except LookupError:
            return bytes([byte]).decode(_USUAL, errors="replace")
