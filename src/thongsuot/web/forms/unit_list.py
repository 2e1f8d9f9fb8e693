"""The form that sends a list of units (tệp danh sách đơn vị)."""

from __future__ import annotations

from typing import Any

from django import forms
from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import UploadedFile
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy


class UnitListForm(forms.Form):
    """One XLSX or CSV file."""

    file = forms.FileField(
        label=gettext_lazy("Tệp danh sách (XLSX hoặc CSV)"),
        widget=forms.FileInput(attrs={"accept": ".xlsx,.csv", "class": "form-control"}),
        error_messages={
            "required": gettext_lazy("Hãy chọn tệp danh sách."),
            "empty": gettext_lazy("Tệp rỗng, không có gì để nhập."),
        },
    )

    def clean_file(self) -> UploadedFile[Any]:
        """Refuse what is too large before it is read."""
        file: UploadedFile[Any] = self.cleaned_data["file"]
        if (file.size or 0) > settings.UPLOAD_LIMIT:
            most = settings.UPLOAD_LIMIT // (1024 * 1024)
            raise ValidationError(_("Tệp lớn hơn %(most)s MB.") % {"most": most})
        return file
