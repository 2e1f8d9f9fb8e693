"""Secrets that must be read again (bí mật niêm phong): sealed with a key that is not in the database."""

from __future__ import annotations

import base64
import hashlib

from cryptography.fernet import Fernet, InvalidToken
from django.conf import settings


def seal(text: str) -> str:
    """Give ``text`` sealed."""
    return _box().encrypt(text.encode()).decode()


def unseal(sealed: str) -> str:
    """Give what was sealed; nothing where the server's key has changed since."""
    try:
        return _box().decrypt(sealed.encode()).decode()
    except InvalidToken:
        return ""


def _box() -> Fernet:
    key = hashlib.sha256(f"sealed factors {settings.SECRET_KEY}".encode()).digest()
    return Fernet(base64.urlsafe_b64encode(key))
