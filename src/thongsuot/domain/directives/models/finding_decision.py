"""FindingDecision (quyết định về phát hiện): a finding that a person accepted with a reason, or had fixed."""

from django.conf import settings
from django.db import models
from django.db.models import Q

from thongsuot.domain.directives.models.finding_row import FindingRow


class DecisionKind(models.TextChoices):
    """What a person decided."""

    ACCEPTED = "accepted", "Chấp nhận"
    FIXED = "fixed", "Đã sửa"


class FindingDecision(models.Model):
    """The file stays what it was: an accepted finding is folded away, a fix stands over the text.

    A decision that was withdrawn stays, with ``withdrawn_at`` set.
    """

    finding = models.ForeignKey(FindingRow, on_delete=models.CASCADE, related_name="decisions")
    kind = models.CharField("quyết định", max_length=10, choices=DecisionKind)
    reason = models.TextField("lý do", blank=True)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField("lúc")
    withdrawn_at = models.DateTimeField(null=True)

    class Meta:
        ordering = ["id"]
        verbose_name = "quyết định về phát hiện"
        constraints = [
            models.UniqueConstraint(
                fields=["finding"],
                condition=Q(withdrawn_at=None),
                name="one_standing_decision_of_a_finding",
            )
        ]

    def __str__(self) -> str:
        return f"{self.finding.code}: {self.kind}"
