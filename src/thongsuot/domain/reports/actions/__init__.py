"""Actions on reports (thao tác với báo cáo)."""
