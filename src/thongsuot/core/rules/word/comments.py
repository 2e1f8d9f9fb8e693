"""Comments (nhận xét): the part of a Word file that holds them, with those of the check behind the author's own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lxml import etree

from thongsuot.core.intake.docx.relations import Relations
from thongsuot.core.intake.safe_xml import parse_xml
from thongsuot.core.rules.report_text import SEVERITY_WORDS
from thongsuot.core.rules.word.names import WORDS, w
from thongsuot.core.rules.word.package_parts import add_part, written

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from thongsuot.core.intake.safe_zip import SafeZip
    from thongsuot.core.model.finding import Finding

_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"


class Comments:
    """The comments of a file; ``signed`` are the attributes that tell who made them and when."""

    def __init__(self, package: SafeZip, main: str) -> None:
        paths = Relations(package, main).parts_of(main, "comments")
        self._around: Mapping[str, bytes] = {}
        held = package.read(paths[0]) if paths else None
        if held is not None:
            self._path = paths[0]
            self._root = parse_xml(held, self._path)
        else:
            self._path, self._around = add_part(package, main, "comments", _TYPE)
            self._root = etree.Element(w("comments"), nsmap={"w": WORDS})
        numbers = [int(one.get(w("id"), "-1")) for one in self._root]
        self._next = max(numbers, default=-1) + 1

    def add(self, finding: Finding, signed: Mapping[str, str]) -> str:
        """Add the comment about a finding and give its number."""
        number = str(self._next)
        self._next += 1
        comment = etree.SubElement(self._root, w("comment"), {w("id"): number})
        for name, value in signed.items():
            comment.set(w(name), value)
        for words in _paragraphs(finding):
            paragraph = etree.SubElement(comment, w("p"))
            etree.SubElement(etree.SubElement(paragraph, w("r")), w("t")).text = words
        return number

    def parts(self) -> dict[str, bytes]:
        """Give the parts of the file that have changed."""
        return {**self._around, self._path: written(self._root)}


def _paragraphs(finding: Finding) -> Sequence[str]:
    first = f"{finding.code} ({SEVERITY_WORDS[finding.severity]}): {finding.message}"
    return [first, f"Căn cứ: {finding.legal_basis}"] if finding.legal_basis else [first]
