"""Campaigns (đợt triển khai): tasks dispatched to units, and what the units did."""
