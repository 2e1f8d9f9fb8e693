"""Agency settings (cấu hình của cơ quan): how an agency wants its documents checked, as ``thongsuot.toml`` has it."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, Any

from thongsuot.core.model.finding import Severity
from thongsuot.core.rules.context import Context

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from thongsuot.core.model.finding import Finding
    from thongsuot.core.model.reading import Reading

CHECK, ACCEPT = "check", "accept"

MOST_WORKING_DAYS = 60
_ACCEPT_KEYS = {"code", "number", "reason"}


@dataclass(frozen=True, slots=True)
class Acceptance:
    """Findings of one rule about one document that somebody accepted, with the reason.

    ``number`` is number and symbol of the document; without one the rule is accepted in every document
    that has no number yet.
    """

    code: str
    reason: str
    number: str = ""


@dataclass(frozen=True, slots=True)
class AgencySettings:
    """``off`` and the keys of ``severity`` are codes of rules or their beginnings, as ``TT`` or ``TT105``."""

    off: tuple[str, ...] = ()
    severity: tuple[tuple[str, Severity], ...] = ()
    abbreviations: tuple[str, ...] = ()
    symbols: tuple[str, ...] = ()
    working_days: int = 5
    accepted: tuple[Acceptance, ...] = ()

    def context(self) -> Context:
        """Give the context of a check."""
        return Context(
            abbreviations=frozenset(self.abbreviations),
            symbols=frozenset(self.symbols),
            off=self.off,
            severity=self.severity,
            working_days=self.working_days,
        )


class SettingsError(ValueError):
    """A setting cannot be understood; the message is for the person who wrote it."""


def agency_settings(table: Mapping[str, Any], known: Iterable[str]) -> AgencySettings:
    """Read the settings from the tables of a TOML file; ``known`` are the codes of all rules.

    Raises:
        SettingsError: a key or a rule is unknown, or a value is of the wrong kind.
    """
    codes = tuple(known)
    _refuse_unknown(table, {CHECK, ACCEPT}, "Tệp cấu hình")
    check = table.get(CHECK, {})
    names = {field.name for field in fields(AgencySettings)} - {"accepted"}
    _refuse_unknown(check, names, f"Mục [{CHECK}]")
    return AgencySettings(
        off=_codes(_strings(check, "off"), codes),
        severity=_severities(check.get("severity", {}), codes),
        abbreviations=_strings(check, "abbreviations"),
        symbols=_strings(check, "symbols"),
        working_days=_days(check.get("working_days", AgencySettings().working_days)),
        accepted=tuple(_acceptance(entry, codes) for entry in table.get(ACCEPT, ())),
    )


def accepted_and_open(
    reading: Reading, findings: Iterable[Finding], accepted: Iterable[Acceptance]
) -> tuple[list[tuple[Finding, Acceptance]], list[Finding]]:
    """Part the findings that were accepted from those that were not."""
    number = reading.directive.number
    written = _plain(number.span.of(reading.text)) if number and number.serial else ""
    reasons = {one.code: one for one in accepted if _plain(one.number) == written}
    taken: list[tuple[Finding, Acceptance]] = []
    left: list[Finding] = []
    for finding in findings:
        acceptance = reasons.get(finding.code)
        if acceptance is None:
            left.append(finding)
        else:
            taken.append((finding, acceptance))
    return taken, left


def _plain(number: str) -> str:
    return "".join(number.split()).lower()


def _refuse_unknown(table: Mapping[str, Any], names: set[str], where: str) -> None:
    unknown = sorted(table.keys() - names)
    if unknown:
        message = f"{where} có khóa không biết: {', '.join(unknown)}. Các khóa dùng được: {', '.join(sorted(names))}."
        raise SettingsError(message)


def _strings(table: Mapping[str, Any], key: str) -> tuple[str, ...]:
    value = table.get(key, [])
    if not isinstance(value, list) or not all(isinstance(one, str) for one in value):
        message = f"Khóa {key} phải là một danh sách chữ, ví dụ {key} = [“…”, “…”]."
        raise SettingsError(message)
    return tuple(one.strip() for one in value if one.strip())


def _codes(prefixes: Iterable[str], known: tuple[str, ...]) -> tuple[str, ...]:
    found = tuple(prefix.upper() for prefix in prefixes)
    unknown = [one for one in found if not any(code.startswith(one) for code in known)]
    if unknown:
        message = f"Không có quy tắc nào có mã {', '.join(unknown)}."
        raise SettingsError(message)
    return found


def _severities(
    table: Any,  # noqa: ANN401 - whatever stands in the file
    known: tuple[str, ...],
) -> tuple[tuple[str, Severity], ...]:
    words = {severity.value: severity for severity in Severity}
    if not isinstance(table, dict) or not all(
        isinstance(word, str) and word in words for word in table.values()
    ):
        message = f"Mục severity phải ghi mã quy tắc và một trong các mức: {', '.join(words)}."
        raise SettingsError(message)
    codes = _codes(table, known)
    return tuple((code, words[word]) for code, word in zip(codes, table.values(), strict=True))


def _days(value: Any) -> int:  # noqa: ANN401 - whatever stands in the file
    if not isinstance(value, int) or not 0 <= value <= MOST_WORKING_DAYS:
        message = f"Khóa working_days phải là một số từ 0 đến {MOST_WORKING_DAYS}."
        raise SettingsError(message)
    return value


def _acceptance(entry: Mapping[str, Any], known: tuple[str, ...]) -> Acceptance:
    _refuse_unknown(entry, _ACCEPT_KEYS, f"Mục [[{ACCEPT}]]")
    values = {key: str(entry.get(key, "")).strip() for key in _ACCEPT_KEYS}
    if values["code"].upper() not in known or not values["reason"]:
        message = f"Mỗi mục [[{ACCEPT}]] phải có code là mã một quy tắc và reason là lý do."
        raise SettingsError(message)
    return Acceptance(values["code"].upper(), values["reason"], values["number"])
