"""Mistakes in who is to do what (NV, nhiệm vụ)."""

from __future__ import annotations

import re
from datetime import timedelta

from tools.accuracy.checking.days import working_day
from tools.accuracy.checking.draft import Body, Draft, Job, shown
from tools.accuracy.checking.draw import MERGED
from tools.accuracy.checking.registry import in_draft
from tools.accuracy.generator.chance import Chance
from tools.accuracy.generator.tasks import draw_agencies

ORDER = "tổ chức tuyên truyền bằng nhiều hình thức phù hợp"
JOINT = (
    "tổ chức lễ phát động cấp {level}",
    "tham mưu tổ chức lễ kỷ niệm cấp {level}",
    "thành lập đoàn kiểm tra liên ngành",
    "xây dựng phóng sự tuyên truyền dùng chung",
)


def _stranger(draft: Draft, chance: Chance) -> Body | None:
    names = {one.name for one in draft.addressees}
    heads = {one.name.split()[0] for one in draft.addressees}
    if any(re.search(r"cơ quan|đơn vị|sở, ", one.name) for one in draft.addressees):
        return None  # a group that takes in everybody
    for one in draw_agencies(chance, draft.office, draft.day.year):
        near = any(one.name in name or name in one.name for name in names)
        if (
            not one.collective
            and not near
            and one.name != draft.office.name
            and one.name.split()[0]
            in {*heads, "Công", "Đài", "Sở", "Phòng", "Trạm", "Hội", "Bảo", "Vụ", "Ban"}
        ):
            return Body(one.name, one.asked)
    return None


@in_draft("NV301", "agency with a task that gets no copy")
def not_addressed(draft: Draft, chance: Chance) -> bool:
    """A further item for a body that is neither addressed nor a recipient."""
    if draft.kind == "quyet_dinh" or draft.event is None:
        return False
    body = _stranger(draft, chance)
    if body is None:
        return False
    draft.jobs.append(Job(body, [], [ORDER]))
    return True


@in_draft("NV301", "helper that gets no copy")
def helper_not_addressed(draft: Draft, chance: Chance) -> bool:
    """A body that is to help, but gets no copy."""
    if draft.kind == "quyet_dinh":
        return False
    body = _stranger(draft, chance)
    job = next((one for one in draft.jobs if not one.lead.asked), None)
    if body is None or job is None:
        return False
    job.supports = [body]
    return True


@in_draft("NV302", "addressee without a task")
def idle_addressee(draft: Draft, chance: Chance) -> bool:
    """A further addressee of whom nothing is asked."""
    body = _stranger(draft, chance)
    if draft.title or body is None:
        return False
    draft.addressees.append(body)
    return True


@in_draft("NV303", "several bodies and none that leads")
def no_lead(draft: Draft, chance: Chance) -> bool:
    """Sở A, Sở B tổ chức lễ phát động."""
    own = [
        one for one in draft.addressees if not one.asked and not one.many and " và " not in one.name
    ]
    if len(own) < 2 or draft.kind == "quyet_dinh":  # noqa: PLR2004 - two bodies
        return False
    sign = chance.pick([", ", " và "])
    both = Body(sign.join(one.name for one in own[:2]))
    order = chance.pick(list(JOINT)).format(level=draft.office.unit)
    draft.jobs.append(Job(both, [], [order]))
    return True


@in_draft("NV304", "item without a doer")
def no_doer(draft: Draft, chance: Chance) -> bool:
    """3. Tổ chức …: nobody is named while all other items name somebody."""
    if draft.kind == "quyet_dinh" or len(draft.jobs) < 2:  # noqa: PLR2004 - others name theirs
        return False
    order = chance.pick(
        [
            "Tổ chức lễ phát động tại trung tâm hành chính",
            "Tổng hợp, báo cáo kết quả thực hiện theo quy định",
            "Tổ chức kiểm tra, đôn đốc việc thực hiện ở cơ sở",
            "Lựa chọn, giới thiệu gương người tốt, việc tốt để tuyên dương",
        ]
    )
    draft.jobs.insert(1, Job(Body(order), [], [""]))
    draft.style["open"] = 3  # an opening that names nobody: else all are to do it
    return True


PLANS = (
    "xây dựng kế hoạch triển khai thực hiện",
    "xây dựng, ban hành kế hoạch tổ chức thực hiện tại đơn vị",
    "lập danh sách đề nghị khen thưởng gửi cơ quan chủ trì",
)


@in_draft("NV305", "plan demanded without a day")
def plan_without_day(draft: Draft, chance: Chance) -> bool:
    """Xây dựng kế hoạch, by no day."""
    if not draft.jobs or draft.kind == "quyet_dinh":
        return False
    job = draft.jobs[0]
    job.orders, job.due = [*job.orders, PLANS[chance.between(0, 1)]], None
    return True


@in_draft("NV305", "report demanded without a receiver")
def report_without_receiver(draft: Draft, chance: Chance) -> bool:
    """Gửi báo cáo trước ngày …, to nobody."""
    if not draft.jobs or draft.kind == "quyet_dinh":
        return False
    day = working_day(draft.day + timedelta(days=16))
    order = chance.pick(["xây dựng kế hoạch, gửi", "báo cáo số liệu", "gửi kế hoạch triển khai"])
    draft.jobs[0].orders.append(f"{order} trước ngày {shown(day)}")
    draft.jobs[0].due = None
    return True


OTHER = {
    "Sở Giáo dục và Đào tạo": "Sở Giáo dục - Đào tạo", "Phòng Giáo dục và Đào tạo": "Phòng Giáo dục - Đào tạo",
    "Sở Lao động - Thương binh và Xã hội": "Sở Lao động, Thương binh và Xã hội",
    "Phòng Lao động - Thương binh và Xã hội": "Phòng Lao động Thương binh - Xã hội",
    "Sở Văn hóa, Thể thao và Du lịch": "Sở Văn hóa - Thể thao và Du lịch",
    "Phòng Văn hóa và Thông tin": "Phòng Văn hóa - Thông tin", "Sở Khoa học và Công nghệ": "Sở Khoa học - Công nghệ",
    "Sở Thông tin và Truyền thông": "Sở Thông tin - Truyền thông",
}  # fmt: skip


def _renamed(draft: Draft, chance: Chance, names: dict[str, str]) -> bool:
    fitting = [job for job in draft.jobs if job.lead.name in names]
    if not fitting:
        return False
    job = chance.pick(fitting)
    job.lead = Body(names[job.lead.name], job.lead.asked)
    return True


@in_draft("NV306", "name of an agency written in two ways")
def two_ways(draft: Draft, chance: Chance) -> bool:
    """Sở Giáo dục và Đào tạo above, Sở Giáo dục - Đào tạo in the item."""
    return _renamed(draft, chance, OTHER)


GONE = {
    "province": ["Sở Lao động - Thương binh và Xã hội", "Sở Thông tin và Truyền thông", "Sở Kế hoạch và Đầu tư", "Ủy ban nhân dân các huyện, thị xã, thành phố", "Sở Tài nguyên và Môi trường"],
    "commune": ["Phòng Lao động - Thương binh và Xã hội huyện", "Ủy ban nhân dân huyện"],
    "district": [], "centre": ["Bộ Lao động - Thương binh và Xã hội", "Bộ Thông tin và Truyền thông", "Ủy ban nhân dân các huyện"],
}  # fmt: skip
NOT_YET = {
    "province": ["Sở Nông nghiệp và Môi trường", "Sở Dân tộc và Tôn giáo", "Ủy ban nhân dân các xã, phường, đặc khu"],
    "commune": [], "district": [], "centre": ["Bộ Dân tộc và Tôn giáo", "Bộ Nông nghiệp và Môi trường"],
}  # fmt: skip


def _replaced(draft: Draft, chance: Chance, names: list[str]) -> bool:
    if not names or not draft.jobs or not draft.is_state:
        return False
    body = Body(chance.pick(names), many="các" in names[0])
    old = draft.jobs[0].lead.name
    draft.addressees = [body if one.name == old else one for one in draft.addressees]
    draft.jobs[0] = Job(body, [], draft.jobs[0].orders, draft.jobs[0].due)
    for job in draft.jobs:
        job.supports = [one for one in job.supports if one.name != old]
    return all(one.name != body.name for one in draft.addressees if one is not body)


@in_draft("NV307", "agency that exists no more")
def gone(draft: Draft, chance: Chance) -> bool:
    """Sở Lao động - Thương binh và Xã hội in 2026."""
    return draft.day >= MERGED and _replaced(draft, chance, GONE[draft.office.level])


@in_draft("NV307", "agency that does not exist yet")
def not_yet(draft: Draft, chance: Chance) -> bool:
    """Sở Nông nghiệp và Môi trường in 2023."""
    return draft.day < MERGED and _replaced(draft, chance, NOT_YET[draft.office.level])


@in_draft("NV308", "open group")
def open_group(draft: Draft, chance: Chance) -> bool:
    """Các cơ quan, đơn vị liên quan."""
    words = [
        "các cơ quan, đơn vị có liên quan",
        "các ngành liên quan",
        "các đơn vị liên quan",
        "các phòng, ban liên quan",
        "các tổ chức có liên quan",
    ]
    group = Body(chance.pick(words), many=True)
    draft.addressees.append(group)
    draft.jobs.append(Job(group, [], [ORDER]))
    return draft.kind != "quyet_dinh"


@in_draft("NV309", "order to a body that is not subordinate", state=True)
def ordered(draft: Draft, chance: Chance) -> bool:
    """Yêu cầu Ủy ban Mặt trận Tổ quốc …, Giao Hội Liên hiệp Phụ nữ …."""
    asked = [
        one
        for one in draft.jobs
        if one.lead.asked
        and one.lead.name.startswith(("Ủy ban Mặt", "Hội ", "Liên đoàn", "Đoàn", "Tỉnh đoàn"))
    ]
    if (
        not asked
        or draft.office.code == "BTV"
        or draft.office.on_behalf not in {"ỦY BAN NHÂN DÂN", None}
    ):
        return False
    job = chance.pick(asked)
    job.lead = Body(f"{chance.pick(['Yêu cầu', 'Giao', 'Chỉ đạo'])} {job.lead.name}")
    return True
