"""Files made to harm whoever opens them, built when they are needed (tệp độc hại)."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from collections.abc import Callable

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0"
TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0"
BOMB = "".join(f'<!ENTITY a{i} "{f"&a{i - 1};" * 10}">' for i in range(1, 10))
LAUGHS = f'<!DOCTYPE x [<!ENTITY a0 "ha">{BOMB}]>'
OUTSIDE = '<!DOCTYPE x [<!ENTITY a9 SYSTEM "file:///etc/hostname">]>'
WORDS = "Kính gửi: Các trường học minh họa."


def docx(body: str, doctype: str = "") -> bytes:
    """Give a DOCX with this body."""
    xml = f'{doctype}<w:document xmlns:w="{WORD}"><w:body>{body}</w:body></w:document>'
    return _zip({"[Content_Types].xml": b"<Types/>", "word/document.xml": xml.encode()})


def odt(body: str, doctype: str = "") -> bytes:
    """Give an ODT with this body."""
    names = f'xmlns:office="{OFFICE}" xmlns:text="{TEXT}"'
    xml = (
        f"{doctype}<office:document-content {names}><office:body><office:text>{body}"
        "</office:text></office:body></office:document-content>"
    )
    kind = b"application/vnd.oasis.opendocument.text"
    return _zip({"mimetype": kind, "content.xml": xml.encode()})


def pdf(*objects: str, root: int = 1) -> bytes:
    """Give a PDF with these objects, numbered from 1; its readers find them without a table."""
    body = "".join(f"{number} 0 obj\n{text}\nendobj\n" for number, text in enumerate(objects, 1))
    return f"%PDF-1.7\n{body}trailer <</Root {root} 0 R>>\n%%EOF".encode("latin-1")


def paragraph(text: str) -> str:
    """Give a paragraph of WordprocessingML."""
    return f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>"


def picture(width: int, height: int) -> bytes:
    """Give a white PNG of so many pixels, which is small while it is packed."""
    rows = zlib.compressobj(9)
    packed = b"".join(rows.compress(b"\xff" * (width // 8 + 1)) for _ in range(height))
    header = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    parts = ((b"IHDR", header), (b"IDAT", packed + rows.flush()), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(kind, data) for kind, data in parts)


def _chunk(kind: bytes, data: bytes) -> bytes:
    check = struct.pack(">I", zlib.crc32(kind + data))
    return struct.pack(">I", len(data)) + kind + data + check


def _zip(parts: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as package:
        for name, content in parts.items():
            how = zipfile.ZIP_STORED if name == "mimetype" else zipfile.ZIP_DEFLATED
            package.writestr(name, content, how)
    return out.getvalue()


def _tables(depth: int) -> str:
    return "<w:tbl><w:tr><w:tc>" * depth + paragraph(WORDS) + "</w:tc></w:tr></w:tbl>" * depth


def _pages(count: int) -> bytes:
    kids = " ".join(f"{number} 0 R" for number in range(3, count + 3))
    page = "<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]>>"
    return pdf(
        "<</Type/Catalog/Pages 2 0 R>>",
        f"<</Type/Pages/Count {count}/Kids[{kids}]>>",
        *[page] * count,
    )


def _one_page(content: str, *more: str, resources: str = "", catalog: str = "") -> bytes:
    return pdf(
        f"<</Type/Catalog/Pages 2 0 R{catalog}>>",
        "<</Type/Pages/Count 1/Kids[3 0 R]>>",
        f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<<{resources}>>>>",
        _stream(content),
        *more,
    )


def _stream(content: str, entries: str = "") -> str:
    return f"<</Length {len(content)}{entries}>>\nstream\n{content}\nendstream"


_SHOWN = "BT /F 12 Tf 50 700 Td (Kinh gui: Cac truong hoc minh hoa.) Tj ET"
_FONT = "/Font<</F 5 0 R>>"
_HELVETICA = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"
_BROKEN_FONT = (
    "<</Type/Font/Subtype/TrueType/BaseFont/AAAAAA+Hong/FirstChar 0/LastChar 255/FontDescriptor 6 0 R>>",
    "<</Type/FontDescriptor/FontName/AAAAAA+Hong/Flags 4/FontFile2 7 0 R>>",
    _stream("\x00\x01\x00\x00\x00\xff" + "glyf" * 9_000, "/Length1 99999999"),
)
_LOOP = "/XObject<</X 5 0 R>>"
_LOOPING_FORM = _stream(
    "/X Do /X Do", f"/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<<{_LOOP}>>"
)
_SCRIPT = "/OpenAction<</S/JavaScript/JS(app.alert\\(1\\); while\\(true\\){})>>"
_ATTACHED = "/Names<</EmbeddedFiles<</Names[(a.exe)<</Type/Filespec/F(a.exe)/EF<</F 6 0 R>>>>]>>>>"
_HUGE_ROW = "<w:tr>" + f"<w:tc>{paragraph('Sở Y tế')}</w:tc>" * 40 + "</w:tr>"

REFUSED: dict[str, Callable[[], bytes]] = {
    "zip bomb.docx": lambda: docx(" " * 300_000_000),
    "zip bomb.odt": lambda: odt(" " * 300_000_000),
    "laughs.docx": lambda: docx(paragraph("&a9;"), LAUGHS),
    "laughs.odt": lambda: odt("<text:p>&a9;</text:p>", LAUGHS),
    "outside.docx": lambda: docx(paragraph("&a9;"), OUTSIDE),
    "outside.odt": lambda: odt("<text:p>&a9;</text:p>", OUTSIDE),
    "500 pages.pdf": lambda: _pages(500),
    "pages that hold themselves.pdf": lambda: pdf(
        "<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Count 9/Kids[2 0 R 2 0 R 2 0 R]>>"
    ),
    "forms that draw themselves.pdf": lambda: _one_page("/X Do", _LOOPING_FORM, resources=_LOOP),
    "20000 pixels.png": lambda: picture(20_000, 20_000),
    "25 MB.txt": lambda: (WORDS + "\n").encode() * 600_000,
    "deep xml.docx": lambda: docx(_tables(5_000)),
    "groups without end.rtf": lambda: b"{\\rtf1 " + b"{" * 3_000_000,
}
"""Each must be refused, and at once or at the limit of time."""

READ: dict[str, Callable[[], bytes]] = {
    "broken font.pdf": lambda: _one_page(_SHOWN, *_BROKEN_FONT, resources=_FONT),
    "script.pdf": lambda: _one_page(_SHOWN, _HELVETICA, resources=_FONT, catalog=_SCRIPT),
    "attached program.pdf": lambda: _one_page(
        _SHOWN, _HELVETICA, _stream("MZ" * 99), resources=_FONT, catalog=_ATTACHED
    ),
    "laughs.html": f"{LAUGHS}<html><body><p>{WORDS}</p><p>&a9;</p></body></html>".encode,
    "laughs.svg": f"{LAUGHS}<svg><text>&a9;</text></svg>".encode,
    "outside.html": f"{OUTSIDE}<html><body><p>{WORDS}</p><p>&a9;</p></body></html>".encode,
    "deep.html": lambda: b"<html><body>" + b"<div>" * 100_000 + WORDS.encode(),
    "deep lists.html": lambda: b"<html><body>" + b"<ul><li>" * 50_000 + WORDS.encode(),
    "huge table.docx": lambda: docx(paragraph(WORDS) + f"<w:tbl>{_HUGE_ROW * 300}</w:tbl>"),
    "deep groups.rtf": lambda: b"{\\rtf1 " + b"{" * 50_000 + b"minh hoa" + b"}" * 50_001,
    "NUL.txt": f"{WORDS}\n{'x' * 5_000}\nmột\x00 hai\x00".encode,
    "half signs.txt": lambda: b"\xff\xfe" + WORDS.encode("utf-16-le") + b"\x00\xd8a\x00",
    "half signs.html": f"<html><body><p>{WORDS} &#xD800; &#0;</p></body></html>".encode,
    "half signs.rtf": lambda: b"{\\rtf1 minh hoa \\u-10240? \\u0? het\\par}",
    "one line.txt": lambda: (WORDS + " ").encode() * 30_000,
    "brackets.txt": lambda: b"(" * 300_000,
    "capitals.txt": lambda: "CỘNG HÒA ".encode() * 30_000,
    "quotes.txt": lambda: "“".encode() * 300_000,
}
"""Each may be read or refused, but must be done with."""
