"""Correction (chỉnh sửa): a value that a person set over the reading."""

from django.conf import settings
from django.db import models
from django.db.models import Q

from thongsuot.domain.directives.models.received_document import ReceivedDocument


class Correction(models.Model):
    """``field`` is a path into the reading (``date.day``, ``assignments.2.agencies``); the last one counts.

    A correction that was replaced or withdrawn stays, with ``withdrawn_at`` set.
    """

    document = models.ForeignKey(
        ReceivedDocument, on_delete=models.CASCADE, related_name="corrections"
    )
    field = models.CharField(max_length=120)
    before = models.JSONField(null=True)
    after = models.JSONField(null=True)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField()
    withdrawn_at = models.DateTimeField(null=True)

    class Meta:
        ordering = ["id"]
        verbose_name = "chỉnh sửa"
        constraints = [
            models.UniqueConstraint(
                fields=["document", "field"],
                condition=Q(withdrawn_at=None),
                name="one_standing_correction_of_a_field",
            )
        ]

    def __str__(self) -> str:
        return f"{self.field}: {self.before!r} -> {self.after!r}"
