"""Reorganisation (sắp xếp đơn vị): a change of units by a document, with what is needed to take it back."""

from django.conf import settings
from django.db import models

from thongsuot.domain.organisations.models.succession import Succession
from thongsuot.domain.organisations.models.unit import Unit


class Change(models.TextChoices):
    """Hình thức sắp xếp."""

    MERGE = "merge", "Nhập, hợp nhất vào một đơn vị"
    SPLIT = "split", "Chia, tách thành nhiều đơn vị"
    PARTLY_MERGE = "partly_merge", "Nhập một phần vào đơn vị khác"
    RENAME = "rename", "Đổi tên"
    DISSOLVE = "dissolve", "Giải thể, chuyển chức năng"


class Reorganisation(models.Model):
    """What was done to ``olds`` on ``day`` by a document; ``before`` is what undoing restores."""

    kind = models.CharField("hình thức", max_length=14, choices=Change)
    number = models.CharField("số văn bản", max_length=100)
    issued_on = models.DateField("ngày văn bản")
    issued_by = models.CharField("cơ quan ban hành", max_length=200)
    day = models.DateField("từ ngày")
    owner = models.ForeignKey(Unit, on_delete=models.PROTECT, related_name="+")
    olds = models.ManyToManyField(Unit, related_name="reorganisations")
    steps = models.ManyToManyField(Succession, related_name="+")
    before = models.JSONField(default=dict)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField("lúc")
    undone_at = models.DateTimeField(null=True)

    class Meta:
        ordering = ["-id"]
        verbose_name = "lần sắp xếp đơn vị"

    def __str__(self) -> str:
        return f"{self.get_kind_display()}, {self.number}"

    @property
    def receivers(self) -> list[Unit]:
        """The units that took over, each once; none where a unit was renamed."""
        return list(dict.fromkeys(step.new for step in self.steps.all()))
