"""Columns (cột) of a list of units: what they are called, what they hold, how they are told."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Name = Literal[
    "code", "name", "short_name", "kind", "level", "parent", "sector", "aliases",
    "valid_from", "valid_to", "address", "phone", "email", "website",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Column:
    """A column; ``note`` explains it in the template."""

    name: Name
    title: str
    note: str
    required: bool = False


COLUMNS: tuple[Column, ...] = (
    Column("code", "Mã", "Mã riêng của đơn vị; mã đã có thì cập nhật đơn vị ấy.", required=True),
    Column("name", "Tên", "Tên đầy đủ.", required=True),
    Column("short_name", "Tên gọn", "Không bắt buộc."),
    Column("kind", "Loại", "Như trong danh sách loại; bỏ trống là đơn vị sự nghiệp, cơ sở."),
    Column("level", "Cấp", "Như trong danh sách cấp; bỏ trống là đơn vị trực thuộc."),
    Column("parent", "Mã cấp trên", "Bỏ trống là đơn vị đang nhập; có thể là mã ở dòng khác."),
    Column("sector", "Lĩnh vực", "Như trong danh sách lĩnh vực."),
    Column("aliases", "Tên khác", "Tên viết tắt, tên cũ; cách nhau bằng dấu chấm phẩy."),
    Column("valid_from", "Từ ngày", "Dạng 25/3/2024."),
    Column("valid_to", "Đến ngày", "Dạng 25/3/2024."),
    Column("address", "Địa chỉ", ""),
    Column("phone", "Điện thoại", ""),
    Column("email", "Thư điện tử", ""),
    Column("website", "Trang thông tin", ""),
)
CONTACT: tuple[Name, ...] = ("address", "phone", "email", "website")
