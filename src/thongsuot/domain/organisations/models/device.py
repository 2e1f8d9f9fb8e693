"""Device (thiết bị đang đăng nhập): one session of a person, which the person can end from elsewhere."""

from django.db import models

from thongsuot.domain.organisations.models.account import Account


class Device(models.Model):
    """From where a person signed in, when, and when it was last seen; the session names it by its number."""

    account = models.ForeignKey(Account, on_delete=models.CASCADE, related_name="devices")
    address = models.CharField("địa chỉ", max_length=45, blank=True)
    device = models.CharField("thiết bị", max_length=60, blank=True)
    since = models.DateTimeField("đăng nhập lúc")
    seen_at = models.DateTimeField("dùng lần cuối")
    ended_at = models.DateTimeField("đăng xuất lúc", null=True)

    class Meta:
        ordering = ["-seen_at"]
        indexes = [models.Index(fields=["account", "address"])]
        verbose_name = "thiết bị"

    def __str__(self) -> str:
        return f"{self.device} {self.address}".strip()
