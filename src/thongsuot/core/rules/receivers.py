"""Receivers (nơi nhận văn bản): everybody whom a letter reaches, by Kính gửi or by Nơi nhận."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from thongsuot.core.parsing.agencies import split_agencies
from thongsuot.core.rules.body_names import alike, bare, loose, stands_for
from thongsuot.core.vocabulary.load import table

if TYPE_CHECKING:
    from thongsuot.core.model.agency import Agency, AssignedAgency
    from thongsuot.core.rules.letter import Letter


@dataclass(frozen=True, slots=True)
class Receivers:
    """The names that a letter reaches; ``place`` is that of the letter, which names may leave out."""

    addressed: tuple[Agency, ...]
    copied: tuple[Agency, ...]
    copied_words: str
    issuer: str
    place: str

    @property
    def all(self) -> tuple[Agency, ...]:
        """Addressees first, then those of Nơi nhận."""
        return self.addressed + self.copied

    def reach(self, name: str) -> bool:
        """Tell whether the letter reaches ``name``, by its own name or in a group."""
        wanted = bare(name, self.place)
        if self.issuer and wanted == bare(self.issuer, self.place):
            return True
        named = any(
            bare(one.name, self.place) == wanted or stands_for(one.name, name) for one in self.all
        )
        return named or self._office(name)

    def nearest(self, name: str) -> Agency | None:
        """Give the receiver that must be meant by ``name`` although it is called otherwise."""
        same = [one for one in self.all if loose(one.name, self.place) == loose(name, self.place)]
        near = [one for one in self.all if alike(one.name, name, self.place)]
        return next(iter(same + near), None)

    def _office(self, name: str) -> bool:
        """The office of the issuing body goes by short forms that name no body (LĐVP; CVP, PCVP)."""
        for office, marks in table("coverage")["offices"].items():
            if name.startswith(office) and re.search(
                rf"\b(?:{'|'.join(marks)})\b", self.copied_words
            ):
                return True
        return False


def receivers_of(letter: Letter) -> Receivers:
    """Gather whom the letter reaches."""
    directive = letter.directive
    copied = [
        agency for line in directive.recipients for agency in split_agencies(letter.text, line.span)
    ]
    return Receivers(
        addressed=directive.addressees,
        copied=tuple(copied),
        copied_words="; ".join(line.text for line in directive.recipients),
        issuer=directive.issuer.name if directive.issuer else "",
        place=directive.place.name if directive.place else "",
    )


def tasked(letter: Letter) -> tuple[tuple[str | None, AssignedAgency], ...]:
    """Give each body that has a task, with the path of its first task, in reading order."""
    found: dict[str, tuple[str | None, AssignedAgency]] = {}
    for assignment in letter.directive.assignments:
        for agency in assignment.agencies:
            found.setdefault(agency.name, (assignment.path, agency))
    return tuple(found.values())
