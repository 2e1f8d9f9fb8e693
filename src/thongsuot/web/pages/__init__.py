"""Pages (trang): one page a file; each asks access, calls an action or a query, and renders."""
