"""Campaign (đợt triển khai): one edition of a day, month or drive that a unit carries out with its units."""

from django.conf import settings
from django.db import models


class CampaignState(models.TextChoices):
    """Tình trạng đợt."""

    DRAFT = "draft", "Chuẩn bị"
    DISPATCHED = "dispatched", "Đang triển khai"
    CLOSED = "closed", "Đã kết thúc"


class Campaign(models.Model):
    """Opened from a document; ``day`` is MM-DD, ``focal_unit`` gathers the reports (đầu mối tổng hợp)."""

    owner = models.ForeignKey("organisations.Unit", on_delete=models.PROTECT, related_name="+")
    document = models.ForeignKey(
        "directives.ReceivedDocument", on_delete=models.PROTECT, related_name="campaigns"
    )
    name = models.TextField("tên")
    day = models.CharField("ngày", max_length=5, blank=True)
    year = models.PositiveSmallIntegerField("năm", null=True)
    edition = models.PositiveSmallIntegerField("lần thứ", null=True)
    theme = models.TextField("chủ đề", blank=True)
    focal_unit = models.ForeignKey(
        "organisations.Unit", on_delete=models.PROTECT, null=True, related_name="+"
    )
    report_due = models.DateField("hạn báo cáo", null=True)
    report_due_phrase = models.TextField("hạn như trong văn bản", blank=True)
    state = models.CharField(
        "tình trạng", max_length=12, choices=CampaignState, default=CampaignState.DRAFT
    )
    opened_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+"
    )
    opened_at = models.DateTimeField()

    class Meta:
        ordering = ["-opened_at", "-id"]
        verbose_name = "đợt triển khai"
        constraints = [
            models.UniqueConstraint(fields=["owner", "document"], name="one_campaign_of_a_document")
        ]

    def __str__(self) -> str:
        return self.name
