"""Reading an RTF: its groups walked through with their fonts, as Word would show it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from thongsuot.core.intake import refusals
from thongsuot.core.intake.opened_document import TRACKED_CHANGES, OpenedDocument
from thongsuot.core.intake.rtf.content import Content
from thongsuot.core.intake.rtf.fonts import FontTable
from thongsuot.core.intake.rtf.state import GroupState
from thongsuot.core.intake.rtf.tokens import Token, tokens_of

if TYPE_CHECKING:
    from collections.abc import Callable

MEDIA_TYPE = "application/rtf"

_SKIPPED = frozenset(
    "colortbl stylesheet info pict object header headerl headerr headerf footer footerl footerr "  # noqa: SIM905 - words of RTF
    "footerf annotation fldinst listtable listoverridetable sp nonesttables bkmkstart bkmkend "
    "atnid atnauthor xe tc template private revtbl rsidtbl generator themedata colorschememapping "
    "datastore latentstyles xmlnstbl mmathPr pgptbl ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn".split()
)
_STARRED_WITH_TEXT = {"shpinst", "shptxt", "ud"}
_SIGNS = {
    "tab": "\t", "line": "\n", "emdash": "—", "endash": "–", "lquote": "‘", "rquote": "’",
    "ldblquote": "“", "rdblquote": "”", "bullet": "•", "emspace": " ", "enspace": " ", "qmspace": " ",
}  # fmt: skip
_SYMBOLS = {
    "~": "\u00a0",
    "_": "-",
    "-": "",
    "{": "{",
    "}": "}",
    "\\": "\\",
    "\n": "\n",
    "\r": "\n",
}
_DEEPEST = 500


def read_rtf(data: bytes, name: str) -> OpenedDocument:
    """Give the lines of the RTF ``name``.

    Raises:
        UnreadableDocumentError: the file is broken or holds no text.
    """
    walk = _Walk()
    for token in tokens_of(data.decode("latin-1")):
        if not walk.take(token):
            raise refusals.damaged(name)
    lines = walk.content.all_lines()
    if not any(line.text.strip() for line in lines):
        raise refusals.no_text(name)
    notes = (TRACKED_CHANGES,) if walk.is_changed else ()
    return OpenedDocument(tuple(lines), MEDIA_TYPE, notes=notes)


class _Walk:
    """Takes token after token."""

    def __init__(self) -> None:
        self.content = Content()
        self.is_changed = False
        self._fonts = FontTable()
        self._groups: list[GroupState] = []
        self._now = GroupState()
        self._starred = False
        self._to_skip = 0
        self._ends: dict[str, Callable[[], None]] = {
            "par": self.content.end_paragraph,
            "sect": self.content.end_paragraph,
            "cell": self.content.end_cell,
            "nestcell": lambda: self._text(" "),
            "row": self.content.end_row,
        }

    def take(self, token: Token) -> bool:
        """Take the next token; False where groups are nested beyond reason."""
        if token.kind == "brace":
            return self._brace(token.value)
        if token.kind == "word":
            self._word(token.value, token.number)
        elif token.kind == "sign":
            self._sign(token.value)
        elif self._to_skip and token.kind == "hex":
            self._to_skip -= 1
        elif token.kind == "hex":
            self._text(self._fonts.decode(int(token.value, 16), self._now.font))
        else:
            skipped = min(self._to_skip, len(token.value))
            self._to_skip -= skipped
            self._text(token.value[skipped:])
        return True

    def _brace(self, brace: str) -> bool:
        self._to_skip = 0
        self._starred = False
        if brace == "{":
            self._groups.append(self._now)
            self._now = self._now.copy()
        elif self._groups:
            self._now = self._groups.pop()
        return len(self._groups) < _DEEPEST

    def _sign(self, sign: str) -> None:
        if sign == "*":
            self._starred = True
        else:
            self._text(_SYMBOLS.get(sign, ""))

    def _word(self, word: str, number: int | None) -> None:
        if self._starred:
            self._starred = False
            self._now.is_skipped |= word not in _STARRED_WITH_TEXT
        if word == "u" and number is not None:
            self._text(_sign_of(number))
            self._to_skip = self._now.after_unicode
        elif word in _SIGNS:
            self._text(_SIGNS[word])
        elif word in self._ends:
            if not self._now.is_skipped and not self._now.is_note:
                self._ends[word]()
        elif word in _SKIPPED or (word == "upr"):
            self._now.is_skipped = True
        else:
            self._setting(word, number)

    def _setting(self, word: str, number: int | None) -> None:
        now, is_on = self._now, number != 0
        if word == "f" and number is not None:
            now.font = number
        elif word == "fonttbl":
            now.is_font_table = True
        elif word == "fcharset" and now.font is not None:
            self._fonts.charsets[now.font] = number or 0
        elif word == "ansicpg" and number:
            self._fonts.code_page = f"cp{number}"
        elif word == "uc" and number is not None:
            now.after_unicode = number
        elif word in {"intbl", "pard", "trowd"}:
            self.content.is_in_table = word != "pard"
        else:
            self._look(word, is_on=is_on)

    def _look(self, word: str, *, is_on: bool) -> None:
        now = self._now
        if word == "plain":
            now.make_plain()
        elif word == "caps":
            now.capitals = is_on
        elif word == "v":
            now.is_hidden = is_on
        elif word == "deleted":
            now.is_deleted = is_on
            self.is_changed = True
        elif word == "revised":
            self.is_changed = True
        elif word == "ud":
            now.is_skipped = False
        elif word == "footnote":
            now.is_note = True
            self.content.begin_note()

    def _text(self, text: str) -> None:
        now = self._now
        if not text or now.is_skipped or now.is_hidden or now.is_deleted:
            return
        if now.is_font_table:
            self._fonts.add_to_name(now.font, text)
        elif now.is_note:
            self.content.add_to_note(text)
        else:
            self.content.add(text, self._fonts.name(now.font), capitals=now.capitals)


def _sign_of(code: int) -> str:
    code %= 0x10000
    return "" if 0xD800 <= code < 0xE000 else chr(code)  # noqa: PLR2004 - halves of pairs
