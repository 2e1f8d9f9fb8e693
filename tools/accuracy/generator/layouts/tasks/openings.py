"""Openings of the body (câu mở đầu), with and without those who are to do what follows."""

from __future__ import annotations

from tools.accuracy.generator.chance import Chance
from tools.accuracy.generator.model import Letter, Passage, paragraphs


def neutral_opening(letter: Letter, chance: Chance) -> Passage:
    """Begin the body without naming anybody who is to do something."""
    called, title = letter.office.called, letter.title.capitalize()
    if letter.kind == "chi_thi":
        words = chance.pick([f"{called} chỉ thị:", f"{called} yêu cầu thực hiện các nhiệm vụ sau:"])
    elif letter.kind == "thong_bao":
        words = f"{called} thông báo như sau:"
    elif letter.kind == "cong_dien":
        words = f"Chủ tịch {called} yêu cầu:"
    elif letter.kind == "huong_dan":
        words = f"{called} hướng dẫn một số nội dung như sau:"
    elif letter.named:
        words = (
            f"{called} {chance.pick(['ban hành', 'xây dựng'])} {title} {letter.subject} như sau:"
        )
    else:
        words = chance.pick(
            [
                f"{called} có ý kiến như sau:",
                f"{called} yêu cầu thực hiện các nội dung sau:",
                f"{called} chỉ đạo như sau:",
            ]
        )
    return Passage(paragraphs(words))
