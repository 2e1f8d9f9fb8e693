"""Settings of the unit's checks (cấu hình kiểm tra), for its administrator; others see what holds."""

from __future__ import annotations

import re
from typing import Any

from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from thongsuot.core.rules.agency_settings import MOST_WORKING_DAYS
from thongsuot.core.rules.page import FAMILIES
from thongsuot.core.rules.registry import all_rules
from thongsuot.domain.directives.actions.save_check_settings import save_check_settings
from thongsuot.domain.directives.check_settings import settings_row, table_of, understood
from thongsuot.domain.errors import InvalidError
from thongsuot.domain.organisations import access
from thongsuot.domain.organisations.actor import Actor
from thongsuot.web.notices import good
from thongsuot.web.render import render_page
from thongsuot.web.signed_in import signed_in
from thongsuot.web.templatetags.states import LOOKS

_OFF = "off"
_NO_DAYS = -1
_LONG = 9
_BETWEEN = re.compile(r"[\n,;]+")


@require_http_methods(["GET", "HEAD", "POST"])
@signed_in
def check_settings(request: HttpRequest, actor: Actor) -> HttpResponseBase:
    """Show how documents of the unit are checked, and keep what its administrator changes."""
    row = settings_row(actor.unit)
    table = table_of(understood({})) if row is None else row.table
    trouble = ""
    if request.method == "POST":
        table = _posted(request)
        try:
            save_check_settings(actor, unit=actor.unit, table=table)
        except InvalidError as error:
            trouble = _trouble(error, table)
        else:
            good(
                request,
                _(
                    "Đã lưu. Văn bản của đơn vị, kể cả văn bản đã đọc, được kiểm tra theo cấu hình này; văn bản đã đọc được kiểm tra lại trong ít phút."
                ),
            )
            return redirect("check_settings")
    context = {
        "row": row,
        "families": _families(table),
        "choices": _choices(),
        "abbreviations": "\n".join(table.get("abbreviations", [])),
        "symbols": "\n".join(table.get("symbols", [])),
        "working_days": request.POST.get("working_days", table.get("working_days")),
        "trouble": trouble,
        "may_manage": access.may(actor, "organisations.manage", actor.unit),
    }
    status = 422 if trouble else 200
    return render_page(request, actor, "check_settings/page.html", context, status=status)


def _posted(request: HttpRequest) -> dict[str, Any]:
    """Give the settings as they were typed; what is left as usual is not kept."""
    chosen = {rule.code: request.POST.get(f"rule.{rule.code}", "") for rule in all_rules()}
    return {
        "off": [code for code, word in chosen.items() if word == _OFF],
        "severity": {code: word for code, word in chosen.items() if word not in {"", _OFF}},
        "abbreviations": _words(request.POST.get("abbreviations", "")),
        "symbols": _words(request.POST.get("symbols", "")),
        "working_days": _days(request.POST.get("working_days", "").strip()),
    }


def _days(typed: str) -> int:
    days = int(typed) if typed.isdecimal() and len(typed) < _LONG else _NO_DAYS
    return days if days <= MOST_WORKING_DAYS else _NO_DAYS


def _trouble(error: InvalidError, table: dict[str, Any]) -> str:
    """Say what is wrong in the words of the page: the settings themselves speak of the keys of a file."""
    if table["working_days"] == _NO_DAYS:
        words = _("Số ngày làm việc phải là một số từ 0 đến %(most)s.")
        return words % {"most": MOST_WORKING_DAYS}
    return error.message


def _words(typed: str) -> list[str]:
    return [word.strip() for word in _BETWEEN.split(typed) if word.strip()]


def _choices() -> list[tuple[str, str]]:
    words = [(word, str(look.word)) for word, look in LOOKS["severity"].items()]
    return [("", _("Như thường lệ")), *words, (_OFF, _("Tắt"))]


def _families(table: dict[str, Any]) -> list[tuple[str, list[tuple[Any, str]]]]:
    """Give the rules family by family, each with what was chosen for it."""
    off, severity = table.get("off", []), table.get("severity", {})

    def chosen(code: str) -> str:
        if code.startswith(tuple(off)):
            return _OFF
        fitting = [prefix for prefix in severity if code.startswith(prefix)]
        return severity[max(fitting, key=len)] if fitting else ""

    return [
        (title, [(rule, chosen(rule.code)) for rule in all_rules() if rule.family == family])
        for family, title in FAMILIES.items()
    ]
