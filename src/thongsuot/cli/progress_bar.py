"""The progress bar (thanh tiến độ) of long work: one line that changes on a terminal, few lines elsewhere."""

from __future__ import annotations

import sys
import time

_WIDTH = 24
_PAUSE_ON_TERMINAL = 0.2
_PAUSE_ELSEWHERE = 30.0


class ProgressBar:
    """Shows on standard error how many of ``total`` documents are done."""

    def __init__(self, total: int) -> None:
        self._total = total
        self._begin = self._shown = time.monotonic()
        self._is_terminal = sys.stderr.isatty()
        self._pause = _PAUSE_ON_TERMINAL if self._is_terminal else _PAUSE_ELSEWHERE

    def show(self, done: int, failed: int) -> None:
        """Show the state, unless it was shown a moment ago."""
        now = time.monotonic()
        if now - self._shown < self._pause:
            return
        self._shown = now
        self._write(self._words(done, failed, now - self._begin))

    def end(self) -> None:
        """Take the bar off the terminal."""
        if self._is_terminal:
            sys.stderr.write("\r\x1b[K")
            sys.stderr.flush()

    def _write(self, words: str) -> None:
        sys.stderr.write(f"\r\x1b[K{words}" if self._is_terminal else f"{words}\n")
        sys.stderr.flush()

    def _words(self, done: int, failed: int, seconds: float) -> str:
        share = done / self._total if self._total else 1.0
        full = round(share * _WIDTH)
        bar = f"{'█' * full}{'░' * (_WIDTH - full)} " if self._is_terminal else ""
        counted = f"{_figure(done)}/{_figure(self._total)} văn bản ({share:.0%})"
        failures = f", {_figure(failed)} không đọc được" if failed else ""
        return f"{bar}{counted}{failures}, {_rest(done, self._total, seconds)}"


def _figure(number: int) -> str:
    return f"{number:,}".replace(",", ".")


def _rest(done: int, total: int, seconds: float) -> str:
    if not done:
        return "đang bắt đầu"
    left = seconds / done * (total - done)
    if left < 90:  # noqa: PLR2004 - of two minutes one no longer counts the seconds
        return f"còn khoảng {left:.0f} giây"
    return f"còn khoảng {left / 60:.0f} phút"
