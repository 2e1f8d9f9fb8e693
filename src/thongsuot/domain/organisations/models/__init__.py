"""Units (đơn vị), accounts (tài khoản) and posts (vị trí)."""

from thongsuot.domain.organisations.models.account import Account
from thongsuot.domain.organisations.models.post import Post
from thongsuot.domain.organisations.models.unit import Unit

__all__ = ["Account", "Post", "Unit"]
