"""KnownAbbreviation (tên viết tắt đã biết): what an issuer's abbreviation stands for, as a person told it."""

from django.conf import settings
from django.db import models
from django.db.models import Q

from thongsuot.domain.directives.models.received_document import ReceivedDocument


class KnownAbbreviation(models.Model):
    """In documents of ``issuer``, ``words`` mean ``name``, for the unit whose officer said so.

    ``document`` is where it was said, null once that document is gone; ``document_title`` remains.
    One that was forgotten stays, with ``forgotten_at`` set: what was confirmed under it stays as it was.
    """

    unit = models.ForeignKey("organisations.Unit", on_delete=models.PROTECT, related_name="+")
    issuer = models.CharField("cơ quan ban hành", max_length=300)
    words = models.CharField("viết tắt", max_length=300)
    name = models.CharField("tên đầy đủ", max_length=300)
    document = models.ForeignKey(
        ReceivedDocument, on_delete=models.SET_NULL, null=True, related_name="+"
    )
    document_title = models.TextField("văn bản nguồn", blank=True)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField("lúc")
    forgotten_at = models.DateTimeField(null=True)

    class Meta:
        ordering = ["issuer", "words", "id"]
        verbose_name = "tên viết tắt đã biết"
        constraints = [
            models.UniqueConstraint(
                fields=["unit", "issuer", "words"],
                condition=Q(forgotten_at=None),
                name="one_meaning_of_an_abbreviation",
            )
        ]

    def __str__(self) -> str:
        return f"{self.words}: {self.name}"
