"""A dialog that asks for one job on files or folders, which are dropped anywhere on it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QFileDialog,
    QGridLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from app.qt.base.help_button import add_help
from app.qt.desktop.drop_paths import dropped_paths, has_paths, uri_path
from app.qt.widgets.fitted_size import FittedDialog
from app.qt.widgets.main_button import lead

WIDTH = 680


class RequestDialog(FittedDialog):
    """The form of such dialogs. A subclass adds its fields, and checks them in `problem`."""

    def __init__(
        self, title: str, go: str, says: str, parent: QWidget | None = None, guide: str = "manifests"
    ) -> None:
        """Take the title, and the text and description of the button that begins the job.

        `guide` is the page of the help.
        """
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAcceptDrops(True)
        self.setWindowTitle(title)
        self.resize(WIDTH, 0)
        self.form = QGridLayout()
        self.form.setHorizontalSpacing(12)
        self.form.setVerticalSpacing(8)
        self.form.setColumnStretch(1, 1)
        self.fault = _line("fieldProblem")
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.go = self.buttons.addButton(go, QDialogButtonBox.ButtonRole.AcceptRole)
        lead(self.buttons, self.go)
        add_help(self.buttons, guide)
        self.go.setAccessibleDescription(says)
        cancel = self.buttons.button(QDialogButtonBox.StandardButton.Cancel)
        cancel.setAccessibleDescription(self.tr("Closes this dialog, and does nothing"))
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        outer = QVBoxLayout(self)
        outer.setSpacing(12)
        outer.addLayout(self.form)
        outer.addStretch(1)
        outer.addWidget(self.fault)
        outer.addWidget(self.buttons)

    def problem(self) -> str | None:
        """Return why the job cannot begin: a sentence, or empty while a field is; None if it can."""
        raise NotImplementedError

    def take(self, path: bytes) -> None:
        """Use a path that was dropped."""
        raise NotImplementedError

    def refresh(self) -> None:
        """Enable the button, or say what is wrong."""
        problem = self.problem()
        self.go.setEnabled(problem is None)
        self.fault.setText(problem or "")
        self.fault.setAccessibleName(problem or "")
        self.fault.setVisible(bool(problem))

    def add_row(self, label: str, field: QWidget, hint: str = "") -> None:
        """Add a field with its label, and a hint below."""
        row = self.form.rowCount()
        caption = QLabel(label)
        caption.setBuddy(field)
        self.form.addWidget(caption, row, 0)
        self.form.addWidget(field, row, 1)
        if hint:
            line = _line("fieldHint")
            line.setText(hint)
            self.form.addWidget(line, row + 1, 1)

    def ask_for_path(self, title: str, mode: QFileDialog.FileMode, take: Callable[[bytes], None]) -> None:
        """Let the user choose a file or a folder in the system's dialog."""
        dialog = QFileDialog(self, title)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(mode)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly, mode is QFileDialog.FileMode.Directory)
        dialog.accepted.connect(lambda: _take_first(dialog, take))
        dialog.open()

    def ask_for_output(self, title: str, names: Sequence[str], take: Callable[[bytes], None]) -> None:
        """Let the user choose a file to write; the dialog asks whether to replace one."""
        dialog = QFileDialog(self, title)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.setNameFilters(names)
        dialog.accepted.connect(lambda: _take_first(dialog, take))
        dialog.open()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Accept files and folders."""
        if has_paths(event.mimeData()):
            event.setDropAction(Qt.DropAction.CopyAction)  # after a move, the source would delete its files
            event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        """Use the first path."""
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        paths, _ = dropped_paths(event.mimeData())
        if paths:
            self.take(paths[0])


def _take_first(dialog: QFileDialog, take: Callable[[bytes], None]) -> None:
    for url in dialog.selectedUrls()[:1]:
        path = uri_path(bytes(url.toEncoded().data()))
        if path is not None:
            take(path)


def _line(name: str) -> QLabel:
    label = QLabel()
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
