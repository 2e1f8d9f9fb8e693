"""The private PostgreSQL lives exactly as long as its command."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = """
import os, psycopg
with psycopg.connect(os.environ["DATABASE_URL"]) as connection:
    print(*connection.execute("show data_directory").fetchone())
    print(*connection.execute("show listen_addresses").fetchone())
    print(*connection.execute("show server_encoding").fetchone())
raise SystemExit(5)
"""


@pytest.mark.slow
def test_a_command_gets_a_server_of_its_own_and_leaves_nothing_behind():
    done = subprocess.run(
        [sys.executable, "-m", "tools.postgres", sys.executable, "-c", PROGRAM],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    folder, address, encoding = done.stdout.splitlines()

    assert done.returncode == 5
    assert (address, encoding) == ("127.0.0.1", "UTF8")
    assert not Path(folder).parent.exists()
