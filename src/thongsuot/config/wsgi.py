"""The WSGI application that a web server such as gunicorn runs."""

import os

from django.core.wsgi import get_wsgi_application
from django.urls import get_resolver

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "thongsuot.config.settings")

application = get_wsgi_application()
# Django would load the pages at the first request of each process; here a server that loads the
# application before it forks its workers has them once, and no request waits for them.
get_resolver().url_patterns  # noqa: B018 - reading it is what loads them
