"""Word tree (cây từ): one expression for many phrases, in which common beginnings are tried once.

The regular expression machine tries alternatives one after the other, and letters in any case slowly. Where
hundreds of phrases may stand at a place, a tree of their letters tells in a few steps that none does.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

_PIECES = re.compile(r"(\\s[+*]|,\?\\s\+)|(\(\?!.*\)$)|\\?(.)", re.DOTALL)
_END = ""

_Tree = dict[str, "_Tree"]


def one_of(phrases: Iterable[str], *, any_case: bool = True) -> str:
    r"""Give the expression for one of the phrases, of which those that come first are preferred.

    A phrase may hold ``\s+`` and ``,?\s+`` between its words, and end with a look ahead ``(?!…)``.
    The expression is for use without ``IGNORECASE``, which it would slow down.
    """
    tree: _Tree = {}
    for phrase in phrases:
        node = tree
        for blank, look, letter in _PIECES.findall(phrase):
            node = node.setdefault(blank or look or _letter(letter, any_case=any_case), {})
        node[_END] = {}
    return _expression(tree)


def _letter(letter: str, *, any_case: bool) -> str:
    small, capital = letter.lower(), letter.upper()
    if not any_case or small == capital or len(small) != 1 or len(capital) != 1:
        return re.escape(letter)
    return f"[{small}{capital}]"


def _expression(tree: _Tree) -> str:
    branches = [piece + _expression(rest) if piece else "" for piece, rest in tree.items()]
    return branches[0] if len(branches) == 1 else f"(?:{'|'.join(branches)})"
