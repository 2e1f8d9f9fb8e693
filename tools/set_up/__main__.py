"""Bring a checkout to where it can run, or be tested: ``python3 -m tools.set_up run|test``.

Needs nothing but Python itself. Every step looks first whether it is done already.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable

from tools.set_up.debian import TO_RUN, TO_TEST, ensure_packages
from tools.set_up.failure import SetUpError
from tools.set_up.front_end import ensure_front_end
from tools.set_up.python_environment import ensure_environment

NOTICED_SECONDS = 1.0
PACKAGES = {"run": TO_RUN, "test": TO_TEST}


def main(arguments: list[str]) -> int:
    """Set up for the purpose named; give the exit status."""
    if len(arguments) != 1 or arguments[0] not in PACKAGES:
        print("usage: python3 -m tools.set_up run|test", file=sys.stderr)
        return 2
    purpose = arguments[0]
    steps: dict[str, Callable[[], None]] = {
        "Debian packages": lambda: ensure_packages(PACKAGES[purpose]),
        "Python packages": lambda: ensure_environment(purpose),
        "front-end files": ensure_front_end,
    }
    try:
        for name, step in steps.items():
            _timed(name, step)
    except SetUpError as error:
        print(f"\nSet-up stopped: {error}", file=sys.stderr)
        return 1
    return 0


def _timed(name: str, step: Callable[[], None]) -> None:
    """Do a step; tell how long it took where somebody will have noticed."""
    begin = time.monotonic()
    step()
    seconds = time.monotonic() - begin
    if seconds > NOTICED_SECONDS:
        print(f"Done with {name} in {seconds:.0f} s", flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
