"""``thongsuot units resolve``: the units that a phrase of a letter stands for (từ cụm từ đến đơn vị)."""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from thongsuot.core.registry.words.answer import Answer

_CERTAINTY = {"certain": "chắc chắn", "likely": "cần xác nhận"}


class Format(StrEnum):
    """How the answer is printed."""

    TEXT = "text"
    JSON = "json"


def resolve(
    phrase: Annotated[
        str, typer.Argument(metavar="CỤM-TỪ", help="Ví dụ “UBND các huyện, thành phố”.")
    ],
    *,
    of: Annotated[
        str, typer.Option(metavar="CƠ-QUAN", help="Cơ quan ban hành, ví dụ “Sở Y tế tỉnh Lào Cai”.")
    ],
    on: Annotated[
        str,
        typer.Option(metavar="NGÀY", help="Ngày văn bản, dạng 2021-03-20; bỏ trống là hôm nay."),
    ] = "",
    format_: Annotated[Format, typer.Option("--format", help="Dạng kết quả.")] = Format.TEXT,
) -> None:
    """Cho biết một cụm từ trong văn bản là những đơn vị nào vào ngày ấy, và đơn vị kế thừa hôm nay.

    Mã thoát 0: có đơn vị. 1: không xác định được đơn vị nào. 2: lệnh sai.
    """
    from thongsuot.core.registry.words.resolve import resolve_words

    today = date.today()  # noqa: DTZ011 - letters are dated by the calendar of the place
    answer = resolve_words(phrase, of=of, on=_day(on) if on else today, today=today)
    if format_ is Format.JSON:
        import json

        print(json.dumps(answer.as_json(), ensure_ascii=False, indent=2))
    else:
        print("\n".join(_lines(answer)))
    raise typer.Exit(0 if answer.units else 1)


def _day(words: str) -> date:
    try:
        return date.fromisoformat(words)
    except ValueError:
        message = f"“{words}” không phải ngày dạng năm-tháng-ngày, ví dụ 2021-03-20."
        raise typer.BadParameter(message, param_hint="--on") from None


def _lines(answer: Answer) -> list[str]:
    lines = [f"“{answer.phrase}” của {answer.issuer}, ngày {answer.on:%d/%m/%Y}:"]
    lines += [
        f"  {unit.code:<14} {unit.name} ({_CERTAINTY[unit.certainty]})" for unit in answer.units
    ]
    if not answer.units:
        lines.append("  không xác định được đơn vị nào")
    if answer.open:
        lines.append("Cần xem:")
        lines += [f"  {point.text}: {point.why}" for point in answer.open]
    if answer.successors_today:
        lines.append("Nay là:")
        for each in answer.successors_today:
            work = f": {each.work}" if each.work else ""
            lines.append(f"  {each.code:<14} {each.name} (từ {each.of}){work}")
    return lines
