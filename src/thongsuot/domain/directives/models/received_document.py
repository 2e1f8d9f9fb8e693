"""ReceivedDocument (văn bản đến): a file that a unit took in."""

from django.conf import settings
from django.db import models
from django.db.models import Q


class DocumentState(models.TextChoices):
    """Tình trạng đọc văn bản."""

    RECEIVED = "received", "Đã nhận, chờ đọc"
    READING = "reading", "Đang đọc"
    READ = "read", "Đã đọc"
    UNREADABLE = "unreadable", "Không đọc được"


class ReceivedDocument(models.Model):
    """An uploaded file and how far its reading has come.

    Until it is read the bytes wait in the quarantine under ``stored_name``; once read they are in the
    store under the same name. Of a document of state secrets nothing is left but this row, with the
    name, hash and size emptied and ``error_code`` ``secret``. ``replaced_by`` is the document that an
    officer said to stand in its place.
    """

    unit = models.ForeignKey("organisations.Unit", on_delete=models.PROTECT, related_name="+")
    uploaded_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+"
    )
    name = models.CharField("tên tệp", max_length=255)
    sha256 = models.CharField(max_length=64, blank=True)
    size = models.PositiveBigIntegerField("kích thước", default=0)
    media_type = models.CharField(max_length=100, blank=True)
    stored_name = models.CharField(max_length=100, blank=True)
    state = models.CharField(
        "tình trạng", max_length=12, choices=DocumentState, default=DocumentState.RECEIVED
    )
    error_code = models.CharField(max_length=20, blank=True)
    error_message = models.TextField(blank=True)
    received_at = models.DateTimeField("nhận lúc")
    confirmed_at = models.DateTimeField("xác nhận lúc", null=True)
    confirmed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+"
    )

    replaced_by = models.ForeignKey(
        "self", on_delete=models.SET_NULL, null=True, related_name="replaces"
    )

    class Meta:
        ordering = ["-received_at", "-id"]
        verbose_name = "văn bản đến"
        constraints = [
            models.UniqueConstraint(
                fields=["unit", "sha256"],
                condition=~Q(sha256=""),
                name="one_document_of_same_bytes",
            )
        ]

    def __str__(self) -> str:
        # The journal keeps what a thing was called for ever: of what may yet be a state secret, no name.
        return self.name if self.state == DocumentState.READ else "Văn bản chưa đọc"
