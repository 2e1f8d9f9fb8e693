"""Agencies that running text mentions; the sentences are made for tests (minh họa)."""

from __future__ import annotations

import pytest

from thongsuot.core.model.span import Span
from thongsuot.core.parsing.agencies import find_agencies


def _names(sentence: str) -> list[str]:
    return [agency.name for agency in find_agencies(sentence, Span(0, len(sentence)))]


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        (
            "Sở Y tế đề nghị các sở, ngành, đơn vị và các hội, đoàn thể liên quan, UBND các huyện, thành phố thực hiện.",
            [
                "Sở Y tế",
                "các sở, ngành, đơn vị",
                "các hội, đoàn thể liên quan",
                "Ủy ban nhân dân các huyện, thành phố",
            ],
        ),
        (
            "Đề nghị các phòng, ban huyện và các xã chỉ đạo.",
            ["các phòng, ban huyện", "các xã"],
        ),
        (
            "Sở Nội vụ, Báo Mẫu Sơn, Đài Phát thanh và Truyền hình Mẫu Sơn: Tổ chức tốt.",
            ["Sở Nội vụ", "Báo Mẫu Sơn", "Đài Phát thanh và Truyền hình Mẫu Sơn"],
        ),
        (
            "chỉ đạo các đơn vị thuộc Ủy ban nhân dân các huyện, thành phố về chuyên môn",
            ["các đơn vị thuộc Ủy ban nhân dân các huyện, thành phố"],
        ),
        (
            "Chủ tịch UBND huyện yêu cầu Phòng Nội vụ, các phòng ban liên quan",
            ["Chủ tịch Ủy ban nhân dân huyện", "Phòng Nội vụ", "các phòng ban liên quan"],
        ),
        (
            "Ban Chỉ đạo phòng, chống dịch COVID-19 tỉnh tổ chức họp; Trung tâm Khuyến nông tổ chức Hội nghị.",
            ["Ban Chỉ đạo phòng, chống dịch COVID-19 tỉnh", "Trung tâm Khuyến nông"],
        ),
        (
            "Hội Liên hiệp Phụ nữ Việt Nam thành phố, Đoàn Thanh niên Cộng sản Hồ Chí Minh thành phố đẩy mạnh",
            [
                "Hội Liên hiệp Phụ nữ Việt Nam thành phố",
                "Đoàn Thanh niên Cộng sản Hồ Chí Minh thành phố",
            ],
        ),
        (
            "Sở Công Thương chủ trì, phối hợp với Công ty Điện lực Mẫu Sơn, Trường THPT Nguyễn Du.",
            ["Sở Công Thương", "Công ty Điện lực Mẫu Sơn", "Trường Trung học phổ thông Nguyễn Du"],
        ),
    ],
)
def test_bodies_of_a_sentence(sentence: str, names: list[str]) -> None:
    assert _names(sentence) == names


@pytest.mark.parametrize(
    "sentence",
    [
        "Tổ chức hội nghị, hội thảo, báo cáo kết quả cho cán bộ, đoàn viên, hội viên.",
        "Ban hành văn bản; Phòng ngừa, phòng chống tai nạn; Bộ phận một cửa.",
        "Trẻ em có hoàn cảnh khó khăn, người cao tuổi, người khuyết tật.",
        "Đoàn kết, giúp đỡ lẫn nhau; cơ sở vật chất; sở hữu trí tuệ.",
    ],
)
def test_common_words_are_no_bodies(sentence: str) -> None:
    assert _names(sentence) == []


def test_spans_hold_the_words_of_each_body() -> None:
    sentence = "Giao Sở Y tế, Nội vụ và UBND các xã thực hiện."
    found = find_agencies(sentence, Span(0, len(sentence)))
    assert [one.span.of(sentence) for one in found] == ["Sở Y tế", "Nội vụ", "UBND các xã"]


def test_only_bodies_inside_the_span_are_given() -> None:
    sentence = "Sở Y tế; Sở Nội vụ; Sở Tài chính"
    assert [one.name for one in find_agencies(sentence, Span(9, 18))] == ["Sở Nội vụ"]
