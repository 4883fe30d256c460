"""The files of a group side by side: their pictures above the facts that differ."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QVBoxLayout, QWidget

from app.core.details.comparison import compare
from app.core.file.record import FileRecord
from app.core.text.names import display
from app.qt.base.comparison_view import ComparisonView
from app.qt.base.formatting import Formatter
from app.qt.base.theme import Theme
from app.qt.pictures.shots import Shots
from app.qt.pictures.thumbnails import Thumbnails
from app.qt.widgets.fitted_size import resize_on_screen
from app.qt.widgets.main_button import lead

_SIZE: Final = (960, 640)
_FRAME: Final = 1


class BesideDialog(QDialog):
    """A modeless dialog of two or more files; their pictures come by `show_pictured`."""

    def __init__(
        self, files: Sequence[FileRecord], texts: Formatter, theme: Theme, parent: QWidget, *, pictured: bool
    ) -> None:
        """Take whether pictures are shown."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Side by side"))
        resize_on_screen(self, QSize(*_SIZE))
        self.pictures = {file.id: Thumbnails(theme) for file in files} if pictured else {}
        """The pictures, by the ids of the files."""
        for file in files:
            if file.id in self.pictures:
                name = self.tr("Pictures of {}").format(display(file.path))
                self.pictures[file.id].setAccessibleName(name)
        self.facts = ComparisonView(texts)
        self._lay_out()
        comparison = compare(files)
        size = texts.size(comparison.size)
        self.facts.show_comparison(texts.files(len(files)), size, comparison)

    def _lay_out(self) -> None:
        self._row = QHBoxLayout()
        self._row.setSpacing(0)
        for each in self.pictures.values():
            self._row.addWidget(each, 1)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close = self.buttons.button(QDialogButtonBox.StandardButton.Close)
        close.setAccessibleDescription(self.tr("Closes this dialog"))
        lead(self.buttons, close)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addLayout(self._row)
        column.addWidget(self.facts, 1)
        column.addWidget(self.buttons)
        self.facts.model.modelReset.connect(self._align)

    @Slot(object, object)
    def show_pictured(self, file: int, pictured: Shots | str) -> None:
        """Show the pictures of a file, or the reason why there are none."""
        at = self.pictures.get(file)
        if at is None:
            return
        if isinstance(pictured, str):
            at.show_reason(pictured)
        else:
            at.show_shots(pictured)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the pictures a part of the height."""
        super().resizeEvent(event)
        self._align()

    @Slot()
    def _align(self) -> None:
        """Put each picture above the column of its file."""
        table = self.facts.table
        bar = table.verticalScrollBar().sizeHint().width()
        sides = [table.verticalHeader().width() + _FRAME, bar + _FRAME]
        left, right = reversed(sides) if self.isRightToLeft() else sides
        self._row.setContentsMargins(left, 0, right, 0)
        self._row.activate()
        for each in self.pictures.values():
            each.fit(self.height())
