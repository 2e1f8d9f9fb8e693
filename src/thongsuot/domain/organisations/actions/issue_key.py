"""Issues a program key (lập khóa cho chương trình) for the actor's own programs."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from datetime import date, timedelta

from django.db import transaction
from django.utils import timezone

from thongsuot.domain.errors import ConflictError, InvalidError, NotAllowedError
from thongsuot.domain.journal.record import record
from thongsuot.domain.organisations.actor import Actor
from thongsuot.domain.organisations.models import Account, ProgramKey
from thongsuot.domain.organisations.models.program_key import KeyScope
from thongsuot.domain.organisations.sign_in.program_keys import digest_of_key, keys_of

_PREFIX = "ts_"
"""By it a key that got into a file or a mail is found."""

_BYTES = 32
_SHOWN = 8
_LONGEST_NAME = 60
_MOST_DAYS = 366
_MOST_KEYS = 20


@dataclass(frozen=True, slots=True)
class KeyEntry:
    """What a person says of a new key; it holds to the end of ``valid_to``."""

    name: str
    scope: str
    valid_to: date


def issue_key(actor: Actor, *, entry: KeyEntry, password: str) -> str:
    """Give a new key; it is shown once and kept nowhere.

    Who has a password shows it again: an open screen is not enough for making what outlasts it.

    Raises:
        NotAllowedError: a program asks, or a substitute: a key works in one's own name.
        InvalidError: a value is missing or wrong; ``fields`` says which.
        ConflictError: the person has too many keys.
    """
    if actor.by_key or actor.is_substitute:
        raise NotAllowedError("Khóa cho chương trình chỉ lập được ở vị trí của chính mình.")
    _check(entry)
    key = _PREFIX + secrets.token_urlsafe(_BYTES)
    with transaction.atomic():
        account = Account.objects.select_for_update().get(pk=actor.account.pk)
        if account.has_usable_password() and not account.check_password(password):
            raise InvalidError("Chưa lập được khóa.", {"old": "Mật khẩu hiện tại chưa đúng."})
        named = keys_of(account).filter(name=entry.name.strip())
        if named.exists():
            # a page that is loaded again sends its form again
            words = "Bạn đã có khóa mang tên này. Đặt tên khác, hoặc thu hồi khóa ấy trước."
            raise InvalidError("Chưa lập được khóa.", {"name": words})
        if keys_of(account).count() >= _MOST_KEYS:
            raise ConflictError(f"Mỗi người có nhiều nhất {_MOST_KEYS} khóa. Hãy thu hồi bớt.")
        ProgramKey.objects.create(
            account=account,
            name=entry.name.strip(),
            scope=entry.scope,
            start=key[:_SHOWN],
            digest=digest_of_key(key),
            made_at=timezone.now(),
            valid_to=entry.valid_to,
        )
        after = {
            "name": entry.name.strip(),
            "scope": entry.scope,
            "valid_to": entry.valid_to.isoformat(),
        }
        record(actor=actor, verb="organisations.issue_key", obj=account, after=after)
    return key


def _check(entry: KeyEntry) -> None:
    wrong = {}
    if not 0 < len(entry.name.strip()) <= _LONGEST_NAME:
        wrong["name"] = f"Đặt tên cho khóa, nhiều nhất {_LONGEST_NAME} ký tự."
    if entry.scope not in KeyScope.values:
        wrong["scope"] = "Chọn chỉ đọc, hoặc đọc và ghi."
    today = timezone.localdate()
    if not today <= entry.valid_to <= today + timedelta(days=_MOST_DAYS):
        wrong["valid_to"] = "Khóa dùng được từ hôm nay, lâu nhất một năm."
    if wrong:
        raise InvalidError("Chưa lập được khóa.", wrong)
