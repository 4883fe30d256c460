"""A QR code in a terminal, for the camera of a phone."""

import os
import shutil
import sys
from collections.abc import Sequence
from contextlib import suppress
from typing import Final, TextIO

import typer

from app.qr_code import modules

_BLOCKS: Final = {(False, False): " ", (True, False): "▀", (False, True): "▄", (True, True): "█"}
"""Two modules, one above the other, in one character."""
_COLOURS: Final = "\x1b[30;107m"
"""Black on white, whatever the colours of the terminal."""
_USUAL: Final = "\x1b[0m"


def show(text: str) -> None:
    """Write a code with `text` to standard error, if that is a terminal which can show it."""
    lines = drawn(text)
    if _can_show(sys.stderr, lines, shutil.get_terminal_size()):
        with suppress(OSError):
            typer.echo("\n".join(f"{_COLOURS}{line}{_USUAL}" for line in lines), err=True, color=True)


def drawn(text: str) -> list[str]:
    """Return the lines of a code with `text`, all of one length."""
    rows = list(modules(text, error="l"))
    if len(rows) % 2:
        rows.append((False,) * len(rows[0]))
    pairs = zip(rows[::2], rows[1::2], strict=True)
    return ["".join(map(_BLOCKS.__getitem__, zip(*pair, strict=True))) for pair in pairs]


def _can_show(output: TextIO, lines: Sequence[str], size: os.terminal_size) -> bool:
    if not output.isatty() or os.environ.get("TERM") == "dumb":
        return False
    if os.name == "nt" and "WT_SESSION" not in os.environ:
        return False  # older consoles of Windows write the colours as text
    try:
        "".join(_BLOCKS.values()).encode(output.encoding)
    except UnicodeEncodeError:
        return False
    return len(lines[0]) <= size.columns and len(lines) <= size.lines
