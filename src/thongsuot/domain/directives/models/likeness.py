"""Likeness (văn bản giống nhau): a document that looks like one that was there before, and what was decided."""

from django.conf import settings
from django.db import models

from thongsuot.domain.directives.models.received_document import ReceivedDocument


class Decision(models.TextChoices):
    """Quyết định về hai văn bản giống nhau."""

    OPEN = "", "Chưa quyết định"
    BOTH = "both", "Giữ cả hai"
    REPLACED = "replaced", "Bản mới thay bản cũ"


class Likeness(models.Model):
    """``document`` came after ``other``; ``share`` is how much of their words is the same, from 0 to 1.

    ``reasons`` say what they have in common: number, issuer, date, text.
    """

    document = models.ForeignKey(
        ReceivedDocument, on_delete=models.CASCADE, related_name="likenesses"
    )
    other = models.ForeignKey(ReceivedDocument, on_delete=models.CASCADE, related_name="+")
    share = models.FloatField()
    reasons = models.JSONField(default=list)
    decision = models.CharField(max_length=10, choices=Decision, blank=True)
    decided_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+"
    )
    decided_at = models.DateTimeField(null=True)

    class Meta:
        ordering = ["-share", "id"]
        verbose_name = "văn bản giống nhau"
        constraints = [
            models.UniqueConstraint(fields=["document", "other"], name="one_likeness_of_two")
        ]

    def __str__(self) -> str:
        return f"{self.document} ~ {self.other}"
