"""What a single sign-on (đăng nhập một lần) deals in; ``oidc.py`` carries it out, and loads what that needs."""

from __future__ import annotations

from dataclasses import asdict, dataclass

from django.conf import settings


@dataclass(frozen=True, slots=True)
class Kept:
    """What the session keeps until the person comes back."""

    state: str
    nonce: str
    verifier: str

    def as_dict(self) -> dict[str, str]:
        """Give it as the session keeps it."""
        return asdict(self)


@dataclass(frozen=True, slots=True)
class Visitor:
    """Who came back: the provider's own name for the person, and the identifier that it vouches for."""

    issuer: str
    subject: str
    identifier: str


def is_offered() -> bool:
    """Tell whether a provider is set up."""
    return bool(settings.OIDC_ISSUER and settings.OIDC_CLIENT_ID)
