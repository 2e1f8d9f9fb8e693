"""All settings, each from an environment variable that is documented beside it.

THONGSUOT_DATA             folder for database, documents and key; default ./data
DATABASE_URL               postgres://user:password@host:port/name or sqlite:///path; default SQLite in THONGSUOT_DATA
THONGSUOT_SECRET_KEY       key that signs sessions; default: made once, kept in THONGSUOT_DATA/secret-key
THONGSUOT_DEBUG            1 shows errors in the browser; never on a server that others use; default 0
THONGSUOT_HOSTS            names the server answers to, separated by commas; default localhost,127.0.0.1,[::1]
THONGSUOT_HTTPS            1 where the server is reached over HTTPS: cookies then travel over HTTPS only; default 0
THONGSUOT_PROXIES          number of proxies in front of the server, whose X-Forwarded-For is believed; default 0
THONGSUOT_UPLOAD_LIMIT     largest document taken in, bytes; default 26214400 (25 MB)
THONGSUOT_READ_SECONDS     longest time for reading a page or a document without pages; default 30
THONGSUOT_READ_MOST_SECONDS  longest time for a document of many pages; default 600
THONGSUOT_READ_MEMORY      most memory for reading one document, bytes; default 2147483648 (2 GB)
THONGSUOT_JOBS_IMMEDIATE   1 does jobs at once instead of handing them to the worker (tests, commands); default 0
THONGSUOT_INVITATION_DAYS  days for which the link of an invitation holds; default 7
THONGSUOT_SECOND_FACTOR_ROLES  roles that must have a second factor, such as system_admin,unit_admin; default none
THONGSUOT_OIDC_ISSUER      address of the province's single sign-on (OpenID Connect); default none
THONGSUOT_OIDC_CLIENT_ID   the name by which the single sign-on knows this server
THONGSUOT_OIDC_CLIENT_SECRET  what this server shows it besides; default none
THONGSUOT_OIDC_CLAIM       what it vouches for: email (of the account, verified), or another that is the name to sign in with
THONGSUOT_OIDC_SCOPE       what it is asked for; default openid email profile
THONGSUOT_OIDC_NAME        what the button says; default đăng nhập một lần
THONGSUOT_SAMPLE_PASSWORD  password of the sample accounts (minh họa); default: none, the caller gives one
"""

import os
from pathlib import Path

from csp.constants import NONE, SELF

from thongsuot.config.database import database_from_url
from thongsuot.config.secret_key import secret_key

DATA = Path(os.environ.get("THONGSUOT_DATA", "data")).resolve()
# Letters, accounts and the key lie in it: made by us, it is for its owner alone.
DATA.mkdir(mode=0o700, parents=True, exist_ok=True)

SECRET_KEY = secret_key(os.environ.get("THONGSUOT_SECRET_KEY", ""), DATA)
DEBUG = os.environ.get("THONGSUOT_DEBUG", "0") == "1"
ALLOWED_HOSTS = os.environ.get("THONGSUOT_HOSTS", "localhost,127.0.0.1,[::1]").split(",")

# ---- what the program is made of
INSTALLED_APPS = [
    "thongsuot.domain.journal",
    "thongsuot.domain.organisations",
    "thongsuot.domain.directives",
    "thongsuot.domain.campaigns",
    "thongsuot.domain.reports",
    "thongsuot.web",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "django_htmx",
    "django_tasks",
    "django_tasks_db",
    "csp",
]
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "csp.middleware.CSPMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "thongsuot.web.no_store.NoStoreMiddleware",
    "thongsuot.config.origin.OriginMiddleware",
    "thongsuot.web.device.DeviceMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "thongsuot.config.plain_words.PlainWordsMiddleware",
]
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
            ],
        },
    },
]
ROOT_URLCONF = "thongsuot.config.urls"
WSGI_APPLICATION = "thongsuot.config.wsgi.application"

# ---- data
DATABASES = {
    "default": database_from_url(os.environ.get("DATABASE_URL", ""), DATA / "thongsuot.sqlite3")
}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
MEDIA_ROOT = DATA / "store"
STORAGES = {
    # documents that were read; "quarantine" holds uploads until it is known that they may be kept
    "default": {
        "BACKEND": "django.core.files.storage.FileSystemStorage",
        "OPTIONS": {"location": MEDIA_ROOT},
    },
    "quarantine": {
        "BACKEND": "django.core.files.storage.FileSystemStorage",
        "OPTIONS": {"location": DATA / "quarantine"},
    },
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}
UPLOAD_LIMIT = int(os.environ.get("THONGSUOT_UPLOAD_LIMIT", str(25 * 1024 * 1024)))
# Uploads go to a temporary file above 2.5 MB; the form refuses what is larger than UPLOAD_LIMIT.
DATA_UPLOAD_MAX_MEMORY_SIZE = 2_621_440
# A dispatch to every commune of the country has a tick for each task and unit.
DATA_UPLOAD_MAX_NUMBER_FIELDS = 50_000
READ_SECONDS = float(os.environ.get("THONGSUOT_READ_SECONDS", "30"))
READ_MOST_SECONDS = float(os.environ.get("THONGSUOT_READ_MOST_SECONDS", "600"))
READ_MEMORY = int(os.environ.get("THONGSUOT_READ_MEMORY", str(2 * 1024**3)))
JOBS_IMMEDIATE = os.environ.get("THONGSUOT_JOBS_IMMEDIATE", "0") == "1"
SAMPLE_PASSWORD = os.environ.get("THONGSUOT_SAMPLE_PASSWORD", "")

# ---- jobs: docs/decisions tells why, and what was measured
TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend"}}
# a job that takes longer than this is taken for dead and given to another worker; one whose reading
# process was killed reads twice
JOB_SECONDS = 2 * READ_MOST_SECONDS + 60

# ---- people
INVITATION_DAYS = int(os.environ.get("THONGSUOT_INVITATION_DAYS", "7"))
RESET_DAYS = 1
SECOND_FACTOR_ROLES = frozenset(
    filter(None, os.environ.get("THONGSUOT_SECOND_FACTOR_ROLES", "").split(","))
)
OIDC_ISSUER = os.environ.get("THONGSUOT_OIDC_ISSUER", "")
OIDC_CLIENT_ID = os.environ.get("THONGSUOT_OIDC_CLIENT_ID", "")
OIDC_CLIENT_SECRET = os.environ.get("THONGSUOT_OIDC_CLIENT_SECRET", "")
OIDC_CLAIM = os.environ.get("THONGSUOT_OIDC_CLAIM", "email")
OIDC_SCOPE = os.environ.get("THONGSUOT_OIDC_SCOPE", "openid email profile")
OIDC_NAME = os.environ.get("THONGSUOT_OIDC_NAME", "đăng nhập một lần")
AUTH_USER_MODEL = "organisations.Account"
LOGIN_URL = "/dang-nhap/"
LOGIN_REDIRECT_URL = "/"
LOGOUT_REDIRECT_URL = "/dang-nhap/"
PASSWORD_HASHERS = [
    "django.contrib.auth.hashers.ScryptPasswordHasher",
    "django.contrib.auth.hashers.PBKDF2PasswordHasher",
]
_RULES = "thongsuot.domain.organisations.password_rules"
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": f"{_RULES}.LongEnough", "OPTIONS": {"min_length": 12}},
    {"NAME": f"{_RULES}.NotCommon"},
    {"NAME": f"{_RULES}.NotLikeThePerson"},
    {"NAME": f"{_RULES}.EnoughSigns"},
]

# ---- language and time
LANGUAGE_CODE = "vi"
LANGUAGES = [("vi", "Tiếng Việt"), ("en", "English")]
USE_I18N = True
USE_TZ = True
TIME_ZONE = "Asia/Ho_Chi_Minh"

# ---- browser
STATIC_URL = "/static/"
STATIC_ROOT = DATA / "static"
STATIC_ROOT.mkdir(exist_ok=True)  # whitenoise warns where it is missing
WHITENOISE_USE_FINDERS = True
# Pages name static files with a mark of their content, so a browser may keep them for long on a weak line.
WHITENOISE_MAX_AGE = 30 * 24 * 3600
_HTTPS = os.environ.get("THONGSUOT_HTTPS", "0") == "1"
SESSION_COOKIE_SECURE = _HTTPS
CSRF_COOKIE_SECURE = _HTTPS
SESSION_COOKIE_HTTPONLY = True
PROXIES = int(os.environ.get("THONGSUOT_PROXIES", "0"))
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if _HTTPS else None
X_FRAME_OPTIONS = "DENY"
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [SELF],
        "img-src": [SELF, "data:"],
        "object-src": [NONE],
        "base-uri": [SELF],
        "form-action": [SELF],
        "frame-ancestors": [NONE],
    },
}
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"line": {"format": "{asctime} {levelname} {name} {message}", "style": "{"}},
    "handlers": {"console": {"class": "logging.StreamHandler", "formatter": "line"}},
    "loggers": {
        "thongsuot": {"handlers": ["console"], "level": "INFO"},
        # by itself Django only mails an error on a page, which leaves no trace on a server without mail
        "django.request": {"handlers": ["console"], "level": "ERROR", "propagate": False},
    },
}
