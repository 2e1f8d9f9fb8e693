"""Every address of the server: the pages (web) and, under /api/v1/, the interface for programs."""

from importlib.util import find_spec

from django.urls import URLPattern, URLResolver, include, path

urlpatterns: list[URLPattern | URLResolver] = []

# A door that is not installed (a server without pages, say) has no addresses.
if find_spec("thongsuot.api.urls"):
    urlpatterns.append(path("api/v1/", include("thongsuot.api.urls")))
if find_spec("thongsuot.web.urls"):
    urlpatterns.append(path("", include("thongsuot.web.urls")))
