"""PhraseMeaning (nghĩa của cụm từ): the units that a phrase means in letters of an issuer, as a person told it."""

from django.conf import settings
from django.db import models
from django.db.models import Q

from thongsuot.domain.organisations.models.unit import Unit


class PhraseMeaning(models.Model):
    """In letters of ``issuer``, ``phrase`` means ``units``, for the unit (``owner``) whose officer said so.

    The two keys are the words in the one form under which they are found again. What was withdrawn
    stays, with ``withdrawn_at`` set.
    """

    owner = models.ForeignKey(Unit, on_delete=models.PROTECT, related_name="+")
    issuer = models.CharField("cơ quan ban hành", max_length=300)
    issuer_key = models.CharField(max_length=300)
    phrase = models.CharField("cụm từ", max_length=500)
    phrase_key = models.CharField(max_length=500)
    units = models.ManyToManyField(Unit, related_name="+")
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField("lúc")
    withdrawn_at = models.DateTimeField(null=True)

    class Meta:
        ordering = ["issuer", "phrase", "id"]
        verbose_name = "nghĩa của cụm từ"
        constraints = [
            models.UniqueConstraint(
                fields=["owner", "issuer_key", "phrase_key"],
                condition=Q(withdrawn_at=None),
                name="one_meaning_of_a_phrase",
            )
        ]

    def __str__(self) -> str:
        return self.phrase
