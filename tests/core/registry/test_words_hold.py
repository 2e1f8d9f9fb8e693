"""Whatever is asked, there is an answer: units of the day, each once, or a reason in words."""

from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from thongsuot.core.registry.bearer import bearer
from thongsuot.core.registry.view import as_of
from thongsuot.core.registry.words.resolve import resolve_words

TODAY = date(2026, 11, 1)
PIECES = st.sampled_from(
    ["UBND", "các", "huyện", "thành phố", "xã", "Sở", "Y tế", "và", ",", ";", ":", "thuộc", "tỉnh", "Hà Nam", "Hà Tĩnh",
     "1", "(", ")", "Phòng", "LĐTBXH", "P.", "đoàn thể", "liên quan", "cũ", "Huyện ủy", "đặc khu", "-", "/", "Châu Thành"]
)  # fmt: skip
PHRASES = st.one_of(st.lists(PIECES, max_size=8).map(" ".join), st.text(max_size=40))
ISSUERS = st.one_of(
    st.sampled_from(
        ["UBND tỉnh Hà Nam", "Sở Y tế tỉnh Hà Tĩnh", "Bộ Y tế", "UBND huyện Châu Thành", "UBND tỉnh", "UBND xã", "",
         "UBND huyện Kim Bảng, tỉnh Hà Nam", "UBND tỉnh Ninh Bình", "Tỉnh đoàn Hà Tĩnh"]
    ),
    PHRASES,
)  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(PHRASES, ISSUERS, st.dates(date(2018, 1, 1), date(2027, 1, 1)))
def test_an_answer_holds_together(phrase, issuer, day):
    answer = resolve_words(phrase, of=issuer, on=day, today=TODAY)
    codes = [unit.code for unit in answer.units]
    assert len(codes) == len(set(codes))
    assert codes or answer.open
    view = as_of(day)
    assert all(bearer(code, view).name for code in codes)
    assert all(point.why for point in answer.open)
    assert all(bearer(each.code, as_of(TODAY)) for each in answer.successors_today)


def test_a_place_that_is_unclear_lists_nothing():
    answer = resolve_words(
        "UBND các xã, phường thuộc tỉnh Hà Nam cũ",
        of="UBND tỉnh Ninh Bình",
        on=date(2025, 8, 10),
        today=TODAY,
    )
    assert answer.units == ()
    assert "Chưa rõ địa bàn" in answer.open[0].why
