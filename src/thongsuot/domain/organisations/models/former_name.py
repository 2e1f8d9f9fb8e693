"""Former name (tên trước đây): what a unit was called, and where it stood, before its present name."""

from django.db import models

from thongsuot.domain.organisations.models.unit import Certainty, Unit


class FormerName(models.Model):
    """A name that ``unit`` bore from a day to a day, under ``parent``."""

    unit = models.ForeignKey(Unit, on_delete=models.CASCADE, related_name="former_names")
    name = models.CharField("tên", max_length=200)
    parent = models.ForeignKey(Unit, on_delete=models.SET_NULL, null=True, related_name="+")
    valid_from = models.DateField("từ ngày", null=True, blank=True)
    valid_to = models.DateField("đến ngày")
    to_certainty = models.CharField(max_length=10, choices=Certainty, default=Certainty.FOUND)
    document = models.CharField("văn bản đổi tên", max_length=200, blank=True)

    class Meta:
        ordering = ["valid_to"]
        verbose_name = "tên trước đây"
        constraints = [models.UniqueConstraint(fields=["unit", "valid_to"], name="one_name_a_day")]

    def __str__(self) -> str:
        return self.name
