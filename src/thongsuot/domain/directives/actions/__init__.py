"""Actions on documents (thao tác với văn bản)."""
