"""Agency file (tệp cấu hình): ``thongsuot.toml`` beside a document or in a folder above it, read once."""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path

import typer

from thongsuot.core.rules.agency_settings import AgencySettings, SettingsError, agency_settings
from thongsuot.core.rules.registry import all_rules

NAME = "thongsuot.toml"


def settings_for(document: Path, given: Path | None) -> AgencySettings:
    """Give the settings for a document: those of the ``given`` file, else of the nearest one above it.

    Raises:
        typer.BadParameter: the file cannot be read, or a setting in it not understood.
    """
    path = given or nearest(document)
    return AgencySettings() if path is None else _read(path)


def nearest(document: Path) -> Path | None:
    """Find the file beside ``document`` or in the nearest folder above it."""
    folders = document.absolute().parents
    return next((folder / NAME for folder in folders if (folder / NAME).is_file()), None)


@cache
def _read(path: Path) -> AgencySettings:
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
        return agency_settings(table, [rule.code for rule in all_rules()])
    except (OSError, SettingsError) as error:
        raise typer.BadParameter(f"{path}: {error}") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        message = f"{path}: không phải tệp TOML đúng cú pháp ({error})."
        raise typer.BadParameter(message) from error
