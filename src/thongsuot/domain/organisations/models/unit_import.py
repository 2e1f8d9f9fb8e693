"""UnitImport (lần nhập đơn vị): a list of own units that was sent as a file, and how far it has come."""

from django.conf import settings
from django.db import models

from thongsuot.domain.organisations.models.unit import Unit


class UnitImport(models.Model):
    """A checked list of units below ``parent``; it is taken in as a whole or not at all.

    ``rows`` are the values of the file; they go when the list has been taken in. ``errors`` are pairs of
    the row's number and what is wrong with it.
    """

    class State(models.TextChoices):
        """Tình trạng."""

        REFUSED = "refused", "Có dòng sai"
        CHECKED = "checked", "Chờ xác nhận"
        RUNNING = "running", "Đang nhập"
        DONE = "done", "Đã nhập"
        FAILED = "failed", "Không nhập được"

    parent = models.ForeignKey(Unit, on_delete=models.PROTECT, related_name="+")
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    post = models.ForeignKey(
        "organisations.Post", on_delete=models.SET_NULL, null=True, related_name="+"
    )
    at = models.DateTimeField("lúc")
    name = models.CharField("tệp", max_length=255)
    state = models.CharField("tình trạng", max_length=10, choices=State)
    total = models.PositiveIntegerField(default=0)
    added = models.PositiveIntegerField(default=0)
    changed = models.PositiveIntegerField(default=0)
    done = models.PositiveIntegerField(default=0)
    rows = models.JSONField(default=list)
    errors = models.JSONField(default=list)

    class Meta:
        ordering = ["-id"]
        verbose_name = "lần nhập đơn vị"

    def __str__(self) -> str:
        return self.name

    @property
    def unchanged(self) -> int:
        """Give how many rows say what is there already."""
        return self.total - self.added - self.changed
