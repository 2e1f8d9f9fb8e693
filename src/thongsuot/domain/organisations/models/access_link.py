"""Access link (liên kết truy cập): a link, good once and for some days, by which a person sets a password."""

from django.db import models

from thongsuot.domain.organisations.models.account import Account


class LinkKind(models.TextChoices):
    """Loại liên kết."""

    INVITATION = "invitation", "Lời mời"
    RESET = "reset", "Đặt lại mật khẩu"


class AccessLink(models.Model):
    """An invitation or a reset; only a hash of what stands in the link is kept."""

    account = models.ForeignKey(Account, on_delete=models.CASCADE, related_name="links")
    kind = models.CharField(max_length=12, choices=LinkKind)
    digest = models.CharField(max_length=64, unique=True)
    made_by = models.ForeignKey(Account, on_delete=models.PROTECT, null=True, related_name="+")
    made_at = models.DateTimeField("lập lúc")
    expires_at = models.DateTimeField("hết hạn lúc")
    used_at = models.DateTimeField("dùng lúc", null=True, blank=True)

    class Meta:
        ordering = ["-id"]
        verbose_name = "liên kết truy cập"

    def __str__(self) -> str:
        return f"{self.get_kind_display()}: {self.account}"
