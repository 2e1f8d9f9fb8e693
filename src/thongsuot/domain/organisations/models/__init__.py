"""Units (đơn vị) with their history, accounts (tài khoản), posts (vị trí) and who stands in for whom (ủy quyền)."""

from thongsuot.domain.organisations.models.access_link import AccessLink
from thongsuot.domain.organisations.models.account import Account
from thongsuot.domain.organisations.models.former_name import FormerName
from thongsuot.domain.organisations.models.phrase_meaning import PhraseMeaning
from thongsuot.domain.organisations.models.post import Post
from thongsuot.domain.organisations.models.reorganisation import Reorganisation
from thongsuot.domain.organisations.models.substitution import Substitution
from thongsuot.domain.organisations.models.succession import Succession
from thongsuot.domain.organisations.models.unit import Unit
from thongsuot.domain.organisations.models.unit_import import UnitImport

__all__ = [
    "AccessLink",
    "Account",
    "FormerName",
    "PhraseMeaning",
    "Post",
    "Reorganisation",
    "Substitution",
    "Succession",
    "Unit",
    "UnitImport",
]
