"""Writes journal entries; the only place that does."""

from __future__ import annotations

import hashlib
import json
from typing import Any, Protocol

from django.db import models, transaction
from django.utils import timezone

from thongsuot.domain.journal.models import ChainHead, Entry
from thongsuot.domain.journal.origin import current_origin

_LONGEST_NAME = 200
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
    _refuse_secrets(before)
    _refuse_secrets(after)
    if not transaction.get_connection().in_atomic_block:
        raise transaction.TransactionManagementError(
            "an action and its journal entry are one transaction"
        )
    head = ChainHead.objects.select_for_update().get_or_create(pk=1)[0]
    origin = current_origin()
    entry = Entry(
        at=timezone.now(),
        actor_id=actor.account.pk if actor else None,
        actor_name=actor.name if actor else "Hệ thống",
        unit_code=actor.unit.code if actor else unit_code,
        verb=verb,
        object_type=obj._meta.label_lower,  # noqa: SLF001 - the public way to a model's name
        object_id=str(obj.pk),
        object_name=str(obj)[:_LONGEST_NAME],
        before=before,
        after=after,
        request_id=origin.request_id,
        address=origin.address,
        device=origin.device,
        form=2,
        previous_hash=head.hash,
    )
    entry.hash = hash_of(entry)
    entry.save(force_insert=True)
    head.hash = entry.hash
    head.save(update_fields=["hash"])
    return entry


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
