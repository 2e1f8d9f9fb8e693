"""Tables and models agree: no model has changed without its migration."""

import io

import pytest
from django.core.management import call_command


@pytest.mark.django_db
def test_no_migration_is_missing():
    told = io.StringIO()

    call_command("makemigrations", check_changes=True, dry_run=True, stdout=told)

    assert "No changes detected" in told.getvalue()
