"""Settings of a unit's checks (cấu hình kiểm tra của đơn vị), as the jobs that check use them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from thongsuot.core.rules.agency_settings import (
    CHECK,
    AgencySettings,
    SettingsError,
    agency_settings,
)
from thongsuot.core.rules.context import Context
from thongsuot.core.rules.registry import all_rules
from thongsuot.domain.directives.models import CheckSettings
from thongsuot.domain.errors import InvalidError
from thongsuot.domain.organisations.models import Unit


def settings_row(unit: Unit) -> CheckSettings | None:
    """Give what the unit has set, None where it has set nothing."""
    return CheckSettings.objects.filter(unit=unit).select_related("changed_by").first()


def context_of(unit: Unit) -> Context:
    """Give the context in which the unit's documents are checked."""
    row = settings_row(unit)
    return AgencySettings().context() if row is None else _kept(row.table).context()


def understood(table: Mapping[str, Any]) -> AgencySettings:
    """Give the settings that ``table`` says.

    Raises:
        InvalidError: a rule is unknown or a value of the wrong kind.
    """
    try:
        return agency_settings({CHECK: table}, [rule.code for rule in all_rules()])
    except SettingsError as error:
        raise InvalidError(str(error)) from error


def table_of(settings: AgencySettings) -> dict[str, Any]:
    """Give the settings as the table that is kept."""
    return {
        "off": list(settings.off),
        "severity": {code: severity.value for code, severity in settings.severity},
        "abbreviations": list(settings.abbreviations),
        "symbols": list(settings.symbols),
        "working_days": settings.working_days,
    }


def _kept(table: Mapping[str, Any]) -> AgencySettings:
    """Give settings that were kept; what names rules of an earlier version that are no more is passed over."""
    codes = [rule.code for rule in all_rules()]

    def known(prefix: str) -> bool:
        return any(code.startswith(prefix) for code in codes)

    off = [code for code in table.get("off", []) if known(code)]
    severity = {code: word for code, word in table.get("severity", {}).items() if known(code)}
    return understood({**table, "off": off, "severity": severity})
