"""The activities that a unit recorded."""

from __future__ import annotations

from django.db.models import QuerySet

from thongsuot.domain.campaigns.models import Activity, Campaign
from thongsuot.domain.organisations.models import Unit


def activities_of(unit: Unit, campaign: Campaign) -> QuerySet[Activity]:
    """Give what the unit itself recorded for a campaign, latest first."""
    found = Activity.objects.filter(unit=unit, campaign=campaign)
    return found.select_related("assignment__task", "by")
