"""Capitals that the contract leaves open: `các Sở` or `các sở`, and a small name at the head of a line."""

from __future__ import annotations

from tools.accuracy.generator.model import Json


def accepting_capitals(expected: Json) -> Json:
    """Accept for each assignment, and for the addressees, the names with the other capitals too."""
    tasks = [_with_others(one, "agencies") for one in expected["assignments"]]
    return _with_others({**expected, "assignments": tasks}, "addressees")


def _with_others(told: Json, key: str) -> Json:
    ways = [told[key], *told.get(f"{key}_arguable", [])]
    others = [
        [{**one, "name": change(one["name"])} for one in some]
        for some in ways
        for change in (_small, _capital, lambda name: _capital(_small(name)))
    ]
    new = [some for some in others if some not in ways]
    return {**told, f"{key}_arguable": [*ways[1:], *new]} if new else told


def _small(name: str) -> str:
    return name.replace("các Sở ", "các sở ", 1)


def _capital(name: str) -> str:
    return name if name.startswith("các ") else name[:1].upper() + name[1:]
