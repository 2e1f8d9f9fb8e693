"""Places (đơn vị hành chính) as a package gives them, in one form."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from thongsuot.core.vocabulary.folding import set_tone_marks

TYPES = ("thành phố", "tỉnh", "huyện", "quận", "thị xã", "thị trấn", "phường", "xã", "đặc khu")


@dataclass(frozen=True, slots=True)
class Place:
    """A place of one layer; ``above`` is the code of the place that it lies in."""

    code: str
    above: str
    type: str
    name: str


@dataclass(frozen=True, slots=True)
class Layer:
    """All places of one day."""

    provinces: dict[str, Place]
    districts: dict[str, Place]
    communes: dict[str, Place]

    def counts(self) -> str:
        """Tell how many provinces, districts and communes there are."""
        return f"{len(self.provinces)}/{len(self.districts)}/{len(self.communes)}"


def make_place(code: str, above: str, full: str) -> Place:
    """Take type and name apart; blanks, apostrophes and tone marks set to the standard form."""
    words = unicodedata.normalize("NFC", " ".join(full.split())).replace("’", "'")
    for type_ in TYPES:
        if words.lower().startswith(f"{type_} "):
            return Place(code, above, type_, set_tone_marks(words[len(type_) + 1 :]))
    raise ValueError(full)


def spelling_key(name: str) -> str:
    """Give the form in which two sources spell the same name: no marks, no signs, i for y, s for x."""
    bare = unicodedata.normalize("NFD", name.lower().replace("đ", "d"))
    letters = re.sub(r"[^a-z0-9]", "", "".join(c for c in bare if not unicodedata.combining(c)))
    return letters.replace("y", "i").replace("x", "s")
