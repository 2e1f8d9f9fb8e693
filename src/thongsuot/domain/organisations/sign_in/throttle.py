"""Waiting after failures (chờ sau khi nhập sai), longer each time, without letting anybody lock another out.

Three counters: the account from this address, the account from anywhere, the address for any account.
Only the first counts for an address from which the person has signed in before: whoever guesses at an
account from elsewhere, or mistypes at the next desk of the same office, does not make the person wait.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db import transaction
from django.utils import timezone
from django.utils.crypto import salted_hmac

from thongsuot.domain.journal.record import record
from thongsuot.domain.organisations.models import Account, Device, SignInFailures

_FORGET = timedelta(hours=24)
_FIRST_WAIT = 30
_MOST_DOUBLINGS = 12


@dataclass(frozen=True, slots=True)
class _Rule:
    """So many failures are free; then one waits, twice as long each time, ``longest`` seconds at most."""

    free: int
    longest: int


_RULES = {
    "pair": _Rule(5, 3600),
    "account": _Rule(25, 900),
    "address": _Rule(60, 900),
    "keys": _Rule(20, 900),
}


def seconds_to_wait(username: str, address: str) -> int:
    """Tell for how long nobody may try this account from this address; 0 where one may."""
    keys = _keys(username, address)
    if _is_known(username, address):
        keys = {"pair": keys["pair"]}
    return _seconds_left(keys.values())


def note_failure(username: str, address: str) -> None:
    """Count a failure; the journal is told when an account's failures become too many."""
    now = timezone.now()
    with transaction.atomic():
        SignInFailures.objects.filter(last_at__lt=now - _FORGET).delete()
        for name, key in _keys(username, address).items():
            over = _count(name, key, now)
            if name == "pair" and over == 0:
                _tell_journal(username)


def note_success(username: str, address: str) -> None:
    """Forget the failures of this account from this address."""
    SignInFailures.objects.filter(key=_keys(username, address)["pair"]).delete()


def seconds_for_keys(address: str) -> int:
    """Tell for how long no program may come with a key that is new at this address; 0 where it may."""
    return _seconds_left([_key_of_keys(address)])


def note_key_failure(address: str) -> None:
    """Count a key that does not hold; apart from the sign-in, so that a program locks no person out."""
    with transaction.atomic():
        _count("keys", _key_of_keys(address), timezone.now())


def _count(name: str, key: str, now: datetime) -> int:
    """Count one failure more; give by how many they are over what is free."""
    rule = _RULES[name]
    row = SignInFailures.objects.select_for_update().get_or_create(
        key=key, defaults={"last_at": now}
    )[0]
    row.count += 1
    row.last_at = now
    over = row.count - rule.free
    if over >= 0:
        wait = min(_FIRST_WAIT * 2 ** min(over, _MOST_DOUBLINGS), rule.longest)
        row.blocked_until = now + timedelta(seconds=wait)
    row.save()
    return over


def _seconds_left(keys: Iterable[str]) -> int:
    now = timezone.now()
    blocked = SignInFailures.objects.filter(key__in=list(keys), blocked_until__gt=now)
    ends = [until for until in blocked.values_list("blocked_until", flat=True) if until]
    return max((int((end - now).total_seconds()) + 1 for end in ends), default=0)


def _key_of_keys(address: str) -> str:
    return salted_hmac("program keys", address, algorithm="sha256").hexdigest()


def _tell_journal(username: str) -> None:
    account = Account.objects.filter(username__iexact=username).first()
    if account is None:
        return
    post = account.posts.select_related("unit").order_by("-id").first()
    code = post.unit.code if post else ""
    after = {"count": _RULES["pair"].free}
    record(actor=None, verb="organisations.slow_sign_in", obj=account, after=after, unit_code=code)


def _is_known(username: str, address: str) -> bool:
    return Device.objects.filter(account__username__iexact=username, address=address).exists()


def _keys(username: str, address: str) -> dict[str, str]:
    name = username.strip().casefold()
    parts = {"pair": f"{name}\0{address}", "account": f"{name}\0", "address": f"\0{address}"}
    return {
        kind: salted_hmac(f"sign-in {kind}", value, algorithm="sha256").hexdigest()
        for kind, value in parts.items()
    }
