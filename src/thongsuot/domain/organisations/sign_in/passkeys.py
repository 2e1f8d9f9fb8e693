"""Passkeys (khóa truy cập): what the browser is asked for, and whether what it answers is right (WebAuthn)."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from django.db import transaction
from django.utils import timezone
from webauthn import (
    generate_authentication_options,
    generate_registration_options,
    options_to_json,
    verify_authentication_response,
    verify_registration_response,
)
from webauthn.helpers import base64url_to_bytes, bytes_to_base64url
from webauthn.helpers.exceptions import WebAuthnException
from webauthn.helpers.structs import (
    AuthenticatorSelectionCriteria,
    PublicKeyCredentialDescriptor,
    ResidentKeyRequirement,
    UserVerificationRequirement,
)

from thongsuot.domain.errors import ConflictError, InvalidError
from thongsuot.domain.journal.record import record
from thongsuot.domain.organisations.actions.make_recovery_codes import fresh_codes
from thongsuot.domain.organisations.actor import Actor
from thongsuot.domain.organisations.models import Account, Factor
from thongsuot.domain.organisations.models.factor import FactorKind
from thongsuot.domain.organisations.sign_in.factors import factors_of

_WRONG = (
    "Máy chủ không nhận được xác nhận đúng từ khóa truy cập, có thể vì trang đã mở quá lâu. "
    "Hãy tải lại trang rồi thử lại."
)
_UNKNOWN = (
    "Không có tài khoản nào dùng khóa truy cập này; có thể khóa đã được bỏ. Hãy đăng nhập bằng mật khẩu, "
    "rồi thêm lại khóa ở trang Tài khoản của tôi."
)
_OTHERS = (
    "Khóa truy cập này không phải của tài khoản đang đăng nhập. Hãy chọn khóa khác, hoặc nhập mã."
)
_LONGEST_NAME = 60


@dataclass(frozen=True, slots=True)
class Site:
    """Where the browser is: ``host`` without the port, ``origin`` with scheme and port."""

    host: str
    origin: str


@dataclass(frozen=True, slots=True)
class Question:
    """What the browser is asked, and the challenge that its answer must bear."""

    options: dict[str, Any]
    challenge: str


def ask_for_new(actor: Actor, site: Site) -> Question:
    """Ask the browser to make a passkey for the actor; not on a device that has one."""
    account = actor.account
    options = generate_registration_options(
        rp_id=site.host,
        rp_name="Thông Suốt",
        user_id=f"thongsuot-{account.pk}".encode(),
        user_name=account.username,
        user_display_name=str(account),
        authenticator_selection=AuthenticatorSelectionCriteria(
            resident_key=ResidentKeyRequirement.PREFERRED,
            user_verification=UserVerificationRequirement.REQUIRED,
        ),
        exclude_credentials=_known(account),
    )
    return Question(json.loads(options_to_json(options)), bytes_to_base64url(options.challenge))


def keep_new(
    actor: Actor, site: Site, *, challenge: str, answer: dict[str, Any], name: str
) -> list[str]:
    """Keep the passkey that the browser made; give recovery codes where it is the first factor.

    Raises:
        InvalidError: the answer does not fit the question.
        ConflictError: the passkey is known already.
    """
    try:
        made = verify_registration_response(
            credential=answer,
            expected_challenge=base64url_to_bytes(challenge),
            expected_rp_id=site.host,
            expected_origin=site.origin,
            require_user_verification=True,
        )
    except (WebAuthnException, ValueError, KeyError, TypeError) as error:
        raise InvalidError(_WRONG) from error
    credential = bytes_to_base64url(made.credential_id)
    now = timezone.now()
    with transaction.atomic():
        account = Account.objects.select_for_update().get(pk=actor.account.pk)
        if Factor.objects.filter(credential=credential).exists():
            raise ConflictError("Khóa truy cập này đã được thêm.")
        is_first = not factors_of(account).exists()
        Factor.objects.create(
            account=account,
            kind=FactorKind.PASSKEY,
            name=name.strip()[:_LONGEST_NAME] or "Khóa truy cập",
            credential=credential,
            public_key=made.credential_public_key,
            counter=made.sign_count,
            made_at=now,
            confirmed_at=now,
        )
        codes = fresh_codes(account) if is_first else []
        after = {"kind": FactorKind.PASSKEY.value}
        record(actor=actor, verb="organisations.add_factor", obj=account, after=after)
    return codes


def ask_for_known(site: Site, account: Account | None) -> Question:
    """Ask the browser for a passkey of ``account``; without one for any that it keeps for this site."""
    options = generate_authentication_options(
        rp_id=site.host,
        allow_credentials=_known(account) if account else None,
        user_verification=UserVerificationRequirement.REQUIRED,
    )
    return Question(json.loads(options_to_json(options)), bytes_to_base64url(options.challenge))


def use_passkey(
    site: Site, *, challenge: str, answer: dict[str, Any], account: Account | None
) -> Account:
    """Give whose passkey answered: that of ``account``, where it is known who signs in.

    Raises:
        InvalidError: the answer does not fit, or the passkey is unknown or another's.
    """
    with transaction.atomic():
        found = Factor.objects.select_for_update().filter(
            credential=str(answer.get("id", "")), kind=FactorKind.PASSKEY, account__is_active=True
        )
        factor = found.first()
        if factor is None:
            raise InvalidError(_UNKNOWN)
        if account is not None and factor.account_id != account.pk:
            raise InvalidError(_OTHERS)
        try:
            used = verify_authentication_response(
                credential=answer,
                expected_challenge=base64url_to_bytes(challenge),
                expected_rp_id=site.host,
                expected_origin=site.origin,
                credential_public_key=bytes(factor.public_key or b""),
                credential_current_sign_count=factor.counter,
                require_user_verification=True,
            )
        except (WebAuthnException, ValueError, KeyError, TypeError) as error:
            raise InvalidError(_WRONG) from error
        factor.counter, factor.used_at = used.new_sign_count, timezone.now()
        factor.save(update_fields=["counter", "used_at"])
    return factor.account


def _known(account: Account) -> list[PublicKeyCredentialDescriptor]:
    rows = factors_of(account).filter(kind=FactorKind.PASSKEY).values_list("credential", flat=True)
    return [
        PublicKeyCredentialDescriptor(id=base64url_to_bytes(credential))
        for credential in rows
        if credential
    ]
