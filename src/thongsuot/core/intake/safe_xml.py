"""XML read without entities, DTDs or network, so that a hostile file costs nothing."""

from __future__ import annotations

from lxml import etree

from thongsuot.core.intake import refusals


def parse_xml(data: bytes, name: str) -> etree._Element:
    """Give the root element of ``data``, a part of the file ``name``.

    Raises:
        UnreadableDocumentError: it is not well-formed, or declares a document type.
    """
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError):
        raise refusals.damaged(name) from None
    if root.getroottree().docinfo.internalDTD is not None:
        raise refusals.forbidden_content(name)
    return root


def local_name(element: etree._Element) -> str:
    """Give the name of an element without its namespace."""
    return str(element.tag).rpartition("}")[2]


def attribute(element: etree._Element, name: str) -> str | None:
    """Give the value of an attribute by its name without namespace."""
    for key, value in element.items():
        if str(key).rpartition("}")[2] == name:
            return str(value)
    return None


def child(element: etree._Element | None, *path: str) -> etree._Element | None:
    """Give the first element at the end of a path of names without namespaces."""
    for step in path:
        if element is None:
            return None
        element = next(element.iterchildren(f"{{*}}{step}"), None)
    return element
