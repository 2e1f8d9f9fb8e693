"""Report (báo cáo): what one unit itself did in a campaign, as it tells its receiver."""

from django.conf import settings
from django.db import models
from django.db.models import Q


class ReportState(models.TextChoices):
    """Tình trạng báo cáo."""

    DRAFT = "draft", "Đang soạn"
    SUBMITTED = "submitted", "Đã gửi, chờ duyệt"
    ACCEPTED = "accepted", "Đã duyệt"
    RETURNED = "returned", "Trả lại"
    SUPERSEDED = "superseded", "Đã thay thế"


class Report(models.Model):
    """One revision of a unit's report; a submitted revision is frozen.

    A unit reports once a campaign, whoever gave it its tasks, so that nothing is counted twice;
    ``dispatch`` is the first one that the unit was given tasks by. A returned or accepted report is
    corrected by its next revision, which replaces it when it is accepted. ``narratives`` has the keys
    directing, results, difficulties, proposals. ``nil`` says: nothing was held (không tổ chức).
    """

    campaign = models.ForeignKey(
        "campaigns.Campaign", on_delete=models.PROTECT, related_name="reports"
    )
    dispatch = models.ForeignKey(
        "campaigns.Dispatch", on_delete=models.PROTECT, related_name="reports"
    )
    unit = models.ForeignKey("organisations.Unit", on_delete=models.PROTECT, related_name="+")
    receiver = models.ForeignKey("organisations.Unit", on_delete=models.PROTECT, related_name="+")
    state = models.CharField(
        "tình trạng", max_length=12, choices=ReportState, default=ReportState.DRAFT
    )
    revision = models.PositiveSmallIntegerField("lần", default=1)
    narratives = models.JSONField("nội dung", default=dict)
    nil = models.BooleanField("không tổ chức hoạt động", default=False)
    created_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+"
    )
    created_at = models.DateTimeField("soạn lúc")
    submitted_at = models.DateTimeField("gửi lúc", null=True)
    submitted_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+"
    )
    decided_at = models.DateTimeField("duyệt lúc", null=True)
    decided_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+"
    )
    reason = models.TextField("lý do trả lại", blank=True)
    submission_key = models.CharField(max_length=64, unique=True, null=True)  # noqa: DJ001 - null, not "": a draft has none, and the key is unique

    class Meta:
        ordering = ["id"]
        verbose_name = "báo cáo"
        constraints = [
            models.UniqueConstraint(
                fields=["campaign", "unit", "revision"], name="one_report_a_revision"
            ),
            models.UniqueConstraint(
                fields=["campaign", "unit"],
                condition=Q(state__in=["draft", "submitted"]),
                name="one_open_report_a_unit",
            ),
            models.UniqueConstraint(
                fields=["campaign", "unit"],
                condition=Q(state="accepted"),
                name="one_accepted_report_a_unit",
            ),
        ]
        indexes = [models.Index(fields=["receiver", "state"])]

    def __str__(self) -> str:
        return f"{self.unit}, {self.campaign}, lần {self.revision}"
