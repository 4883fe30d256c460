"""A field for an absolute path, which is typed, chosen in a dialog or dropped."""

import os
from collections.abc import Callable

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from app.core.text.names import display
from app.qt.widgets.tooltips import explain


class PathField(QWidget):
    """A line with buttons beside it. It keeps the bytes of a path, which need not be text."""

    changed = Signal()
    """Emitted when the user has typed, and by `choose`."""

    def __init__(self, name: str, says: str, parent: QWidget | None = None) -> None:
        """Take the accessible name and description of the line."""
        super().__init__(parent)
        self._path: bytes | None = None
        self.edit = QLineEdit()
        self.edit.setAcceptDrops(False)  # the dialog takes them, as bytes
        explain(self.edit, name, says)
        self.edit.textEdited.connect(self._type)
        self.setFocusProxy(self.edit)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)
        self._row.addWidget(self.edit, 1)

    def add_button(self, text: str, says: str, act: Callable[[], None]) -> QPushButton:
        """Add a button, which opens a dialog that chooses a path."""
        button = QPushButton(text)
        button.setAutoDefault(False)
        explain(button, f"{self.edit.accessibleName()}: {text}", says)
        button.clicked.connect(act)
        self._row.addWidget(button)
        return button

    @property
    def path(self) -> bytes | None:
        """Return the path; None if the text is none."""
        return self._path

    @property
    def is_empty(self) -> bool:
        """Return whether there is no text."""
        return not self.edit.text().strip()

    def show_path(self, path: bytes | None) -> None:
        """Show a path, which the user has not chosen."""
        self._path = path
        self.edit.setText("" if path is None else display(path))

    def choose(self, path: bytes) -> None:
        """Show a path that the user has chosen."""
        self.show_path(path)
        self.changed.emit()

    @Slot(str)
    def _type(self, text: str) -> None:
        whole = os.path.expanduser(text.strip())  # noqa: PTH111 - no Path: the text of a user
        absolute = os.path.isabs(whole)  # noqa: PTH117 - as above
        self._path = os.fsencode(os.path.normpath(whole)) if absolute else None
        self.changed.emit()
