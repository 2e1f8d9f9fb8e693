"""One person (người dùng): posts with their days, who stands in, the way in and out of the account."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import redirect
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from thongsuot.domain.errors import ConflictError, InvalidError
from thongsuot.domain.organisations import access, people
from thongsuot.domain.organisations.actions.arrange_substitute import (
    arrange_substitute,
    revoke_substitute,
)
from thongsuot.domain.organisations.actions.change_post import change_post
from thongsuot.domain.organisations.actions.change_post import end_post as end
from thongsuot.domain.organisations.actions.issue_link import issue_link
from thongsuot.domain.organisations.actions.lock_account import lock_account as lock
from thongsuot.domain.organisations.actions.remove_factor import remove_all_factors
from thongsuot.domain.organisations.actor import Actor
from thongsuot.domain.organisations.models import Account, Post
from thongsuot.domain.organisations.sign_in.factors import factors_of
from thongsuot.domain.organisations.sign_in.program_keys import managed_keys
from thongsuot.web.forms.person import PostForm, SubstituteForm
from thongsuot.web.link_shown import show_link, take_link
from thongsuot.web.notices import bad, good
from thongsuot.web.pages.people import roles_to_give
from thongsuot.web.render import render_page
from thongsuot.web.signed_in import signed_in


@require_safe
@signed_in
def person(request: HttpRequest, actor: Actor, account_id: int) -> HttpResponseBase:
    """Show a person as far as the actor may see the posts."""
    shown = access.get_account(actor, account_id)
    posts = people.seen_posts(actor, shown)
    may_let_in = access.may_manage_account(actor, shown)
    context = {
        "person": shown,
        "rows": [_row(actor, post) for post in posts],
        "substitutions": [
            (each, access.may_arrange(actor, each.post)) for each in people.substitutions_of(posts)
        ],
        "link": take_link(request, shown),
        "may_let_in": may_let_in,
        "keys": managed_keys(actor, shown) if may_let_in and shown.pk != actor.account.pk else [],
        "is_self": shown.pk == actor.account.pk,
        "has_factors": factors_of(shown).exists(),
        "was_never_here": not shown.has_usable_password(),
    }
    return render_page(request, actor, "person/page.html", context)


@require_POST
@signed_in
def edit_post(request: HttpRequest, actor: Actor, post_id: int) -> HttpResponseBase:
    """Change role, reach and days of a post."""
    post = access.get_post(actor, post_id)
    access.require(actor, "people.manage", post.unit)
    form = PostForm(request.POST, roles=roles_to_give(actor, post.unit))
    if not form.is_valid():
        return _refused(request, post.account, form)
    return _tell(
        request,
        post.account,
        lambda: change_post(actor, post=post, terms=form.terms()),
        _("Đã sửa vị trí công tác."),
    )


@require_POST
@signed_in
def end_post(request: HttpRequest, actor: Actor, post_id: int) -> HttpResponseBase:
    """Let a post end today."""
    post = access.get_post(actor, post_id)
    last = max(timezone.localdate(), post.valid_from or timezone.localdate())
    return _tell(
        request,
        post.account,
        lambda: end(actor, post=post, last_day=last),
        _("Vị trí công tác kết thúc sau hôm nay."),
    )


@require_POST
@signed_in
def new_link(request: HttpRequest, actor: Actor, account_id: int) -> HttpResponseBase:
    """Make a link by which the person sets a new password; it is shown once on the next page."""
    shown = access.get_account(actor, account_id)
    show_link(request, shown, issue_link(actor, account=shown))
    return redirect("person", shown.pk)


@require_POST
@signed_in
def lock_account(request: HttpRequest, actor: Actor, account_id: int) -> HttpResponseBase:
    """Lock the account, or open it again."""
    shown = access.get_account(actor, account_id)
    locked = request.POST.get("khoa") != "0"
    words = _("Đã khóa tài khoản.") if locked else _("Đã mở tài khoản.")
    return _tell(request, shown, lambda: lock(actor, account=shown, locked=locked), words)


@require_POST
@signed_in
def remove_factors(request: HttpRequest, actor: Actor, account_id: int) -> HttpResponseBase:
    """Take the second step away from somebody who lost the telephone."""
    shown = access.get_account(actor, account_id)
    words = _("Đã bỏ xác thực hai bước. Người ấy đăng nhập bằng mật khẩu và bật lại.")
    return _tell(request, shown, lambda: remove_all_factors(actor, account=shown), words)


@require_POST
@signed_in
def substitute(request: HttpRequest, actor: Actor, post_id: int) -> HttpResponseBase:
    """Have somebody stand in for the holder of a post."""
    post = access.get_post(actor, post_id)
    form = SubstituteForm(request.POST, people=people.colleagues(post))
    if not access.may_arrange(actor, post):
        access.require(actor, "people.manage", post.unit)
    if not form.is_valid():
        return _refused(request, post.account, form)
    values = form.cleaned_data
    days = {"valid_from": values["valid_from"], "valid_to": values["valid_to"]}
    return _tell(
        request,
        post.account,
        lambda: arrange_substitute(actor, post=post, substitute=form.chosen(), **days),
        _("Đã ủy quyền. Việc người ấy làm thay được ghi rõ trong nhật ký."),
    )


@require_POST
@signed_in
def end_substitute(request: HttpRequest, actor: Actor, substitution_id: int) -> HttpResponseBase:
    """Let a substitution end now."""
    found = access.get_substitution(actor, substitution_id)
    return _tell(
        request,
        found.post.account,
        lambda: revoke_substitute(actor, substitution=found),
        _("Đã thôi ủy quyền."),
    )


def _row(actor: Actor, post: Post) -> dict[str, Any]:
    today = timezone.localdate()
    may_change = access.may_give(actor, post.role, post.unit)
    initial = {
        "role": post.role,
        "reach": post.reach,
        "valid_from": post.valid_from,
        "valid_to": post.valid_to,
    }
    is_over = post.valid_to is not None and post.valid_to < today
    may_arrange = not is_over and access.may_arrange(actor, post)
    others = people.colleagues(post) if may_arrange else []
    return {
        "post": post,
        "is_over": is_over,
        "is_to_come": post.valid_from is not None and post.valid_from > today,
        "form": PostForm(
            initial=initial, roles=roles_to_give(actor, post.unit), auto_id=f"id_{post.pk}_%s"
        )
        if may_change
        else None,
        "substitute_form": SubstituteForm(people=others, auto_id=f"id_thay_{post.pk}_%s")
        if others
        else None,
    }


def _tell(request: HttpRequest, shown: Account, deed: Any, words: str) -> HttpResponseBase:  # noqa: ANN401 - any action
    try:
        deed()
    except (InvalidError, ConflictError) as error:
        bad(request, " ".join([error.message, *getattr(error, "fields", {}).values()]))
    else:
        good(request, words)
    return redirect("person", shown.pk)


def _refused(
    request: HttpRequest, shown: Account, form: PostForm | SubstituteForm
) -> HttpResponseBase:
    told = [f"{form[name].label}: {' '.join(map(str, rows))}" for name, rows in form.errors.items()]
    bad(request, " ".join(told))
    return redirect("person", shown.pk)
