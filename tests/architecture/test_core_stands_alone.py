"""The core stands alone: it works without framework, web door or network client."""

import subprocess
import sys

PROGRAM = """
import importlib, pkgutil, sys
import thongsuot.core as core
names = [module.name for module in pkgutil.walk_packages(core.__path__, "thongsuot.core.")]
for name in names:
    importlib.import_module(name)
foreign = {"django", "ninja", "typer", "gunicorn", "requests", "httpx", "urllib.request"}
print(len(names), *sorted(foreign & set(sys.modules)))
"""


def test_every_module_of_the_core_loads_in_a_fresh_interpreter_without_any_framework():
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM], capture_output=True, text=True, check=True, timeout=120
    )
    count, *foreign = done.stdout.split()

    assert int(count) > 40
    assert foreign == []
