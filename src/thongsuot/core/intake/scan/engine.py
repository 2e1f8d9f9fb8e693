"""OcrEngine: whatever recognises the words of a picture (nhận dạng chữ), behind one interface."""

from __future__ import annotations

from functools import cache
from importlib.util import find_spec
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    from thongsuot.core.intake.geometry import Run

    Gray = npt.NDArray[np.uint8]


class OcrEngine(Protocol):
    """Recognises words or whole lines, with their boxes in pixels."""

    def recognise(self, picture: Gray) -> list[Run]:
        """Give the words of an upright page in shades of grey."""


def has_ocr() -> bool:
    """Tell whether the packages of the extra ``ocr`` are installed."""
    return find_spec("trueocr") is not None and find_spec("cv2") is not None


@cache
def engine() -> OcrEngine:
    """Give Tesseract where it is installed with Vietnamese, else the recogniser of the extra."""
    from thongsuot.core.intake.scan.tesseract import TesseractEngine
    from thongsuot.core.intake.scan.tesseract_library import has_tesseract
    from thongsuot.core.intake.scan.trueocr_engine import TrueOcrEngine

    return TesseractEngine() if has_tesseract() else TrueOcrEngine()
