"""Reports (báo cáo): what units report, totals up the tree, the consolidated report."""
