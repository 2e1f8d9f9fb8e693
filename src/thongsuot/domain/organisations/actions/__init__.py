"""Actions on units and people (thao tác với đơn vị, người dùng)."""
