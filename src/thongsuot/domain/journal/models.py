"""Entry (mục nhật ký): one action, in a chain of hashes that shows whether anything was changed later."""

from typing import Any, NoReturn

from django.conf import settings
from django.db import models


class EntryQuerySet(models.QuerySet["Entry"]):
    """Entries can be read and added, never changed."""

    def update(self, **_fields: object) -> NoReturn:
        """Refuse: the journal is append-only."""
        raise TypeError("journal entries are never changed")

    def delete(self) -> NoReturn:
        """Refuse: the journal is append-only."""
        raise TypeError("journal entries are never deleted")


class Entry(models.Model):
    """Who did what to which object, when and from where; ``hash`` covers the entry and ``previous_hash``.

    ``object_name`` is what the object was called then, so that the entry can be read when it is gone.
    ``form`` says which fields the hash is taken over: entries of before keep theirs.
    """

    at = models.DateTimeField("lúc", db_index=True)
    actor = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+"
    )
    actor_name = models.CharField("người thực hiện", max_length=200)
    unit_code = models.CharField("đơn vị", max_length=60, blank=True, db_index=True)
    verb = models.CharField("việc", max_length=80, db_index=True)
    object_type = models.CharField(max_length=60)
    object_id = models.CharField(max_length=60)
    object_name = models.CharField(max_length=200, blank=True)
    before = models.JSONField(null=True)
    after = models.JSONField(null=True)
    request_id = models.CharField(max_length=32, blank=True)
    address = models.CharField(max_length=45, blank=True)
    device = models.CharField("thiết bị", max_length=60, blank=True)
    form = models.PositiveSmallIntegerField(default=1)
    previous_hash = models.CharField(max_length=64, blank=True)
    hash = models.CharField(max_length=64, unique=True)

    objects = EntryQuerySet.as_manager()

    class Meta:
        ordering = ["-id"]
        indexes = [models.Index(fields=["object_type", "object_id"])]
        verbose_name = "mục nhật ký"

    def __str__(self) -> str:
        return f"{self.at:%Y-%m-%d %H:%M:%S} {self.actor_name} {self.verb} {self.object_type} {self.object_id}"

    def save(self, **options: Any) -> None:  # noqa: ANN401 - the options of Django
        """Add the entry.

        Raises:
            TypeError: it was added before; the journal is append-only.
        """
        if not self._state.adding:
            raise TypeError("journal entries are never changed")
        super().save(**options)

    def delete(self, *_args: object, **_options: object) -> NoReturn:
        """Refuse: the journal is append-only."""
        raise TypeError("journal entries are never deleted")


class ChainHead(models.Model):
    """The hash of the last entry: one row, locked while an entry is added, so that the chain has no forks."""

    hash = models.CharField(max_length=64, blank=True)

    class Meta:
        verbose_name = "đầu chuỗi nhật ký"

    def __str__(self) -> str:
        return self.hash
