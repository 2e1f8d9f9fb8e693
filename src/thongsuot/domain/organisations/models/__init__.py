"""Units (đơn vị), accounts (tài khoản), posts (vị trí) and who stands in for whom (ủy quyền)."""

from thongsuot.domain.organisations.models.access_link import AccessLink
from thongsuot.domain.organisations.models.account import Account
from thongsuot.domain.organisations.models.post import Post
from thongsuot.domain.organisations.models.substitution import Substitution
from thongsuot.domain.organisations.models.unit import Unit

__all__ = ["AccessLink", "Account", "Post", "Substitution", "Unit"]
