"""The dialogs about the program, and with the keys of all acts."""

from collections.abc import Iterable, Iterator, Mapping
from html import escape

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QTextBrowser, QVBoxLayout, QWidget

import app as package
from app.config.paths import data_folder, portable_folder
from app.probe.engine import engine
from app.probe.engine_library import LibraryOrigin
from app.probe.second_engine import libav
from app.qt.widgets.main_button import lead
from app.qt.widgets.tooltips import explain


class AboutDialog(QDialog):
    """The dialog about the program. Show the dialog with `open`; Escape closes it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About Cinventory"))
        heading = QLabel(f"Cinventory {package.__version__}")
        heading.setObjectName("dialogTitle")
        about = QLabel(
            self.tr(
                "Takes the inventory of a video library. Free software: GPL-3.0-or-later, without warranty."
            )
        )
        engines = QLabel(self._engines())
        data = QLabel(self._data())
        data.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        for text in (about, engines, data):
            text.setWordWrap(True)
        copied = "\n".join(label.text() for label in (heading, engines, data))
        copy = _lay_out(self, heading, about, engines, data).addButton(
            self.tr("Copy"), QDialogButtonBox.ButtonRole.ActionRole
        )
        explain(
            copy,
            self.tr("Copy the versions"),
            self.tr("Program, engines and folders, for a report of a problem"),
        )
        copy.setAutoDefault(False)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(copied))
        self.resize(480, self.sizeHint().height())

    def _data(self) -> str:
        """Return where the data is, and whether that is beside the program."""
        folder = portable_folder()
        if folder is not None:
            return self.tr("Portable: all data is beside the program, in {folder}.").format(folder=folder)
        return self.tr("Its data is in {folder}.").format(folder=data_folder())

    def _engines(self) -> str:
        """Return which engines read files, with their versions and the origin of the first."""
        try:
            first = engine()
        except OSError:
            return self.tr("MediaInfo is missing. Install Cinventory again.")
        words = {
            LibraryOrigin.BUNDLED: self.tr(
                "Reads files with MediaInfo {version}, which it brings along, and {second}."
            ),
            LibraryOrigin.SYSTEM: self.tr(
                "Reads files with MediaInfo {version} of this system, and {second}."
            ),
        }
        return words[first.origin].format(version=first.version, second=libav())


class KeysDialog(QDialog):
    """The dialog with the keys of all actions. Show the dialog with `open`; Escape closes it."""

    def __init__(self, actions: Mapping[str, Iterable[QAction]], parent: QWidget | None = None) -> None:
        """List `actions` with their shortcuts, below the name of their group."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.resize(480, 520)
        self.keys = QTextBrowser()
        self.keys.setHtml(f"<table cellpadding='4'>{''.join(_rows(actions))}</table>")
        self.keys.setAccessibleName(self.tr("Keyboard shortcuts"))
        self.keys.setAccessibleDescription(self.tr("Each action with its keys"))
        _lay_out(self, self.keys)


def _lay_out(dialog: QDialog, *widgets: QWidget) -> QDialogButtonBox:
    """Put widgets into a dialog, above a button that closes it. Return the row of the button."""
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    buttons.rejected.connect(dialog.reject)
    close = buttons.button(QDialogButtonBox.StandardButton.Close)
    close.setAccessibleDescription(QCoreApplication.translate("AboutDialog", "Closes this dialog"))
    lead(buttons, close)
    column = QVBoxLayout(dialog)
    column.setSpacing(12)
    for widget in (*widgets, buttons):
        column.addWidget(widget)
    return buttons


def _rows(groups: Mapping[str, Iterable[QAction]]) -> Iterator[str]:
    native = QKeySequence.SequenceFormat.NativeText
    for name, actions in groups.items():
        if name:
            yield f"<tr><th colspan='2' align='left'>{escape(name)}</th></tr>"
        for action in actions:
            if not action.shortcut().isEmpty():
                keys = escape(action.shortcut().toString(native))
                yield f"<tr><td><b>{keys}</b>&nbsp;&nbsp;&nbsp;</td><td>{escape(action.text())}</td></tr>"
