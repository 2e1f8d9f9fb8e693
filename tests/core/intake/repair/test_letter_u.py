"""Repair of the letter Ư: a look-alike becomes the letter, and leads back to the file."""

from __future__ import annotations

from thongsuot.core.pipeline import read_text


def test_the_look_alike_becomes_the_letter_and_the_original_keeps_it() -> None:
    source = read_text("Nhân dân phƣờng đã đƣợc hƣớng dẫn. ƢU TIÊN minh họa.").source_text

    assert source.text == "Nhân dân phường đã được hướng dẫn. ƯU TIÊN minh họa."
    assert "đƣợc" in source.original
    assert {one.kind for one in source.repairs} == {"letter_u"}
