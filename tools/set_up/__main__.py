"""Bring a checkout to where it can run, or be tested: ``python3 -m tools.set_up run|test``.

Needs nothing but Python itself. Every step looks first whether it is done already.
"""

from __future__ import annotations

import sys

from tools.set_up.debian import TO_RUN, TO_TEST, ensure_packages
from tools.set_up.failure import SetUpError
from tools.set_up.front_end import ensure_front_end
from tools.set_up.python_environment import ensure_environment

PACKAGES = {"run": TO_RUN, "test": TO_TEST}


def main(arguments: list[str]) -> int:
    """Set up for the purpose named; give the exit status."""
    if len(arguments) != 1 or arguments[0] not in PACKAGES:
        print("usage: python3 -m tools.set_up run|test", file=sys.stderr)
        return 2
    purpose = arguments[0]
    try:
        ensure_packages(PACKAGES[purpose])
        ensure_environment(purpose)
        ensure_front_end()
    except SetUpError as error:
        print(f"\nSet-up stopped: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
