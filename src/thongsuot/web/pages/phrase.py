"""Phrases (tra cụm từ): the units that words of a letter mean, and a person's correction of it."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlencode

from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import redirect
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from thongsuot.domain.errors import InvalidError
from thongsuot.domain.organisations import access, phrases
from thongsuot.domain.organisations.actions.remember_phrase import remember_phrase
from thongsuot.domain.organisations.actions.withdraw_phrase import withdraw_phrase
from thongsuot.domain.organisations.actor import Actor
from thongsuot.domain.organisations.models import Unit
from thongsuot.domain.organisations.named_units import named_units
from thongsuot.web.forms.phrase import PhraseForm
from thongsuot.web.notices import good
from thongsuot.web.phrase_rows import heir_groups, unit_groups
from thongsuot.web.render import render_page
from thongsuot.web.signed_in import signed_in


@require_http_methods(["GET", "HEAD", "POST"])
@signed_in
def phrase(request: HttpRequest, actor: Actor) -> HttpResponseBase:
    """Show what a phrase means; take in what a person says that it means."""
    asked = request.POST if request.method == "POST" else request.GET
    form = PhraseForm(asked if asked.get("cum_tu") else None, initial={"cua": actor.unit.name})
    context: dict[str, Any] = {
        "form": form,
        "meanings": phrases.meanings(actor.unit),
        "may_tell": access.may(actor, "directives.correct"),
    }
    wrong = ""
    if request.method == "POST":
        access.require(actor, "directives.correct")
    if form.is_valid():
        if request.method == "POST":
            try:
                return _told(request, actor, form)
            except InvalidError as error:
                wrong = error.message
        context |= _answer(actor, form)
    context |= {"wrong": wrong, "others": asked.get("others", "")}
    return render_page(
        request, actor, "phrase/page.html", context, status=400 if wrong or form.errors else 200
    )


@require_POST
@signed_in
def withdraw_meaning(request: HttpRequest, actor: Actor, meaning_id: int) -> HttpResponseBase:
    """Let a remembered meaning count no more."""
    meaning = phrases.get_meaning(actor, meaning_id)
    withdraw_phrase(actor, meaning=meaning)
    good(request, _("Đã bỏ nghĩa đã nhớ của “%(words)s”.") % {"words": meaning.phrase})
    return redirect("phrase")


def _answer(actor: Actor, form: PhraseForm) -> dict[str, Any]:
    values = form.cleaned_data
    on = values["ngay"] or timezone.localdate()
    told = phrases.resolve_phrase(actor.unit, phrase=values["cum_tu"], issuer=values["cua"], on=on)
    today = timezone.localdate()
    return {
        "told": told,
        "on": on,
        "is_today": on == today,
        "groups": unit_groups(told, on),
        "count": len(told.answer.units),
        "heirs": heir_groups(told.answer, today),
    }


def _told(request: HttpRequest, actor: Actor, form: PhraseForm) -> HttpResponseBase:
    values = form.cleaned_data
    chosen = [
        access.get_unit(actor, int(number))
        for number in request.POST.getlist("unit")
        if number.isdecimal()
    ]
    named = named_units(request.POST.get("others", ""), timezone.localdate())
    units: dict[int, Unit] = {unit.pk: unit for unit in (*chosen, *named)}
    remember_phrase(
        actor, issuer=values["cua"], phrase=values["cum_tu"], units=list(units.values())
    )
    good(request, _("Đã nhớ: những văn bản sau của cơ quan này sẽ được hiểu như vậy."))
    asked = {"cum_tu": values["cum_tu"], "cua": values["cua"]}
    return redirect(f"{reverse('phrase')}?{urlencode(asked)}")
