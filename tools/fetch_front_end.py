"""Copy the pinned front-end files out of node_modules to where the program serves and uses them.

Set-up calls this after ``npm ci --ignore-scripts``: styles, htmx, web fonts and one sheet of icons go
to the web door's ``static/vendor``, the fonts of printed documents (Tinos) to the renderer. Both
folders are made anew, so that a file which is no longer asked for does not stay behind.
"""

from __future__ import annotations

import json
import re
import shutil
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
MODULES = ROOT / "node_modules"
VENDOR = ROOT / "src/thongsuot/web/static/vendor"
PRINT_FONTS = ROOT / "src/thongsuot/core/rendering/fonts"

PLAIN_FILES = {
    "@tabler/core/dist/css/tabler.min.css": "tabler.min.css",
    "htmx.org/dist/htmx.min.js": "htmx.min.js",
    "idiomorph/dist/idiomorph-ext.min.js": "idiomorph-ext.min.js",
}
WEB_FONT = "@fontsource/be-vietnam-pro"
WEB_FONT_SUBSETS = ("latin", "latin-ext", "vietnamese")
WEB_FONT_WEIGHTS = ("400", "600")
PRINT_FONT = "@expo-google-fonts/tinos"
LICENCES = {
    "htmx.org/LICENSE": "htmx.txt",
    "idiomorph/LICENSE": "idiomorph.txt",
    "@tabler/icons/LICENSE": "tabler-icons.txt",
    "@fontsource/be-vietnam-pro/LICENSE": "be-vietnam-pro.txt",
}
# The map files are not copied, and a style sheet that points to a missing file stops collectstatic.
SOURCE_MAP = re.compile(r"\n?(/\*|//)# sourceMappingURL=\S+( \*/)?\s*$")
SVG_BODY = re.compile(r"<svg[^>]*>(.*)</svg>", re.DOTALL)
EMPTY_SQUARE = re.compile(r'<path stroke="none" d="M0 0h24v24H0z" fill="none"\s*/>')


def main() -> int:
    """Make both folders anew; give the exit status."""
    if not MODULES.is_dir():
        print("node_modules is missing: run `npm ci --ignore-scripts` first", file=sys.stderr)
        return 1
    for folder in (VENDOR, PRINT_FONTS):
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
    _copy_plain_files()
    _copy_web_fonts()
    _write_icons()
    _copy_print_fonts()
    _copy_licences()
    return 0


def _copy_plain_files() -> None:
    for source, name in PLAIN_FILES.items():
        text = (MODULES / source).read_text(encoding="utf-8")
        (VENDOR / name).write_text(SOURCE_MAP.sub("\n", text), encoding="utf-8")


def _copy_web_fonts() -> None:
    """Copy the letters that Vietnamese needs, with the style sheet that declares them."""
    target = VENDOR / "fonts"
    target.mkdir()
    rules: list[str] = []
    for weight in WEB_FONT_WEIGHTS:
        sheet = (MODULES / WEB_FONT / f"{weight}.css").read_text(encoding="utf-8")
        for subset in WEB_FONT_SUBSETS:
            name = f"be-vietnam-pro-{subset}-{weight}-normal"
            shutil.copy(MODULES / WEB_FONT / "files" / f"{name}.woff2", target)
            block = sheet.split(f"/* {name} */")[1].split("}")[0] + "}"
            rules.append(re.sub(r", url\([^)]*\.woff\) format\('woff'\)", "", block).strip())
    sheet = "\n".join(rules).replace("./files/", "fonts/")
    (VENDOR / "fonts.css").write_text(sheet + "\n", encoding="utf-8")


def _write_icons() -> None:
    """Join the icons that package.json names into one sheet of symbols."""
    names = json.loads((ROOT / "package.json").read_text(encoding="utf-8"))["icons"]
    symbols = "".join(_symbol(name) for name in names)
    sheet = f'<svg xmlns="http://www.w3.org/2000/svg">{symbols}</svg>\n'
    (VENDOR / "icons.svg").write_text(sheet, encoding="utf-8")


def _symbol(name: str) -> str:
    svg = (MODULES / "@tabler/icons/icons/outline" / f"{name}.svg").read_text(encoding="utf-8")
    found = SVG_BODY.search(svg)
    if found is None:
        message = f"no picture in icon {name}"
        raise ValueError(message)
    body = " ".join(EMPTY_SQUARE.sub("", found[1]).split())
    return f'<symbol id="{name}" viewBox="0 0 24 24">{body}</symbol>\n'


def _copy_print_fonts() -> None:
    for font in sorted((MODULES / PRINT_FONT).glob("*/*.ttf")):
        shutil.copy(font, PRINT_FONTS)
    shutil.copy(MODULES / PRINT_FONT / "LICENSE_FONT", PRINT_FONTS / "LICENSE.txt")


def _copy_licences() -> None:
    target = VENDOR / "licences"
    target.mkdir()
    for source, name in LICENCES.items():
        shutil.copy(MODULES / source, target / name)


if __name__ == "__main__":
    sys.exit(main())
