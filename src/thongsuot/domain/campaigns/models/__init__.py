"""Campaigns (đợt triển khai), their tasks, dispatches, assignments and activities."""

from thongsuot.domain.campaigns.models.activity import Activity
from thongsuot.domain.campaigns.models.assignment import Assignment
from thongsuot.domain.campaigns.models.campaign import Campaign
from thongsuot.domain.campaigns.models.campaign_task import CampaignTask
from thongsuot.domain.campaigns.models.dispatch import Dispatch

__all__ = ["Activity", "Assignment", "Campaign", "CampaignTask", "Dispatch"]
