"""Reads campaigns: one question a file."""

from thongsuot.domain.campaigns.progress import timeliness
from thongsuot.domain.campaigns.proposal import CampaignProposal, proposal
from thongsuot.domain.campaigns.queries.activities import activities_of
from thongsuot.domain.campaigns.queries.assignments import assignments_of, dispatches_to
from thongsuot.domain.campaigns.queries.cascade import CascadeNode, cascade
from thongsuot.domain.campaigns.queries.preview import (
    DispatchPreview,
    PreviewQuestion,
    PreviewRow,
    PreviewTask,
    preview_dispatch,
    preview_forward,
)
from thongsuot.domain.campaigns.queries.task_words import task_words, words_of_tasks

__all__ = [
    "CampaignProposal",
    "CascadeNode",
    "DispatchPreview",
    "PreviewQuestion",
    "PreviewRow",
    "PreviewTask",
    "activities_of",
    "assignments_of",
    "cascade",
    "dispatches_to",
    "preview_dispatch",
    "preview_forward",
    "proposal",
    "task_words",
    "timeliness",
    "words_of_tasks",
]
