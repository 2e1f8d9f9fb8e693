"""How a state looks: a word, a shape and a colour, so that none of the three carries it alone."""

from __future__ import annotations

from dataclasses import dataclass

from django import template
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

register = template.Library()


@dataclass(frozen=True, slots=True)
class Look:
    """``tone`` is one of calm, busy, good, warn, bad."""

    word: str | Promise
    shape: str
    tone: str


LOOKS: dict[str, dict[str, Look]] = {
    "document": {
        "received": Look(_("Chờ đọc"), "circle-dashed", "calm"),
        "reading": Look(_("Đang đọc"), "loader-2", "busy"),
        "read": Look(_("Đã đọc"), "file-check", "good"),
        "confirmed": Look(_("Đã xác nhận"), "checks", "good"),
        "replaced": Look(_("Đã thay thế"), "replace", "calm"),
        "alike": Look(_("Giống bản đã có"), "copy", "warn"),
        "unreadable": Look(_("Không đọc được"), "alert-triangle", "bad"),
    },
    "campaign": {
        "draft": Look(_("Chuẩn bị"), "pencil", "calm"),
        "dispatched": Look(_("Đang triển khai"), "send", "busy"),
        "closed": Look(_("Đã kết thúc"), "checks", "good"),
    },
    "assignment": {
        "sent": Look(_("Chưa tiếp nhận"), "circle-dashed", "calm"),
        "received": Look(_("Đã tiếp nhận"), "circle-dot", "busy"),
        "in_progress": Look(_("Đang thực hiện"), "circle-half-2", "busy"),
        "done": Look(_("Đã hoàn thành"), "circle-check", "good"),
        "declined": Look(_("Từ chối"), "circle-x", "warn"),
    },
    "report": {
        "none": Look(_("Chưa có"), "circle-dashed", "calm"),
        "draft": Look(_("Đang soạn"), "pencil", "calm"),
        "submitted": Look(_("Đã gửi, chờ duyệt"), "send", "busy"),
        "accepted": Look(_("Đã duyệt"), "circle-check", "good"),
        "returned": Look(_("Trả lại"), "arrow-back-up", "warn"),
        "superseded": Look(_("Đã thay thế"), "history", "calm"),
    },
    "lateness": {
        "overdue": Look(_("Quá hạn"), "clock-exclamation", "bad"),
        "came_late": Look(_("Gửi muộn"), "clock-exclamation", "warn"),
    },
    "account": {
        "active": Look(_("Đang dùng"), "circle-check", "good"),
        "invited": Look(_("Đã mời, chưa vào"), "mail", "busy"),
        "locked": Look(_("Đã khóa"), "circle-x", "bad"),
    },
    "worker": {
        "well": Look(_("Không tồn đọng"), "circle-check", "good"),
        "stuck": Look(_("Không ai làm"), "alert-circle", "bad"),
    },
    "registry": {
        "installed": Look(_("Đã cài"), "circle-check", "good"),
        "absent": Look(_("Chưa cài"), "circle-dashed", "warn"),
    },
    "post": {
        "current": Look(_("Đang giữ"), "circle-check", "good"),
        "to_come": Look(_("Sắp tới"), "clock", "calm"),
        "over": Look(_("Đã thôi"), "history", "calm"),
    },
    "severity": {
        "error": Look(_("Lỗi"), "alert-circle", "bad"),
        "warning": Look(_("Cảnh báo"), "alert-triangle", "warn"),
        "note": Look(_("Lưu ý"), "info-circle", "calm"),
    },
    "certainty": {
        "sure": Look(_("Chắc chắn"), "circle-check", "good"),
        "doubtful": Look(_("Cần chọn"), "question-mark", "warn"),
        "unresolved": Look(_("Chưa rõ đơn vị"), "circle-x", "bad"),
    },
    "time": {
        "no_deadline": Look(_("Không thời hạn"), "circle-dashed", "calm"),
        "in_time": Look(_("Trong hạn"), "calendar-event", "calm"),
        "due_soon": Look(_("Sắp đến hạn"), "clock", "warn"),
        "overdue": Look(_("Quá hạn"), "clock-exclamation", "bad"),
        "done_in_time": Look(_("Đúng hạn"), "circle-check", "good"),
        "done_late": Look(_("Xong sau hạn"), "clock-exclamation", "warn"),
    },
}


@register.inclusion_tag("components/state.html")
def state(kind: str, value: str) -> dict[str, Look]:
    """Draw the state ``value`` of a ``kind`` of thing; an unknown one is a mistake of ours."""
    return {"look": LOOKS[kind][value]}
