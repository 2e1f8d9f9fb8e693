"""Scans and photographs made clean (làm sạch ảnh): size, slant, shade and noise, each only where needed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

from thongsuot.core.intake.scan.trueocr_engine import upright

if TYPE_CHECKING:
    from thongsuot.core.intake.scan.engine import Gray

# The long side of A4 at 200 dots an inch: more makes noise letters, less loses marks.
_LONG_SIDE = 2_339
_LARGEST_STRETCH = 1.6
_NOISY = 6.0
_SHADED = 12.0
_BACKGROUND_BLUR = 61


def cleaned(picture: Gray) -> Gray:
    """Give the page upright, at about 200 dots an inch, without shade and noise."""
    page = upright(_sized(picture))
    if _noise(page) > _NOISY:
        page = np.asarray(cv2.medianBlur(page, 3), dtype=np.uint8)
    background = _background(page)
    if float(background.std()) > _SHADED or float(background.mean()) < 200:  # noqa: PLR2004 - of 255
        page = np.asarray(cv2.divide(page, background, scale=255), dtype=np.uint8)
    return page


def _sized(picture: Gray) -> Gray:
    scale = min(_LONG_SIDE / max(picture.shape), _LARGEST_STRETCH)
    if 0.9 < scale < 1.1:  # noqa: PLR2004 - close enough
        return picture
    way = cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC
    return np.asarray(cv2.resize(picture, None, fx=scale, fy=scale, interpolation=way), np.uint8)


def _noise(page: Gray) -> float:
    """Estimate the strength of noise (Immerkær 1996) on the paper between the lines, in the middle of the page."""
    height, width = page.shape
    page = page[height // 4 : -height // 4, width // 4 : -width // 4]
    kernel = np.array([[1, -2, 1], [-2, 4, -2], [1, -2, 1]], dtype=np.float32)
    residue = np.abs(cv2.filter2D(page.astype(np.float32), -1, kernel))
    return float(np.median(residue)) / (6 * 0.6745)


def _background(page: Gray) -> Gray:
    """Give the paper without its letters."""
    small = cv2.resize(page, None, fx=0.25, fy=0.25, interpolation=cv2.INTER_AREA)
    paper = cv2.morphologyEx(small, cv2.MORPH_CLOSE, np.ones((15, 15), np.uint8))
    paper = cv2.medianBlur(paper, _BACKGROUND_BLUR)
    height, width = page.shape
    return np.asarray(cv2.resize(paper, (width, height)), dtype=np.uint8)
