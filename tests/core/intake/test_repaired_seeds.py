"""The five real letters come out paragraph by paragraph as somebody read and approved them."""

import unicodedata
from pathlib import Path

import pytest

from thongsuot.core.intake.open import open_document
from thongsuot.core.intake.repair import repair
from thongsuot.core.model.span import Span

SEEDS = sorted((Path(__file__).parents[2] / "seeds").glob("*.txt"))
REPAIRED = Path(__file__).parent / "repaired"


@pytest.mark.parametrize("seed", SEEDS, ids=lambda path: path.stem)
def test_seed_is_repaired_as_reviewed(seed):
    source = repair(open_document(seed.read_bytes(), seed.name))
    reviewed = (REPAIRED / seed.name).read_text(encoding="utf-8")
    assert source.text.split("\n") == reviewed.removesuffix("\n").split("\n")


@pytest.mark.parametrize("seed", SEEDS, ids=lambda path: path.stem)
def test_every_word_leads_back_to_its_letters_in_the_file(seed):
    source = repair(open_document(seed.read_bytes(), seed.name))
    start = 0
    for word in source.text.split():
        start = source.text.index(word, start)
        span = Span(start, start + len(word))
        assert _letters(source.to_original(span).of(source.original)) == _letters(word)
        start += len(word)


def _letters(words):
    """Compare the bare letters: marks may have stood apart, blanks and signs of emphasis between."""
    bare = unicodedata.normalize("NFD", words).replace("*", "")
    return [c for c in bare if not c.isspace() and not unicodedata.combining(c)]
