"""One run (lượt chạy thử): documents are mutated and read apart, until the time is over."""

from __future__ import annotations

import random
import time
from collections.abc import Callable

from thongsuot.core.model.errors import UnreadableCode, UnreadableDocumentError
from thongsuot.core.rules.context import Context
from thongsuot.core.sandbox.limits import Limits
from thongsuot.core.sandbox.pool import ReaderPool
from thongsuot.core.sandbox.reader_handle import ProgramFault
from thongsuot.core.sandbox.request import Request
from tools.fuzz import by_bytes, by_nodes, by_objects, by_tokens
from tools.fuzz.findings import Findings
from tools.fuzz.sources import formats
from tools.fuzz.splicing import splice
from tools.fuzz.verdict import broken_promises

# LibreOffice and Tesseract take seconds, so that their formats come seldom.
_SHARES = {"txt": 40, "docx": 14, "odt": 10, "rtf": 10, "html": 10, "pdf": 14, "doc": 1, "png": 1}
_WAYS: dict[str, tuple[Callable[[bytes, random.Random], bytes], ...]] = {
    "docx": (by_nodes.mutate, by_nodes.mutate, by_nodes.mutate, by_bytes.mutate),
    "odt": (by_nodes.mutate, by_nodes.mutate, by_nodes.mutate, by_bytes.mutate),
    "pdf": (by_objects.mutate, by_objects.mutate, by_objects.mutate, by_bytes.mutate),
    "doc": (by_bytes.mutate,),
    "png": (by_bytes.mutate,),
}
_TEXT_WAYS = (by_tokens.mutate, by_tokens.mutate, by_tokens.mutate, by_bytes.mutate)
_LARGEST = 120_000
_SECONDS = 20.0
_MEMORY = 1024**3


def run(minutes: float, seed: int, findings: Findings) -> int:
    """Read mutated documents for so many minutes; give their number."""
    end = time.monotonic() + minutes * 60
    number = 0
    with ReaderPool(Limits(seconds=_SECONDS, most_seconds=60, memory=_MEMORY)) as pool:
        while time.monotonic() < end:
            data, name = document(seed, number)
            _read(pool, data, name, findings)
            number += 1
    return number


def document(seed: int, number: int) -> tuple[bytes, str]:
    """Give the mutated document of this number, the same one whenever it is asked for."""
    chance = random.Random(f"{seed}:{number}")  # noqa: S311 - to be repeated, not to be secret
    (ending,) = chance.choices(list(_SHARES), list(_SHARES.values()))
    documents = formats()[ending]()
    data = chance.choice(documents)
    if chance.random() < 0.25:
        data = splice(data, chance.choice(documents), chance)
    for _ in range(chance.randint(1, 3)):
        data = chance.choice(_WAYS.get(ending, _TEXT_WAYS))(data, chance)
    return data[:_LARGEST], f"{seed}-{number}.{ending}"


def _read(pool: ReaderPool, data: bytes, name: str, findings: Findings) -> None:
    ending = name.rpartition(".")[2]
    try:
        answer = pool.read(Request(((data, name),), context=Context()))
    except UnreadableDocumentError as error:
        if isinstance(error.__cause__, ProgramFault):
            findings.keep(_place(str(error.__cause__)), data, name)
        elif "hai lần" in error.message or error.code is UnreadableCode.TIMEOUT:
            findings.keep(f"{ending}: reader lost or stopped: {error.code.value}", data, name)
        elif not error.message.isprintable() or "hãy" not in error.message.lower():
            findings.keep(f"{ending}: words of the refusal: {error.code.value}", data, name)
        else:
            findings.count(f"{ending}: refused: {error.code.value}")
        return
    mistakes = sorted(set(broken_promises(answer)))
    for mistake in mistakes:
        findings.keep(mistake, data, name)
    if not mistakes:
        findings.count(f"{ending}: read")


def _place(fault: str) -> str:
    """Give the last place in our own code and the kind of the mistake."""
    lines = fault.strip().splitlines()
    places = [line.strip() for line in lines if "/thongsuot/" in line]
    place = places[-1].rpartition("/")[2] if places else ""
    return f"{lines[-1][:120]} at {place}"
