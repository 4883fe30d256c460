"""Python's garbage is swept in the window's thread: a widget that ends in a scan's takes the program down."""

import gc
from typing import Final

from PySide6.QtCore import QObject, QTimer, Slot

SWEEP_MS: Final = 1000


class GarbageCollector(QObject):
    """Sweeps in the thread that it lives in, whenever as much has come together as would have Python do it.

    Left to itself, Python sweeps in the thread that happens to ask for memory.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self, interval=SWEEP_MS)
        self._timer.timeout.connect(self.sweep)
        self._timer.start()

    @Slot()
    def sweep(self) -> None:
        """Sweep the oldest generation that is due, with all that are younger."""
        counts, thresholds = gc.get_count(), gc.get_threshold()
        due = [age for age, count in enumerate(counts) if count > thresholds[age]]
        if due:
            gc.collect(due[-1])

    def close(self) -> None:
        """Leave it to Python again."""
        self._timer.stop()
        gc.enable()
