"""XML read without entities, DTDs or network, so that a hostile file costs nothing."""

from __future__ import annotations

from functools import cache, lru_cache

from lxml import etree

from thongsuot.core.intake import refusals


def parse_xml(data: bytes, name: str) -> etree._Element:
    """Give the root element of ``data``, a part of the file ``name``.

    Raises:
        UnreadableDocumentError: it is not well-formed, or declares a document type.
    """
    try:
        root = etree.fromstring(data, _parser())
    except (etree.XMLSyntaxError, ValueError):
        raise refusals.damaged(name) from None
    if root.getroottree().docinfo.internalDTD is not None:
        raise refusals.forbidden_content(name)
    return root


@cache
def _parser() -> etree.XMLParser:
    return etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        remove_comments=True,
        remove_pis=True,
    )


def local_name(element: etree._Element) -> str:
    """Give the name of an element without its namespace."""
    return _local(element.tag)


def attribute(element: etree._Element, name: str) -> str | None:
    """Give the value of an attribute by its name without namespace."""
    for key, value in element.items():
        if _local(key) == name:
            return str(value)
    return None


def attributes(element: etree._Element) -> dict[str, str]:
    """Give the values of all attributes by their names without namespace, the first of each name."""
    return {_local(key): str(value) for key, value in reversed(element.items())}


def child(element: etree._Element | None, *path: str) -> etree._Element | None:
    """Give the first element at the end of a path of names without namespaces."""
    for step in path:
        if element is None or not len(element):
            return None
        element = next(element.iterchildren(f"{{*}}{step}"), None)
    return element


def children(element: etree._Element | None) -> dict[str, etree._Element]:
    """Give the elements inside ``element`` by their names without namespace, the first of each name.

    Where several are asked for this takes less time than to look for one after the other.
    """
    if element is None or not len(element):
        return {}
    return {local_name(part): part for part in reversed(element)}


@lru_cache(maxsize=2048)
def _local(name: object) -> str:
    return str(name).rpartition("}")[2]
