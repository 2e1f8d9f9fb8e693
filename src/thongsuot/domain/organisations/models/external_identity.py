"""External identity (danh tính bên ngoài): who a person is to the single sign-on of a province."""

from django.db import models

from thongsuot.domain.organisations.models.account import Account


class ExternalIdentity(models.Model):
    """``subject`` is the name that the provider ``issuer`` never gives to anybody else."""

    account = models.ForeignKey(Account, on_delete=models.CASCADE, related_name="identities")
    issuer = models.CharField(max_length=300)
    subject = models.CharField(max_length=255)
    linked_at = models.DateTimeField("liên kết lúc")

    class Meta:
        verbose_name = "danh tính bên ngoài"
        constraints = [
            models.UniqueConstraint(fields=["issuer", "subject"], name="one_account_per_identity")
        ]

    def __str__(self) -> str:
        return f"{self.issuer} {self.subject}"
