"""Activity (hoạt động): something that a unit did for a campaign, with its figures."""

from django.conf import settings
from django.db import models

from thongsuot.domain.campaigns.models.assignment import Assignment
from thongsuot.domain.campaigns.models.campaign import Campaign


class Activity(models.Model):
    """``kind`` is a sort of activity of the reading contract; ``numbers`` maps indicator codes to figures.

    Figures are decimal numbers written as strings, so that no digit is lost in JSON. ``record_key``
    is unique: recording the same thing twice is once.
    """

    unit = models.ForeignKey("organisations.Unit", on_delete=models.PROTECT, related_name="+")
    campaign = models.ForeignKey(Campaign, on_delete=models.PROTECT, related_name="activities_done")
    assignment = models.ForeignKey(
        Assignment, on_delete=models.PROTECT, null=True, related_name="activities_done"
    )
    kind = models.CharField("loại", max_length=20)
    title = models.TextField("tên hoạt động")
    on = models.DateField("ngày")
    place = models.TextField("địa điểm", blank=True)
    numbers = models.JSONField("số liệu", default=dict)
    note = models.TextField("ghi chú", blank=True)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField("ghi lúc")
    record_key = models.CharField(max_length=64, unique=True, null=True)  # noqa: DJ001 - null, not "": most have no key, and the key is unique

    class Meta:
        ordering = ["-on", "-id"]
        verbose_name = "hoạt động"

    def __str__(self) -> str:
        return self.title
