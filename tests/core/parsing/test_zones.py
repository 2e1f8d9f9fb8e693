"""Zones of a document: what is head, body, Nơi nhận, signature, annex; all made for tests (minh họa)."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tests.core.parsing.letters import BODY, NATION, TAIL
from thongsuot.core.parsing.zones import find_zones

_HEAD = f"UBND HUYỆN MẪU SƠN\n{NATION}\nSố: 1/UBND-VX\nV/v họp\nMẫu Sơn, ngày 1 tháng 3 năm 2024"
_LINES = st.lists(
    st.sampled_from(
        [
            *_HEAD.split("\n"),
            *BODY.split("\n"),
            *TAIL.split("\n"),
            "KẾ HOẠCH",
            "Kính gửi: Sở Y tế.",
            "PHỤ LỤC",
            "| A | B |",
            "---",
            "",
        ]
    ),
    max_size=30,
)


def test_zones_of_a_letter() -> None:
    text = f"{_HEAD}\nKính gửi: Sở Y tế.\n{BODY}\n{TAIL}\nPHỤ LỤC\nDanh sách"
    zones = find_zones(text)
    assert zones.head.of(text) == _HEAD
    assert zones.addressees is not None
    assert zones.addressees.of(text) == "Kính gửi: Sở Y tế."
    assert zones.body.of(text) == BODY
    assert zones.recipients is not None
    assert zones.recipients.of(text) == "Nơi nhận:\n- Như trên;\n- Lưu: VT."
    assert [span.of(text) for span in zones.signature_lines] == ["TRƯỞNG PHÒNG", "Lê Văn Mẫu"]
    assert zones.annex is not None
    assert zones.annex.of(text) == "PHỤ LỤC\nDanh sách"


def test_zones_of_a_plan() -> None:
    text = f"{_HEAD}\nKẾ HOẠCH\nTổ chức họp\nnăm 2024\n{BODY}\n{TAIL}"
    zones = find_zones(text)
    assert zones.title is not None
    assert zones.title.kind == "ke_hoach"
    assert [span.of(text) for span in zones.subject_lines] == ["Tổ chức họp", "năm 2024"]
    assert zones.addressees is None
    assert zones.body.of(text) == BODY
    assert zones.annex is None


def test_body_without_head_and_tail() -> None:
    zones = find_zones(BODY)
    assert zones.body.end == len(BODY)
    assert zones.recipients is None
    assert zones.signature_lines == ()


def test_an_empty_text_has_empty_zones() -> None:
    zones = find_zones("")
    assert (zones.head.end, zones.body.end, zones.annex) == (0, 0, None)


@given(_LINES)
def test_zones_stand_in_order_and_inside_the_text(lines: list[str]) -> None:
    text = "\n".join(lines)
    zones = find_zones(text)
    assert zones.head.end <= zones.body.start <= zones.body.end <= len(text)
    if zones.addressees is not None:
        assert zones.head.end <= zones.addressees.start <= zones.addressees.end <= zones.body.start
    for span in (*zones.recipient_lines, *zones.signature_lines):
        assert zones.body.end <= span.start <= span.end <= len(text)
    if zones.annex is not None:
        assert zones.tail.end <= zones.annex.start <= len(text)
