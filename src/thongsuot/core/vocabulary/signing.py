"""Signing (thẩm quyền ký): the signature block that fits a body by its kind."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from thongsuot.core.model.formal_document import SigningBlock
from thongsuot.core.vocabulary.folding import fold
from thongsuot.core.vocabulary.load import entries


@dataclass(frozen=True, slots=True)
class SigningBody:
    """A kind of body: the collective it signs for (TM.), its head and the head's deputy."""

    starts: tuple[str, ...]
    head: str
    deputy: str
    on_behalf: str | None = None


def signing_block(
    body: str, *, by_deputy: bool = False, name: str | None = None
) -> SigningBlock | None:
    """Give the lines above a signature for ``body``; ``name`` of the signer may be left blank.

    None where the kind of the body is not known: then nobody's office is made up.
    """
    kind = _kind_of(body)
    if kind is None:
        return None
    collective = (f"TM. {kind.on_behalf}",) if kind.on_behalf else ()
    office = (f"KT. {kind.head}", kind.deputy) if by_deputy else (kind.head,)
    return SigningBlock(tuple(line.upper() for line in (*collective, *office)), name)


def _kind_of(body: str) -> SigningBody | None:
    folded = f"{fold(body).replace(',', '')} "
    fitting = [
        (len(start), kind)
        for kind in _signing_bodies()
        for start in kind.starts
        if folded.startswith(f"{fold(start)} ")
    ]
    return max(fitting, key=lambda pair: pair[0])[1] if fitting else None


@cache
def _signing_bodies() -> tuple[SigningBody, ...]:
    return entries("signing_bodies", "body", SigningBody)
