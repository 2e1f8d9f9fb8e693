"""Package parts (các phần của gói DOCX): some are put in anew, all others stay as they are, byte for byte."""

from __future__ import annotations

import io
import posixpath
import zipfile
from typing import TYPE_CHECKING

from lxml import etree

from thongsuot.core.intake.safe_xml import parse_xml

if TYPE_CHECKING:
    from collections.abc import Mapping

    from thongsuot.core.intake.safe_zip import SafeZip

_TYPES = "[Content_Types].xml"
_TYPES_OF = "http://schemas.openxmlformats.org/package/2006/content-types"
_RELATIONS_OF = "http://schemas.openxmlformats.org/package/2006/relationships"
_DOCUMENTS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def with_parts(data: bytes, changed: Mapping[str, bytes]) -> bytes:
    """Give the package with ``changed`` parts in the place of its own, or behind them where they are new."""
    kept = io.BytesIO()
    left = dict(changed)
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(kept, "w") as new:
        for entry in old.infolist():
            content = left.pop(entry.filename, None)
            held = old.read(entry) if content is None else content
            new.writestr(_entry(entry), held, compress_type=entry.compress_type)
        for name, content in left.items():
            made = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            new.writestr(made, content, compress_type=zipfile.ZIP_DEFLATED)
    return kept.getvalue()


def _entry(entry: zipfile.ZipInfo) -> zipfile.ZipInfo:
    """Give the name and the facts of an entry without its sizes, which are worked out anew."""
    made = zipfile.ZipInfo(entry.filename, entry.date_time)
    made.external_attr, made.create_system = entry.external_attr, entry.create_system
    return made


def add_part(
    package: SafeZip, main: str, kind: str, content_type: str
) -> tuple[str, dict[str, bytes]]:
    """Find room for a new part that ``main`` refers to; give its path and the parts that tell of it."""
    folder = posixpath.dirname(main)
    path = _free(package.parts, folder, kind)
    relations = posixpath.join(folder, "_rels", f"{posixpath.basename(main)}.rels")
    return path, {
        relations: _with_relation(package.read(relations), kind, posixpath.basename(path)),
        _TYPES: _with_type(package.read(_TYPES), path, content_type),
    }


def written(root: etree._Element) -> bytes:
    """Give a part as Word writes it."""
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


def _free(names: frozenset[str], folder: str, kind: str) -> str:
    path = posixpath.join(folder, f"{kind}.xml")
    number = 1
    while path in names:
        path = posixpath.join(folder, f"{kind}{number}.xml")
        number += 1
    return path


def _with_relation(part: bytes | None, kind: str, target: str) -> bytes:
    root = (
        parse_xml(part, "rels")
        if part is not None
        else etree.Element(f"{{{_RELATIONS_OF}}}Relationships", nsmap={None: _RELATIONS_OF})  # type: ignore[dict-item]
    )
    taken = {relation.get("Id") for relation in root}
    number = len(taken) + 1
    while f"rId{number}" in taken:
        number += 1
    etree.SubElement(
        root,
        f"{{{_RELATIONS_OF}}}Relationship",
        {"Id": f"rId{number}", "Type": f"{_DOCUMENTS}/{kind}", "Target": target},
    )
    return written(root)


def _with_type(part: bytes | None, path: str, content_type: str) -> bytes:
    root = parse_xml(part or b"", _TYPES)
    etree.SubElement(
        root, f"{{{_TYPES_OF}}}Override", {"PartName": f"/{path}", "ContentType": content_type}
    )
    return written(root)
