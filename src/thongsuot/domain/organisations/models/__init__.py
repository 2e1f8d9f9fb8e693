"""Units (đơn vị) with their history, accounts (tài khoản), posts (vị trí), substitutes, and how people sign in."""

from thongsuot.domain.organisations.models.access_link import AccessLink
from thongsuot.domain.organisations.models.account import Account
from thongsuot.domain.organisations.models.device import Device
from thongsuot.domain.organisations.models.external_identity import ExternalIdentity
from thongsuot.domain.organisations.models.factor import Factor, RecoveryCode
from thongsuot.domain.organisations.models.former_name import FormerName
from thongsuot.domain.organisations.models.phrase_meaning import PhraseMeaning
from thongsuot.domain.organisations.models.post import Post
from thongsuot.domain.organisations.models.program_key import ProgramKey
from thongsuot.domain.organisations.models.reorganisation import Reorganisation
from thongsuot.domain.organisations.models.sign_in_failures import SignInFailures
from thongsuot.domain.organisations.models.substitution import Substitution
from thongsuot.domain.organisations.models.succession import Succession
from thongsuot.domain.organisations.models.unit import Unit
from thongsuot.domain.organisations.models.unit_import import UnitImport

__all__ = [
    "AccessLink",
    "Account",
    "Device",
    "ExternalIdentity",
    "Factor",
    "FormerName",
    "PhraseMeaning",
    "Post",
    "ProgramKey",
    "RecoveryCode",
    "Reorganisation",
    "SignInFailures",
    "Substitution",
    "Succession",
    "Unit",
    "UnitImport",
]
