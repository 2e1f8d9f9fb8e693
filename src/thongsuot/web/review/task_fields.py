"""Fields of tasks (nhiệm vụ), report duties (chế độ báo cáo) and displays (treo băng rôn)."""

from __future__ import annotations

from django.utils.translation import gettext as _

from thongsuot.domain.campaigns.proposal import last_day
from thongsuot.web.review.field import Field, Group
from thongsuot.web.review.value import Json, spans_of, word
from thongsuot.web.templatetags.formats import day


def tasks(data: Json) -> list[Group]:
    """Give one group for each task, with its agencies, what is to be done, and until when."""
    return [_task(n, task, data["text"]) for n, task in enumerate(data["assignments"])]


def report_duties(data: Json) -> list[Group]:
    """Give one group for each request to report."""
    return [_duty(f"report_duties.{n}", duty) for n, duty in enumerate(data["report_duties"])]


def displays(data: Json) -> Group:
    """Give the requests to hang banners, with their days."""
    fields = tuple(
        Field(
            path=f"displays.{n}",
            label=_("Treo băng rôn"),
            value=_window(shown) or _("không nêu ngày"),
            spans=spans_of(shown),
        )
        for n, shown in enumerate(data["displays"])
    )
    return Group("displays", _("Băng rôn, khẩu hiệu"), fields)


def _task(index: int, task: Json, text: str) -> Group:
    path = f"assignments.{index}"
    title = (
        _("Nhiệm vụ, mục %(path)s") % {"path": task["path"]}
        if task["path"]
        else _("Nhiệm vụ chung")
    )
    agencies = task["agencies"]
    fields = [
        Field(
            path=f"{path}.agencies",
            label=_("Ai làm"),
            value="; ".join(_agency(agency) for agency in agencies),
            spans=spans_of(*agencies),
            editor="lines",
            raw="\n".join(_typed(agency) for agency in agencies),
            is_blank=not agencies,
        ),
        Field(f"{path}.action", _("Việc gì"), task["action"], (), "long", task["action"]),
        _deadline(f"{path}.deadline", task["deadline"]),
    ]
    if task["activities"]:
        words = ", ".join(word("activity", code) for code in task["activities"])
        fields.append(Field(f"{path}.activities", _("Loại hoạt động"), words))
    if task["audiences"]:
        fields.append(Field(f"{path}.audiences", _("Đối tượng"), ", ".join(task["audiences"])))
    spans = spans_of(task)
    words = "\n".join(text[start:end].strip() for start, end in spans)
    return Group(path, title, tuple(fields), spans, words, index)


def _duty(path: str, duty: Json) -> Group:
    fields = [
        Field(f"{path}.by", _("Ai báo cáo"), "; ".join(duty["by"])),
        Field(
            f"{path}.to",
            _("Báo cáo về"),
            duty["to"] or "",
            (),
            "text",
            duty["to"] or "",
            not duty["to"],
        ),
        _deadline(f"{path}.deadline", duty["deadline"]),
    ]
    if duty["via"]:
        fields.append(Field(f"{path}.via", _("Qua"), duty["via"]))
    if duty["onward_to"]:
        fields.append(Field(f"{path}.onward_to", _("Tổng hợp gửi"), "; ".join(duty["onward_to"])))
    return Group(path, _("Chế độ báo cáo"), tuple(fields), spans_of(duty))


def _deadline(path: str, deadline: Json | None) -> Field:
    """Give a deadline: the last day that keeps it, and the phrase as the document has it."""
    last = last_day(deadline) if deadline else None
    phrase = deadline["phrase"] if deadline else ""
    shown = _("đến hết %(day)s") % {"day": day(last)} if last else ""
    return Field(
        path=path,
        label=_("Thời hạn"),
        value=f"{shown} (“{phrase}”)" if shown and phrase else shown or phrase,
        spans=spans_of(deadline),
        editor="deadline",
        raw=day(last),
        is_blank=not deadline,
        is_inferred=deadline is not None and deadline.get("provenance") == "inferred",
    )


def _agency(agency: Json) -> str:
    return f"{agency['name']} ({word('role', agency['role'])})"


def _typed(agency: Json) -> str:
    """Write an agency as one types it: who takes the lead is named without more words."""
    return agency["name"] if agency["role"] == "lead" else _agency(agency)


def _window(shown: Json) -> str:
    days = [day(shown[key]) for key in ("from", "to") if shown[key]]
    return " – ".join(days)
