"""A span is a range of places, fixed once it is made."""

from __future__ import annotations

import pickle
from copy import deepcopy

import pytest
from msgspec.structs import replace

from thongsuot.core.model.span import Span


def test_a_span_stays_as_it_was_made() -> None:
    span = Span(2, 5)
    with pytest.raises(AttributeError):
        span.start = 3  # type: ignore[misc]  # what is to fail
    assert (span.start, span.end) == (2, 5)


def test_copies_are_equal() -> None:
    span = Span(2, 5)
    assert pickle.loads(pickle.dumps(span)) == deepcopy(span) == span  # noqa: S301 - made here
    assert replace(span, end=7) == Span(start=2, end=7)
    assert {span, Span(2, 5)} == {span}
    assert Span(2, 5) < Span(2, 6) < Span(3, 3)
