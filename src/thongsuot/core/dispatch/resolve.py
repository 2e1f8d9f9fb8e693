"""Resolving (xác định đơn vị nhận): from the name of a body in a letter to the units of the registry."""

from __future__ import annotations

from thongsuot.core.dispatch.collective import resolve_collective
from thongsuot.core.dispatch.index import index_of
from thongsuot.core.dispatch.resolution import Resolution
from thongsuot.core.dispatch.scope import Scope
from thongsuot.core.dispatch.single import resolve_single
from thongsuot.core.dispatch.tree import UnitTree

__all__ = ["Resolution", "resolve"]


def resolve(
    name: str, *, collective: bool, tree: UnitTree, sender: str, addressed: tuple[str, ...] = ()
) -> Resolution:
    """Find the units that ``name``, as a reading gives it, stands for in a letter of ``sender``.

    Args:
        name: the body as the document names it.
        collective: whether the phrase stands for several bodies (``các …``).
        tree: the registry on the day of the letter.
        sender: the code of the unit whose letter it is.
        addressed: the codes of the units that the letter is addressed to; a phrase that only says
            ``các cơ quan, đơn vị`` means them.

    Raises:
        KeyError: the registry has no unit ``sender``.
    """
    index = index_of(tree)
    scope = Scope(tree, sender)
    if collective:
        return resolve_collective(name, index, scope, addressed)
    return resolve_single(name, index, scope)
