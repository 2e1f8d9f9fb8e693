"""Second factor (bước xác thực thứ hai): an app with six digits, or a passkey; and codes for when it is lost."""

from django.db import models

from thongsuot.domain.organisations.models.account import Account


class FactorKind(models.TextChoices):
    """Loại."""

    TOTP = "totp", "Mã sáu số"
    PASSKEY = "passkey", "Khóa truy cập"


class Factor(models.Model):
    """One thing that a person has; ``confirmed_at`` is empty until it was used once.

    ``sealed`` is the shared secret of an app, sealed with the server's key. A passkey has its
    credential and public key; what is secret about it never leaves the person's device. ``counter``
    is the last time step or count that was used: nothing is taken twice.
    """

    account = models.ForeignKey(Account, on_delete=models.CASCADE, related_name="factors")
    kind = models.CharField(max_length=8, choices=FactorKind)
    name = models.CharField("tên", max_length=60)
    sealed = models.TextField(blank=True)
    credential = models.CharField(  # noqa: DJ001 - unique, and apps with six digits have none
        max_length=400, null=True, unique=True
    )
    public_key = models.BinaryField(null=True)
    counter = models.BigIntegerField(default=0)
    made_at = models.DateTimeField("thêm lúc")
    confirmed_at = models.DateTimeField(null=True)
    used_at = models.DateTimeField("dùng lần cuối", null=True)

    class Meta:
        ordering = ["id"]
        verbose_name = "yếu tố xác thực"

    def __str__(self) -> str:
        return self.name


class RecoveryCode(models.Model):
    """A code for when the factor is lost; good once, and only its hash is kept."""

    account = models.ForeignKey(Account, on_delete=models.CASCADE, related_name="recovery_codes")
    digest = models.CharField(max_length=64)
    used_at = models.DateTimeField(null=True)

    class Meta:
        verbose_name = "mã dự phòng"
        constraints = [
            models.UniqueConstraint(fields=["account", "digest"], name="one_recovery_code_each")
        ]

    def __str__(self) -> str:
        return f"{self.account} {self.digest[:8]}"
