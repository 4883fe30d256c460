"""Runs Python's garbage collector in the window's thread.

If the collector deletes a widget in another thread, the program crashes.
"""

import gc
from typing import Final

from PySide6.QtCore import QObject, QTimer, Slot

SWEEP_MS: Final = 1000


class GarbageCollector(QObject):
    """A garbage collector that runs in the thread of this object, at Python's thresholds.

    Python itself collects in the thread that happens to allocate memory.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self, interval=SWEEP_MS)
        self._timer.timeout.connect(self.sweep)
        self._timer.start()

    @Slot()
    def sweep(self) -> None:
        """Collect the oldest generation that is due, with all younger ones."""
        counts, thresholds = gc.get_count(), gc.get_threshold()
        due = [age for age, count in enumerate(counts) if count > thresholds[age]]
        if due:
            gc.collect(due[-1])

    def close(self) -> None:
        """Leave the collection to Python again."""
        self._timer.stop()
        gc.enable()
