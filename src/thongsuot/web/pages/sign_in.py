"""Sign in (đăng nhập) and sign out (đăng xuất)."""

from __future__ import annotations

from django.contrib.auth.views import LoginView, LogoutView
from django.http import HttpResponse
from django.urls import reverse
from django.views.decorators.http import require_http_methods

from thongsuot.domain.organisations import access
from thongsuot.web.current import account_of
from thongsuot.web.forms.sign_in import SignInForm


class SignIn(LoginView):
    """Ask for name and password; who has several posts chooses one next."""

    template_name = "sign_in/page.html"
    authentication_form = SignInForm
    redirect_authenticated_user = True

    def form_valid(self, form: SignInForm) -> HttpResponse:  # type: ignore[override] # our own form
        """Begin the session."""
        response = super().form_valid(form)
        if len(access.current_posts(account_of(self.request))) > 1:
            address = reverse("choose_post")
            response["Location"] = f"{address}?next={self.get_success_url()}"
        return response


sign_in = require_http_methods(["GET", "HEAD", "POST"])(SignIn.as_view())
sign_out = LogoutView.as_view(http_method_names=["post", "options"])
