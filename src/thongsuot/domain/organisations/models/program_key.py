"""Program key (khóa cho chương trình): by which a program works in a person's name, for some months."""

from django.db import models

from thongsuot.domain.organisations.models.account import Account


class KeyScope(models.TextChoices):
    """Phạm vi của khóa."""

    READ = "read", "Chỉ đọc"
    WRITE = "write", "Đọc và ghi"


class ProgramKey(models.Model):
    """A key; only a hash of it is kept, with its first signs, by which its owner knows it again.

    ``address`` is where it was last used from: like a person's own desk, that place does not wait
    for what somebody else there did wrong.
    """

    account = models.ForeignKey(Account, on_delete=models.CASCADE, related_name="program_keys")
    name = models.CharField("tên", max_length=60)
    scope = models.CharField("phạm vi", max_length=5, choices=KeyScope)
    start = models.CharField("đầu khóa", max_length=12)
    digest = models.CharField(max_length=64, unique=True)
    made_at = models.DateTimeField("lập lúc")
    valid_to = models.DateField("dùng đến hết ngày")
    used_at = models.DateTimeField("dùng lần cuối", null=True)
    address = models.CharField("địa chỉ", max_length=45, blank=True)
    revoked_at = models.DateTimeField("thu hồi lúc", null=True)

    class Meta:
        ordering = ["-id"]
        verbose_name = "khóa cho chương trình"

    def __str__(self) -> str:
        return self.name
