"""Where the parts of a DOCX lie in its package, by the relations that it declares."""

from __future__ import annotations

import posixpath
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from thongsuot.core.intake.safe_xml import attribute, local_name, parse_xml

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml import etree

    from thongsuot.core.intake.safe_zip import SafeZip

_USUAL_MAIN = "word/document.xml"


@dataclass(frozen=True, slots=True)
class Relations:
    """The relations of the parts of one package, those of each part read once."""

    package: SafeZip
    name: str
    _of_part: dict[str, list[etree._Element]] = field(default_factory=dict)

    def main_part(self) -> str:
        """Give the path of the document itself."""
        return next(self._targets("", "officeDocument"), _USUAL_MAIN)

    def parts_of(self, main: str, kind: str) -> list[str]:
        """Give the paths of the parts of one ``kind`` (styles, numbering …) that ``main`` refers to."""
        return list(self._targets(main, kind))

    def _targets(self, source: str, kind: str) -> Iterator[str]:
        folder = posixpath.dirname(source)
        if source not in self._of_part:
            self._of_part[source] = self._read(folder, posixpath.basename(source))
        for relation in self._of_part[source]:
            target = attribute(relation, "Target") or ""
            is_inside = attribute(relation, "TargetMode") != "External"
            if is_inside and (attribute(relation, "Type") or "").endswith(f"/{kind}"):
                path = target if target.startswith("/") else posixpath.join(folder, target)
                yield posixpath.normpath(path).lstrip("/")

    def _read(self, folder: str, file: str) -> list[etree._Element]:
        content = self.package.read(posixpath.join(folder, "_rels", f"{file}.rels"))
        if content is None:
            return []
        return [one for one in parse_xml(content, self.name) if local_name(one) == "Relationship"]
