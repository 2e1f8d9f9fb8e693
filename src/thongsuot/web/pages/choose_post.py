"""Choice of the post (vị trí công tác) that a person with several acts in."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.http import require_http_methods, require_POST

from thongsuot.domain.organisations import access
from thongsuot.domain.organisations.actor import Actor
from thongsuot.web.current import POST_KEY, UNIT_KEY
from thongsuot.web.render import render_page
from thongsuot.web.signed_in import signed_in


@require_http_methods(["GET", "POST"])
@signed_in
def choose_post(request: HttpRequest, actor: Actor) -> HttpResponseBase:
    """Show the person's posts; keep the chosen one for the session."""
    posts = access.current_posts(actor.account)
    if request.method == "POST":
        chosen = request.POST.get("post", "")
        if chosen in {str(post.pk) for post in posts}:
            request.session[POST_KEY] = int(chosen)
            request.session.pop(UNIT_KEY, None)
        return redirect(_next(request, request.POST.get("next", "")))
    context = {"posts": posts, "next": _next(request, request.GET.get("next", ""))}
    return render_page(request, actor, "choose_post/page.html", context)


@require_POST
@signed_in
def act_for(request: HttpRequest, actor: Actor, unit_id: int) -> HttpResponseBase:
    """Act for a unit below from now on; for the post's own unit that ends."""
    unit = access.get_unit(actor, unit_id)
    access.actor_for(actor.account, actor.post.pk, unit.pk)
    request.session[POST_KEY] = actor.post.pk
    request.session[UNIT_KEY] = unit.pk
    return redirect("desk")


def _next(request: HttpRequest, url: str) -> str:
    """Give where to go on: only a page of ours."""
    if url_has_allowed_host_and_scheme(url, allowed_hosts={request.get_host()}):
        return url
    return reverse("desk")
