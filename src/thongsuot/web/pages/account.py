"""One's own account (tài khoản của tôi): password, second step, devices."""

from __future__ import annotations

import segno
from django.contrib.auth import update_session_auth_hash
from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import redirect
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from thongsuot.domain.errors import InvalidError
from thongsuot.domain.organisations.actions.enrol_totp import confirm_totp, offer_totp
from thongsuot.domain.organisations.actions.make_recovery_codes import make_recovery_codes
from thongsuot.domain.organisations.actions.remove_factor import remove_factor as remove
from thongsuot.domain.organisations.actions.set_password import change_password as change
from thongsuot.domain.organisations.actor import Actor
from thongsuot.domain.organisations.sign_in.devices import devices_of
from thongsuot.domain.organisations.sign_in.devices import end_device as end
from thongsuot.domain.organisations.sign_in.factors import factors_of, must_enrol
from thongsuot.domain.organisations.sign_in.program_keys import keys_of
from thongsuot.web.device import DEVICE_KEY
from thongsuot.web.forms.account import ChangePasswordForm, CodeForm
from thongsuot.web.notices import bad, calm, good
from thongsuot.web.posted import posted
from thongsuot.web.render import render_page
from thongsuot.web.signed_in import signed_in

CODES_KEY = "codes-shown"
"""Where the session keeps new recovery codes until they were shown, once."""


@require_safe
@signed_in
def account(request: HttpRequest, actor: Actor) -> HttpResponseBase:
    """Show how one signs in, and where one is signed in."""
    return _page(request, actor, ChangePasswordForm())


@require_POST
@signed_in
def change_password(request: HttpRequest, actor: Actor) -> HttpResponseBase:
    """Change the password; all other devices are signed out."""
    form = ChangePasswordForm(request.POST)
    if form.is_valid():
        values = form.cleaned_data
        number = request.session.get(DEVICE_KEY)
        try:
            kept = change(actor, old=values["old"], new=values["password"], device_id=number)
        except InvalidError as error:
            form.take_refusal(error)
        else:
            update_session_auth_hash(request, kept)
            good(request, _("Đã đổi mật khẩu. Các thiết bị khác đã được đăng xuất."))
            if keys_of(kept).exists():
                calm(request, _("Khóa cho chương trình vẫn dùng được. Nghi bị lộ thì hãy thu hồi."))
            return redirect("account")
    return _page(request, actor, form)


@require_http_methods(["GET", "HEAD", "POST"])
@signed_in
def totp(request: HttpRequest, actor: Actor) -> HttpResponseBase:
    """Show the secret as a picture to scan, and take the first code."""
    form = CodeForm(posted(request))
    if request.method == "POST" and form.is_valid():
        try:
            codes = confirm_totp(actor, code=form.cleaned_data["code"])
        except InvalidError as error:
            form.take_refusal(error)
        else:
            if codes:
                request.session[CODES_KEY] = codes
            good(request, _("Đã bật mã sáu số. Lần đăng nhập sau sẽ hỏi mã."))
            return redirect("account")
    offer = offer_totp(actor)
    context = {
        "form": form,
        "picture": _picture(offer.uri),
        "secret": " ".join(offer.secret[at : at + 4] for at in range(0, len(offer.secret), 4)),
        "is_required": must_enrol(actor),
    }
    return render_page(
        request, actor, "totp/page.html", context, status=400 if form.errors else 200
    )


@require_POST
@signed_in
def remove_factor(request: HttpRequest, actor: Actor, factor_id: int) -> HttpResponseBase:
    """Remove one of the ways; asks for the password."""
    try:
        remove(actor, factor_id=factor_id, password=request.POST.get("old", ""))
    except InvalidError as error:
        bad(request, " ".join([error.message, *error.fields.values()]))
    else:
        good(request, _("Đã bỏ."))
    return redirect("account")


@require_POST
@signed_in
def recovery_codes(request: HttpRequest, actor: Actor) -> HttpResponseBase:
    """Make new recovery codes; they are shown once on the next page."""
    request.session[CODES_KEY] = make_recovery_codes(actor)
    return redirect("account")


@require_POST
@signed_in
def end_device(request: HttpRequest, actor: Actor, device_id: int) -> HttpResponseBase:
    """Sign out on one of the devices."""
    end(actor, device_id=device_id)
    good(request, _("Đã đăng xuất thiết bị ấy."))
    return redirect("account")


def _page(request: HttpRequest, actor: Actor, form: ChangePasswordForm) -> HttpResponseBase:
    context = {
        "form": form,
        "factors": list(factors_of(actor.account)),
        "codes": request.session.pop(CODES_KEY, []),
        "codes_left": actor.account.recovery_codes.filter(used_at=None).count(),
        "devices": devices_of(actor.account),
        "key_count": keys_of(actor.account).count(),
        "this_device": request.session.get(DEVICE_KEY),
        "has_password": actor.account.has_usable_password(),
    }
    status = 400 if form.errors else 200
    return render_page(request, actor, "account/page.html", context, status=status)


def _picture(uri: str) -> SafeString:
    """Draw the picture to scan; nothing of the secret leaves for another host."""
    svg = segno.make(uri, error="m").svg_inline(scale=5, border=2, title="Mã QR")
    return mark_safe(svg)  # noqa: S308 - drawn by us, it holds lines only
