"""Loads the sample registry and accounts (nạp dữ liệu minh họa); loading again adds what is missing."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cache, partial
from itertools import groupby

from django.contrib.auth.hashers import make_password
from django.db import transaction

from thongsuot.core.vocabulary.without_marks import without_marks
from thongsuot.domain.errors import InvalidError
from thongsuot.domain.journal.record import record
from thongsuot.domain.organisations.models import Account, Post, Unit
from thongsuot.domain.organisations.move_units import last_numbers
from thongsuot.domain.organisations.paths import child_path
from thongsuot.domain.organisations.sample.registry import (
    SampleUnit,
    sample_accounts,
    sample_units,
)
from thongsuot.domain.organisations.search_text import search_text


@dataclass(frozen=True, slots=True)
class SampleSummary:
    """What is there after loading; ``accounts`` are the names to sign in with and whose they are."""

    units: int
    added_units: int
    accounts: tuple[tuple[str, str], ...]


def load_sample(*, password: str) -> SampleSummary:
    """Load units and accounts marked as sample; all sample accounts have ``password`` afterwards.

    What is there already stays as it is.

    Raises:
        InvalidError: the password is empty.
    """
    if not password:
        raise InvalidError("Cần mật khẩu cho các tài khoản minh họa.", {"password": "Chưa nhập."})
    with transaction.atomic():
        wanted = sample_units()
        added = _add_units(wanted)
        accounts = _add_accounts(password)
        if added:
            root = Unit.objects.get(code=wanted[0].code)
            after = {"units": added, "accounts": len(accounts)}
            record(actor=None, verb="organisations.load_sample", obj=root, after=after)
    return SampleSummary(
        len(wanted), added, tuple((row.username, row.full_name) for row in accounts)
    )


def _add_units(wanted: Sequence[SampleUnit]) -> int:
    known = {unit.code: unit for unit in Unit.objects.filter(is_sample=True)}
    missing = [row for row in wanted if row.code not in known]
    numbers = last_numbers()
    depth: dict[str, int] = {}
    for row in wanted:
        depth[row.code] = depth.get(row.above, 0) + 1
    # level by level: a row needs the id of the one above
    for _, level in groupby(
        sorted(missing, key=lambda row: depth[row.code]), lambda row: depth[row.code]
    ):
        units = [_unit(row, known.get(row.above), numbers) for row in level]
        known |= {unit.code: unit for unit in Unit.objects.bulk_create(units)}
    return len(missing)


def _unit(row: SampleUnit, above: Unit | None, numbers: defaultdict[str, int]) -> Unit:
    parent_path = above.path if above else ""
    numbers[parent_path] += 1
    return Unit(
        code=row.code,
        name=row.name,
        short_name=row.short_name,
        kind=row.kind,
        level=row.level,
        sector=row.sector,
        parent=above,
        path=child_path(parent_path, numbers[parent_path]),
        folded=without_marks(row.name),
        search=search_text((row.name, row.short_name, *row.aliases)),
        aliases=list(row.aliases),
        is_sample=True,
    )


def _add_accounts(password: str) -> list[Account]:
    wanted = sample_accounts()
    units = Unit.objects.in_bulk({row.unit for row in wanted}, field_name="code")
    known = {row.username for row in Account.objects.filter(is_sample=True)}
    # Hashing is slow on purpose: not at all where nothing changes, and once for all, since what is
    # printed on the screen needs no salt of its own for each account.
    hashed = cache(partial(make_password, password))
    for row in wanted:
        if row.username in known:
            continue
        unit = units[row.unit]
        account = Account.objects.create(
            username=row.username,
            full_name=f"{row.title} – {unit.name}",
            password=hashed(),
            is_sample=True,
        )
        Post.objects.create(account=account, unit=unit, role=row.role)
    accounts = list(Account.objects.filter(is_sample=True).order_by("pk"))
    _set_password(accounts, password, hashed)
    return accounts


def _set_password(accounts: Iterable[Account], password: str, hashed: Callable[[], str]) -> None:
    checked: dict[str, bool] = {}
    for account in accounts:
        if account.password not in checked:
            checked[account.password] = account.check_password(password)
        if not checked[account.password]:
            Account.objects.filter(pk=account.pk).update(password=hashed())
