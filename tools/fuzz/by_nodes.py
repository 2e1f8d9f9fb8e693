"""Mutation by XML nodes of DOCX and ODT packages: lost, doubled, moved, nested, with other attributes."""

from __future__ import annotations

import io
import random
import zipfile
import zlib
from copy import deepcopy

from lxml import etree

from tools.fuzz import by_tokens

UNPACKING = (
    zipfile.BadZipFile,
    OSError,
    ValueError,
    NotImplementedError,
    KeyError,
    RuntimeError,
    zlib.error,
)
"""What unpacking a package that was damaged before may end in."""

_MAIN_PARTS = ("word/document.xml", "content.xml")
_VALUES = ("", "0", "-1", "99999999999999999999", "1.5", "true", "²", "auto", "\u0301", "a" * 5_000)
_MOST_TIMES = 6
_DEEPEST = 2_000


def mutate(data: bytes, chance: random.Random) -> bytes:
    """Give the package ``data`` with nodes of one of its parts changed; what is none comes back as it is."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            parts = {name: package.read(name) for name in package.namelist()}
    except UNPACKING:
        return data
    names = [name for name in parts if name.endswith(".xml")]
    if not names:
        return data
    main = [name for name in names if name in _MAIN_PARTS]
    name = chance.choice(main if main and chance.random() < 0.7 else names)
    parts[name] = _changed(parts[name], chance)
    if chance.random() < 0.05:
        del parts[chance.choice(list(parts))]
    return packed(parts)


def packed(parts: dict[str, bytes]) -> bytes:
    """Give the package of these parts."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as package:
        for name, content in parts.items():
            # An ODT is told by this part, which lies at its beginning as it is.
            how = zipfile.ZIP_STORED if name == "mimetype" else zipfile.ZIP_DEFLATED
            package.writestr(name, content, how)
    return out.getvalue()


def _changed(xml: bytes, chance: random.Random) -> bytes:
    try:
        root = etree.fromstring(xml, etree.XMLParser(huge_tree=True, resolve_entities=False))
    except etree.XMLSyntaxError:
        return by_tokens.mutate(xml, chance)
    for _ in range(chance.randint(1, _MOST_TIMES)):
        nodes = [node for node in root.iter(etree.Element) if node is not root]
        if nodes:
            _change(chance.choice(nodes), chance.choice(nodes), chance)
    return etree.tostring(root, encoding="UTF-8", xml_declaration=True)


def _change(node: etree._Element, other: etree._Element, chance: random.Random) -> None:
    parent = node.getparent()
    if parent is None:
        return
    what = chance.randrange(7)
    if what == 0:
        parent.remove(node)
    elif what == 1:
        for _ in range(chance.choice((1, 5, 200))):
            parent.append(_copy(node))
    elif what == 2:
        other.append(_copy(node))
    elif what == 3:
        node.tag = other.tag
    elif what == 4:
        _nest(node, chance.choice((3, 60, _DEEPEST)))
    elif what == 5:
        for key in list(node.attrib) or list(other.attrib):
            node.set(key, chance.choice(_VALUES))
    else:
        words = by_tokens.mutate((node.text or "x").encode(), chance).decode(errors="ignore")
        node.text = "".join(sign for sign in words if sign == "\t" or sign.isprintable())


def _nest(node: etree._Element, depth: int) -> None:
    """Put the node into itself, again and again; deeper than documents are, as hostile ones may be."""
    inner = _copy(node)
    for _ in range(depth):
        outer = etree.Element(
            node.tag, {str(key): str(value) for key, value in node.attrib.items()}
        )
        outer.append(inner)
        inner = outer
    node.append(inner)


def _copy(node: etree._Element) -> etree._Element:
    return deepcopy(node)
