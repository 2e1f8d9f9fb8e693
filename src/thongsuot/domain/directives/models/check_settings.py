"""CheckSettings (cấu hình kiểm tra): how a unit wants its documents checked."""

from django.conf import settings
from django.db import models


class CheckSettings(models.Model):
    """``table`` is what stands under ``[check]`` in a ``thongsuot.toml``; without a row the usual values hold."""

    unit = models.OneToOneField("organisations.Unit", on_delete=models.PROTECT, related_name="+")
    table = models.JSONField("cấu hình", default=dict)
    changed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+"
    )
    changed_at = models.DateTimeField("sửa lúc")

    class Meta:
        verbose_name = "cấu hình kiểm tra"

    def __str__(self) -> str:
        return f"{self.unit}: cấu hình kiểm tra"
