"""Post (vị trí công tác): the role that a person has in a unit, from a day to a day."""

from django.db import models

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


class Post(models.Model):
    """One role of one person in one unit; a person may have several."""

    account = models.ForeignKey(Account, on_delete=models.CASCADE, related_name="posts")
    unit = models.ForeignKey(Unit, on_delete=models.PROTECT, related_name="posts")
    role = models.CharField("vai trò", max_length=12, choices=Role)
    valid_from = models.DateField("từ ngày", null=True, blank=True)
    valid_to = models.DateField("đến ngày", null=True, blank=True)

    class Meta:
        ordering = ["id"]
        verbose_name = "vị trí công tác"
        constraints = [
            models.UniqueConstraint(fields=["account", "unit", "role"], name="one_post_each")
        ]

    def __str__(self) -> str:
        return f"{self.account} – {self.get_role_display()}, {self.unit}"
