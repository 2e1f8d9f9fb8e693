"""ConsolidatedReport (báo cáo tổng hợp): the formal report that a unit makes of its own and lower reports."""

from django.conf import settings
from django.db import models


class ConsolidatedReport(models.Model):
    """One stored revision; ``data`` holds its figures, each with the reports that it comes from."""

    campaign = models.ForeignKey(
        "campaigns.Campaign", on_delete=models.PROTECT, related_name="consolidated_reports"
    )
    unit = models.ForeignKey("organisations.Unit", on_delete=models.PROTECT, related_name="+")
    revision = models.PositiveSmallIntegerField("lần")
    data = models.JSONField()
    data_hash = models.CharField(max_length=64)
    docx_name = models.CharField(max_length=100)
    pdf_name = models.CharField(max_length=100)
    made_at = models.DateTimeField("lập lúc")
    made_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+"
    )

    class Meta:
        ordering = ["-id"]
        verbose_name = "báo cáo tổng hợp"
        constraints = [
            models.UniqueConstraint(
                fields=["campaign", "unit", "revision"], name="one_consolidated_report_a_revision"
            )
        ]

    def __str__(self) -> str:
        return f"{self.unit}, {self.campaign}, lần {self.revision}"
