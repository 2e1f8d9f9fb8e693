"""Renders a page in the frame that all pages share: who is at work, for which unit, where to go."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from thongsuot.domain.organisations.actor import Actor
from thongsuot.web.navigation import places


def render_page(
    request: HttpRequest,
    actor: Actor,
    template: str,
    context: dict[str, Any] | None = None,
    *,
    status: int = 200,
) -> HttpResponse:
    """Answer with ``template``, filled with ``context`` and what the frame needs."""
    frame = {
        "actor": actor,
        "actor_name": actor.name,
        "current_unit": actor.unit,
        "current_role": actor.post.get_role_display(),
        "nav": places(request, actor),
        "has_other_posts": actor.has_choice,
    }
    return render(request, template, {**frame, **(context or {})}, status=status)
