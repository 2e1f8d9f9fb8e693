"""The country (danh mục cả nước): the registry of the core as rows for the tables."""
