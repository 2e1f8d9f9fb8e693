"""Receivers (nơi nhận văn bản): everybody whom a letter reaches, by Kính gửi or by Nơi nhận."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from thongsuot.core.model.span import Span
from thongsuot.core.parsing.agencies import split_agencies
from thongsuot.core.rules.body_names import alike, bare, loose, stands_for
from thongsuot.core.vocabulary.folding import fold
from thongsuot.core.vocabulary.load import table

_LOCAL = "Ủy ban nhân dân các "
_LEVELS = re.compile(r"\b(?:tỉnh|huyện|quận|thị xã|thành phố|thị trấn|xã|phường|đặc khu)\b")
_CONCERNED = re.compile(r"\bliên quan\b|\bcó tên\b")
_AS_ABOVE = re.compile(r"như trên\b")
_AS_IN = re.compile(
    r"\bnhư (điều|mục|phần|khoản|danh sách|phụ lục|phân công|nội dung)\b\s*([ivx]+\b|\d+(?:\.\d+)*|)"
)
_MEMBERS = re.compile(
    r"\b(?:thành viên|ủy viên)\b.{0,12}\b(?:ban chỉ đạo|bcđ|ban tổ chức|btc|tổ công tác|hội đồng)\b"
)

if TYPE_CHECKING:
    from thongsuot.core.model.agency import Agency, AssignedAgency
    from thongsuot.core.rules.letter import Letter


@dataclass(frozen=True, slots=True)
class Receivers:
    """The names that a letter reaches; ``place`` is that of the letter, which names may leave out.

    ``referred`` are the parts of the text that Nơi nhận refers to (Như Điều 5, Như mục III).
    """

    addressed: tuple[Agency, ...]
    copied: tuple[Agency, ...]
    copied_words: str
    issuer: str
    place: str
    referred: tuple[Span, ...] = ()
    referred_words: str = ""

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

    def covers(self, agency: AssignedAgency) -> bool:
        """Tell whether Nơi nhận refers to the place where ``agency`` is named, or a group of its level is there."""
        if any(span.covers(agency.span) for span in self.referred):
            return True
        named = bare(agency.name, self.place) in self.referred_words
        return named or any(_same_group(one.name, agency.name) for one in self.all)

    def inside(self, name: str) -> bool:
        """Tell whether ``name`` is a part of the issuing body itself (phòng, khoa, tổ …)."""
        return any(
            self.issuer.startswith(issuer) and name.startswith(tuple(parts))
            for issuer, parts in table("coverage")["inside"].items()
        )

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
    referred = _referred(letter)
    copied = [
        agency for line in directive.recipients for agency in split_agencies(letter.text, line.span)
    ]
    return Receivers(
        addressed=directive.addressees,
        copied=tuple(copied),
        copied_words="; ".join(line.text for line in directive.recipients),
        issuer=directive.issuer.name if directive.issuer else "",
        place=directive.place.name if directive.place else "",
        referred=referred,
        referred_words="\n".join(letter.folded[one.start : one.end] for one in referred),
    )


def _referred(letter: Letter) -> tuple[Span, ...]:
    """Give the parts that Nơi nhận refers to; all of the body where it does not say which, or the part is not found."""
    directive = letter.directive
    everything = Span(0, len(letter.text))
    parts: list[Span] = []
    for line in directive.recipients:
        words = fold(line.text)
        if _MEMBERS.search(words) or (_AS_ABOVE.match(words) and not directive.addressees):
            return (everything,)
        for found in _AS_IN.finditer(words):
            markers = _markers(found)
            named = [one.span for one in directive.items() if fold(one.marker or "") in markers]
            parts += named or [everything]
    if any(_CONCERNED.search(letter.folded, one.start, one.end) for one in parts):
        return (everything,)
    return tuple(parts)


def _same_group(group: str, name: str) -> bool:
    """Tell whether both are groups of local committees with a level in common."""
    if not (group.startswith(_LOCAL) and name.startswith(_LOCAL)):
        return False
    return bool(set(_LEVELS.findall(fold(group))) & set(_LEVELS.findall(fold(name))))


def _markers(found: re.Match[str]) -> set[str]:
    """Give the ways in which the marker of an item may be written: điều 5, 5; mục iii, iii."""
    return {found[2], f"{found[1]} {found[2]}"} if found[2] else set()


def tasked(letter: Letter) -> tuple[tuple[str | None, AssignedAgency], ...]:
    """Give each body that has a task, with the path of its first task, in reading order."""
    found: dict[str, tuple[str | None, AssignedAgency]] = {}
    for assignment in letter.directive.assignments:
        for agency in assignment.agencies:
            found.setdefault(agency.name, (assignment.path, agency))
    return tuple(found.values())
