"""The page that an access link (liên kết truy cập) leads to: the person sets a password."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from thongsuot.domain.errors import InvalidError, NotFoundError
from thongsuot.domain.organisations.actions.use_link import open_link
from thongsuot.domain.organisations.actions.use_link import use_link as use
from thongsuot.web.forms.person import NewPasswordForm
from thongsuot.web.notices import good
from thongsuot.web.posted import posted
from thongsuot.web.refusal import refuse


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def use_link(request: HttpRequest, secret: str) -> HttpResponseBase:
    """Show whose account it is, and take a password for it."""
    try:
        link = open_link(secret)
        form = NewPasswordForm(posted(request))
        if request.method == "POST" and form.is_valid():
            try:
                use(secret, password=form.cleaned_data["password"])
            except InvalidError as error:
                form.take_refusal(error)
            else:
                good(request, _("Đã đặt mật khẩu. Mời đăng nhập."))
                return redirect("sign_in")
    except NotFoundError as error:
        return refuse(request, None, error)
    context = {"link": link, "form": form, "secret": secret}
    return render(request, "link/page.html", context, status=400 if form.errors else 200)
