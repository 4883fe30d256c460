"""The rows that a table of copies shows, requested in blocks, so that a table never reads all of its rows."""

from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

_BLOCK: Final = 64
"""Rows that are read at once."""
_LATEST: Final = 4
"""Blocks that are read of all that were passed in scrolling."""


class ShownBlocks(QObject):
    """Requests each block of shown rows once."""

    requested = Signal(object)
    """Slices of rows to be read."""
    dropped = Signal()
    """More blocks than are kept were requested: the values read so far are to be forgotten."""

    def __init__(self, parent: QObject, kept: int | None = None) -> None:
        """Set up without blocks. `kept` is the number of blocks whose values are kept; None for all."""
        super().__init__(parent)
        self._kept = kept
        self._wanted: dict[int, None] = {}
        self._asked: set[int] = set()
        self._asking = QTimer(self, interval=0, singleShot=True)
        self._asking.timeout.connect(self._ask)

    def want(self, row: int) -> None:
        """Request the block of a row whose value is not read, unless it was requested before."""
        block = row // _BLOCK
        if block not in self._asked:
            self._wanted.pop(block, None)
            self._wanted[block] = None
            self._asking.start()

    def clear(self) -> None:
        """Forget all requests."""
        self._wanted.clear()
        self._asked.clear()

    def _ask(self) -> None:
        blocks = list(self._wanted)[-_LATEST:]
        if self._kept is not None and len(self._asked) > self._kept:
            self._asked.clear()
            self.dropped.emit()
        self._wanted.clear()
        self._asked.update(blocks)
        self.requested.emit([slice(block * _BLOCK, (block + 1) * _BLOCK) for block in blocks])
