"""Keeps the errors that libav logs: a few of the texts, and their number."""

import itertools
import re
from collections import Counter
from types import TracebackType
from typing import Final, Self

import av.logging
from av.logging import Capture

_MOST_TEXTS: Final = 20
_LONGEST: Final = 120
_turns: Final = itertools.count()
_NUMBER: Final = re.compile(r"0x[0-9a-fA-F]+|\d+")


class ErrorLog:
    """The errors that libav logs in this thread while the context is open."""

    def __init__(self) -> None:
        self._capture = Capture()
        self._entries: list[tuple[int, str, str]] = []
        self._texts: Counter[str] = Counter()

    def __enter__(self) -> Self:
        av.logging.set_level(av.logging.ERROR)
        av.logging.set_skip_repeated(True)
        self._entries = self._capture.__enter__()
        # PyAV keeps the last text to count its repetitions, and logs them before another text: those of the
        # file before are not of this one. Two equal texts would be repetitions again.
        av.logging.log(av.logging.ERROR, "begin", str(next(_turns)))
        self._entries.clear()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        del kind, error, traceback
        self.take()
        self._capture.__exit__(None, None, None)
        av.logging.set_level(None)

    def take(self) -> int:
        """Return the number of errors since the last call."""
        count = len(self._entries)
        if count:
            for _, name, text in self._entries:
                self._note(f"{name}: {text.strip()}"[:_LONGEST])
            self._entries.clear()
        return count

    def texts(self) -> tuple[tuple[str, int], ...]:
        """Return the most frequent texts with their counts. Texts that differ in numbers alone are one."""
        return tuple(self._texts.most_common(_MOST_TEXTS))

    def _note(self, text: str) -> None:
        text = _NUMBER.sub("#", text)
        if text in self._texts or len(self._texts) < 10 * _MOST_TEXTS:
            self._texts[text] += 1
