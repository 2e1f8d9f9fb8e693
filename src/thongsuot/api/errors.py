"""Every error as one shape of JSON: ``{"error": {"code", "message", "fields"}}``."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from ninja import NinjaAPI, Schema
from ninja.errors import AuthenticationError, HttpError, ValidationError

from thongsuot.domain.errors import (
    ConflictError,
    DomainError,
    InvalidError,
    NotAllowedError,
    NotFoundError,
)
from thongsuot.domain.organisations.sign_in.program_keys import KeyRefusedError

STATUS: dict[type[DomainError], tuple[int, str]] = {
    NotAllowedError: (403, "not_allowed"),
    NotFoundError: (404, "not_found"),
    ConflictError: (409, "conflict"),
    InvalidError: (422, "invalid"),
}
CODES = {400: "bad_request", 401: "not_signed_in", 403: "not_allowed", 404: "not_found"}


class Problem(Schema):
    """What went wrong: a code for programs, a message for people, the fields that it is about."""

    code: str
    message: str
    fields: dict[str, str] = {}


class Refusal(Schema):
    """The body of every answer that is not a success."""

    error: Problem


REFUSALS = (400, 401, 403, 404, 409, 422)
"""The statuses with which any operation may answer a :class:`Refusal` instead of its result."""


def translate_errors(api: NinjaAPI) -> None:
    """Teach ``api`` how each error is answered."""

    def answer(
        request: HttpRequest, status: int, code: str, message: str, fields: dict[str, str]
    ) -> HttpResponse:
        body = {"error": {"code": code, "message": message, "fields": fields}}
        return api.create_response(request, body, status=status)

    @api.exception_handler(DomainError)
    def refused(request: HttpRequest, error: DomainError) -> HttpResponse:
        status, code = STATUS[type(error)]
        return answer(request, status, code, error.message, getattr(error, "fields", {}))

    @api.exception_handler(ValidationError)
    def malformed(request: HttpRequest, error: ValidationError) -> HttpResponse:
        fields = {".".join(map(str, wrong["loc"])): str(wrong["msg"]) for wrong in error.errors}
        return answer(request, 422, "invalid", "Dữ liệu gửi lên chưa đúng.", fields)

    @api.exception_handler(KeyRefusedError)
    def no_key(request: HttpRequest, error: KeyRefusedError) -> HttpResponse:
        if not error.wait:
            return answer(request, 401, CODES[401], error.message, {})
        response = answer(request, 429, "wait", error.message, {})
        response["Retry-After"] = str(error.wait)
        return response

    @api.exception_handler(AuthenticationError)
    def unknown(request: HttpRequest, _error: AuthenticationError) -> HttpResponse:
        return answer(request, 401, CODES[401], "Bạn cần đăng nhập.", {})

    @api.exception_handler(HttpError)
    def failed(request: HttpRequest, error: HttpError) -> HttpResponse:
        code = CODES.get(error.status_code, "error")
        return answer(request, error.status_code, code, error.message, {})
