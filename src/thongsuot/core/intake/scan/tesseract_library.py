"""Tesseract's library (thư viện Tesseract) in this process: loaded once, its model kept from page to page.

The program does the same, but it loads model and dictionaries anew for each picture (a tenth of a page's time) and
wants the picture written and read. All that is called here belongs to the library's interface for C (``capi.h``), which
versions 4 and 5 have alike.
"""

from __future__ import annotations

import ctypes
import os
from contextlib import suppress
from ctypes.util import find_library
from functools import cache
from queue import Empty, LifoQueue
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterator

    from thongsuot.core.intake.scan.engine import Gray

# The name on Debian and its kin; elsewhere the system is asked.
_USUAL_NAME = "libtesseract.so.5"
_LANGUAGE = b"vie"
_DOTS_PER_INCH = 200
_MILLISECONDS = 60_000
_SETTINGS = {
    # Print is proportional: no time is spent on finding out.
    b"textord_all_prop": b"1",
    # What it has to say of a picture is of no use to anybody.
    b"debug_file": b"/dev/null",
}
_HANDLE, _TEXT, _NUMBER = ctypes.c_void_p, ctypes.c_char_p, ctypes.c_int
_FUNCTIONS = {
    "TessBaseAPICreate": (_HANDLE, []),
    "TessBaseAPIDelete": (None, [_HANDLE]),
    "TessBaseAPIInit3": (_NUMBER, [_HANDLE, _TEXT, _TEXT]),
    "TessBaseAPISetVariable": (_NUMBER, [_HANDLE, _TEXT, _TEXT]),
    "TessBaseAPISetPageSegMode": (None, [_HANDLE, _NUMBER]),
    "TessBaseAPISetImage": (None, [_HANDLE, _HANDLE, _NUMBER, _NUMBER, _NUMBER, _NUMBER]),
    "TessBaseAPISetSourceResolution": (None, [_HANDLE, _NUMBER]),
    "TessBaseAPIRecognize": (_NUMBER, [_HANDLE, _HANDLE]),
    "TessBaseAPIGetTsvText": (_HANDLE, [_HANDLE, _NUMBER]),
    "TessBaseAPIClear": (None, [_HANDLE]),
    "TessDeleteText": (None, [_HANDLE]),
    "TessMonitorCreate": (_HANDLE, []),
    "TessMonitorDelete": (None, [_HANDLE]),
    "TessMonitorSetDeadlineMSecs": (None, [_HANDLE, _NUMBER]),
}

_idle: LifoQueue[_Recogniser] = LifoQueue()


def table_of(picture: Gray, layout: int) -> str:
    """Give the table of words of a picture that is laid out as ``layout`` says; empty if it fails or takes too long."""
    recogniser = _idle_or_new()
    if recogniser is None:
        return ""
    try:
        return recogniser.table_of(picture, layout)
    finally:
        _idle.put(recogniser)


@cache
def has_tesseract() -> bool:
    """Tell whether the library is installed and knows Vietnamese; the first picture uses what this loads."""
    if (recogniser := _new()) is not None:
        _idle.put(recogniser)
    return recogniser is not None


class _Recogniser:
    """The library with a model of its own, for one thread at a time."""

    def __init__(self, library: ctypes.CDLL) -> None:
        self._library = library
        self._handle = library.TessBaseAPICreate()
        if library.TessBaseAPIInit3(self._handle, None, _LANGUAGE) != 0:
            library.TessBaseAPIDelete(self._handle)
            raise LookupError(_LANGUAGE)
        for name, value in _SETTINGS.items():
            library.TessBaseAPISetVariable(self._handle, name, value)

    def table_of(self, picture: Gray, layout: int) -> str:
        library, handle, dots = self._library, self._handle, np.ascontiguousarray(picture)
        height, width = dots.shape
        library.TessBaseAPISetPageSegMode(handle, layout)
        library.TessBaseAPISetImage(handle, dots.ctypes.data, width, height, 1, width)
        library.TessBaseAPISetSourceResolution(handle, _DOTS_PER_INCH)
        monitor = library.TessMonitorCreate()
        try:
            library.TessMonitorSetDeadlineMSecs(monitor, _MILLISECONDS)
            is_done = library.TessBaseAPIRecognize(handle, monitor) == 0
            return self._table() if is_done else ""
        finally:
            library.TessMonitorDelete(monitor)
            library.TessBaseAPIClear(handle)

    def _table(self) -> str:
        text = self._library.TessBaseAPIGetTsvText(self._handle, 0)
        try:
            return ctypes.string_at(text).decode("utf-8", errors="replace") if text else ""
        finally:
            self._library.TessDeleteText(text)


def _idle_or_new() -> _Recogniser | None:
    try:
        return _idle.get_nowait()
    except Empty:
        return _new()


def _new() -> _Recogniser | None:
    library = _library()
    with suppress(LookupError):
        return _Recogniser(library) if library is not None else None
    return None


@cache
def _library() -> ctypes.CDLL | None:
    # As many pictures as there are cores are recognised at the same time: threads within one are in their way.
    os.environ["OMP_THREAD_LIMIT"] = "1"
    for name in _names():
        with suppress(OSError, AttributeError):
            return _with_types(ctypes.CDLL(name))
    return None


def _names() -> Iterator[str]:
    yield _USUAL_NAME
    if (found := find_library("tesseract")) is not None:
        yield found


def _with_types(library: ctypes.CDLL) -> ctypes.CDLL:
    for name, (result, arguments) in _FUNCTIONS.items():
        function = getattr(library, name)
        function.restype, function.argtypes = result, arguments
    return library
