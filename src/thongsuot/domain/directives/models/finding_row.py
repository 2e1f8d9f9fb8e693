"""FindingRow (phát hiện): one finding of the checker about a document."""

from typing import Any

from django.db import models

from thongsuot.domain.directives.models.received_document import ReceivedDocument


class FindingRow(models.Model):
    """A finding; ``start`` and ``end`` are null for what is missing, ``data`` holds the whole finding."""

    document = models.ForeignKey(
        ReceivedDocument, on_delete=models.CASCADE, related_name="findings"
    )
    code = models.CharField(max_length=10)
    slug = models.CharField(max_length=80)
    severity = models.CharField(max_length=8)
    message = models.TextField()
    start = models.PositiveIntegerField(null=True)
    end = models.PositiveIntegerField(null=True)
    data = models.JSONField(default=dict)

    class Meta:
        ordering = ["id"]
        verbose_name = "phát hiện"

    def __str__(self) -> str:
        return f"{self.code} {self.message}"

    def fill(self, finding: dict[str, Any]) -> None:
        """Take over a finding as the checker tells it; nothing is saved."""
        self.code, self.slug = finding["code"], finding["slug"]
        self.severity, self.message = finding["severity"], finding["message"]
        self.start, self.end = finding["span"] or (None, None)
        self.data = finding
