"""Journal (nhật ký): who did what, when, and what it changed."""
