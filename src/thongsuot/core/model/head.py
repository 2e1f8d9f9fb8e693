"""Parts of the head of a document: number, place, date, subject."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from thongsuot.core.model.span import Span

DocumentKind = Literal[
    "nghi_quyet", "quyet_dinh", "chi_thi", "quy_che", "quy_dinh", "thong_cao", "thong_bao",
    "huong_dan", "chuong_trinh", "ke_hoach", "phuong_an", "de_an", "du_an", "bao_cao", "bien_ban",
    "to_trinh", "hop_dong", "cong_dien", "ban_ghi_nho", "ban_thoa_thuan", "giay_uy_quyen",
    "giay_moi", "giay_gioi_thieu", "giay_nghi_phep", "phieu_gui", "phieu_chuyen", "phieu_bao",
    "thu_cong", "cong_van", "hien_phap", "luat", "phap_lenh", "lenh", "nghi_dinh", "thong_tu", "other",
]  # fmt: skip
"""Kinds of document (tên loại): the 29 of Nghị định 30/2020/NĐ-CP, Điều 7, and those of law."""

Urgency = Literal["khan", "thuong_khan", "hoa_toc"]
Secrecy = Literal["mat", "toi_mat", "tuyet_mat"]


class DocumentNumber(Struct, frozen=True, gc=False):
    """Số, ký hiệu: of ``640/UBND`` serial is 640 and symbol UBND; a blank is None."""

    serial: str | None
    symbol: str | None
    span: Span


class Place(Struct, frozen=True, gc=False):
    """Địa danh of the head."""

    name: str
    span: Span


class PartialDate(Struct, frozen=True, gc=False):
    """A date in which day, month or year may be left blank."""

    day: int | None
    month: int | None
    year: int | None
    span: Span


class Subject(Struct, frozen=True, gc=False):
    """Trích yếu, as written, without ``V/v``."""

    text: str
    span: Span
