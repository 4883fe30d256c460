"""The way to the opened folder: a button for each folder above it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from app.core.names import display, split


class Breadcrumb(QWidget):
    """A row of buttons, the outermost folder first."""

    path_requested = Signal(object)
    """The path of a folder; empty for all sources."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(4)
        self.buttons: list[QPushButton] = []
        self.show_paths(())

    def show_paths(self, paths: Sequence[bytes]) -> None:
        """Show the folders from a source to the opened one; empty: all sources."""
        had = any(button.hasFocus() for button in self.buttons)
        while item := self._row.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        self.buttons = []
        for number, path in enumerate((b"", *paths)):
            name = display(split(path)[1] or path) if path else self.tr("All sources")
            text = f"/ {name}" if number else name
            button = QPushButton(text)
            button.setFlat(True)
            button.setAccessibleName(text)
            button.setAccessibleDescription(self.tr("Show this folder in the treemap"))
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.clicked.connect(lambda _=False, path=path: self.path_requested.emit(path))
            self._row.addWidget(button)
            self.buttons.append(button)
        self._row.addStretch()
        if had:
            self.buttons[-1].setFocus()
