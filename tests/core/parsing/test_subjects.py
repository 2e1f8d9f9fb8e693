"""Trích yếu behind `V/v` and under titles; all documents are made for tests (minh họa)."""

from __future__ import annotations

import pytest

from tests.core.parsing.letters import NATION, with_head

_OFFICE = f"UBND HUYỆN MẪU SƠN\n{NATION}\nSố: 1/UBND-VX"
_PLACE = "Mẫu Sơn, ngày 1 tháng 3 năm 2024"
_TO = "Kính gửi: Sở Y tế."
_GUIDANCE = (
    f"{_PLACE}\nHƯỚNG DẪN\nTổ chức kỷ niệm 42 năm ngày Nhà giáo Việt Nam (20/11/1982 - 20/11/2024)\n"
    "Thực hiện Công văn số 1/UBND ngày 1/9/2024, UBND huyện hướng dẫn như sau:"
)


@pytest.mark.parametrize(
    ("head", "subject"),
    [
        (f"{_PLACE}\nV/v: tổ chức Hội thi\n{_TO}", "tổ chức Hội thi"),
        (f"V/v tổ chức kỷ niệm    {_PLACE}\nNgày Sức khỏe\n{_TO}", "tổ chức kỷ niệm Ngày Sức khỏe"),
        (f"V/v tổ chức kỷ niệm {_PLACE}\nNgày Sức khỏe\n{_TO}", "tổ chức kỷ niệm Ngày Sức khỏe"),
        (f"V/v tổ chức kỷ niệm\n{_PLACE}\nNgày Sức khỏe\n{_TO}", "tổ chức kỷ niệm Ngày Sức khỏe"),
        (f"Về việc tổ chức hội thi\n{_PLACE}\n{_TO}", "tổ chức hội thi"),
        (f"“V/v tổ chức hội thi”\n{_PLACE}\n{_TO}", "tổ chức hội thi"),
        (f"V/v tổ chức hội thi\n“Tìm hiểu pháp luật”./.\n{_PLACE}\n{_TO}", "tổ chức hội thi “Tìm hiểu pháp luật”"),
        (f"V/v tổ chức hội thi\n“Tìm hiểu pháp luật” năm 2024”\n{_PLACE}\n{_TO}", "tổ chức hội thi “Tìm hiểu pháp luật” năm 2024"),
        (f"V/v góp ý dự thảo\n{_PLACE}\n{_TO}", "góp ý dự thảo"),
        (f"{_PLACE}\nKẾ HOẠCH\nTổ chức hội thi\nnăm 2024", "Tổ chức hội thi năm 2024"),
        (f"{_PLACE}\nKẾ HOẠCH TỔ CHỨC HỘI THI NĂM 2024", "TỔ CHỨC HỘI THI NĂM 2024"),
        (f"{_PLACE}\nDỰ THẢO\nKẾ HOẠCH\nTổ chức hội thi", "Tổ chức hội thi"),
        (f"{_PLACE}\nTHÔNG BÁO\nV/v nghỉ lễ 30/4", "nghỉ lễ 30/4"),
        (f"{_PLACE}\nTỜ TRÌNH\nVề việc phê duyệt kế hoạch\n{_TO}", "Về việc phê duyệt kế hoạch"),
        (f"{_PLACE}\nBÁO CÁO\nKết quả hội thi\n(Từ ngày 01/3 đến ngày 25/3/2024)\n{_TO}", "Kết quả hội thi"),
        (
            f"{_PLACE}\nKẾ HOẠCH\nTổ chức kỷ niệm Ngày hội\n(27/7/1947 - 27/7/2024)\n{_TO}",
            "Tổ chức kỷ niệm Ngày hội (27/7/1947 - 27/7/2024)",
        ),
        (
            f"{_PLACE}\nCHỈ THỊ\nVề việc tăng cường các biện pháp phòng cháy, chữa cháy\nmùa khô năm 2024\nMùa khô năm nay nắng nóng kéo dài, nhiều nơi đã ở cấp dự báo cháy cao,\ncần đề phòng.",
            "Về việc tăng cường các biện pháp phòng cháy, chữa cháy mùa khô năm 2024",
        ),
        (
            f"{_PLACE}\nTHÔNG BÁO\nKẾT LUẬN CỦA BAN\nvề việc phát động đợt thi đua\n-----\nTại phiên họp ngày 29/8/2024 đã nghe trình bày",
            "KẾT LUẬN CỦA BAN về việc phát động đợt thi đua",
        ),
        (f"{_PLACE}\nKẾ HOẠCH\nTổ chức hội thi\n(Kèm theo Công văn số 5/UBND)\n{_TO}", "Tổ chức hội thi"),
        (
            f"{_PLACE}\nCHỈ THỊ\nVỀ TỔ CHỨC HỘI THI\nDo nhu cầu của các đơn vị còn nhiều mà số người dự\nthi chưa đông.",
            "VỀ TỔ CHỨC HỘI THI",
        ),
        ("THÔNG BÁO Về việc tổ chức hội thi\nUBND xã thông báo như sau.", "Về việc tổ chức hội thi"),
        (
            f"{_PLACE}\nKẾ HOẠCH\nThực hiện Chỉ thị số 12-CT/TU ngày 1/2/2024 của Tỉnh ủy\nvề công tác trẻ em\n-------",
            "Thực hiện Chỉ thị số 12-CT/TU ngày 1/2/2024 của Tỉnh ủy về công tác trẻ em",
        ),
        (
            f"{_PLACE}\nQUYẾT ĐỊNH\nBan hành Kế hoạch\nỦY BAN NHÂN DÂN HUYỆN MẪU SƠN\nCăn cứ Luật Trẻ em ngày 5/4/2016;",
            "Ban hành Kế hoạch",
        ),
        (
            _GUIDANCE,
            "Tổ chức kỷ niệm 42 năm ngày Nhà giáo Việt Nam (20/11/1982 - 20/11/2024)",
        ),
    ],
)  # fmt: skip
def test_subject(head: str, subject: str) -> None:
    read = with_head(f"{_OFFICE}\n{head}")
    assert read.subject is not None
    assert read.subject.text == subject


def test_the_span_holds_the_words_of_the_subject() -> None:
    text = f"{_OFFICE}\nV/v tổ chức hội thi\n“Em yêu sách”.\n{_PLACE}\n{_TO}"
    read = with_head(text)
    assert read.subject is not None
    assert " ".join(read.subject.span.of(text).split()) == "tổ chức hội thi “Em yêu sách”"


def test_the_name_of_the_state_in_a_subject_stays() -> None:
    words = "hướng dẫn tổ chức Ngày Pháp luật nước Cộng hòa xã hội chủ nghĩa Việt Nam"
    read = with_head(f"{_OFFICE}\nV/v {words}\n{_PLACE}\n{_TO}")
    assert read.subject is not None
    assert read.subject.text == words


def test_no_subject_is_invented() -> None:
    assert with_head(f"{_OFFICE}\n{_PLACE}\n{_TO}").subject is None


def test_nothing_is_looked_for_above_where_the_head_ends() -> None:
    assert with_head(f"Nơi nhận:\n{_OFFICE}\n{_PLACE}\nKẾ HOẠCH\n1. Sở Y tế họp.").subject is None
