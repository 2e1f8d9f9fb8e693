"""DraftVersion (bản đã lưu của dự thảo): what a draft said before somebody saved another text over it."""

from django.conf import settings
from django.db import models

from thongsuot.domain.directives.models.draft import Draft


class DraftVersion(models.Model):
    """``number`` is the version that the draft had then; the latest one is the draft itself and no row here."""

    draft = models.ForeignKey(Draft, on_delete=models.CASCADE, related_name="versions")
    number = models.PositiveIntegerField("bản số")
    name = models.CharField("tên dự thảo", max_length=200)
    text = models.TextField("nội dung", blank=True)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField("lưu lúc")

    class Meta:
        ordering = ["-number"]
        verbose_name = "bản đã lưu của dự thảo"
        constraints = [
            models.UniqueConstraint(fields=["draft", "number"], name="one_version_of_a_number")
        ]

    def __str__(self) -> str:
        return f"{self.name}, bản {self.number}"
