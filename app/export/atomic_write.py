"""Writes every output: completely or not at all, and never over a protected file."""

import io
import os
import re
import shutil
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from typing import Final, TextIO

from app.core.errors import ExportFailed, OutputRefused
from app.core.hidden_signs import marked_lines
from app.core.names import display
from app.core.output_target import Target
from app.export.output_rules import (
    Protect,
    check,
    check_contents,
    check_unchanged,
    is_sink,
    locate,
    locate_open,
)
from app.export.part_files import open_part, remove_leftovers

STANDARD: Final = b"-"
"""The path that stands for standard output."""
_OPEN: Final = re.compile(rb"/(?:dev|proc/self)/(?:fd/(\d+)|stdout|(stderr))")
_IN_USE: Final = frozenset({5, 32, 33})
"""Windows: access denied, sharing violation, lock (https://learn.microsoft.com/windows/win32/debug)."""


@contextmanager
def open_output(
    path: bytes, endings: Sequence[str], protect: Protect, *, force: bool = False
) -> Iterator[TextIO]:
    """Open `path` for UTF-8 text that carries any file name's bytes.

    A temporary file beside the target is renamed after a successful block, or else removed.
    `-`, an open descriptor (`/dev/fd/3`) and `/dev/null` are written to directly.
    `endings` are the format's own extensions: only `force` replaces a file with any other name.

    Raise `OutputRefused` if the target may not be replaced, at once or after the block.
    Raise `ExportFailed` if writing fails.
    """
    number = _descriptor(path)
    if number is not None:
        with _written_through(number, path, endings, protect) as out:
            yield out
        return
    try:
        target = locate(path, endings)
        if not is_sink(target):
            check(target, endings, protect, force=force)
    except OSError as error:
        raise _refused(path, error) from error
    if is_sink(target):
        with _sink(target) as out:
            yield out
        return
    with _part(target) as (part, out):
        yield out
        out.flush()
        os.fsync(out.fileno())
        out.close()
        now = locate(path, endings)
        check(now, endings, protect, force=force)
        check_unchanged(target, now)
        _put(part, now)


@contextmanager
def _part(target: Target) -> Iterator[tuple[bytes, TextIO]]:
    """Open a hidden file beside the target, and remove it at the end, with those that were left there."""
    folder = os.path.dirname(target.path)  # noqa: PTH120 - bytes
    remove_leftovers(folder)
    try:
        part, out = open_part(folder)
    except OSError as error:
        raise _refused(target.given, error) from error
    try:
        with out:
            yield part, out
    except OSError as error:
        detail = error.strerror or str(error)
        raise ExportFailed("export.failed", path=display(target.given), detail=detail) from error
    finally:
        with suppress(OSError):
            os.unlink(part)  # noqa: PTH108


def _refused(path: bytes, error: OSError) -> OutputRefused:
    return OutputRefused("export.failed", path=display(path), detail=error.strerror or str(error))


def _put(part: bytes, target: Target) -> None:
    """Rename the complete file to its target. Raise `OSError`, `OutputRefused` or `ExportFailed`."""
    try:
        if target.status is None:
            _put_new(part, target.path)
        else:
            shutil.copymode(target.path, part)
            os.replace(part, target.path)  # noqa: PTH105
    except FileExistsError as error:
        raise OutputRefused("export.appeared", path=display(target.given)) from error
    except PermissionError as error:
        if getattr(error, "winerror", None) in _IN_USE:
            raise ExportFailed("export.in_use", path=display(target.given)) from error
        raise


def _put_new(part: bytes, path: bytes) -> None:
    """Rename the file. Raise `FileExistsError` if a file of that name has appeared."""
    if sys.platform == "win32":
        os.rename(part, path)  # noqa: PTH104 - on Windows it replaces nothing
        return
    try:
        os.link(part, path)
    except FileExistsError:
        raise
    except OSError:  # FAT and some shares have no hard links: reserve the name first
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        try:
            os.replace(part, path)  # noqa: PTH105
        except OSError:
            os.unlink(path)  # noqa: PTH108
            raise


def _descriptor(path: bytes) -> int | None:
    """Return the descriptor that a path stands for; None for any other path."""
    if path == STANDARD:
        return 1
    found = _OPEN.fullmatch(os.path.abspath(path))  # noqa: PTH100 - bytes
    if found is None or os.name == "nt":
        return None
    return int(found[1]) if found[1] else 2 if found[2] else 1


@contextmanager
def _written_through(number: int, path: bytes, endings: Sequence[str], protect: Protect) -> Iterator[TextIO]:
    """Write to an open descriptor. Raise `BrokenPipeError` if the reader has closed its end (`| head`)."""
    name = "Standard output" if number == 1 else display(path)
    try:
        if number == 1 and sys.stdout is not None:
            number = sys.stdout.fileno()
        check_contents(locate_open(number, endings), protect)
        raw = open(os.dup(number), "wb")  # noqa: PTH123, SIM115
    except OSError as error:
        raise OutputRefused("output.failed", name=name, detail=error.strerror or str(error)) from error
    with _text(raw, name) as out:
        yield out


@contextmanager
def _sink(target: Target) -> Iterator[TextIO]:
    name = display(target.given)
    try:
        descriptor = os.open(target.path, os.O_WRONLY | getattr(os, "O_NOCTTY", 0))
        raw = open(descriptor, "wb")  # noqa: PTH123, SIM115
    except OSError as error:
        raise OutputRefused("output.failed", name=name, detail=error.strerror or str(error)) from error
    with _text(raw, name) as out:
        yield out


class _TerminalText(io.TextIOWrapper):
    """Text for a terminal, which no name and no text from a file may control."""

    def write(self, text: str) -> int:
        return super().write(marked_lines(text))


@contextmanager
def _text(raw: io.BufferedWriter, name: str) -> Iterator[TextIO]:
    kind = _TerminalText if raw.isatty() else io.TextIOWrapper
    text = kind(raw, "utf-8", sys.getfilesystemencodeerrors(), newline="")
    try:
        yield text
        text.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        raise ExportFailed("output.failed", name=name, detail=error.strerror or str(error)) from error
    finally:
        with suppress(OSError):
            text.close()
