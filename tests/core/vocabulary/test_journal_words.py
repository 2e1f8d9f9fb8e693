"""Every deed that actions write into the journal has its words."""

import re
from pathlib import Path

from thongsuot.core.vocabulary.load import table

DOMAIN = Path(__file__).resolve().parents[3] / "src/thongsuot/domain"


def test_every_deed_has_words():
    written = {
        verb
        for file in DOMAIN.rglob("*.py")
        for verb in re.findall(r'verb="([a-z_]+\.[a-z_]+)"', file.read_text(encoding="utf-8"))
    }
    assert len(written) > 20
    assert written - table("journal_words")["verb"].keys() == set()
