"""Corrections (chỉnh sửa): set a value over what was read, stand by it, take it back, confirm the whole."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from thongsuot.domain.directives import access, queries
from thongsuot.domain.directives.actions.confirm_reading import confirm_reading as confirm
from thongsuot.domain.directives.actions.correct_field import correct_field as correct
from thongsuot.domain.directives.actions.correct_fields import correct_fields
from thongsuot.domain.directives.actions.set_from_words import set_from_words
from thongsuot.domain.directives.actions.withdraw_correction import withdraw_correction as withdraw
from thongsuot.domain.directives.field_path import value_at
from thongsuot.domain.directives.models import ReceivedDocument
from thongsuot.domain.directives.words_value import with_place
from thongsuot.domain.errors import InvalidError, NotFoundError
from thongsuot.domain.organisations.actor import Actor
from thongsuot.web.notices import good
from thongsuot.web.posted import whole_number
from thongsuot.web.render import render_page
from thongsuot.web.review.answer import review_answer
from thongsuot.web.review.groups import fields_of, groups_of
from thongsuot.web.review.screen import Opened, screen
from thongsuot.web.review.typed_value import typed_value
from thongsuot.web.signed_in import signed_in


@require_POST
@signed_in
def correct_field(request: HttpRequest, actor: Actor, document_id: int) -> HttpResponseBase:
    """Keep what was typed for a field; where it does not fit, the editor stays open and says why."""
    document = access.get_document(actor, document_id)
    path, text = request.POST.get("path", ""), request.POST.get("value", "")
    try:
        _correct(actor, document, path, text)
    except InvalidError as error:
        opened = screen(actor, document, Opened(field=path))
        context = {**opened, "edit_raw": text, "edit_error": error.message}
        return render_page(request, actor, _template(request), context, status=_status(request))
    return review_answer(request, actor, document, path)


@require_POST
@signed_in
def confirm_value(request: HttpRequest, actor: Actor, document_id: int) -> HttpResponseBase:
    """Stand by a value as it is; the keyboard goes on to the next that is doubtful."""
    document = access.get_document(actor, document_id)
    path = request.POST.get("path", "")
    reading = queries.current_reading(document)
    doubtful = [one.path for one in fields_of(groups_of(reading)).values() if one.needs_look]
    if path not in fields_of(groups_of(reading)):
        raise NotFoundError(_("Văn bản không có trường này."))
    correct(actor, document=document, field=path, value=value_at(reading.data, path))
    left = [other for other in doubtful if other != path]
    later = doubtful[doubtful.index(path) + 1 :] if path in doubtful else []
    return review_answer(request, actor, document, next(iter([*later, *left]), path))


@require_POST
@signed_in
def set_words(request: HttpRequest, actor: Actor, document_id: int) -> HttpResponseBase:
    """Set a field from the words that were selected in the text."""
    document = access.get_document(actor, document_id)
    path = request.POST.get("path", "")
    start, end = whole_number(request, "start"), whole_number(request, "end")
    try:
        set_from_words(actor, document=document, field=path, start=start, end=end)
    except InvalidError as error:
        return review_answer(request, actor, document, path, error.message)
    return review_answer(request, actor, document, path)


@require_POST
@signed_in
def withdraw_correction(request: HttpRequest, actor: Actor, document_id: int) -> HttpResponseBase:
    """Let what was read stand again."""
    document = access.get_document(actor, document_id)
    path = request.POST.get("path", "")
    withdraw(actor, document=document, field=path)
    return review_answer(request, actor, document, path)


@require_POST
@signed_in
def confirm_reading(request: HttpRequest, actor: Actor, document_id: int) -> HttpResponseBase:
    """Mark the reading as looked at."""
    document = access.get_document(actor, document_id)
    confirm(actor, document=document)
    good(request, _("Đã ghi nhận bạn đã rà soát văn bản này."))
    return redirect("review_document", document.pk)


def _correct(actor: Actor, document: ReceivedDocument, path: str, text: str) -> None:
    reading = queries.current_reading(document)
    field = fields_of(groups_of(reading)).get(path)
    if field is None or not field.editor:
        raise NotFoundError(
            _("Văn bản không có trường này, hoặc trường này không sửa trực tiếp được.")
        )
    value = typed_value(field, text, value_at(reading.data, path))
    correct_fields(actor, document=document, values=with_place(reading.data, path, value))


def _template(request: HttpRequest) -> str:
    part = "_review.html" if request.headers.get("HX-Request") else "page.html"
    return f"document_review/{part}"


def _status(request: HttpRequest) -> int:
    # htmx shows an answer only where it is a success
    return 200 if request.headers.get("HX-Request") else 400
