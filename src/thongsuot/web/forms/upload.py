"""The upload form (tải văn bản lên): one or several files."""

from __future__ import annotations

from pathlib import PurePath
from typing import Any

from django import forms
from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import UploadedFile
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

ACCEPTED = ".docx,.doc,.odt,.pdf,.txt,.rtf,.jpg,.jpeg,.png,.tif,.tiff"
MOST_FILES = 20
_PICTURES = frozenset({".jpg", ".jpeg", ".png", ".tif", ".tiff"})


class FilesInput(forms.ClearableFileInput):
    """A box that takes several files."""

    allow_multiple_selected = True


class FilesField(forms.FileField):
    """Several files; those of a size that is refused anyway are refused before they are read into memory."""

    widget = FilesInput(attrs={"accept": ACCEPTED})
    default_error_messages = {
        "required": gettext_lazy("Hãy chọn tệp văn bản cần đọc."),
        "empty": gettext_lazy(
            "Tệp rỗng, không có nội dung để đọc. Kiểm tra lại tệp rồi tải lên lần nữa."
        ),
    }

    def clean(self, data: Any, initial: Any = None) -> list[UploadedFile[Any]]:  # noqa: ANN401 - Django's signature
        """Give the files that were sent."""
        files = data if isinstance(data, list | tuple) else [data] if data else []
        if not files:
            raise ValidationError(self.error_messages["required"], code="required")
        if len(files) > MOST_FILES:
            message = _("Mỗi lần tải lên nhiều nhất %(most)s tệp.") % {"most": MOST_FILES}
            raise ValidationError(message, code="too_many")
        for file in files:
            self._check_size(super().clean(file, initial))
        return list(files)

    def _check_size(self, file: UploadedFile[Any]) -> None:
        if (file.size or 0) > settings.UPLOAD_LIMIT:
            message = _(
                "Tệp “%(name)s” lớn hơn %(most)s MB. Hãy tách nhỏ hoặc giảm dung lượng rồi tải lên lại."
            )
            values = {"name": file.name, "most": settings.UPLOAD_LIMIT // (1024 * 1024)}
            raise ValidationError(message % values, code="too_large")


class UploadForm(forms.Form):
    """Files of documents."""

    documents = FilesField(label=gettext_lazy("Tệp văn bản"))
    as_one = forms.BooleanField(
        label=gettext_lazy("Các ảnh đã chọn là những trang của một văn bản, theo thứ tự đã chọn"),
        required=False,
    )

    def clean(self) -> dict[str, Any]:
        """Refuse to make one document of anything but pictures."""
        values: dict[str, Any] = super().clean() or {}
        files = values.get("documents") or []
        if values.get("as_one") and not all(is_picture(file.name or "") for file in files):
            self.add_error(
                "documents", _("Chỉ ghép được các ảnh (JPG, PNG, TIFF) thành một văn bản.")
            )
        return values


def is_picture(name: str) -> bool:
    """Tell by its name whether a file is a photograph or scan."""
    return PurePath(name).suffix.lower() in _PICTURES
