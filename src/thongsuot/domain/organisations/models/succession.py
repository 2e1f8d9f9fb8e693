"""Succession (kế thừa): what became of a unit, by which document, from which day."""

from django.db import models

from thongsuot.domain.organisations.models.unit import Certainty, Unit


class SuccessionKind(models.TextChoices):
    """Hình thức."""

    KEPT = "kept", "Giữ nguyên"
    RENAMED = "renamed", "Đổi tên"
    MERGED = "merged", "Nhập toàn bộ"
    PARTLY_MERGED = "partly_merged", "Nhập một phần"
    SPLIT = "split", "Chia, tách"
    DISSOLVED = "dissolved", "Giải thể, chuyển chức năng"


class Succession(models.Model):
    """One step from an old unit to a new one.

    ``work`` names the functions that went this way where they went several ways; ``is_default`` marks
    the main one of several parts. ``day`` is empty where no source dates the step.
    """

    old = models.ForeignKey(Unit, on_delete=models.CASCADE, related_name="successions")
    new = models.ForeignKey(Unit, on_delete=models.CASCADE, related_name="origins")
    kind = models.CharField("hình thức", max_length=14, choices=SuccessionKind)
    day = models.DateField("từ ngày", null=True, blank=True)
    document = models.CharField("văn bản", max_length=300, blank=True)
    work = models.CharField("chức năng", max_length=300, blank=True)
    certainty = models.CharField(max_length=10, choices=Certainty, default=Certainty.FOUND)
    is_default = models.BooleanField(default=True)

    class Meta:
        ordering = ["-day", "-is_default", "id"]
        verbose_name = "kế thừa"
        constraints = [models.UniqueConstraint(fields=["old", "new"], name="one_step_each")]

    def __str__(self) -> str:
        return f"{self.old} → {self.new}"
