"""Closing (phần kết) of the body: the paragraphs that address all agencies again, or tell the issuer's wish."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from thongsuot.core.model.span import Span
from thongsuot.core.parsing.agencies_by_place import agencies_between, names_any
from thongsuot.core.parsing.chains import chain_at
from thongsuot.core.parsing.folded import fold, folded_at, pattern
from thongsuot.core.parsing.markers import COUNTED
from thongsuot.core.parsing.sentences import sentences
from thongsuot.core.vocabulary.load import table

if TYPE_CHECKING:
    from thongsuot.core.parsing.outline_node import OutlineNode

_ASSIGNS = "giao "
_THIS = " này"
_FIRST_LABELS = frozenset({"1", "I", "a", "A"})
_LONGEST_SPEAKER = 90
_REPORT = "báo cáo"
_WISHES_EARLY = pattern(
    r"[^,;:.\n]{3,80}?\s(?:kính\s|trân\strọng\s)?(?:đề\snghị|yêu\scầu|rất\smong|kính\smong|mong|kêu\sgọi)\s"
)
_REPORT_OF_ALL = pattern(
    r"(?:văn\sbản\s)?báo\scáo\s(?:kết\squả|tình\shình)[^.;:\n]{0,60}?\scủa\s(?:(?:thủ\strưởng|lãnh\sđạo|người\sđứng\sđầu|giám\sđốc|chủ\stịch)\s)?(?:các|toàn|mọi)\s"
)
_ASKED_OF_ALL = pattern(
    r"(?:đề\snghị|yêu\scầu)\s(?:(?:thủ\strưởng|lãnh\sđạo|người\sđứng\sđầu)\s)?các\s[^.;:\n]{2,90}?\s(?:báo\scáo|gửi)\s[^.\n]{0,40}?(?:báo\scáo|kết\squả|về)\s"
)
# `Báo cáo kết quả thực hiện gửi về …` says of what is reported where it goes, to all who have something to report.
_RESULT_SENT = pattern(r"(?:báo\scáo\s)?kết\squả\s[^.;:,()\n]{0,40}gửi\s(?:về|đến|cho)\s")
# `Giao Sở Y tế theo dõi, đôn đốc việc thực hiện Công văn này` speaks of the whole document.
_WATCHES_OVER = pattern(
    r"(?:giao\s[^.;:\n]{3,90}?|[^.;:\n]{3,70}?\scó\strách\snhiệm|[^.;:\n]{3,70}?\schịu\strách\snhiệm)\s(?:theo\sdõi|đôn\sđốc|kiểm\stra|giám\ssát)[^.;\n]{0,90}\s(?:công\svăn|văn\sbản|kế\shoạch|chỉ\sthị|công\sđiện|thông\sbáo|hướng\sdẫn)\snày"
)

_CARRIES_OUT = pattern(
    r"(?:chịu\strách\snhiệm|có\strách\snhiệm|căn\scứ\squyết\sđịnh(?:\snày)?)\s(?:thi\shành|thực\shiện)(?:\squyết\sđịnh(?:\snày)?)?[\s./]*$"
)


def closing_begins(text: str, node: OutlineNode) -> int:
    """Give the number of own paragraphs that ``node``, the last of the outline, keeps for itself.

    The paragraph behind a heading is the item's own text whatever it says, unless it plainly closes.
    """
    for number, paragraph in enumerate(node.paragraphs):
        if number == 0:
            continue
        if node.marker.sort == "article" and _CARRIES_OUT.search(folded_at(text, paragraph)):
            continue  # the article's own last paragraph says who carries the decision out
        below_heading = number == 1 and _heads(text, node, paragraph)
        if is_closing(text, paragraph, below_heading=below_heading):
            return number
        if not below_heading and _asks_all_to_report(text, node, paragraph):
            return number
    return len(node.paragraphs)


def closing_sentence(text: str, node: OutlineNode) -> int | None:
    """Give where in the last paragraph of ``node`` a sentence begins that asks all to report: a break was lost there."""
    if node.cells or not node.paragraphs:
        return None
    paragraph = node.paragraphs[-1]
    last = sentences(text, paragraph)[-1:]
    if not last or last[0].start == paragraph.start:
        return None
    start = last[0].start
    asks = any(
        one.match(fold(text), start, paragraph.end) for one in (_ASKED_OF_ALL, _REPORT_OF_ALL)
    )
    if not asks:
        return None
    own = Span(node.paragraphs[0].start, start)
    first = next(iter(agencies_between(text, own)), None)
    of_all = (first is not None and first.collective) or _REPORT in own.of(fold(text))
    return None if of_all else start


def _heads(text: str, node: OutlineNode, paragraph: Span) -> bool:
    """Tell whether the paragraph stands directly below the heading of ``node``.

    A dash without a stop looks like a heading; only where it names a body it may be one. A paragraph behind
    the rows of a table is not the words of the heading above the table.
    """
    if not node.has_title or (
        node.children and node.children[0].marker.span.start < paragraph.start
    ):
        return False
    return node.marker.sort not in COUNTED or names_any(text, node.paragraphs[0])


def _asks_all_to_report(text: str, node: OutlineNode, paragraph: Span) -> bool:
    """``Báo cáo kết quả về … trước ngày …`` below an item that names nobody is said to all."""
    own_reports = (*_phrases("reports"), _ASSIGNS)
    if not fold(text).startswith(own_reports, paragraph.start):
        return False
    own = Span(node.paragraphs[0].start, paragraph.start)
    names_nobody = not names_any(text, own)
    sent = _RESULT_SENT.match(fold(text), paragraph.start) is not None
    if _is_last_of_several(node, paragraph) and (sent or not node.has_title):
        return True
    if node.parent is None and node.marker.sort in COUNTED:
        return True  # no words of the last of some dashes that stand below nothing
    if _REPORT_OF_ALL.match(fold(text), paragraph.start, paragraph.end):
        return True
    rows = [child for child in node.children if child.cells]
    if rows and rows[-1].end < paragraph.start:
        return True  # behind a table it is said to all whom the table names
    wished = _WISHES_EARLY.match(fold(text), paragraph.start, paragraph.end) is not None
    return names_nobody or wished or fold(text).startswith("kết quả", paragraph.start)


def _is_last_of_several(node: OutlineNode, paragraph: Span) -> bool:
    """Behind the last of several items, and not below its heading, one more paragraph is said to all of them."""
    several = node.parent is not None or node.marker.label not in _FIRST_LABELS
    return several and paragraph == node.paragraphs[-1]


def is_closing(text: str, paragraph: Span, *, below_heading: bool = False) -> bool:
    """Tell whether a paragraph closes the document."""
    words = fold(text)[paragraph.start : paragraph.end]
    if below_heading:
        return words.startswith("trên đây là")
    wishes_early = words.startswith(_phrases("units")) and _WISHES_EARLY.match(words)
    watches = _THIS in words and _WATCHES_OVER.match(words)
    if wishes_early or watches or words.startswith(_phrases("plain")):
        return True
    if words.startswith(_phrases("units")) and _assigns_itself(text, paragraph):
        return True
    wishes = any(wish in words for wish in _phrases("wishes"))
    if words.startswith(_phrases("grounds")):
        return wishes or _REPORT in words
    if not wishes and not any(order in words for order in _phrases("general_orders")):
        return False
    opener = _opening_agency(text, paragraph)
    return opener is not None and (wishes or opener)


def _assigns_itself(text: str, paragraph: Span) -> bool:
    """``Bộ Y tế giao Cục A …``: behind the last item the issuer speaks."""
    folded = fold(text)
    assigned = folded.find(f" {_ASSIGNS}", paragraph.start, paragraph.start + _LONGEST_SPEAKER)
    chain = chain_at(text, paragraph.start, paragraph.end) if assigned >= 0 else None
    return chain is not None and chain.end == assigned


def _opening_agency(text: str, paragraph: Span) -> bool | None:
    """Tell whether the body that opens the paragraph is a group; None where none opens it."""
    chain = chain_at(text, paragraph.start, paragraph.end)
    return None if chain is None else any(agency.collective for agency in chain.agencies)


@cache
def _phrases(name: str) -> tuple[str, ...]:
    return tuple(table("closings")[name])
