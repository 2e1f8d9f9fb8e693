"""The summary (tóm tắt) over a document: who asks what of how many, the first deadline, where the report goes."""

from __future__ import annotations

from django.utils.translation import gettext as _

from thongsuot.domain.campaigns.proposal import last_day
from thongsuot.web.review.value import Json
from thongsuot.web.templatetags.formats import day


def summary(data: Json) -> list[str]:
    """Say in a few short sentences what a person must know before reading on."""
    return [_asked(data), _first_deadline(data["assignments"]), *_reports(data["report_duties"])]


def _asked(data: Json) -> str:
    values = {
        "tasks": len(data["assignments"]),
        "agencies": len({a["name"] for task in data["assignments"] for a in task["agencies"]}),
    }
    words = _("%(tasks)s nhiệm vụ cho %(agencies)s cơ quan và nhóm cơ quan") % values
    issuer = (data["issuer"] or {}).get("name") or ""
    return f"{issuer}: {words}" if issuer else words


def _first_deadline(tasks: list[Json]) -> str:
    days = [found for task in tasks if (found := last_day(task["deadline"]))]
    if not days:
        return _("không nhiệm vụ nào ghi ngày hạn")
    return _("hạn sớm nhất: %(day)s") % {"day": day(min(days))}


def _reports(duties: list[Json]) -> list[str]:
    if not duties:
        return [_("không yêu cầu báo cáo")]
    told: dict[str, None] = {}
    for duty in duties:
        receiver = duty["to"] or duty["via"]
        last = last_day(duty["deadline"])
        phrase = (duty["deadline"] or {}).get("phrase", "")
        words = _("báo cáo về %(receiver)s") % {"receiver": receiver} if receiver else _("báo cáo")
        if last:
            words += " " + _("đến hết %(day)s") % {"day": day(last)}
        elif phrase:
            words += f" “{phrase}”"
        else:
            words += ", " + _("không nêu hạn")
        told[words] = None
    return list(told)
