"""ReadingRow (kết quả đọc): what the program read out of a document; never edited."""

from django.db import models

from thongsuot.domain.directives.models.received_document import ReceivedDocument


class ReadingRow(models.Model):
    """The reading contract of one document as JSON; ``original`` is the file's text before repair.

    ``places`` are page, left, right, top and bottom of each line of the original, null for a line whose
    place is not known; empty where none is.
    """

    document = models.OneToOneField(
        ReceivedDocument, on_delete=models.CASCADE, related_name="reading"
    )
    schema = models.CharField(max_length=40)
    data = models.JSONField()
    original = models.TextField()
    places = models.JSONField(default=list)
    parser_version = models.CharField(max_length=40)
    read_at = models.DateTimeField()

    class Meta:
        verbose_name = "kết quả đọc"

    def __str__(self) -> str:
        return f"{self.document} ({self.parser_version})"
