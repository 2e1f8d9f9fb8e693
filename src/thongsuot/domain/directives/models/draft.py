"""Draft (dự thảo): a document of the unit's own that is being written, often under a superior's."""

from django.conf import settings
from django.db import models

from thongsuot.domain.directives.models.received_document import ReceivedDocument


class Draft(models.Model):
    """``version`` grows with every saving: who saves over a version that is no more is told so."""

    unit = models.ForeignKey("organisations.Unit", on_delete=models.PROTECT, related_name="+")
    parent = models.ForeignKey(
        ReceivedDocument, on_delete=models.PROTECT, null=True, related_name="drafts"
    )
    name = models.CharField("tên dự thảo", max_length=200)
    text = models.TextField("nội dung", blank=True)
    version = models.PositiveIntegerField(default=1)
    created_at = models.DateTimeField("lập lúc")
    changed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+"
    )
    changed_at = models.DateTimeField("lưu lúc")

    class Meta:
        ordering = ["-changed_at", "-id"]
        verbose_name = "dự thảo"
        indexes = [models.Index(fields=["unit", "-changed_at"], name="drafts_of_a_unit")]

    def __str__(self) -> str:
        return self.name
