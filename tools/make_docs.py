"""Writes the generated pages of docs: the contract of the API and the rules. Run by ``make docs``."""

from __future__ import annotations

import json
import os
from pathlib import Path

import django

from tools import rule_pages

DOCS = Path(__file__).resolve().parent.parent / "docs"
OPENAPI = DOCS / "api/openapi.json"


def openapi_text() -> str:
    """Give the OpenAPI document of the API as it is published."""
    from thongsuot.api.main import api

    schema = api.get_openapi_schema(path_prefix="/api/v1/")
    return json.dumps(schema, ensure_ascii=False, indent=2) + "\n"


def main() -> None:
    """Write every generated page."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "thongsuot.config.settings")
    django.setup()
    OPENAPI.parent.mkdir(exist_ok=True)
    OPENAPI.write_text(openapi_text(), encoding="utf-8")
    rule_pages.main()


if __name__ == "__main__":
    main()
