"""Where the parts of a DOCX lie in its package, by the relations that it declares."""

from __future__ import annotations

import posixpath
from typing import TYPE_CHECKING

from thongsuot.core.intake.safe_xml import attribute, local_name, parse_xml

if TYPE_CHECKING:
    from collections.abc import Iterator

    from thongsuot.core.intake.safe_zip import SafeZip

_USUAL_MAIN = "word/document.xml"


def main_part(package: SafeZip, name: str) -> str:
    """Give the path of the document itself."""
    return next(_targets(package, "", "officeDocument", name), _USUAL_MAIN)


def parts_of(package: SafeZip, main: str, kind: str, name: str) -> list[str]:
    """Give the paths of the parts of one ``kind`` (styles, numbering …) that ``main`` refers to."""
    return list(_targets(package, main, kind, name))


def _targets(package: SafeZip, source: str, kind: str, name: str) -> Iterator[str]:
    folder, file = posixpath.split(source)
    content = package.read(posixpath.join(folder, "_rels", f"{file}.rels"))
    if content is None:
        return
    for relation in parse_xml(content, name):
        if local_name(relation) != "Relationship":
            continue
        target = attribute(relation, "Target") or ""
        is_inside = attribute(relation, "TargetMode") != "External"
        if is_inside and (attribute(relation, "Type") or "").endswith(f"/{kind}"):
            path = target if target.startswith("/") else posixpath.join(folder, target)
            yield posixpath.normpath(path).lstrip("/")
