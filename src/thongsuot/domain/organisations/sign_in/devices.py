"""Devices on which a person is signed in (thiết bị đang đăng nhập)."""

from __future__ import annotations

from datetime import timedelta

from django.db import transaction
from django.db.models import QuerySet
from django.utils import timezone

from thongsuot.domain.errors import NotFoundError
from thongsuot.domain.journal.origin import current_origin
from thongsuot.domain.journal.record import record
from thongsuot.domain.organisations.actor import Actor
from thongsuot.domain.organisations.models import Account, Device

_SEEN_EVERY = timedelta(minutes=5)
_KEPT = timedelta(days=90)


def begin_device(account: Account) -> int:
    """Note that a person has signed in from where the request comes from; give the number of it."""
    now, origin = timezone.now(), current_origin()
    account.devices.filter(ended_at__lt=now - _KEPT).delete()
    device = Device.objects.create(
        account=account, address=origin.address, device=origin.device, since=now, seen_at=now
    )
    return device.pk


def still_signed_in(account_id: int, device_id: int) -> bool:
    """Tell whether the device was not signed out meanwhile; note that it was seen."""
    now = timezone.now()
    device = Device.objects.filter(pk=device_id, account=account_id, ended_at=None)
    seen = device.values_list("seen_at", flat=True).first()
    if seen is None:
        return False
    if now - seen > _SEEN_EVERY:
        device.update(seen_at=now)
    return True


def devices_of(account: Account) -> QuerySet[Device]:
    """Give the devices that are signed in, the last used first."""
    return account.devices.filter(ended_at=None)


def end_device(actor: Actor, *, device_id: int) -> None:
    """Sign the actor out on one of the actor's own devices.

    Raises:
        NotFoundError: it is somebody else's, or signed out already.
    """
    with transaction.atomic():
        found = (
            actor.account.devices.select_for_update().filter(pk=device_id, ended_at=None).first()
        )
        if found is None:
            raise NotFoundError
        found.ended_at = timezone.now()
        found.save(update_fields=["ended_at"])
        after = {"device": found.device, "address": found.address}
        record(actor=actor, verb="organisations.end_device", obj=actor.account, after=after)


def end_devices(account: Account, but: int | None = None) -> None:
    """Sign a person out everywhere, ``but`` on one device."""
    here = account.devices.filter(ended_at=None)
    if but is not None:
        here = here.exclude(pk=but)
    here.update(ended_at=timezone.now())


def forget_device(device_id: int) -> None:
    """Note that a person has signed out there."""
    Device.objects.filter(pk=device_id, ended_at=None).update(ended_at=timezone.now())
