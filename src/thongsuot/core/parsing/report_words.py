"""Report words (từ ngữ về báo cáo): where a sentence asks for a report, where it only speaks of one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from thongsuot.core.model.span import Span
from thongsuot.core.parsing.folded import fold, pattern
from thongsuot.core.parsing.led_phrases import leads, led

if TYPE_CHECKING:
    import re

_REPORT = pattern(
    r"""
    (?<!\w)(?: báo\scáo (?!\s(?:viên|chuyên\sđề|đề\sdẫn|tham\sluận|chính\strị|cấp\scó\sthẩm\squyền|số(?=\s?[\d:])|của|tài\schính)(?!\w))
      | (?:gửi|thông\sbáo|thông\stin)\s(?:về\s)?kết\squả
      | báo\scáo\s(?:[^.;,:()\n]{1,60}?\s)?của\s[^.;:()\n]{2,90}?\sgửi(?=\s(?:về|đến|cho|tới)\s)
      | kết\squả\s[^.;,\n]{0,90}?(?:đề\snghị\s)?gửi(?=\s(?:về|đến|cho|tới)\s)
      | kết\squả\s[^.;,:()\n]{0,60}?của\scác\s[^.;:()\n]{2,140}?gửi(?=\s(?:về|đến|cho|tới)\s)
    )(?!\w)
    """
)
_LEADS = leads("báo cáo", "gửi", "thông báo", "thông tin", "kết quả")
_NAMED = leads("báo cáo", "kết quả")
_NOUN_BEFORE = pattern(
    r"(?<!\w)(?:theo|các|những|của|chế\sđộ|hệ\sthống|mẫu|biểu\smẫu|xem\sxét|tại|nghe|trong|đề\scương|sau\skhi|từ|dự\sthảo|căn\scứ|loại|(?<!định\s)kỳ|nội\sdung|công\stác|hoặc|đã|kính|trân\strọng|là)\s$"
)
_LONGEST_NOUN = len("trân trọng ")
# `Sau khi nghe Sở Y tế, Sở Nội vụ báo cáo`: they have reported.
_HEARD = pattern(r"(?<!\w)nghe\s(?:(?!yêu\scầu\s|đề\snghị\s|kết\sluận\s)[^;.\n]){0,120}$")
# `thực hiện chế độ báo cáo định kỳ về Phòng Nội vụ trước ngày …` asks for it.
_REGIME = pattern(
    r"(?<!\w)(?:thực\shiện|duy\strì)\s(?:nghiêm\stúc\s|nghiêm\s|tốt\s|đầy\sđủ\s)?chế\sđộ\s$"
)
_SENT_BY = pattern(
    r"[^.;\n]{0,70}?\svề\s[^.;\n]{3,90}?\s(?:trước|chậm\snhất|muộn\snhất|hằng|hàng|vào)\s"
)
# `số liệu báo cáo` are figures of a report, `số liệu báo cáo gửi về …` are to be sent.
_FIGURES = pattern(r"(?<!\w)số\sliệu\sbáo\scáo(?!\sgửi)")
_PASSED_ON = pattern(r"(?<!\w)(?:để|nhằm|làm\scơ\ssở|phục\svụ|làm\scăn\scứ)\s[^;\n]{0,220}$")
_OWN_RESULT = pattern(
    r"báo\scáo\s(?:[^.;\n]{3,80}?\s)?kết\squả(?:\s(?:thực\shiện|triển\skhai|giải\squyết|kiểm\stra|xử\slý))?\s(?:về\s[^.;,\n]{3,60}\s)?(?:trước|chậm\snhất|hết|trong\s(?:tháng|quý|ngày))\s"
)
_CONDITION = pattern(
    r"(?<!\w)(?:nếu|trường\shợp|khi)\s(?:có|phát\ssinh|gặp|còn|xảy|cần)\b|(?<!\w)(?:có|gặp)\s(?:khó\skhăn|vướng\smắc)"
)
_CONDITIONS = leads(
    "nếu", "trường hợp", "khi", "có khó", "có vướng", "gặp khó", "gặp vướng"
)  # fmt: skip
_FARTHEST_BEHIND = 130
_CONDITION_BEHIND = pattern(
    r"[^.;\n\d]{2,120}?\s(?:nếu|khi)\s(?:có|phát\ssinh|gặp|xảy\sra)\s(?:các\s|những\s)?(?:vấn\sđề|khó\skhăn|vướng\smắc|tình\shuống|phát\ssinh|sự\scố|diễn\sbiến|dấu\shiệu|sự\sviệc|vụ\sviệc)"
)
_SUBSTANCE = pattern(
    r"\s(?:về\s)?(?:kết\squả|tình\shình|sơ\skết|tổng\skết|số\sliệu|định\skỳ|nhanh|hằng|hàng|tiến\sđộ)"
)
# `thống kê thiệt hại, gửi Phòng A để tổng hợp báo cáo …`; lists and plans that are sent are no results.
_SENT_FOR_SUMMARY = pattern(
    r"(?<!\w)(?:thống\skê|số\sliệu|kết\squả|tình\shình)\s[^;.\n]{0,120}?(?<!\w)(?P<sent>gửi)(?=\s[^;.\n]{3,140}?\s(?:để|nhằm)\s(?:[^;.,\n]{0,40}\s)?tổng\shợp)"
)
_LABEL = pattern(
    r"\W*(?:\w{1,2}[.)]\s)?(?:chế\sđộ\s)?(?:thông\stin,?\s(?:và\s)?)?báo\scáo(?:\s[^.;,:()\n]{1,40})?:\s+"
)


def speaks_of_report(text: str, sentence: Span) -> bool:
    """Tell whether a sentence holds the words without which none asks for a report."""
    return bool(_NAMED.between(fold(text), sentence.start, sentence.end))


def behind_label(text: str, sentence: Span) -> Span:
    """``Báo cáo định kỳ: Các đơn vị gửi báo cáo về …``: give the words that ask, without the label before them."""
    label = _LABEL.match(fold(text), sentence.start, sentence.end)
    if label is None:
        return sentence
    behind = Span(label.end(), sentence.end)
    asked = (
        one for one in report_places(text, behind) if not is_passed_on(text, behind.start, one)
    )
    return sentence if next(asked, None) is None else behind


def report_places(text: str, sentence: Span) -> tuple[Span, ...]:
    """Give the places of a sentence where a report is asked for, or passed on by its receiver."""
    folded = fold(text)
    if not _NAMED.between(folded, sentence.start, sentence.end):
        return ()
    return tuple(
        [
            Span(*match.span())
            for match in led(_REPORT, _LEADS, folded, sentence)
            if not _are_figures(folded, sentence, match) and not _is_noun(folded, sentence, match)
        ]
    )


def _are_figures(folded: str, sentence: Span, report: re.Match[str]) -> bool:
    start, end = max(sentence.start, report.start() - 12), report.end() + 5
    return folded.find("liệu", start, end) >= 0 and bool(_FIGURES.search(folded, start, end))


# `dự thảo báo cáo gửi Bộ Y tế trước ngày …`: who drafts it sends it, but not for comments.
_DRAFT = "dự thảo "
_DRAFT_SENT = pattern(
    r"\s(?:gửi|trình)\s(?![^.;\n]{0,120}?(?:góp\sý|cho\sý\skiến|lấy\sý\skiến|thẩm\sđịnh|duyệt|ký))"
)


def _is_noun(folded: str, sentence: Span, report: re.Match[str]) -> bool:
    """Tell whether a report is only spoken of: one that was heard, a system of reports, the one that this is."""
    near = max(sentence.start, report.start() - _LONGEST_NOUN)
    if _NOUN_BEFORE.search(folded, near, report.start()):
        if folded.endswith(_DRAFT, near, report.start()):
            return _DRAFT_SENT.match(folded, report.end(), sentence.end) is None
        start = max(sentence.start, report.start() - 70)
        asked = _REGIME.search(folded[start : report.start()]) is not None
        return not asked or _SENT_BY.match(folded, report.end(), sentence.end) is None
    heard = folded.rfind("nghe ", max(sentence.start, report.start() - 124), report.start())
    return (
        heard >= 0
        and _HEARD.search(folded[max(sentence.start, heard - 1) : report.start()]) is not None
    )


def is_passed_on(text: str, start: int, place: Span) -> bool:
    """Tell whether, counted from ``start``, the report at ``place`` is only an aim: ``để tổng hợp, báo cáo``.

    ``…, báo cáo Ủy ban nhân dân tỉnh kết quả thực hiện trước ngày …`` is none, whatever aim stands before it.
    """
    folded = fold(text)
    if _PASSED_ON.search(folded, start, place.start) is None:
        return False
    before = folded[start : place.start].rstrip()
    own = before.endswith(",") and not before.endswith("tổng hợp,")
    return not own or _OWN_RESULT.match(folded, place.start) is None


def is_conditional(text: str, start: int, place: Span) -> bool:
    """Tell whether the report is asked for only where something goes wrong (``nếu có vướng mắc``)."""
    folded = fold(text)
    clause = max(start, folded.rfind(";", start, place.start) + 1)
    near = _CONDITIONS.between(folded, clause, place.end + _FARTHEST_BEHIND)
    if not near:
        return False
    if near[0] < place.start and _CONDITION.search(folded, near[0], place.start):
        return True
    return near[-1] > place.end and _CONDITION_BEHIND.match(folded, place.end) is not None


def has_substance(text: str, place: Span) -> bool:
    """Tell whether it is said what to report (``báo cáo kết quả``), so that no receiver is needed."""
    return _SUBSTANCE.match(fold(text), place.end) is not None


def sent_for_summary(text: str, start: int, onward: Span) -> list[Span]:
    """``thống kê, gửi Phòng A để tổng hợp báo cáo …``: what is sent is the report, whatever it is called."""
    sent = _SENT_FOR_SUMMARY.search(fold(text), start, onward.start)
    return [] if sent is None else [Span(*sent.span("sent"))]
