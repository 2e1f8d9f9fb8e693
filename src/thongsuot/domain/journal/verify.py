"""Proof of the journal (kiểm tra nhật ký): that no entry was changed, taken out, put in or cut off."""

from __future__ import annotations

from dataclasses import dataclass

from thongsuot.domain.journal.models import ChainHead, Entry
from thongsuot.domain.journal.record import hash_of

_CHUNK = 2000


@dataclass(frozen=True, slots=True)
class Head:
    """The end of the chain at some time: the number of the last entry and its hash.

    Noted outside the database it shows later that nothing before it was changed or cut off, even by
    somebody who can write to every table.
    """

    number: int
    hash: str


@dataclass(frozen=True, slots=True)
class Verdict:
    """What was found: ``broken`` is the first entry that does not fit; ``why`` is empty where all is well.

    ``why``: changed, missing_before, end_missing, noted_missing or noted_differs.
    """

    count: int
    head: Head | None
    why: str = ""
    broken: Entry | None = None


def verify_chain(noted: Head | None = None) -> Verdict:
    """Walk the chain from its beginning to its end, and past the ``noted`` head."""
    previous, last, count = "", None, 0
    noted_hash = ""
    for entry in Entry.objects.order_by("id").iterator(_CHUNK):
        if why := _fault(entry, previous):
            return Verdict(count, _head(last), why, entry)
        previous, last, count = entry.hash, entry, count + 1
        if noted and entry.pk == noted.number:
            noted_hash = entry.hash
    end = ChainHead.objects.filter(pk=1).first()
    why = "end_missing" if end is not None and end.hash != previous else ""
    if not why and noted:
        why = _fault_of_noted(noted, noted_hash)
    return Verdict(count, _head(last), why)


def _fault(entry: Entry, previous: str) -> str:
    if entry.hash != hash_of(entry):
        return "changed"
    return "missing_before" if entry.previous_hash != previous else ""


def _fault_of_noted(noted: Head, found: str) -> str:
    if not found:
        return "noted_missing"
    return "" if found == noted.hash else "noted_differs"


def _head(entry: Entry | None) -> Head | None:
    return Head(entry.pk, entry.hash) if entry else None
