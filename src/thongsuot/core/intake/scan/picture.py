"""Pictures out of files (ảnh): PNG, JPEG, TIFF with its pages, within limits of size."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

import numpy as np
from PIL import Image, ImageOps, ImageSequence, UnidentifiedImageError

from thongsuot.core.intake import refusals

if TYPE_CHECKING:
    from collections.abc import Iterator

    from thongsuot.core.intake.scan.engine import Gray

_MOST_PIXELS = 60_000_000
_LIMIT = "60 triệu điểm ảnh"
_MOST_PAGES = 50
_ERRORS = (
    UnidentifiedImageError, OSError, SyntaxError, ValueError, EOFError, MemoryError,
)  # fmt: skip


def pictures_of(data: bytes, name: str) -> Iterator[Gray]:
    """Give the pages of a picture file in shades of grey, turned as the camera noted.

    Raises:
        UnreadableDocumentError: the picture is broken or too large.
    """
    try:
        with Image.open(io.BytesIO(data)) as image:
            if image.width * image.height > _MOST_PIXELS:
                raise refusals.too_large(name, _LIMIT)
            for number, frame in enumerate(ImageSequence.Iterator(image)):
                if number >= _MOST_PAGES:
                    raise refusals.too_large(name, f"{_MOST_PAGES} trang ảnh")
                yield _grey(frame)
    except (Image.DecompressionBombError, Image.DecompressionBombWarning):
        raise refusals.too_large(name, _LIMIT) from None
    except _ERRORS:
        raise refusals.damaged(name) from None


def _grey(frame: Image.Image) -> Gray:
    # In its place: a copy of the largest picture would take 180 MB.
    ImageOps.exif_transpose(frame, in_place=True)
    if frame.mode in {"RGBA", "LA", "PA"} or "transparency" in frame.info:
        layered = frame.convert("RGBA")
        paper = Image.new("RGBA", layered.size, "white")
        frame = Image.alpha_composite(paper, layered)
    return np.asarray(frame.convert("L"), dtype=np.uint8)
