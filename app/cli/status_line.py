"""A status line: overwritten in a terminal, elsewhere written again, and more rarely."""

import os
import shutil
from types import TracebackType
from typing import Self, TextIO


class StatusLine:
    """Shows one text after another. In a terminal, the end of the block clears the line."""

    def __init__(self, out: TextIO) -> None:
        """Take `out`, a terminal or any other text stream."""
        self._out = out
        self._over = _is_terminal(out)
        self._text = ""
        self._step: object = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._over and self._text and not isinstance(error, OSError):
            self._put("")
            self._out.write("\r")
            self._out.flush()

    def show(self, text: str, step: object) -> None:
        """Show `text` from now on. Outside a terminal, write it only if `step` has changed."""
        if text != self._text and (self._over or step != self._step):
            self._text, self._step = text, step
            self._put(text)

    def _put(self, text: str) -> None:
        if not self._over:
            self._out.write(f"{text}\n")
        else:
            from rich.cells import set_cell_size  # noqa: PLC0415 - not needed for pipes

            width = shutil.get_terminal_size().columns - 1
            self._out.write(f"\r{set_cell_size(text, width)}")
        self._out.flush()


def _is_terminal(out: TextIO) -> bool:
    try:
        return os.isatty(out.fileno())
    except (OSError, ValueError):
        return False
