"""Reads campaigns: one question a file."""

from thongsuot.domain.campaigns.progress import timeliness
from thongsuot.domain.campaigns.proposal import CampaignProposal, proposal
from thongsuot.domain.campaigns.queries.activities import activities_of
from thongsuot.domain.campaigns.queries.assignments import assignments_of, dispatches_to
from thongsuot.domain.campaigns.queries.cascade import CascadeNode, cascade

__all__ = [
    "CampaignProposal",
    "CascadeNode",
    "activities_of",
    "assignments_of",
    "cascade",
    "dispatches_to",
    "proposal",
    "timeliness",
]
