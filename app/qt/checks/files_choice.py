"""The part of the dialogs of checks that asks which files are read, and says how many and how large."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QLabel, QRadioButton, QVBoxLayout, QWidget

from app.qt.base.formatting import Formatter
from app.qt.checks.feature import SELECTED
from app.qt.checks.file_sets import FileSet, SetKind


class FilesChoice(QWidget):
    """A choice between sets of files. The first is offered if it is possible. One set alone is a line.

    No larger set stands for one that is not possible: the user has to choose it.
    """

    made = Signal()
    """A choice of the user."""

    def __init__(self, sets: Sequence[FileSet], texts: Formatter, parent: QWidget | None = None) -> None:
        """Take sets of files; one alone must be possible."""
        super().__init__(parent)
        self._texts = texts
        self.line = QLabel()
        self.line.setTextFormat(Qt.TextFormat.PlainText)
        self.line.setWordWrap(True)
        self.buttons: dict[SetKind, QRadioButton] = {}
        self._sets = sets
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 8)
        column.setSpacing(4)
        column.addWidget(self.line)
        if len(sets) == 1:
            self.line.setText(self._words(sets[0]))
            return
        self.line.setText(self.tr("Which files?"))
        group = QButtonGroup(self)
        for each in sets:
            button = QRadioButton(self._words(each).replace("&", "&&"))
            button.setAccessibleDescription(self._explanation(each.kind))
            button.setEnabled(each.is_possible)
            group.addButton(button)
            column.addWidget(button)
            self.buttons[each.kind] = button
        self.buttons[sets[0].kind].setChecked(sets[0].is_possible)
        group.buttonClicked.connect(lambda _: self.made.emit())

    @property
    def chosen(self) -> FileSet | None:
        """Return the set that is chosen, None before a choice."""
        if not self.buttons:
            return self._sets[0]
        return next((each for each in self._sets if self.buttons[each.kind].isChecked()), None)

    def _words(self, files: FileSet) -> str:
        """Return the name of a set with its number of files, and their size or the reason against it."""
        groups = self._texts.number(files.groups)
        name = {
            SetKind.SELECTED: self.tr("Selected"),
            SetKind.GROUPS: self.tr("In {0} selected {0:group|groups}").format(groups),
            SetKind.LISTED: self.tr("In {0} listed {0:group|groups}").format(groups),
            SetKind.SHOWN: self.tr("Shown"),
            SetKind.SOURCE: self.tr("In {}").format(self._texts.sources(files.paths)),
            SetKind.ALL: self.tr("In the whole library"),
        }[files.kind]
        count = self._texts.files(files.sums.files)
        if files.sums.files and not files.is_possible:
            text = self.tr("{name}: {files}; at most {most} can be chosen one by one")
            return text.format(name=name, files=count, most=self._texts.number(SELECTED))
        size = self._texts.size(files.sums.size)
        return self.tr("{name}: {files}, {size}").format(name=name, files=count, size=size)

    def _explanation(self, kind: SetKind) -> str:
        return {
            SetKind.SELECTED: self.tr("Only the rows that are selected"),
            SetKind.GROUPS: self.tr("All copies in the groups that are selected"),
            SetKind.LISTED: self.tr("All copies in the groups that the page lists"),
            SetKind.SHOWN: self.tr("Everything that the search and the side bar show"),
            SetKind.SOURCE: self.tr("Everything in the source that the side bar shows"),
            SetKind.ALL: self.tr("Everything, whatever is shown"),
        }[kind]
