"""A QR code in a terminal, for the camera of a phone."""

import os
import shutil
import sys
from collections.abc import Sequence
from contextlib import suppress
from typing import Final, TextIO

import typer

_BORDER: Final = 4
"""The quiet zone around a code, in modules, as ISO/IEC 18004 demands it."""
_BLOCKS: Final = {(0, 0): " ", (1, 0): "▀", (0, 1): "▄", (1, 1): "█"}
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
    import segno  # noqa: PLC0415 - for this one line of output

    rows = segno.make_qr(text, error="l").matrix_iter(border=_BORDER)
    modules = [[min(1, module) for module in row] for row in rows]
    if len(modules) % 2:
        modules.append([0] * len(modules[0]))
    pairs = zip(modules[::2], modules[1::2], strict=True)
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
