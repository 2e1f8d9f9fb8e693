"""History (lịch sử) of one thing: its entries in the journal, for those who may see the thing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from django.db import models
from django.http import HttpRequest, HttpResponseBase
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_safe

from thongsuot.domain.campaigns import access as campaigns
from thongsuot.domain.directives import access as directives
from thongsuot.domain.errors import NotAllowedError, NotFoundError
from thongsuot.domain.journal.queries import entries_of
from thongsuot.domain.organisations import access
from thongsuot.domain.organisations.actor import Actor
from thongsuot.domain.organisations.models import Account
from thongsuot.domain.reports import access as reports
from thongsuot.web.journal_line import PAGES, journal_lines
from thongsuot.web.render import render_page
from thongsuot.web.signed_in import signed_in


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of thing that has a history; ``owner`` names the unit that it belongs to."""

    words: str | Promise
    get: Callable[[Actor, int], models.Model]
    owner: str = ""


KINDS = {
    "van-ban": Kind(_("văn bản"), directives.get_document, "unit_id"),
    "du-thao": Kind(_("dự thảo"), directives.get_draft, "unit_id"),
    "dot": Kind(_("đợt triển khai"), campaigns.get_campaign, "owner_id"),
    "nhiem-vu": Kind(_("nhiệm vụ"), campaigns.get_assignment, "unit_id"),
    "bao-cao": Kind(_("báo cáo"), reports.get_report, "unit_id"),
    "don-vi": Kind(_("đơn vị"), access.get_unit),
    "tai-khoan": Kind(_("tài khoản"), access.get_account),
}


@require_safe
@signed_in
def history(request: HttpRequest, actor: Actor, kind: str, number: int) -> HttpResponseBase:
    """Show what was done to one thing; of another unit's thing only what one's own unit did to it."""
    access.require(actor, "journal.view")
    if kind not in KINDS:
        raise NotFoundError
    shown = KINDS[kind]
    thing = shown.get(actor, number)
    if kind == "tai-khoan":
        _require_own_or_managed(actor, thing)
    own = not shown.owner or getattr(thing, shown.owner) == actor.unit.pk
    context = {
        "kind": shown.words,
        "name": str(thing),
        "page": PAGES.get(thing._meta.label_lower, ""),  # noqa: SLF001 - the public way to a model's name
        "number": number,
        "lines": journal_lines(entries_of(thing, "" if own else actor.unit.code)[::-1]),
        "own": own,
    }
    return render_page(request, actor, "history/page.html", context)


def _require_own_or_managed(actor: Actor, account: models.Model) -> None:
    """Do nothing for oneself and for who manages the account; what colleagues did is not for all to read."""
    own = account.pk == actor.account.pk
    if not own and not (isinstance(account, Account) and access.may_manage_account(actor, account)):
        raise NotAllowedError
