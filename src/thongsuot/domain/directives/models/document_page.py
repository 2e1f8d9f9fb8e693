"""DocumentPage (ảnh trang): the picture of a page, kept beside the document that it belongs to."""

from django.db import models

from thongsuot.domain.directives.models.received_document import ReceivedDocument


class DocumentPage(models.Model):
    """Page ``number`` (from 1) as JPEG in the store; ``width`` and ``height`` in points, as its lines are placed."""

    document = models.ForeignKey(ReceivedDocument, on_delete=models.CASCADE, related_name="pages")
    number = models.PositiveSmallIntegerField("trang")
    stored_name = models.CharField(max_length=100)
    width = models.FloatField()
    height = models.FloatField()

    class Meta:
        ordering = ["number"]
        verbose_name = "ảnh trang"
        constraints = [
            models.UniqueConstraint(fields=["document", "number"], name="one_picture_of_a_page")
        ]

    def __str__(self) -> str:
        return f"{self.document}, trang {self.number}"
