"""Whatever is left of a letter, the check goes through, and every finding points into the text."""

from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from thongsuot.core.pipeline import read_text
from thongsuot.core.rules.context import Context
from thongsuot.core.rules.engine import check

LETTERS = [
    path.read_text(encoding="utf-8")
    for folder in ("../../seeds", "clean")
    for path in sorted((Path(__file__).parent / folder).glob("*.txt"))
]


@st.composite
def _broken(draw: st.DrawFn) -> str:
    """A letter with lines dropped, doubled, cut or put in another order."""
    lines = draw(st.sampled_from(LETTERS)).splitlines()
    for _ in range(draw(st.integers(0, 6))):
        at = draw(st.integers(0, max(len(lines) - 1, 0)))
        kind = draw(st.sampled_from(("drop", "double", "cut", "swap")))
        if kind == "drop":
            del lines[at : at + draw(st.integers(1, 8))]
        elif kind == "double":
            lines[at:at] = lines[at : at + 2]
        elif lines:
            other = draw(st.integers(0, len(lines) - 1))
            at = min(at, len(lines) - 1)
            if kind == "swap":
                lines[at], lines[other] = lines[other], lines[at]
            else:
                lines[at] = lines[at][: len(lines[at]) // 2]
        if not lines:
            lines = ["Kính gửi:"]
    return "\n".join(lines)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(_broken(), st.sampled_from(LETTERS))
def test_the_check_goes_through_and_points_into_the_text(text, parent):
    reading = read_text(text)

    for finding in check(reading, Context(parent=read_text(parent))):
        for span in (finding.span, *finding.related):
            assert span is None or span.end <= len(reading.text)
        edits = finding.fix.edits if finding.fix else ()
        assert all(edit.span.end <= len(reading.text) for edit in edits)
