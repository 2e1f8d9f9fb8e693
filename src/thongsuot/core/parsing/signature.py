"""Signature (chữ ký): who signs, on whose behalf, by what authority, in what position."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from thongsuot.core.model.span import Span
from thongsuot.core.model.tail import Authority, Signature
from thongsuot.core.parsing.sign_words import (
    SignPrefix,
    is_broken,
    is_position,
    is_sign_note,
    person_name,
    sign_prefix,
)
from thongsuot.core.vocabulary.folding import plain

_MARGIN = " *_.,;:"
_DEPUTY = "PHÓ "


@dataclass(slots=True)
class _Block:
    """The lines of one signature as they are read."""

    steps: list[tuple[Authority, str]] = field(default_factory=list)
    position: str | None = None
    name: str | None = None
    start: int | None = None
    end: int = 0

    def reach(self, start: int, end: int) -> None:
        """Widen the block to the words read."""
        self.start = start if self.start is None else min(start, self.start)
        self.end = max(end, self.end)

    def signature(self) -> Signature | None:
        """Give the value, None where nothing was read."""
        if self.start is None or not (self.steps or self.position or self.name):
            return None
        authority, for_position, on_behalf = _authority(self.steps)
        return Signature(
            on_behalf, authority, for_position, self.position, self.name, Span(self.start, self.end)
        )


def read_signatures(text: str, lines: Sequence[Span]) -> tuple[Signature, ...]:
    """Read all signatures from the lines of the tail, the document's own first."""
    blocks = [_Block()]
    for span in _mended(text, lines):
        words = plain(span.of(text)).replace("\n", " ")
        block = blocks[-1]
        prefix = sign_prefix(words)
        if _begins_next(block, prefix):
            block = _Block()
            blocks.append(block)
        _take(block, words, span, prefix)
    found = (block.signature() for block in blocks)
    return tuple(signature for signature in found if signature is not None)


def _mended(text: str, lines: Sequence[Span]) -> list[Span]:
    """Put the parts of an office or a name that a page broke between two lines together."""
    out: list[Span] = []
    for span in lines:
        gap = text[out[-1].end : span.start] if out else None
        if (
            gap is not None
            and not gap.strip()
            and is_broken(plain(out[-1].of(text)), plain(span.of(text)))
        ):
            out[-1] = Span(out[-1].start, span.end)
        else:
            out.append(span)
    return out


def _begins_next(block: _Block, prefix: SignPrefix | None) -> bool:
    if block.name is not None:
        return True
    return prefix is not None and prefix.authority == "TM" and bool(block.steps or block.position)


def _take(block: _Block, words: str, span: Span, prefix: SignPrefix | None) -> None:
    if prefix is not None:
        _take_prefix(block, words, span, prefix)
        return
    if is_sign_note(words):
        return
    pending = block.steps and not block.steps[-1][1] and block.steps[-1][0] != "Q"
    place = None if pending or is_position(words) else person_name(words)
    if place is not None and (block.steps or block.position):
        block.name = " ".join(words[place[0] : place[1]].split())
        block.reach(span.start + place[0], span.start + place[1])
        return
    bare = words.strip(_MARGIN)
    if pending and bare:
        block.steps[-1] = (block.steps[-1][0], bare)  # the prefix stood alone on the line above
        block.reach(span.start, span.start + words.index(bare) + len(bare))
        return
    start = span.start + words.index(bare) if bare else span.start
    if is_position(words) and block.position is None:
        block.position = bare
        block.reach(start, start + len(bare))
    elif words.isupper() and bare:
        _lengthen(block, bare)
        block.reach(start, start + len(bare))


def _take_prefix(block: _Block, words: str, span: Span, prefix: SignPrefix) -> None:
    rest = prefix.rest.strip(_MARGIN)
    first = len(words) - len(words.lstrip(_MARGIN))
    if prefix.authority == "Q":
        block.steps.append(("Q", ""))
        block.position = rest
    else:
        block.steps.append((prefix.authority, rest))
    block.reach(span.start + first, span.start + prefix.rest_at + len(rest))


def _lengthen(block: _Block, words: str) -> None:
    """Add a line that goes on with the words above it (THƯỜNG TRỰC, TỈNH LÀO CAI)."""
    if block.position is not None:
        if not is_position(words):
            block.position = f"{block.position} {words}"
        elif block.steps and _is_deputy(words, block.position):
            authority, above = block.steps[
                -1
            ]  # KT. BỘ TRƯỞNG / CHỦ NHIỆM VĂN PHÒNG … / PHÓ CHỦ NHIỆM
            block.steps[-1] = (authority, f"{above} {block.position}")
            block.position = words
    elif block.steps:
        authority, above = block.steps[-1]
        block.steps[-1] = (authority, f"{above} {words}")


def _is_deputy(words: str, above: str) -> bool:
    """Whether the office is that of the deputy of the one on the line above it."""
    return words.startswith(_DEPUTY) and above.startswith(words.removeprefix(_DEPUTY))


def _authority(
    steps: Sequence[tuple[Authority, str]],
) -> tuple[Authority | None, str | None, str | None]:
    """Give authority, for whom, and on whose behalf from the chain of prefixes."""
    if not steps:
        return None, None, None
    last, whom = steps[-1]
    if last == "TM":
        return "TM", None, whom
    on_behalf = steps[0][1] if len(steps) > 1 else None
    return last, whom or None, on_behalf or None
