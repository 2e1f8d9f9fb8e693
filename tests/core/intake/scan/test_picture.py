"""Pictures out of files: turned as the camera noted, laid on paper where they are transparent."""

import io

import numpy as np
import pytest
from PIL import Image

from thongsuot.core.intake.scan.picture import pictures_of

ORIENTATION = 0x0112


def _file(image, kind, **options):
    out = io.BytesIO()
    image.save(out, kind, **options)
    return out.getvalue()


def _noted(turn):
    exif = Image.Exif()
    exif[ORIENTATION] = turn
    return exif


def _dark_at_the_top(mode):
    page = Image.new(mode, (40, 60), "white")
    page.paste("black", (0, 0, 40, 20))
    return page


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "TIFF"])
@pytest.mark.parametrize("mode", ["L", "RGB"])
@pytest.mark.parametrize(("turn", "dark"), [(1, "top"), (3, "bottom"), (6, "right"), (8, "left")])
def test_a_picture_is_turned_as_the_camera_noted(kind, mode, turn, dark):
    (page,) = pictures_of(_file(_dark_at_the_top(mode), kind, exif=_noted(turn)), "anh")
    third = {
        "top": page[:20], "bottom": page[-20:], "right": page[:, -20:], "left": page[:, :20],
    }[dark]  # fmt: skip

    assert page.shape == ((60, 40) if turn in {1, 3} else (40, 60))
    assert page.dtype == np.uint8
    assert np.median(third) < 20
    assert np.median(page) > 235


def test_each_page_of_a_file_is_its_own_picture():
    pages = [Image.new("RGB", (40 + 10 * i, 60), (80 * i, 80 * i, 80 * i)) for i in range(3)]
    data = _file(pages[0], "TIFF", save_all=True, append_images=pages[1:], exif=_noted(6))
    found = list(pictures_of(data, "quet.tif"))

    assert [page.mean() for page in found] == [0, 80, 160]


def test_what_is_transparent_is_paper():
    page = Image.new("RGBA", (40, 60), (0, 0, 0, 0))
    page.paste((0, 0, 0, 255), (0, 0, 40, 20))
    (found,) = pictures_of(_file(page, "PNG"), "trong.png")

    assert found[0, 0] == 0
    assert found[-1, -1] == 255
