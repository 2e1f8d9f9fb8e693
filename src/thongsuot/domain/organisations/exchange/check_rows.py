"""Checks rows (kiểm tra từng dòng): what is wrong with each, in plain words, before anything is written."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache

from django.core.exceptions import ValidationError
from django.core.validators import URLValidator, validate_email

from thongsuot.core.registry.sectors import sectors
from thongsuot.core.vocabulary.without_marks import without_marks
from thongsuot.domain.organisations.exchange.as_stored import as_stored, differences
from thongsuot.domain.organisations.exchange.columns import COLUMNS
from thongsuot.domain.organisations.exchange.read_table import Row
from thongsuot.domain.organisations.models import Unit
from thongsuot.domain.organisations.models.unit import Kind, Level

_LONGEST = {"code": 60, "name": 200, "short_name": 100}
_LONGEST_OTHER = 200
_TITLES: dict[str, str] = {column.name: column.title for column in COLUMNS}


@dataclass(frozen=True, slots=True)
class Checked:
    """Rows with the values of the tables, what is wrong by row; how many are new, how many change what is there."""

    rows: list[Row]
    errors: list[tuple[int, str]]
    added: int
    changed: int


def check_rows(rows: list[tuple[int, Row]], parent: Unit, known: dict[str, Unit]) -> Checked:
    """Check a list of units below ``parent``; ``known`` are units by the codes that the list names."""
    codes = {row.get("code", "") for _, row in rows}
    good: list[Row] = []
    errors: list[tuple[int, str]] = []
    first: dict[str, int] = {}
    for number, row in rows:
        values, wrong = _values(row)
        code = values.get("code", "")
        wrong += list(_place(values, parent, known, codes))
        if code and code in first:
            wrong.append(f"Mã “{code}” đã có ở dòng {first[code]}.")
        first.setdefault(code, number)
        errors += [(number, words) for words in wrong]
        good.append(values)
    errors += _circles(good, dict(first))
    if errors:
        return Checked(good, sorted(errors), 0, 0)
    there = [(row, known[row["code"]]) for row in good if row["code"] in known]
    changed = sum(_is_changed(row, unit, parent) for row, unit in there)
    return Checked(good, [], len(good) - len(there), changed)


def _is_changed(row: Row, unit: Unit, parent: Unit) -> bool:
    moves = bool(row.get("parent")) and row["parent"] != (unit.parent or parent).code
    return moves or bool(differences(unit, as_stored(row))[1])


def _values(row: Row) -> tuple[Row, list[str]]:
    values, wrong = dict(row), []
    for column in COLUMNS:
        text = row.get(column.name, "")
        if column.required and not text:
            wrong.append(f"Chưa có {column.title.lower()}.")
        if len(text) > _LONGEST.get(column.name, _LONGEST_OTHER):
            wrong.append(
                f"{column.title} dài quá {_LONGEST.get(column.name, _LONGEST_OTHER)} ký tự."
            )
    for name, choose, default in (
        ("kind", _kinds(), Kind.FACILITY.value),
        ("level", _levels(), Level.FACILITY.value),
        ("sector", _sectors(), ""),
    ):
        text = values.get(name, "")
        found = choose.get(without_marks(text)) if text else default
        if found is None:
            wrong.append(f"{_TITLES[name]} “{text}” không có trong danh sách của mẫu.")
        values[name] = found or ""
    wrong += _days(values) + _contact(values)
    return values, wrong


def _days(values: Row) -> list[str]:
    wrong: list[str] = []
    days: dict[str, date] = {}
    for name in ("valid_from", "valid_to"):
        text = values.get(name, "")
        try:
            if text:
                day, month, year = text.replace("-", "/").replace(".", "/").split("/")
                days[name] = datetime(int(year), int(month), int(day)).date()  # noqa: DTZ001 - a day of the calendar
                values[name] = days[name].isoformat()
        except ValueError:
            wrong.append(f"{_TITLES[name]} “{text}” không phải ngày, ví dụ 25/3/2024.")
    if len(days) == len(("from", "to")) and days["valid_from"] > days["valid_to"]:
        wrong.append("Từ ngày sau Đến ngày.")
    return wrong


def _contact(values: Row) -> list[str]:
    checks: dict[str, Callable[[str], None]] = {
        "email": validate_email,
        "website": URLValidator(["http", "https"]),
    }
    wrong = []
    for name, check in checks.items():
        try:
            if values.get(name):
                check(values[name])
        except ValidationError:
            wrong.append(f"{_TITLES[name]} “{values[name]}” chưa đúng dạng.")
    return wrong


def _place(values: Row, parent: Unit, known: dict[str, Unit], codes: set[str]) -> Iterator[str]:
    """Tell what is wrong with where a unit stands, and with what its code names already."""
    unit = known.get(values.get("code", ""))
    if unit is not None and unit.registry_key:
        yield f"Mã “{unit.code}” là của danh mục cả nước, không sửa bằng tệp được."
    elif unit is not None and (unit.pk == parent.pk or not unit.path.startswith(parent.path)):
        yield f"Mã “{unit.code}” đã thuộc đơn vị khác, không ở dưới {parent.name}."
    above = values.get("parent", "")
    if not above or above == parent.code or above in codes:
        return
    higher = known.get(above)
    if higher is None:
        yield f"Không có cấp trên mang mã “{above}” trong tệp và trong danh bạ."
    elif not higher.path.startswith(parent.path):
        yield f"Cấp trên “{above}” không ở dưới {parent.name}."


def _circles(rows: list[Row], numbers: dict[str, int]) -> list[tuple[int, str]]:
    above = {row.get("code", ""): row.get("parent", "") for row in rows}
    clear: set[str] = set()
    wrong = []
    for code in above:
        seen: list[str] = []
        at = code
        while at in above and at not in clear and at not in seen:
            seen.append(at)
            at = above[at]
        if at in seen:
            wrong.append((numbers[code], f"Mã cấp trên của “{code}” quay vòng về chính nó."))
        clear.update(seen)
    return wrong


@cache
def _kinds() -> dict[str, str]:
    return {without_marks(str(label)): value for value, label in Kind.choices} | {
        value: value for value in Kind.values
    }


@cache
def _levels() -> dict[str, str]:
    return {without_marks(str(label)): value for value, label in Level.choices} | {
        value: value for value in Level.values
    }


@cache
def _sectors() -> dict[str, str]:
    return {without_marks(name): code for code, name in sectors().items()} | {
        code: code for code in sectors()
    }
