"""A window with folders in it that can be dragged: python -m tests.tour.drag_source FOLDER..."""

import sys
from collections.abc import Sequence

from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtWidgets import QApplication, QLabel

TITLE = "Drag source"


class Folders(QLabel):
    """Is dragged as soon as the mouse moves with its button down."""

    def __init__(self, paths: Sequence[str]) -> None:
        super().__init__("\n".join((*paths, "", "drag me")))
        self._paths = paths
        self._drag: QDrag | None = None
        self.setWindowTitle(TITLE)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Drag, once."""
        if self._drag is None and event.buttons() & Qt.MouseButton.LeftButton:
            self._drag = QDrag(self)
            mime = QMimeData()
            mime.setUrls([QUrl.fromLocalFile(path) for path in self._paths])
            self._drag.setMimeData(mime)
            self._drag.exec(Qt.DropAction.CopyAction)


def main() -> None:
    app = QApplication(sys.argv[:1])
    folder = Folders(sys.argv[1:])
    folder.resize(260, 160)
    folder.show()
    app.exec()


if __name__ == "__main__":
    main()
