"""Every thing that the program speaks of has its word in the glossary."""

import importlib
import inspect
import pkgutil
import re
from pathlib import Path

from django.apps import apps

from thongsuot.core import model

GLOSSARY = Path(__file__).resolve().parents[2] / "docs/glossary.md"


def test_every_public_class_of_the_model_and_every_table_stands_in_the_glossary():
    explained = set(re.findall(r"`(\w+)`", GLOSSARY.read_text(encoding="utf-8")))
    named = _classes_of_the_core_model() | _tables()

    assert len(named) > 40
    assert named - explained == set()


def _classes_of_the_core_model() -> set[str]:
    modules = [
        importlib.import_module(f"{model.__name__}.{found.name}")
        for found in pkgutil.iter_modules(model.__path__)
    ]
    return {
        name
        for module in modules
        for name, thing in vars(module).items()
        if inspect.isclass(thing)
        and thing.__module__ == module.__name__
        and not name.startswith("_")
    }


def _tables() -> set[str]:
    return {
        table.__name__ for table in apps.get_models() if table.__module__.startswith("thongsuot.")
    }
