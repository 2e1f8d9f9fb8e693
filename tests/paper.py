"""Letters as paper in a scanner gives them back: pictures of typeset pages, clean or noisy (made for tests)."""

import io

import numpy as np
import pypdfium2
from PIL import Image, ImageFilter

from tests.typeset import Letter, as_pdf

CLEAN_DPI, NOISY_DPI = 200, 150


def pages_of(pdf: bytes, dots_per_inch: int) -> list[Image.Image]:
    """The pages of a PDF in shades of grey."""
    with pypdfium2.PdfDocument(pdf) as document:
        return [page.render(scale=dots_per_inch / 72).to_pil().convert("L") for page in document]


def noisy(page: Image.Image, *, slant: float, sigma: float, seed: int = 7) -> Image.Image:
    """A page laid askew, a little out of focus, on grey paper, with the grain of a bad sensor."""
    turned = page.rotate(slant, resample=Image.Resampling.BICUBIC, expand=False, fillcolor=255)
    soft = np.asarray(turned.filter(ImageFilter.GaussianBlur(0.5)), dtype=float)
    grain = np.random.default_rng(seed).normal(0, sigma, soft.shape)
    return Image.fromarray(np.clip(soft * 0.9 + 10 + grain, 0, 255).astype(np.uint8))


def picture_file(page: Image.Image, kind: str, **options) -> bytes:
    """The page as a file of that kind."""
    out = io.BytesIO()
    page.save(out, kind, **options)
    return out.getvalue()


def scanned(letter: Letter, kind: str) -> list[tuple[bytes, str]]:
    """The pages of a letter as files with their names: ``clean`` PNG, or ``noisy`` JPEG."""
    if kind == "clean":
        pages = pages_of(as_pdf(letter), CLEAN_DPI)
        return [(picture_file(page, "PNG"), f"{i}.png") for i, page in enumerate(pages)]
    files = []
    for number, page in enumerate(pages_of(as_pdf(letter), NOISY_DPI)):
        picture = noisy(page, slant=(1.3, -0.9)[number % 2], sigma=14, seed=number)
        files.append((picture_file(picture, "JPEG", quality=62), f"{number}.jpg"))
    return files
