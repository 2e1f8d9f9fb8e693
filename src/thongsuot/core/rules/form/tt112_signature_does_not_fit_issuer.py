"""Khối chữ ký không đúng thẩm quyền của cơ quan ban hành.

Kiểm tra gì:
    Văn bản của tập thể (Ủy ban nhân dân, Hội đồng, Ban Chỉ đạo) ký thay mặt (TM.); cơ quan theo chế độ thủ trưởng
    (sở, phòng, trung tâm…) không dùng TM.; cấp phó ký phải có KT. kèm chức vụ của người đứng đầu.
Vì sao:
    Khối chữ ký cho biết ai chịu trách nhiệm. Thiếu TM. hoặc KT. là sai thẩm quyền ký, văn bản có thể bị trả lại.
Căn cứ pháp lý:
    Nghị định 30/2020/NĐ-CP, Điều 13; Phụ lục I, Phần I, Mục II, khoản 7
Ví dụ:
    ỦY BAN NHÂN DÂN
    TỈNH LẠNG SƠN

    Số: 05/UBND-KGVX

    Lạng Sơn, ngày 05 tháng 3 năm 2024

    Kính gửi: Sở Y tế.

    Ủy ban nhân dân tỉnh giao Sở Y tế tổ chức lễ kỷ niệm./.

    Nơi nhận:
    - Như trên;
    - Lưu: VT, KGVX.

    KT. CHỦ TỊCH
    PHÓ CHỦ TỊCH

    Nguyễn Văn A
Sửa thành:
    ỦY BAN NHÂN DÂN
    TỈNH LẠNG SƠN

    Số: 05/UBND-KGVX

    Lạng Sơn, ngày 05 tháng 3 năm 2024

    Kính gửi: Sở Y tế.

    Ủy ban nhân dân tỉnh giao Sở Y tế tổ chức lễ kỷ niệm./.

    Nơi nhận:
    - Như trên;
    - Lưu: VT, KGVX.

    TM. ỦY BAN NHÂN DÂN
    KT. CHỦ TỊCH
    PHÓ CHỦ TỊCH

    Nguyễn Văn A
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from thongsuot.core.model.finding import Severity
from thongsuot.core.rules.flaw import Flaw
from thongsuot.core.vocabulary.load import strings, table

if TYPE_CHECKING:
    from collections.abc import Iterator

    from thongsuot.core.model.tail import Signature
    from thongsuot.core.rules.letter import Letter

SEVERITY = Severity.WARNING
DECREE = True

# The chairman's own document bears his office under the title: CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH …
_OF_THE_CHAIRMAN = re.compile(r"^chủ tịch (?:ủy ban nhân dân|ubnd)\b[^.;:]{0,60}$", re.MULTILINE)
_CHAIRMAN_SPEAKS = re.compile(r"chủ tịch (?:ủy ban nhân dân|ubnd)\b")
_OWN_KINDS = {"chi_thi", "cong_dien"}
_ON_BEHALF = re.compile(r"\s*t\s*/?\s*m\b", re.IGNORECASE)
_DEPUTY = re.compile(r"(?:PHÓ|THỨ)\b")
_BY_ORDER = ("TL", "TUQ")


def check(letter: Letter) -> Iterator[Flaw]:
    """Compare the signature with the body that issues."""
    issuer, signature = letter.directive.issuer, letter.directive.signature
    if issuer is None or signature is None:
        return
    for message in (
        _behalf(letter, issuer.name, signature),
        _deputy(signature),
        _title(issuer.name, signature),
    ):
        if message is not None:
            yield Flaw(message, signature.span)


def _behalf(letter: Letter, issuer: str, signature: Signature) -> str | None:
    if letter.is_collegiate:
        by_order = signature.authority in _BY_ORDER or signature.on_behalf is not None
        if by_order or _is_of_the_chairman(letter):
            return None
        return (
            f"Văn bản của {issuer} phải ký thay mặt tập thể: thêm dòng “TM. …” ghi tên cơ quan "
            "phía trên chức vụ người ký."
        )
    wrong = signature.on_behalf is not None and _ON_BEHALF.match(letter.text, signature.span.start)
    if wrong and issuer.split(maxsplit=1)[0] in {
        name.split()[0] for name in strings("signing_forms", "one_head")
    }:
        return f"{issuer} làm việc theo chế độ thủ trưởng nên không ký “TM.”: bỏ dòng TM. …"
    return None


def _is_of_the_chairman(letter: Letter) -> bool:
    """Tell whether the chairman himself issues it: his title stands above, or it is an order in his name."""
    if _OF_THE_CHAIRMAN.search(letter.folded, 0, letter.tail.start):
        return True
    return (
        letter.directive.kind in _OWN_KINDS
        and _CHAIRMAN_SPEAKS.search(letter.folded, letter.head.end, letter.tail.start) is not None
    )


def _deputy(signature: Signature) -> str | None:
    position = _upper(signature.position)
    if signature.authority == "KT":
        if not signature.for_position:
            return "“KT.” phải ghi kèm chức vụ của người đứng đầu, ví dụ: KT. GIÁM ĐỐC."
        if not position:
            return f"Sau “KT. {signature.for_position}” phải ghi chức vụ của người ký."
        if not _is_deputy_of(position, _upper(signature.for_position)):
            return f"“{signature.position}” không phải cấp phó của “{signature.for_position}”."
        return None
    # Secretaries sign for their committee, a deputy too.
    alone = position.startswith("PHÓ") and "BÍ THƯ" not in position
    if signature.authority in {None, "TM"} and alone:
        return f"“{signature.position}” là cấp phó, ký thay phải có dòng “KT.” ghi chức vụ người đứng đầu."
    return None


def _is_deputy_of(position: str, head: str) -> bool:
    table_of = table("signing_forms")["deputies"]
    # A head with two offices (BỘ TRƯỞNG, CHỦ NHIỆM) has deputies in either.
    heads = (head, *(one.strip() for one in head.split(",")))
    if any(position.startswith(tuple(table_of.get(one, [f"PHÓ {one}"]))) for one in heads):
        return True
    rest = _DEPUTY.sub("", position, count=1).strip()
    return _DEPUTY.match(position) is not None and bool(rest) and head.startswith(rest.split()[0])


def _title(issuer: str, signature: Signature) -> str | None:
    if signature.authority in _BY_ORDER:
        return None
    leader = _upper(signature.for_position or signature.position)
    for title, bodies in table("signing_forms")["titles"].items():
        if leader == title and not issuer.startswith(tuple(bodies)):
            return f"Chức vụ “{leader}” không phải của người đứng đầu {issuer}."
    return None


def _upper(words: str | None) -> str:
    return " ".join((words or "").upper().replace("UỶ", "ỦY").split())
