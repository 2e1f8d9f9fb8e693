"""No part that the program is delivered with has a licence stronger than the LGPL."""

import re
from importlib.metadata import Distribution, PackageNotFoundError, distribution

STRONG = re.compile(r"(?<!L)(?<!Lesser )(?:A?GPL|General Public License)", re.IGNORECASE)


def test_no_dependency_has_a_licence_stronger_than_the_lgpl():
    parts = _with_all_they_need("thongsuot")
    strong = {
        name: licence for name, part in parts.items() if _is_strong(licence := _licence(part))
    }

    assert len(parts) > 25
    assert strong == {}


def test_the_look_tells_the_licences_apart():
    assert _is_strong("GPL-3.0-or-later")
    assert _is_strong("GNU Affero General Public License v3")
    assert _is_strong("AGPL-3.0-only")
    assert not _is_strong("LGPL-3.0-only")
    assert not _is_strong("GNU Library or Lesser General Public License (LGPL)")


def test_every_direct_part_stands_in_the_notice():
    from pathlib import Path

    notice = (Path(__file__).resolve().parents[2] / "NOTICE").read_text(encoding="utf-8").lower()
    direct = {_name(line) for line in distribution("thongsuot").requires or []}

    assert {name for name in direct if not re.search(rf"\b{name}\b", notice)} == set()


def _with_all_they_need(root: str) -> dict[str, Distribution]:
    found: dict[str, Distribution] = {}
    open_names = [root]
    while open_names:
        name = open_names.pop()
        if name in found:
            continue
        try:
            found[name] = distribution(name)
        except PackageNotFoundError:  # needed on another system or for another extra only
            continue
        open_names += [_name(line) for line in found[name].requires or []]
    return found


def _name(requirement: str) -> str:
    return re.match(r"[\w.-]+", requirement)[0].lower().replace("_", "-")


def _licence(part: Distribution) -> str:
    named = [part.metadata.get("License-Expression"), (part.metadata.get("License") or "")[:100]]
    classified = [
        line for line in part.metadata.get_all("Classifier") or [] if line.startswith("License")
    ]
    return " ".join(word for word in (*named, *classified) if word)


def _is_strong(licence: str) -> bool:
    return bool(STRONG.search(licence))
