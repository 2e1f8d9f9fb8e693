"""Post (vị trí công tác): the role that a person has in a unit, from a day to a day."""

from django.db import models
from django.db.models import Q

from thongsuot.domain.organisations.models.account import Account
from thongsuot.domain.organisations.models.unit import Unit


class Role(models.TextChoices):
    """Vai trò."""

    CLERK = "clerk", "Văn thư"
    OFFICER = "officer", "Chuyên viên"
    LEADER = "leader", "Lãnh đạo"
    UNIT_ADMIN = "unit_admin", "Quản trị đơn vị"
    SYSTEM_ADMIN = "system_admin", "Quản trị hệ thống"
    READER = "reader", "Chỉ xem"


ADMIN_ROLES = frozenset({Role.UNIT_ADMIN, Role.SYSTEM_ADMIN})


class Reach(models.TextChoices):
    """Phạm vi."""

    UNIT = "unit", "Chỉ đơn vị này"
    BELOW = "below", "Đơn vị này và các đơn vị bên dưới"


class Post(models.Model):
    """One role of one person in one unit; a person may have several.

    With the reach ``below`` the person may act for any unit below as well, in either line: one officer
    of a district may enter what communes without a computer send on paper.
    """

    account = models.ForeignKey(Account, on_delete=models.CASCADE, related_name="posts")
    unit = models.ForeignKey(Unit, on_delete=models.PROTECT, related_name="posts")
    role = models.CharField("vai trò", max_length=12, choices=Role)
    reach = models.CharField("phạm vi", max_length=6, choices=Reach, default=Reach.UNIT)
    valid_from = models.DateField("từ ngày", null=True, blank=True)
    valid_to = models.DateField("đến ngày", null=True, blank=True)

    class Meta:
        ordering = ["id"]
        verbose_name = "vị trí công tác"
        constraints = [
            models.CheckConstraint(
                condition=Q(valid_from=None)
                | Q(valid_to=None)
                | Q(valid_from__lte=models.F("valid_to")),
                name="post_ends_after_it_begins",
            )
        ]

    def __str__(self) -> str:
        return f"{self.account} – {self.get_role_display()}, {self.unit}"
