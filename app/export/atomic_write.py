"""Writes every output: completely or not at all, and never over a protected file."""

import io
import os
import re
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from functools import partial
from typing import Final, TextIO

from app.core.errors import ExportFailed, OutputRefused
from app.core.file.output_target import Target
from app.core.text.hidden_signs import marked_lines
from app.core.text.names import display, real_path
from app.export.output_rules import (
    Protect,
    check,
    check_contents,
    check_unchanged,
    is_sink,
    locate,
    locate_in,
    locate_open,
)
from app.export.part_files import open_part, remove_leftovers
from app.process.held_folder import HeldFolder

STANDARD: Final = b"-"
"""The path that stands for standard output."""
_OPEN: Final = re.compile(rb"/(?:dev|proc/self)/(?:fd/(\d+)|stdout|(stderr))")
_IN_USE: Final = frozenset({5, 32, 33})
"""Windows: access denied, sharing violation, lock (https://learn.microsoft.com/windows/win32/debug)."""


@contextmanager
def open_output(
    path: bytes, endings: Sequence[str], protect: Protect, *, force: bool = False, within: bytes | None = None
) -> Iterator[TextIO]:
    """Open `path` for UTF-8 text that carries any file name's bytes.

    A temporary file beside the target is renamed after a successful block, or else removed.
    `-`, an open descriptor (`/dev/fd/3`) and `/dev/null` are written to directly.
    `endings` are the format's own extensions: only `force` replaces a file with any other name.
    With `within`, the target is a file below that folder, and no link leads there.

    Raise `OutputRefused` if the target may not be replaced, at once or after the block.
    Raise `ExportFailed` if writing fails.
    """
    number = _descriptor(path) if within is None else None
    if number is not None:
        with _written_through(number, path, endings, protect) as out:
            yield out
        return
    try:
        sink = locate(path, endings) if within is None else None
    except OSError as error:
        raise _refused(path, error) from error
    if sink is not None and is_sink(sink):
        with _sink(sink) as out:
            yield out
        return
    with _replaced(
        path, endings, partial(check, endings=endings, protect=protect, force=force), within
    ) as out:
        yield out


@contextmanager
def _replaced(
    path: bytes, endings: Sequence[str], check_target: Callable[[Target], None], within: bytes | None
) -> Iterator[TextIO]:
    """Write a hidden file in the folder of the target, then put it in place of the target."""
    real = _real(path, within)
    try:
        folder = HeldFolder(os.path.dirname(real), within)  # noqa: PTH120 - bytes
    except OSError as error:
        raise _refused(path, error) from error
    with folder:
        try:
            target = locate_in(folder, path, real, endings)
            check_target(target)
        except OSError as error:
            raise _refused(path, error) from error
        with _part(folder, target) as (part, out):
            yield out
            out.flush()
            os.fsync(out.fileno())
            now = locate_in(folder, path, _real(path, within), endings)
            check_target(now)
            check_unchanged(target, now)
            if not folder.is_there():
                raise OutputRefused("export.folder_gone", path=display(now.given))
            if now.status is not None:
                folder.copy_mode(os.path.basename(real), out.fileno())  # noqa: PTH119 - bytes
            out.close()
            _put(folder, part, now)


def _real(path: bytes, within: bytes | None) -> bytes:
    return real_path(path) if within is None else path


@contextmanager
def _part(folder: HeldFolder, target: Target) -> Iterator[tuple[bytes, TextIO]]:
    """Open a hidden file beside the target, and remove it at the end, with those that were left there."""
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
            folder.remove(part)


def _refused(path: bytes, error: OSError) -> OutputRefused:
    return OutputRefused("export.failed", path=display(path), detail=error.strerror or str(error))


def _put(folder: HeldFolder, part: bytes, target: Target) -> None:
    """Rename the complete file to its target. Raise `OSError`, `OutputRefused` or `ExportFailed`."""
    name = os.path.basename(target.path)  # noqa: PTH119 - bytes
    try:
        (folder.rename if target.status is None else folder.replace)(part, name)
    except FileExistsError as error:
        raise OutputRefused("export.appeared", path=display(target.given)) from error
    except PermissionError as error:
        if getattr(error, "winerror", None) in _IN_USE:
            raise ExportFailed("export.in_use", path=display(target.given)) from error
        raise
    try:
        folder.sync()  # else a disk that is unplugged now may have the old file
    except OSError as error:
        detail = error.strerror or str(error)
        raise ExportFailed("export.not_certain", path=display(target.given), detail=detail) from error


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
