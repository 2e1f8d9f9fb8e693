"""Sign in (đăng nhập): password, second step, single sign-on; and sign out (đăng xuất)."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.contrib.auth.views import LoginView, LogoutView
from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse, HttpResponseBase, HttpResponseRedirect
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_safe

from thongsuot.domain.errors import NotAllowedError
from thongsuot.domain.journal.origin import current_origin
from thongsuot.domain.organisations.actions.link_identity import account_of_visitor
from thongsuot.domain.organisations.models import Account
from thongsuot.domain.organisations.sign_in.factors import use_code
from thongsuot.domain.organisations.sign_in.single_sign_on import Kept, is_offered
from thongsuot.domain.organisations.sign_in.throttle import note_failure, note_success
from thongsuot.web.entering import complete, enter, half_way
from thongsuot.web.forms.sign_in import SecondStepForm, SignInForm, refuse_while_waiting
from thongsuot.web.notices import bad
from thongsuot.web.posted import posted

_SSO = "sso"


class SignIn(LoginView):
    """Ask for name and password; the second step and the choice of the post follow where there are any."""

    template_name = "sign_in/page.html"
    authentication_form = SignInForm
    redirect_authenticated_user = True

    def form_valid(self, form: SignInForm) -> HttpResponse:  # type: ignore[override] # our own form
        """Begin the session, or go on to the second step."""
        account = form.get_user()
        assert isinstance(account, Account)  # noqa: S101 - for the type checker
        way_on = self.get_redirect_url() or ""
        return HttpResponseRedirect(enter(self.request, account, by="password", way_on=way_on))

    def form_invalid(self, form: SignInForm) -> HttpResponse:  # type: ignore[override] # our own form
        """Show what was wrong; who has to wait is told so by the status, too."""
        response = super().form_invalid(form)
        if form.has_error("__all__", code="wait"):
            response.status_code = 429
        return response

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:  # noqa: ANN401 - Django's signature
        """Say whether there is a single sign-on."""
        context: dict[str, Any] = super().get_context_data(**kwargs)
        context["sso_name"] = settings.OIDC_NAME if is_offered() else ""
        return context


sign_in = require_http_methods(["GET", "HEAD", "POST"])(SignIn.as_view())
sign_out = LogoutView.as_view(http_method_names=["post", "options"])


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def second_step(request: HttpRequest) -> HttpResponseBase:
    """Ask for the code of the app, a recovery code, or the passkey."""
    account = half_way(request)
    if account is None:
        return redirect("sign_in")
    form = SecondStepForm(posted(request))
    if request.method == "POST" and form.is_valid():
        kind = _checked(account, form)
        if kind:
            return redirect(complete(request, account, by=kind))
    status = 429 if form.has_error("code", code="wait") else 200
    context = {"form": form, "account": account}
    return render(request, "second_step/page.html", context, status=status)


def _checked(account: Account, form: SecondStepForm) -> str:
    """Give by what the code fits; the form says why not. Guessing is slowed down as with passwords."""
    name, address = f"second step {account.pk}", current_origin().address
    try:
        refuse_while_waiting(name, address)
    except ValidationError as error:
        form.add_error("code", error)
        return ""
    kind = use_code(account, form.cleaned_data["code"])
    if kind:
        note_success(name, address)
    else:
        note_failure(name, address)
        form.add_error(
            "code", _("Mã chưa đúng hoặc đã dùng. Hãy nhập mã đang hiện trên điện thoại.")
        )
    return kind


@never_cache
@require_safe
def sso_begin(request: HttpRequest) -> HttpResponseBase:
    """Send the person to the single sign-on of the province."""
    from thongsuot.domain.organisations.sign_in import (
        oidc,
    )  # heavy, and few servers have a provider

    if not is_offered():
        return redirect("sign_in")
    try:
        url, kept = oidc.begin(_way_back(request))
    except NotAllowedError as error:
        bad(request, error.message)
        return redirect("sign_in")
    request.session[_SSO] = {**kept.as_dict(), "next": request.GET.get("next", "")}
    return HttpResponseRedirect(url)


@never_cache
@require_safe
def sso_return(request: HttpRequest) -> HttpResponseBase:
    """Take the person back from the single sign-on."""
    from thongsuot.domain.organisations.sign_in import oidc

    kept = request.session.pop(_SSO, None)
    if kept is None or not is_offered():
        return redirect("sign_in")
    way_on = kept.pop("next")
    try:
        answer = {name: value for name, value in request.GET.items() if isinstance(value, str)}
        visitor = oidc.finish(Kept(**kept), answer, _way_back(request))
        account = account_of_visitor(visitor)
    except NotAllowedError as error:
        bad(request, error.message)
        return redirect("sign_in")
    return redirect(enter(request, account, by="sso", way_on=way_on))


def _way_back(request: HttpRequest) -> str:
    return request.build_absolute_uri(reverse("sso_return"))
