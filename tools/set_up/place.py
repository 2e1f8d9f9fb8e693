"""Where things lie in a checkout."""

from __future__ import annotations

from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
STATE = ROOT / ".state"
"""What set-up remembers between two runs; never committed."""
VENV = ROOT / ".venv"
