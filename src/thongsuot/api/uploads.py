"""Uploaded files (tệp tải lên): their bytes, unless there are too many of them."""

from __future__ import annotations

from django.conf import settings
from ninja.files import UploadedFile

from thongsuot.domain.errors import InvalidError


def bytes_of(file: UploadedFile) -> bytes:
    """Give the content of an upload; one that is too large is refused before it is loaded.

    Raises:
        InvalidError: the file is larger than the limit.
    """
    if (file.size or 0) > settings.UPLOAD_LIMIT:
        most = settings.UPLOAD_LIMIT // (1024 * 1024)
        message = f"Tệp lớn hơn {most} MB. Hãy tách nhỏ hoặc giảm dung lượng rồi gửi lại."
        raise InvalidError(message, {"file": f"Lớn hơn {most} MB."})
    return bytes(file.read())
