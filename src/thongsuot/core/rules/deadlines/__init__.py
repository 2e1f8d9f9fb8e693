"""Deadlines (thời hạn, TH4xx): days, windows and reports."""
