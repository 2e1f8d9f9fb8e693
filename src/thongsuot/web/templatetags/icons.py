"""Pictures in the line of text: one sheet of symbols, named by what they show."""

from __future__ import annotations

from django import template
from django.utils.html import format_html
from django.utils.safestring import SafeString

from thongsuot.web.templatetags.assets import asset

register = template.Library()


@register.simple_tag
def icon(name: str, look: str = "") -> SafeString:
    """Draw the symbol ``name``; it only accompanies words, so screen readers pass it by."""
    return format_html(
        '<svg class="icon {}" aria-hidden="true" focusable="false"><use href="{}#{}"></use></svg>',
        look,
        asset("vendor/icons.svg"),
        name,
    )
