"""Keys for programs (khóa cho chương trình): the own ones, made and revoked; those of others, revoked."""

from __future__ import annotations

from datetime import date, timedelta

from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import redirect
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from thongsuot.domain.errors import ConflictError, InvalidError
from thongsuot.domain.organisations import access
from thongsuot.domain.organisations.actions.issue_key import issue_key
from thongsuot.domain.organisations.actions.revoke_key import revoke_key
from thongsuot.domain.organisations.actor import Actor
from thongsuot.domain.organisations.sign_in.program_keys import keys_of
from thongsuot.web.forms.program_key import ProgramKeyForm
from thongsuot.web.notices import bad, good
from thongsuot.web.posted import posted
from thongsuot.web.render import render_page
from thongsuot.web.signed_in import signed_in

_USUAL_DAYS = 90


@require_http_methods(["GET", "HEAD", "POST"])
@signed_in
def program_keys(request: HttpRequest, actor: Actor) -> HttpResponseBase:
    """Show the own keys; make one, which this answer alone shows."""
    has_password = actor.account.has_usable_password()
    form = ProgramKeyForm(
        posted(request), has_password=has_password, initial={"valid_to": _usual_day()}
    )
    made = ""
    if request.method == "POST" and form.is_valid():
        try:
            made = issue_key(actor, entry=form.entry(), password=form.cleaned_data.get("old", ""))
        except InvalidError as error:
            form.take_refusal(error)
        except ConflictError as error:
            bad(request, error.message)
        else:
            form = ProgramKeyForm(has_password=has_password, initial={"valid_to": _usual_day()})
    context = {
        "form": form,
        "made": made,
        "keys": keys_of(actor.account),
        "may_make": not actor.is_substitute,
    }
    status = 400 if form.errors else 200
    return render_page(request, actor, "program_keys/page.html", context, status=status)


@require_POST
@signed_in
def revoke_own_key(request: HttpRequest, actor: Actor, key_id: int) -> HttpResponseBase:
    """Let one of the own keys end."""
    revoke_key(actor, account=actor.account, key_id=key_id)
    good(request, _("Đã thu hồi khóa. Chương trình dùng khóa ấy không vào được nữa."))
    return redirect("program_keys")


@require_POST
@signed_in
def revoke_key_of(
    request: HttpRequest, actor: Actor, account_id: int, key_id: int
) -> HttpResponseBase:
    """Let a key of somebody else end."""
    account = access.get_account(actor, account_id)
    revoke_key(actor, account=account, key_id=key_id)
    good(request, _("Đã thu hồi khóa. Chương trình dùng khóa ấy không vào được nữa."))
    return redirect("person", account.pk)


def _usual_day() -> date:
    """Give the day that is offered: a key that nobody thinks of again ends by itself."""
    return timezone.localdate() + timedelta(days=_USUAL_DAYS)
