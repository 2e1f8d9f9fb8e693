"""TextMark (dấu văn bản): a number of a document's text that a near-equal text is likely to share."""

from django.db import models

from thongsuot.domain.directives.models.received_document import ReceivedDocument


class TextMark(models.Model):
    """One of the few marks of a document, by which those like it are found without reading all."""

    document = models.ForeignKey(ReceivedDocument, on_delete=models.CASCADE, related_name="marks")
    value = models.BigIntegerField(db_index=True)

    class Meta:
        verbose_name = "dấu văn bản"

    def __str__(self) -> str:
        return f"{self.document}: {self.value}"
