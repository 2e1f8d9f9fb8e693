"""Jobs (việc chạy nền): work that is handed to the worker and survives its death."""
