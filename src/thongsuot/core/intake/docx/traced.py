"""Traced reading of a DOCX (lần theo chữ): for each letter of its text the place in the file that it came from."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from thongsuot.core.intake import refusals
from thongsuot.core.intake.docx.read import DocxPackage
from thongsuot.core.intake.docx.runs import shown

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lxml import etree

    from thongsuot.core.intake.docx.styles import RunLook

# Signs that belong to no script stand for the letters while the lines are put together.
_FIRST = 0x20000
_MOST = 0x110000 - _FIRST


class Place(NamedTuple):
    """A letter of a ``w:t`` element; ``is_exact`` where the file holds the very letter that is shown."""

    element: etree._Element
    offset: int
    is_exact: bool


class Traced(NamedTuple):
    """The main part of a file, and the place in it of each letter of the text, None for one without."""

    part: str
    root: etree._Element
    places: list[Place | None]


def trace(data: bytes, name: str, original: str) -> Traced:
    """Find where in the file each letter of ``original``, its text as it was read, stands.

    Automatic numbers, breaks and notes stand nowhere; letters of old fonts have a place that is not exact.

    Raises:
        UnreadableDocumentError: the file is no Word document, or too long to be traced.
    """
    package = DocxPackage(data, name)
    tracer = _Tracer(name)
    lines, _walk = package.lines(tracer.show)
    letters = [sign for line in lines for sign in line.text if not sign.isspace()]
    places = _places(tracer.signs, letters, original)
    own = set(package.root.iter("{*}t"))
    kept = [place if place is not None and place.element in own else None for place in places]
    return Traced(package.main_part, package.root, kept)


class _Tracer:
    """Gives signs in the place of letters, and keeps what each of them stands for."""

    def __init__(self, name: str) -> None:
        self._name = name
        self.signs: list[Place] = []

    def show(self, element: etree._Element, look: RunLook) -> str:
        text, held = shown(element, look), element.text or ""
        if len(self.signs) + len(text) > _MOST:
            raise refusals.too_large(self._name, "900.000 ký tự")
        first = len(self.signs)
        is_whole = len(text) == len(held)
        for at, letter in enumerate(text):
            offset = at if is_whole else min(at, len(held) - 1)
            is_exact = is_whole and held[at].upper() == letter.upper()
            self.signs.append(Place(element, offset, is_exact))
        return "".join(
            letter if letter.isspace() else chr(_FIRST + first + at)
            for at, letter in enumerate(text)
        )


def _places(signs: Sequence[Place], letters: Sequence[str], original: str) -> list[Place | None]:
    places: list[Place | None] = [None] * len(original)
    at = [offset for offset, letter in enumerate(original) if not letter.isspace()]
    # The head of the pages stands first, if it was taken for that of the letter in one reading alone.
    numbers = [ord(letter) - _FIRST for letter in letters[max(0, len(letters) - len(at)) :]]
    for offset, number in zip(at, numbers, strict=False):
        if 0 <= number < len(signs):
            places[offset] = _checked(signs[number], original[offset])
    for (before, first), (_after, last) in zip(
        zip(at, numbers, strict=False), zip(at[1:], numbers[1:], strict=False), strict=False
    ):
        if 0 <= first < last:
            _place_blanks(places, original, before, signs[first + 1 : last])
    return places


def _checked(place: Place, letter: str) -> Place | None:
    """Give the place, unless another letter stands there."""
    held = (place.element.text or "")[place.offset : place.offset + 1]
    return None if place.is_exact and held.upper() != letter.upper() else place


def _place_blanks(
    places: list[Place | None], original: str, before: int, between: Sequence[Place]
) -> None:
    """Place the blanks behind the letter at ``before`` as far as the file has them too."""
    for at, place in enumerate(between, start=before + 1):
        if at >= len(original) or original[at] == "\n" or not original[at].isspace():
            return
        if not (place.element.text or "")[place.offset].isspace():
            return
        places[at] = place
