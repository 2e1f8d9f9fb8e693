"""Actions on campaigns (thao tác với đợt triển khai)."""
