"""Sign-in failures (đăng nhập sai): how often somebody tried in vain, and until when to wait."""

from django.db import models


class SignInFailures(models.Model):
    """A counter; ``key`` is a keyed hash of an account, an address, or both: no name is kept."""

    key = models.CharField(max_length=64, unique=True)
    count = models.PositiveIntegerField(default=0)
    last_at = models.DateTimeField(db_index=True)
    blocked_until = models.DateTimeField(null=True)

    class Meta:
        verbose_name = "đăng nhập sai"

    def __str__(self) -> str:
        return f"{self.key[:8]} {self.count}"
