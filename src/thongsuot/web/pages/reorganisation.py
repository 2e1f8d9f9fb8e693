"""Reorganising units (sắp xếp đơn vị) as a guided task: fill in, see what moves, carry out, undo."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from thongsuot.domain.errors import ConflictError, InvalidError
from thongsuot.domain.organisations import access
from thongsuot.domain.organisations.actions.reorganise import reorganise as carry_out
from thongsuot.domain.organisations.actions.undo_reorganisation import undo_reorganisation
from thongsuot.domain.organisations.actor import Actor
from thongsuot.domain.organisations.reorganisation_moves import moves
from thongsuot.domain.organisations.reorganisations import get_reorganisation, reorganisations_of
from thongsuot.web.forms.reorganisation import ReorganisationForm
from thongsuot.web.notices import good
from thongsuot.web.posted import posted
from thongsuot.web.render import render_page
from thongsuot.web.signed_in import signed_in

_CHOICE = "nhan-"


@require_http_methods(["GET", "HEAD", "POST"])
@signed_in
def reorganise(request: HttpRequest, actor: Actor) -> HttpResponseBase:
    """Take in what is to be done, show what moves, and carry it out when that was seen."""
    access.require(actor, "organisations.manage")
    form = ReorganisationForm(posted(request))
    context: dict[str, Any] = {"form": form, "made": reorganisations_of(actor)[:20], "wrong": ""}
    if request.method == "POST" and form.is_valid():
        try:
            order = form.order(_receivers(request))
            for unit in (*order.olds, *order.news):
                access.require(actor, "organisations.manage", unit)
            order.check()
            context |= {"order": order, "moves": moves(order), "several": len(order.news) > 1}
            if "apply" in request.POST:
                carry_out(actor, order=order)
                good(request, _("Đã sắp xếp lại đơn vị."))
                return redirect("reorganise")
        except InvalidError as error:
            form.refuse(error)
        except ConflictError as error:
            context["wrong"] = error.message
    status = 400 if form.errors or context["wrong"] else 200
    return render_page(request, actor, "reorganisation/page.html", context, status=status)


def _receivers(request: HttpRequest) -> dict[str, int]:
    """Give the numbers of the units that were chosen, by the key of what they get."""
    chosen = {
        name.removeprefix(_CHOICE): value
        for name, value in request.POST.items()
        if name.startswith(_CHOICE) and isinstance(value, str) and value.isdecimal()
    }
    return {key: int(value) for key, value in chosen.items()}


@require_POST
@signed_in
def undo_reorganise(request: HttpRequest, actor: Actor, number: int) -> HttpResponseBase:
    """Put everything back as it was."""
    undo_reorganisation(actor, made=get_reorganisation(actor, number))
    good(request, _("Đã hoàn tác lần sắp xếp."))
    return redirect("reorganise")
