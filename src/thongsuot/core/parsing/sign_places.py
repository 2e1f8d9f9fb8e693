"""Places of signs (chỗ có dấu câu): where stops and the like stand in a part of a text.

To seek one sign takes a small part of the time that an expression for one of several signs takes.
"""

from __future__ import annotations


def sign_places(text: str, signs: str, start: int, end: int) -> list[int]:
    """Give in order the places in ``[start, end)`` where one of ``signs`` stands."""
    places: list[int] = []
    for sign in signs:
        at = text.find(sign, start, end)
        while at >= 0:
            places.append(at)
            at = text.find(sign, at + 1, end)
    places.sort()
    return places


def first_sign(text: str, signs: str, start: int, end: int) -> int:
    """Give the first place in ``[start, end)`` where one of ``signs`` stands, ``end`` where none does."""
    for sign in signs:
        at = text.find(sign, start, end)
        if at >= 0:
            end = at
    return end
