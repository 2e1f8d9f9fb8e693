"""Writes journal entries; the only place that does."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import islice
from typing import Any, Protocol

from django.db import models, transaction
from django.utils import timezone

from thongsuot.domain.journal.models import ChainHead, Entry
from thongsuot.domain.journal.origin import current_origin

_LONGEST_NAME = 200
_AT_ONCE = 2_000
_SECRETS = ("password", "secret", "token", "recovery", "passkey", "cookie", "session_key")


class HasCode(Protocol):
    """What the journal needs to know of a unit."""

    @property
    def code(self) -> str:
        """The unit's code."""
        ...


class Person(Protocol):
    """What the journal needs to know of an actor."""

    @property
    def account(self) -> models.Model:
        """The account that acts."""
        ...

    @property
    def name(self) -> str:
        """The person's name."""
        ...

    @property
    def unit(self) -> HasCode:
        """The unit acted for."""
        ...


@dataclass(frozen=True, slots=True)
class Change:
    """What was done to one object: what stood there before, what stands there now."""

    verb: str
    obj: models.Model
    before: dict[str, Any] | None = None
    after: dict[str, Any] | None = None


def record(
    *,
    actor: Person | None,
    verb: str,
    obj: models.Model,
    before: dict[str, Any] | None = None,
    after: dict[str, Any] | None = None,
    unit_code: str = "",
) -> Entry:
    """Write one entry into the caller's transaction; without an actor it is the system's own doing.

    Call it last in the transaction: the chain is locked from here to the commit.

    Raises:
        TransactionManagementError: there is no transaction that the entry would share with the action.
        ValueError: a secret stands in ``before`` or ``after``; what is written here stays for ever.
    """
    head = _locked_head()
    entry = _entry(actor, Change(verb, obj, before, after), unit_code)
    _chain(entry, head)
    entry.save(force_insert=True)
    head.save(update_fields=["hash"])
    return entry


def record_many(*, actor: Person | None, changes: Iterable[Change]) -> None:
    """Write one entry for each of many changes, in their order, as ``record`` does for one.

    Raises:
        TransactionManagementError: there is no transaction that the entries would share with the action.
        ValueError: a secret stands in a change.
    """
    head = _locked_head()
    entries = (_entry(actor, change) for change in changes)
    while batch := list(islice(entries, _AT_ONCE)):
        for entry in batch:
            _chain(entry, head)
        Entry.objects.bulk_create(batch)
    head.save(update_fields=["hash"])


def _entry(actor: Person | None, change: Change, unit_code: str = "") -> Entry:
    _refuse_secrets(change.before)
    _refuse_secrets(change.after)
    origin = current_origin()
    return Entry(
        at=timezone.now(),
        actor_id=actor.account.pk if actor else None,
        actor_name=actor.name if actor else "Hệ thống",
        unit_code=actor.unit.code if actor else unit_code,
        verb=change.verb,
        object_type=change.obj._meta.label_lower,  # noqa: SLF001 - the public way to a model's name
        object_id=str(change.obj.pk),
        object_name=str(change.obj)[:_LONGEST_NAME],
        before=change.before,
        after=change.after,
        request_id=origin.request_id,
        address=origin.address,
        device=origin.device,
        form=2,
    )


def _locked_head() -> ChainHead:
    if not transaction.get_connection().in_atomic_block:
        raise transaction.TransactionManagementError(
            "an action and its journal entry are one transaction"
        )
    return ChainHead.objects.select_for_update().get_or_create(pk=1)[0]


def _chain(entry: Entry, head: ChainHead) -> None:
    """Put an entry behind the last one of the chain."""
    entry.previous_hash = head.hash
    entry.hash = head.hash = hash_of(entry)


def hash_of(entry: Entry) -> str:
    """Give the hash over all fields of an entry but the hash itself."""
    content = [
        entry.at.isoformat(),
        entry.actor_id,
        entry.actor_name,
        entry.unit_code,
        entry.verb,
        entry.object_type,
        entry.object_id,
        entry.before,
        entry.after,
        entry.request_id,
        entry.address,
        entry.previous_hash,
    ]
    if entry.form > 1:
        content += [entry.form, entry.object_name, entry.device]
    text = json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()


def _refuse_secrets(values: Any) -> None:  # noqa: ANN401 - the JSON edge
    if isinstance(values, list):
        for part in values:
            _refuse_secrets(part)
    elif isinstance(values, dict):
        for key, part in values.items():
            if any(word in str(key).lower() for word in _SECRETS):
                message = f"{key} has no place in the journal"
                raise ValueError(message)
            _refuse_secrets(part)
