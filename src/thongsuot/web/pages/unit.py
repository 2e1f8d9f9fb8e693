"""One unit (trang đơn vị): what it is, both superiors, what is below it, its history and its contact."""

from __future__ import annotations

import datetime as dt
from dataclasses import asdict

from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import redirect
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from thongsuot.core.registry.sectors import sectors
from thongsuot.domain.errors import InvalidError
from thongsuot.domain.organisations import access, queries
from thongsuot.domain.organisations.actions.set_contact import Contact, set_contact
from thongsuot.domain.organisations.actor import Actor
from thongsuot.domain.organisations.history import history_of, stands_for
from thongsuot.domain.organisations.lines import is_below, relation
from thongsuot.domain.organisations.models import Unit
from thongsuot.domain.organisations.standard_bodies import missing_bodies
from thongsuot.web.day_asked import day_asked
from thongsuot.web.forms.contact import ContactForm
from thongsuot.web.notices import good
from thongsuot.web.render import render_page
from thongsuot.web.signed_in import signed_in
from thongsuot.web.unit_rows import rows_below

MOST_LED = 60


@require_safe
@signed_in
def unit(request: HttpRequest, actor: Actor, unit_id: int) -> HttpResponseBase:
    """Show a unit as it stands on a day, or on its last one."""
    return _shown(request, actor, access.get_unit(actor, unit_id), None)


@require_POST
@signed_in
def set_unit_contact(request: HttpRequest, actor: Actor, unit_id: int) -> HttpResponseBase:
    """Write down how the unit is reached."""
    shown = access.get_unit(actor, unit_id)
    access.require(actor, "organisations.manage", shown)
    form = ContactForm(request.POST)
    if form.is_valid():
        try:
            set_contact(actor, unit=shown, contact=Contact(**form.cleaned_data))
        except InvalidError as error:
            form.refuse(error)
        else:
            good(request, _("Đã lưu liên hệ."))
            return redirect("unit", unit_id=shown.pk)
    return _shown(request, actor, shown, form)


def _shown(
    request: HttpRequest, actor: Actor, shown: Unit, form: ContactForm | None
) -> HttpResponseBase:
    asked, wrong_day = day_asked(request)
    on = asked if shown.exists_on(asked) else _nearest_day(shown)
    led = queries.existing(shown.sectoral_children.all(), on)
    context = {
        "unit": shown,
        "on": on,
        "asked": asked,
        "wrong_day": wrong_day,
        "typed_day": request.GET.get("ngay", ""),
        "is_today": on == timezone.localdate(),
        "above": list(queries.ancestors(shown)),
        "rows": rows_below(shown, on),
        "missing": missing_bodies(shown, on),
        "led": list(led[:MOST_LED]),
        "led_count": led.count(),
        "history": history_of(shown),
        "today": stands_for(shown) if shown.valid_to else (),
        "relation": relation(actor.unit, shown) if actor.unit.pk != shown.pk else "",
        "sector": sectors().get(shown.sector, ""),
        "form": form or ContactForm(initial=asdict(Contact(**shown.contact))),
        "may_act_for": _may_act_for(actor, shown),
        "may_see_people": shown.pk == actor.unit.pk or access.may(actor, "people.manage", shown),
        "may_manage": access.may(actor, "organisations.manage", shown),
        "form_open": form is not None,
    }
    return render_page(request, actor, "unit/page.html", context, status=400 if form else 200)


def _may_act_for(actor: Actor, shown: Unit) -> bool:
    is_other = shown.pk not in {actor.unit.pk, actor.post.unit_id}
    return actor.post.reach == "below" and is_other and is_below(shown, actor.post.unit)


def _nearest_day(shown: Unit) -> dt.date:
    """Give the day nearest to today on which the unit stood."""
    return shown.valid_to or shown.valid_from or timezone.localdate()
