"""Whom one sentence tells to act, and what it only mentions; the sentences are made for these tests."""

from __future__ import annotations

import pytest

from thongsuot.core.model.span import Span
from thongsuot.core.parsing.item_orders import ItemOrders, read_paragraphs

ISSUERS = frozenset({"Ủy ban nhân dân tỉnh", "Chủ tịch Ủy ban nhân dân huyện"})


def _read(text: str) -> ItemOrders:
    orders = ItemOrders()
    read_paragraphs(text, [Span(0, len(text))], ISSUERS, orders)
    return orders


def _names(text: str) -> tuple[list[str], list[str]]:
    orders = _read(text)
    return [one.name for one in orders.leads], [one.name for one in orders.supports]


@pytest.mark.parametrize(
    ("text", "leads", "action"),
    [
        ("Giao Sở Y tế chủ trì tổ chức Lễ kỷ niệm.", ["Sở Y tế"], "chủ trì tổ chức Lễ kỷ niệm"),
        (
            "Đề nghị các cơ quan, đơn vị tổ chức Lễ kỷ niệm.",
            ["các cơ quan, đơn vị"],
            "tổ chức Lễ kỷ niệm",
        ),
        ("Sở Y tế: Tổ chức khám bệnh; phát thuốc.", ["Sở Y tế"], "Tổ chức khám bệnh"),
        ("Sở Y tế có trách nhiệm tham mưu.", ["Sở Y tế"], "có trách nhiệm tham mưu"),
        (
            "Căn cứ vào điều kiện thực tế, các phòng, ban xây dựng kế hoạch.",
            ["các phòng, ban"],
            "xây dựng kế hoạch",
        ),
        (
            "Các đơn vị trợ giúp xã hội có sử dụng dịch vụ tùy vào khả năng kinh phí, tổ chức các hoạt động.",
            ["các đơn vị trợ giúp xã hội"],
            "tổ chức các hoạt động",
        ),
        (
            "Thực hiện Công văn số 12/SYT-NVY ngày 01/3/2024 của Sở Y tế; Chủ tịch UBND huyện yêu cầu Phòng Y tế, các phòng ban liên quan và UBND các xã nghiên cứu, tổ chức thực hiện.",
            ["Phòng Y tế", "các phòng ban liên quan", "Ủy ban nhân dân các xã"],
            "nghiên cứu, tổ chức thực hiện",
        ),
        (
            "UBND tỉnh giao Sở Tài chính cân đối kinh phí.",
            ["Sở Tài chính"],
            "cân đối kinh phí",
        ),
        (
            "Thống nhất chủ trương tổ chức Hội nghị; giao Sở Y tế chuẩn bị nội dung.",
            ["Sở Y tế"],
            "chuẩn bị nội dung",
        ),
        (
            "Yêu cầu các đồng chí Giám đốc sở, Thủ trưởng các ban, ngành; Chủ tịch UBND các huyện tập trung chỉ đạo.",
            ["Giám đốc sở", "Thủ trưởng các ban, ngành", "Chủ tịch Ủy ban nhân dân các huyện"],
            "tập trung chỉ đạo",
        ),
        (
            "Riêng các trường THPT tổ chức sinh hoạt.",
            ["các trường trung học phổ thông"],
            "tổ chức sinh hoạt",
        ),
        (
            "Đối với UBND các xã: Xây dựng kế hoạch.",
            ["Ủy ban nhân dân các xã"],
            "Xây dựng kế hoạch",
        ),
        (
            "Trên cơ sở Kế hoạch của UBND tỉnh, đề nghị các đơn vị chủ động triển khai.",
            ["các đơn vị"],
            "chủ động triển khai",
        ),
        (
            "Hằng quý, UBND các huyện báo cáo kết quả.",
            ["Ủy ban nhân dân các huyện"],
            "báo cáo kết quả",
        ),
        (
            "UBND các xã: Căn cứ tình hình thực tế, xây dựng kế hoạch.",
            ["Ủy ban nhân dân các xã"],
            "xây dựng kế hoạch",
        ),
        (
            "Sở Nội vụ: Tổng hợp, đề nghị UBND tỉnh khen thưởng.",
            ["Sở Nội vụ"],
            "Tổng hợp, đề nghị UBND tỉnh khen thưởng",
        ),
        (
            "Sở Nội vụ đề nghị UBND tỉnh khen thưởng.",
            ["Sở Nội vụ"],
            "đề nghị UBND tỉnh khen thưởng",
        ),
        ("Tổ giúp việc Ban Chỉ đạo tổng hợp.", ["Tổ giúp việc Ban Chỉ đạo"], "tổng hợp"),
        (
            "Đề nghị Bộ Y tế chỉ đạo các bệnh viện; đề nghị Bộ Giáo dục và Đào tạo chỉ đạo các trường.",
            ["Bộ Y tế", "Bộ Giáo dục và Đào tạo"],
            "chỉ đạo các bệnh viện",
        ),
    ],
)
def test_who_is_to_act(text: str, leads: list[str], action: str) -> None:
    assert _names(text) == (leads, [])
    assert _read(text).action(text, len(text)) == action


@pytest.mark.parametrize(
    ("text", "leads", "supports"),
    [
        ("Sở Y tế phối hợp Công an tỉnh tổ chức tập huấn.", ["Sở Y tế"], ["Công an tỉnh"]),
        (
            "Hội diễn văn nghệ: Sở Văn hóa và Thể thao chủ trì, phối hợp Tỉnh đoàn tổ chức.",
            ["Sở Văn hóa và Thể thao"],
            ["Tỉnh đoàn"],
        ),
        (
            "Sở Y tế chủ trì, phối hợp với Sở Nội vụ, Tỉnh đoàn tổ chức Hội nghị.",
            ["Sở Y tế"],
            ["Sở Nội vụ", "Tỉnh đoàn"],
        ),
        (
            "UBND các quận, huyện phối hợp với các cơ quan có liên quan đẩy mạnh tuyên truyền.",
            ["Ủy ban nhân dân các quận, huyện"],
            ["các cơ quan có liên quan"],
        ),
        (
            "Giao Sở Y tế chủ trì, Sở Tài chính và UBND các huyện phối hợp triển khai.",
            ["Sở Y tế"],
            ["Sở Tài chính", "Ủy ban nhân dân các huyện"],
        ),
        (
            "Sở Y tế tham mưu UBND tỉnh; các sở, ngành, địa phương phối hợp thực hiện.",
            ["Sở Y tế"],
            ["các sở, ngành, địa phương"],
        ),
        (
            "Tổ chức Hội nghị (Sở Nội vụ chủ trì, phối hợp với Sở Y tế thực hiện).",
            ["Sở Nội vụ"],
            ["Sở Y tế"],
        ),
        (
            "Xây dựng chuyên mục. Đơn vị chủ trì: Sở Nội vụ; đơn vị phối hợp: Sở Y tế, Báo Minh Họa.",
            ["Sở Nội vụ"],
            ["Sở Y tế", "Báo Minh Họa"],
        ),
        (
            "Rà soát quy chế. Cơ quan thực hiện: Công an tỉnh, Sở Tư pháp.",
            ["Công an tỉnh", "Sở Tư pháp"],
            [],
        ),
        ("Phối hợp với Sở Y tế tổ chức tọa đàm.", [], ["Sở Y tế"]),
        (
            "Sở Y tế, Sở Nội vụ và Tỉnh đoàn phối hợp tổ chức giao lưu.",
            ["Sở Y tế", "Sở Nội vụ", "Tỉnh đoàn"],
            [],
        ),
    ],
)
def test_roles(text: str, leads: list[str], supports: list[str]) -> None:
    found_leads, found_supports = _names(text)
    assert (found_leads, list(dict.fromkeys(found_supports))) == (leads, supports)


@pytest.mark.parametrize(
    ("text", "leads"),
    [
        (
            "Sở Y tế chỉ đạo Trung tâm Kiểm soát bệnh tật tỉnh phối hợp với Trung tâm Y tế các huyện truyền thông.",
            ["Sở Y tế"],
        ),
        (
            "UBND các tỉnh chỉ đạo Sở Y tế chủ trì, phối hợp với các sở, ngành tổ chức.",
            ["Ủy ban nhân dân các tỉnh"],
        ),
        (
            "UBND các huyện chỉ đạo Phòng Y tế hướng dẫn các cơ quan, đơn vị tổ chức kỷ niệm.",
            ["Ủy ban nhân dân các huyện"],
        ),
        ("Sở Y tế tổ chức Lễ kỷ niệm với sự phối hợp của Sở Nội vụ.", ["Sở Y tế"]),
        ("Sở Y tế báo cáo UBND tỉnh, Bộ Y tế.", ["Sở Y tế"]),
    ],
)
def test_those_who_are_directed_or_mentioned_are_no_agencies(text: str, leads: list[str]) -> None:
    assert _names(text) == (leads, [])


@pytest.mark.parametrize(
    "text",
    [
        "Tổ chức tuyên truyền trên Đài Phát thanh và Truyền hình tỉnh, Báo Minh Họa.",
        "Nâng cao trách nhiệm của các cấp, các ngành.",
        "Các hoạt động tổ chức phải đảm bảo thiết thực, hiệu quả.",
        "Cán bộ, công chức, viên chức tích cực tham gia hưởng ứng.",
        "Kinh phí thực hiện theo đề nghị của Sở Tài chính.",
        "Tổng hợp, đề nghị UBND tỉnh khen thưởng các tập thể.",
        "Thời gian qua, các cấp, các ngành đã tổ chức nhiều hoạt động.",
        "Kinh phí tổ chức do ngân sách tỉnh đảm bảo.",
    ],
)
def test_sentences_that_order_nobody(text: str) -> None:
    assert _names(text) == ([], [])
