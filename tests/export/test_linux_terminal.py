"""A terminal is not controlled by names and texts of files; a file and a pipe get all as it is."""

import os
import re
from collections.abc import Callable

import pytest

from app.core.export.format import Format
from app.export.atomic_write import open_output
from app.export.registry import export
from tests.export.rows import entry, page

NAMES = (
    b"esc\x1b]0;title\x07.mp4",
    "c1 \x9b31m.mp4".encode(),
    b"bad \x9b31m.mp4",
    "rtl \u202egp4.mp4".encode(),
)
CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202e\udc80-\udcff]")


def _written(form: Format, make: Callable[[], tuple[int, int]]) -> str:
    """Return what comes out at the other end of a terminal or pipe."""
    out, into = make()
    try:
        with open_output(b"/dev/fd/%d" % into, (), lambda _target: None) as text:
            export(text, [page(*map(entry, NAMES))], form)
        os.close(into)
        into = -1
        return _all(out).decode("utf-8", "surrogateescape")
    finally:
        os.close(out)
        if into >= 0:
            os.close(into)


def _all(out: int) -> bytes:
    found = b""
    try:
        while part := os.read(out, 65_536):
            found += part
    except OSError:  # the other end of the terminal is closed
        pass
    return found


@pytest.mark.parametrize("form", [Format.CSV, Format.JSON, Format.JSONL, Format.TABLE])
def test_no_format_controls_a_terminal(form: Format) -> None:
    said = _written(form, os.openpty)
    assert ".mp4" in said
    assert CONTROLS.findall(said) == []
    assert re.search(r"\r(?!\r*\n)", said) is None


def test_a_pipe_gets_the_bytes() -> None:
    said = _written(Format.CSV, os.pipe).encode("utf-8", "surrogateescape")
    assert all(b"/v/" + name in said for name in NAMES)
