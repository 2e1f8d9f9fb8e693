"""Single sign-on (đăng nhập một lần) by OpenID Connect: authorization code with PKCE, state and nonce.

Who comes from the provider gets the account that bears the verified identifier, or none: accounts and
rights are given here, never there. Sources: OpenID Connect Core 1.0, RFC 7636, RFC 9207.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import secrets
import ssl
import time
from typing import Any
from urllib.parse import quote, urlencode

import httpx
from django.conf import settings
from joserfc import jwt
from joserfc.errors import JoseError
from joserfc.jwk import KeySet

from thongsuot.domain.errors import NotAllowedError
from thongsuot.domain.organisations.sign_in.single_sign_on import Kept, Visitor

_ALGORITHMS = ["RS256", "RS384", "RS512", "PS256", "ES256", "ES384", "EdDSA"]
_SECONDS = 10
_KEPT_SECONDS = 600
_UNREACHABLE = "Không kết nối được hệ thống đăng nhập một lần. Hãy thử lại, hoặc dùng mật khẩu."
_REFUSED = "Hệ thống đăng nhập một lần không xác nhận được bạn. Hãy thử lại từ đầu."


def begin(redirect_uri: str) -> tuple[str, Kept]:
    """Give the address of the provider to send the person to, and what to keep meanwhile.

    Raises:
        NotAllowedError: the provider cannot be reached.
    """
    kept = Kept(*(secrets.token_urlsafe(32) for _part in range(3)))
    digest = hashlib.sha256(kept.verifier.encode()).digest()
    asked = {
        "response_type": "code",
        "client_id": settings.OIDC_CLIENT_ID,
        "redirect_uri": redirect_uri,
        "scope": settings.OIDC_SCOPE,
        "state": kept.state,
        "nonce": kept.nonce,
        "code_challenge": base64.urlsafe_b64encode(digest).rstrip(b"=").decode(),
        "code_challenge_method": "S256",
    }
    with _client() as client:
        endpoint = _metadata(client)["authorization_endpoint"]
    return f"{endpoint}{'&' if '?' in endpoint else '?'}{urlencode(asked)}", kept


def finish(kept: Kept, answer: dict[str, str], redirect_uri: str) -> Visitor:
    """Give who came back with ``answer``, the query of the address that the provider sent the person to.

    Raises:
        NotAllowedError: the answer does not belong to this session, the provider refused or cannot be
            reached, its token is not in order, or it vouches for no identifier.
    """
    same = hmac.compare_digest(answer.get("state", "").encode(), kept.state.encode())
    issuer = answer.get("iss", settings.OIDC_ISSUER)
    if not same or "code" not in answer or issuer != settings.OIDC_ISSUER:
        raise NotAllowedError(_REFUSED)
    try:
        with _client() as client:
            metadata = _metadata(client)
            token = _token(client, metadata, answer["code"], kept.verifier, redirect_uri)
            claims = _claims(client, metadata, token["id_token"], kept.nonce)
            if settings.OIDC_CLAIM not in claims and "userinfo_endpoint" in metadata:
                claims |= _more_claims(client, metadata, token, claims["sub"])
    except (JoseError, KeyError, ValueError, TypeError, httpx.HTTPStatusError) as error:
        raise NotAllowedError(_REFUSED) from error
    except httpx.HTTPError as error:
        raise NotAllowedError(_UNREACHABLE) from error
    return Visitor(settings.OIDC_ISSUER, str(claims["sub"]), _identifier(claims))


def _token(
    client: httpx.Client, metadata: dict[str, Any], code: str, verifier: str, redirect_uri: str
) -> dict[str, Any]:
    """Change the code for tokens; the verifier shows that it was asked for from here."""
    form = {
        "grant_type": "authorization_code",
        "code": code,
        "redirect_uri": redirect_uri,
        "client_id": settings.OIDC_CLIENT_ID,
        "code_verifier": verifier,
    }
    headers = {}
    if secret := settings.OIDC_CLIENT_SECRET:
        # RFC 6749, 2.3.1: both are encoded like parts of a form before they are put together
        pair = f"{quote(settings.OIDC_CLIENT_ID, safe='')}:{quote(secret, safe='')}"
        headers["Authorization"] = f"Basic {base64.b64encode(pair.encode()).decode()}"
    answer = client.post(metadata["token_endpoint"], data=form, headers=headers)
    told = answer.raise_for_status().json()
    return dict(told)


def _more_claims(
    client: httpx.Client, metadata: dict[str, Any], token: dict[str, Any], subject: str
) -> dict[str, Any]:
    """Give what the provider tells of the person apart from the token; nothing of somebody else."""
    bearer = {"Authorization": f"Bearer {token['access_token']}"}
    answer = client.get(metadata["userinfo_endpoint"], headers=bearer)
    told = answer.raise_for_status().json()
    return dict(told) if told.get("sub") == subject else {}


def _identifier(claims: dict[str, Any]) -> str:
    """Give the identifier that the provider vouches for: an address of mail only where it is verified."""
    name = settings.OIDC_CLAIM
    verified = claims.get("email_verified") is True or name != "email"
    return str(claims.get(name, "")).strip() if verified else ""


def _claims(
    client: httpx.Client, metadata: dict[str, Any], token: str, nonce: str
) -> dict[str, Any]:
    keys = KeySet.import_key_set(client.get(metadata["jwks_uri"]).raise_for_status().json())
    claims = jwt.decode(token, keys, algorithms=_ALGORITHMS).claims
    rules = jwt.JWTClaimsRegistry(
        leeway=60,
        iss={"essential": True, "value": settings.OIDC_ISSUER},
        aud={"essential": True, "value": settings.OIDC_CLIENT_ID},
        exp={"essential": True},
        sub={"essential": True},
        nonce={"essential": True, "value": nonce},
    )
    rules.validate(claims)
    if claims.get("azp", settings.OIDC_CLIENT_ID) != settings.OIDC_CLIENT_ID:
        raise ValueError("the token was made for another program")
    return dict(claims)


_known: dict[str, tuple[float, dict[str, Any]]] = {}


def _metadata(client: httpx.Client) -> dict[str, Any]:
    """Give what the provider says of itself (discovery), asked for every ten minutes at most."""
    issuer = settings.OIDC_ISSUER
    at, told = _known.get(issuer, (0.0, {}))
    if told and time.monotonic() - at < _KEPT_SECONDS:
        return told
    url = f"{issuer.rstrip('/')}/.well-known/openid-configuration"
    try:
        told = client.get(url).raise_for_status().json()
    except (httpx.HTTPError, ValueError) as error:
        raise NotAllowedError(_UNREACHABLE) from error
    if told.get("issuer") != issuer:
        raise NotAllowedError(_UNREACHABLE)
    _known[issuer] = (time.monotonic(), told)
    return dict(told)


def _client() -> httpx.Client:
    # the certificates that the machine trusts, that of the province's own authority among them
    return httpx.Client(timeout=_SECONDS, verify=ssl.create_default_context())
