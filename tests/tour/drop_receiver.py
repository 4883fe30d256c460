"""A window that writes what is dropped on it to a file: python -m tests.tour.drop_receiver FILE."""

import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLabel

TITLE = "Drop receiver"


class Receiver(QLabel):
    """Writes the offered actions, and the addresses of files as they came, and takes a copy."""

    def __init__(self, told: Path) -> None:
        super().__init__("drop here")
        self._told = told
        self.setWindowTitle(TITLE)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setAcceptDrops(True)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take any drag."""
        event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Write what came."""
        uris = bytes(event.mimeData().data("text/uri-list").data())
        self._told.write_bytes(f"{event.possibleActions().value}\n".encode() + uris)
        event.acceptProposedAction()


def main() -> None:
    app = QApplication(sys.argv[:1])
    receiver = Receiver(Path(sys.argv[1]))
    receiver.resize(260, 160)
    receiver.show()
    app.exec()


if __name__ == "__main__":
    main()
