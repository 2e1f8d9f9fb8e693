"""Sections (phần, mục) of the body: what kind of items stand below a heading."""

from __future__ import annotations

import re
from functools import cache
from typing import Final, Literal

from thongsuot.core.model.span import Span
from thongsuot.core.parsing.folded import folded_at, pattern
from thongsuot.core.parsing.markers import COUNTED
from thongsuot.core.parsing.outline_node import Kind, OutlineNode
from thongsuot.core.vocabulary.load import table

_STATED: Final[tuple[Kind, ...]] = ("both", "purpose", "requirement")

_AIMS_FOLLOW = pattern(
    r"(?:mục\sđích|mục\stiêu|ý\snghĩa)(?:\s(?:sau|chính|sau\sđây|như\ssau))*\s?:?$"
)
# `Mục tiêu và nhiệm vụ chung`, `Mục tiêu, nhiệm vụ`: below it stands what is to be done, too.
_TASKS_TOO = pattern(
    r"mục\s(?:đích|tiêu)(?:,|\svà|\s-|;)\s(?:các\s)?(?:nhiệm\svụ|giải\spháp)(?!\w)"
)
_LAST_OF_AIMS = (":", "sau", "chính", "sau đây", "như sau", "mục đích", "mục tiêu", "ý nghĩa")
_LONGEST_LABEL = 70
_LONGEST_FRAME = 60
_LONGEST_DETAIL = 40
_ALL_CAPS_OPENER = re.compile(r"(?:một số|các|những|về|phần|chỉ đạo)\s")


def section_kind(text: str, node: OutlineNode, above: Kind) -> Kind:
    """Give the kind of what ``node`` holds; what its own words do not tell is as ``above``."""
    if node.own_kind is None:
        node.own_kind = _own_kind(text, node)  # aims, tasks and duties ask for the same
    if node.own_kind == "tasks":
        return "tasks" if above != "both" else above
    return node.own_kind or above


def _own_kind(text: str, node: OutlineNode) -> Kind | Literal[""]:
    """Give the kind that the node's own words tell, empty where they tell none."""
    label = _label(text, node) if node.paragraphs and not node.cells else None
    if label is None or _TASKS_TOO.match(label):
        return ""
    for kind in _STATED:
        if label.startswith(_words(kind)) and _is_whole(label, _words(kind)):
            return kind
    if node.title is None:
        return ""
    if label.startswith(_words("descriptive")):
        return "descriptive"
    return "tasks" if node.parent is None else ""


def kind_below(text: str, node: OutlineNode, own: Kind) -> Kind:
    """Give the kind of a node's children: purposes where its text ends ``với mục đích sau:``."""
    if not node.texts:
        return own
    words = folded_at(text, node.texts[-1]).rstrip()
    return "purpose" if words.endswith(_LAST_OF_AIMS) and _AIMS_FOLLOW.search(words) else own


def is_frame(text: str, title: Span) -> bool:
    """Tell whether a heading frames tasks (``TỔ CHỨC THỰC HIỆN``) and is none itself."""
    words = folded_at(text, title).strip(" .:")
    return (
        words.startswith(_words("frames"))
        and len(words) < _LONGEST_FRAME
        and _is_whole(words, _words("frames"))
    )


def is_detail(text: str, node: OutlineNode) -> bool:
    """Tell whether an item is only a detail of the one above: ``- Thời gian: …``, ``- Đơn vị chủ trì: …``."""
    if not node.paragraphs or node.cells:
        return False
    if any(child.marker.sort not in COUNTED for child in node.children):
        return False
    words = folded_at(text, node.paragraphs[0])
    if not words.startswith(_words("details")):
        return False
    colon = words.find(":")
    if 0 <= colon <= _LONGEST_LABEL:
        return True
    named = '"' in words  # `Chương trình "Áo ấm mùa đông"`: an undertaking of its own
    return node.title is not None and len(words) < _LONGEST_DETAIL and not named


def _label(text: str, node: OutlineNode) -> str | None:
    """Give the words of the heading, or of a label in front of a colon in the text."""
    words = folded_at(text, node.paragraphs[0]).strip(" \"'")
    if node.title is not None:
        return _ALL_CAPS_OPENER.sub("", words)
    colon = words.find(":", 0, _LONGEST_LABEL)
    if colon < 0 or "." in words[:colon]:
        return None
    return words[: colon - 1] if words[colon - 1 : colon].isspace() else words[:colon]


def _is_whole(label: str, words: tuple[str, ...]) -> bool:
    """``yêu cầu các đơn vị …`` is an order, ``yêu cầu`` and ``yêu cầu chung`` are headings."""
    head = max((word for word in words if label.startswith(word)), key=len)
    rest = label[len(head) :].strip(" .:")
    return not rest or rest.startswith(_words("goes_on"))


@cache
def _words(name: str) -> tuple[str, ...]:
    return tuple(table("sections")[name])
