"""CampaignTask (nhiệm vụ): a task that the directive gives, as it is dispatched to units."""

from django.db import models

from thongsuot.domain.campaigns.models.campaign import Campaign


class CampaignTask(models.Model):
    """One assignment of the reading: ``start`` and ``end`` are its words in the document's text.

    ``agencies`` are the bodies as the document names them: name, role, collective.
    ``deadline`` is the last day, ``phrase`` the deadline as written.
    """

    campaign = models.ForeignKey(Campaign, on_delete=models.CASCADE, related_name="tasks")
    position = models.PositiveSmallIntegerField()
    path = models.CharField("mục", max_length=100, blank=True)
    action = models.TextField("nội dung")
    activities = models.JSONField("hoạt động", default=list)
    audiences = models.JSONField("đối tượng", default=list)
    agencies = models.JSONField("cơ quan được nêu", default=list)
    start = models.PositiveIntegerField()
    end = models.PositiveIntegerField()
    deadline = models.DateField("thời hạn", null=True)
    phrase = models.TextField("thời hạn như trong văn bản", blank=True)

    class Meta:
        ordering = ["position"]
        verbose_name = "nhiệm vụ"
        constraints = [
            models.UniqueConstraint(fields=["campaign", "position"], name="one_task_a_position")
        ]

    def __str__(self) -> str:
        return self.action
