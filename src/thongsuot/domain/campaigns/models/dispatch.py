"""Dispatch (lượt giao việc): one sending of tasks by one unit to its units, whole or not at all."""

from django.conf import settings
from django.db import models

from thongsuot.domain.campaigns.models.campaign import Campaign


class Dispatch(models.Model):
    """``parent`` is the dispatch that the sender itself was given its tasks by: the chain is the cascade.

    ``path`` holds the ids of the dispatches from the first one down to this, ten digits each, so that
    a sender finds everything that followed from its dispatch in one range. ``idempotency_key`` is
    unique: the same sending twice is one.
    """

    campaign = models.ForeignKey(Campaign, on_delete=models.PROTECT, related_name="dispatches")
    sender = models.ForeignKey("organisations.Unit", on_delete=models.PROTECT, related_name="+")
    parent = models.ForeignKey("self", on_delete=models.PROTECT, null=True, related_name="children")
    path = models.CharField(max_length=100, blank=True, db_index=True)
    focal_unit = models.ForeignKey(
        "organisations.Unit", on_delete=models.PROTECT, null=True, related_name="+"
    )
    idempotency_key = models.CharField(max_length=64, unique=True)
    report_due = models.DateField("hạn báo cáo", null=True)
    note = models.TextField("ý kiến chỉ đạo", blank=True)
    at = models.DateTimeField("giao lúc")
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")

    class Meta:
        ordering = ["id"]
        verbose_name = "lượt giao việc"
        verbose_name_plural = "lượt giao việc"

    def __str__(self) -> str:
        return f"{self.campaign} – {self.sender}"
