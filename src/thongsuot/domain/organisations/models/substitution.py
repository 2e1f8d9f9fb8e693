"""Substitution (ủy quyền, thay mặt): somebody acts in the post of a person who is absent, for some days."""

from django.db import models

from thongsuot.domain.organisations.models.account import Account
from thongsuot.domain.organisations.models.post import Post


class Substitution(models.Model):
    """``substitute`` acts in ``post`` from day to day, both included, unless it was revoked."""

    post = models.ForeignKey(Post, on_delete=models.CASCADE, related_name="substitutions")
    substitute = models.ForeignKey(Account, on_delete=models.CASCADE, related_name="substitutions")
    valid_from = models.DateField("từ ngày")
    valid_to = models.DateField("đến ngày")
    arranged_by = models.ForeignKey(Account, on_delete=models.PROTECT, related_name="+")
    revoked_at = models.DateTimeField("thôi lúc", null=True, blank=True)

    class Meta:
        ordering = ["-valid_from", "-id"]
        verbose_name = "ủy quyền"
        constraints = [
            models.CheckConstraint(
                condition=models.Q(valid_from__lte=models.F("valid_to")),
                name="substitution_ends_after_it_begins",
            )
        ]

    def __str__(self) -> str:
        return f"{self.substitute} thay {self.post.account}"
