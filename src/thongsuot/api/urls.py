"""The addresses below ``/api/v1/``."""

from thongsuot.api.main import api

urlpatterns = api.urls[0]
app_name = api.urls_namespace
