"""People of a unit (người dùng của đơn vị): who works there, in which role; a manager lets more in."""

from __future__ import annotations

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from thongsuot.domain.errors import ConflictError, InvalidError, NotFoundError
from thongsuot.domain.organisations import access, people
from thongsuot.domain.organisations.actions.add_post import add_post
from thongsuot.domain.organisations.actions.invite_person import PersonEntry, invite_person
from thongsuot.domain.organisations.actor import Actor
from thongsuot.domain.organisations.models import Unit
from thongsuot.domain.organisations.models.post import Role
from thongsuot.web.forms.person import KnownPersonForm, NewPersonForm
from thongsuot.web.link_shown import show_link
from thongsuot.web.notices import good
from thongsuot.web.paging import page_of, query_without_page
from thongsuot.web.posted import posted
from thongsuot.web.render import render_page
from thongsuot.web.signed_in import signed_in

PAGE = 25


@require_safe
@signed_in
def unit_people(request: HttpRequest, actor: Actor, unit_id: int) -> HttpResponseBase:
    """List the people of a unit, by name."""
    unit = access.get_unit_with_people(actor, unit_id)
    words = request.GET.get("tim", "").strip()
    role = request.GET.get("vai-tro", "")
    also_over = "da-thoi" in request.GET
    found = people.people_of(
        unit, words=words, role=role if role in Role.values else "", also_over=also_over
    )
    context = {
        "unit": unit,
        "page": page_of(request, Paginator(found, PAGE)),
        "query": query_without_page(request),
        "words": words,
        "role": role,
        "roles": Role.choices,
        "also_over": also_over,
        "filtered": bool(words or role or also_over),
        "may_manage": access.may(actor, "people.manage", unit),
    }
    return render_page(request, actor, "people/page.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
@signed_in
def add_person(request: HttpRequest, actor: Actor, unit_id: int) -> HttpResponseBase:
    """Invite somebody new; the link is shown once, to be handed over."""
    unit = access.get_unit_with_people(actor, unit_id)
    access.require(actor, "people.manage", unit)
    form = NewPersonForm(posted(request), roles=roles_to_give(actor, unit))
    if request.method == "POST" and form.is_valid():
        values = form.cleaned_data
        entry = PersonEntry(values["username"], values["full_name"], values["email"])
        try:
            invited = invite_person(actor, unit=unit, person=entry, terms=form.terms())
        except InvalidError as error:
            form.take_refusal(error)
        except ConflictError as error:
            form.add_error("username", error.message)
        else:
            show_link(request, invited.account, invited.link)
            return redirect("person", invited.account.pk)
    return _add_page(request, actor, unit, form, None)


@require_http_methods(["POST"])
@signed_in
def add_known_person(request: HttpRequest, actor: Actor, unit_id: int) -> HttpResponseBase:
    """Give a post in the unit to somebody who has an account."""
    unit = access.get_unit_with_people(actor, unit_id)
    access.require(actor, "people.manage", unit)
    form = KnownPersonForm(request.POST, roles=roles_to_give(actor, unit))
    if form.is_valid():
        try:
            account = access.get_account_named(actor, form.cleaned_data["username"])
            add_post(actor, account=account, unit=unit, terms=form.terms())
        except InvalidError as error:
            form.take_refusal(error)
        except (ConflictError, NotFoundError) as error:
            form.add_error("username", error.message)
        else:
            words = _("Đã thêm vị trí của %(name)s ở %(unit)s.")
            good(request, words % {"name": account, "unit": unit.name})
            return redirect("person", account.pk)
    return _add_page(request, actor, unit, None, form)


def roles_to_give(actor: Actor, unit: Unit) -> list[str]:
    """Give the roles that the actor may give in a unit."""
    return [role for role in Role.values if access.may_give(actor, role, unit)]


def _add_page(
    request: HttpRequest,
    actor: Actor,
    unit: Unit,
    new: NewPersonForm | None,
    known: KnownPersonForm | None,
) -> HttpResponseBase:
    roles = roles_to_give(actor, unit)
    context = {
        "unit": unit,
        "form": new or NewPersonForm(roles=roles),
        "known": known or KnownPersonForm(roles=roles, prefix=None, auto_id="id_known_%s"),
        "shown_errors": known or new,
    }
    if known:
        known.auto_id = "id_known_%s"
    wrong = (new and new.errors) or (known and known.errors)
    return render_page(
        request, actor, "person_add/page.html", context, status=400 if wrong else 200
    )
