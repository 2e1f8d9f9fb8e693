"""Assignment (nhiệm vụ được giao): one task given to one unit."""

from django.conf import settings
from django.db import models

from thongsuot.domain.campaigns.models.campaign_task import CampaignTask
from thongsuot.domain.campaigns.models.dispatch import Dispatch


class AssignmentState(models.TextChoices):
    """Tiến độ; whether it is in time is computed from the due day, never stored."""

    SENT = "sent", "Chưa tiếp nhận"
    RECEIVED = "received", "Đã tiếp nhận"
    IN_PROGRESS = "in_progress", "Đang thực hiện"
    DONE = "done", "Đã hoàn thành"
    DECLINED = "declined", "Từ chối"


class AssignmentRole(models.TextChoices):
    """Vai trò của đơn vị trong nhiệm vụ."""

    LEAD = "lead", "Chủ trì"
    SUPPORT = "support", "Phối hợp"


class Assignment(models.Model):
    """A unit's share in a task; ``due`` is the last day."""

    dispatch = models.ForeignKey(Dispatch, on_delete=models.PROTECT, related_name="assignments")
    task = models.ForeignKey(CampaignTask, on_delete=models.PROTECT, related_name="assignments")
    unit = models.ForeignKey(
        "organisations.Unit", on_delete=models.PROTECT, related_name="assignments"
    )
    role = models.CharField("vai trò", max_length=8, choices=AssignmentRole)
    due = models.DateField("thời hạn", null=True)
    state = models.CharField(
        "tiến độ", max_length=12, choices=AssignmentState, default=AssignmentState.SENT
    )
    received_at = models.DateTimeField("tiếp nhận lúc", null=True)
    received_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+"
    )
    done_at = models.DateTimeField("hoàn thành lúc", null=True)
    reason = models.TextField("lý do từ chối", blank=True)

    class Meta:
        ordering = ["id"]
        verbose_name = "nhiệm vụ được giao"
        constraints = [
            models.UniqueConstraint(
                fields=["dispatch", "task", "unit"], name="one_assignment_a_dispatch_task_unit"
            )
        ]
        indexes = [models.Index(fields=["unit", "state"])]

    def __str__(self) -> str:
        return f"{self.unit}: {self.task}"
