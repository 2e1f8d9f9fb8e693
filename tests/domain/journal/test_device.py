"""The few words that are kept of a device."""

import pytest

from thongsuot.domain.journal.device import device_words

WINDOWS = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko)"


@pytest.mark.parametrize(
    ("line", "words"),
    [
        (f"{WINDOWS} Chrome/120.0.0.0 Safari/537.36", "Chrome, Windows"),
        (f"{WINDOWS} Chrome/120.0.0.0 Safari/537.36 Edg/120.0", "Edge, Windows"),
        (f"{WINDOWS} coc_coc_browser/118.0 Chrome/112.0 Safari/537.36", "Cốc Cốc, Windows"),
        (
            "Mozilla/5.0 (X11; Linux x86_64; rv:120.0) Gecko/20100101 Firefox/120.0",
            "Firefox, Linux",
        ),
        (
            "Mozilla/5.0 (Linux; Android 13) AppleWebKit/537.36 Chrome/119.0 Mobile Safari/537.36",
            "Chrome, Android",
        ),
        (
            "Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) Version/17.0 Safari/604.1",
            "Safari, iPhone",
        ),
        ("curl/8.0", ""),
        ("", ""),
    ],
)
def test_browser_and_system_are_told(line, words):
    assert device_words(line) == words
