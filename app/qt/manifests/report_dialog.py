"""The dialog that shows the report of a verification, and the one that asks where to export it."""

from array import array
from typing import Final

from PySide6.QtCore import QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeySequence, QPalette
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from app.core.manifest.report import VerificationReport
from app.core.manifest.verdict import FileState, ManifestFinding
from app.core.text.names import local_path
from app.export.report_format import ENDINGS, ReportFormat
from app.qt.base.help_button import add_help
from app.qt.base.theme import Theme
from app.qt.desktop.save_dialog import SaveDialog
from app.qt.manifests.formatting import ReportFormatter
from app.qt.widgets.announcement import announce
from app.qt.widgets.fitted_size import resize_on_screen
from app.qt.widgets.main_button import lead
from app.qt.widgets.row_model import RowModel
from app.qt.widgets.row_table import CommandTable
from app.qt.widgets.tooltips import let_clear, set_tip

TYPING_MS: Final = 120
"""Pause in typing after which the list follows, in ms."""
COPIED: Final = 10_000
"""Most rows on the clipboard; more need an export."""
_ICON: Final = 28


class FindingTable(CommandTable):
    """A table of findings. Commands are emitted as signals."""

    reveal_requested = Signal(object)
    """A `ManifestFinding` that the file manager is to show."""
    copy_requested = Signal(object)
    """The rows to copy."""

    def __init__(self, model: RowModel[ManifestFinding], parent: QWidget | None = None) -> None:
        super().__init__(model, "manifestFiles", parent)
        self._model = model
        self.name_rows(
            self.tr("Files of the report"), self.tr("A row for each file that is not simply verified")
        )
        self.name_columns(self.tr("Columns of the report"), self.tr("What is told of each file"))
        self.reveal = self.add_command(
            self.tr("Show in file manager"), self._reveal, "Ctrl+R", "Return", "Enter"
        )
        self.copy = self.add_command(self.tr("Copy"), self._copy, QKeySequence.StandardKey.Copy)
        self.doubleClicked.connect(self.reveal.trigger)
        self.selectionModel().selectionChanged.connect(self._refresh)
        model.modelReset.connect(self._refresh)
        self._refresh()

    @Slot()
    def _refresh(self) -> None:
        some = self.selectionModel().hasSelection()
        self.reveal.setEnabled(some)
        self.copy.setEnabled(some)

    @Slot()
    def _reveal(self) -> None:
        rows = self.chosen_rows()
        finding = self._model.row(rows[0]) if rows else None
        if finding is not None and finding.state is not FileState.NOT_CHECKED:  # whose path may be refused
            self.reveal_requested.emit(finding)

    @Slot()
    def _copy(self) -> None:
        self.copy_requested.emit(self.chosen_rows())


class ReportDialog(QDialog):
    """A modeless dialog, which requests its rows by a signal, and receives them by `show_rows`."""

    rows_requested = Signal(object, object, str)
    """The `VerificationReport`, a `FileState` or None, and a search text."""
    reveal_requested = Signal(object)
    """The path of a file."""
    export_requested = Signal(object)
    """The `VerificationReport`."""

    def __init__(
        self, report: VerificationReport, words: ReportFormatter, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Verification report"))
        resize_on_screen(self, QSize(960, 560))
        self.report = report
        self._words = words
        self._theme = theme
        self._states: list[FileState | None] = []
        self._pause = QTimer(self, interval=TYPING_MS, singleShot=True)
        self.model = RowModel(words.columns(), self, tip=words.tip)
        self._make_head()
        self._make_list()
        self._make_buttons()
        self._lay_out()
        self._connect()
        self._dress()
        self._request()

    def _make_head(self) -> None:
        self.icon = QLabel()
        self.verdict = _line("dialogTitle", self._words.verdict(self.report))
        self.about = _line("reportNote", self._words.about(self.report))
        self.broken = _line("fieldProblem", self._words.broken(self.report))
        self.notes = _line("reportNote", self._words.notes(self.report))
        self.omitted = _line("reportNote", self._words.omitted(self.report))
        self.refused = _line("fieldProblem", "")

    def _make_list(self) -> None:
        self.search = QLineEdit()
        let_clear(self.search)
        self.search.setPlaceholderText(self.tr("Search in the report"))
        self.search.setAccessibleName(self.tr("Search in the report"))
        self.search.setAccessibleDescription(self.tr("Shows the files whose path has these words"))
        self.tabs = QTabBar()
        self.tabs.setObjectName("manifestTabs")
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setAccessibleName(self.tr("States"))
        self.tabs.setAccessibleDescription(self.tr("The files in one state, or in any, with counts"))
        for state, title in self._words.tabs(self.report):
            self._states.append(state)
            self.tabs.addTab(title)
        self.view = FindingTable(self.model)
        self.nothing = _line("reportNote", "")
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)

    def _make_buttons(self) -> None:
        role = QDialogButtonBox.ButtonRole.ActionRole
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close = self.buttons.button(QDialogButtonBox.StandardButton.Close)
        self.copy = self.buttons.addButton(self.tr("Copy as text"), role)
        self.export = self.buttons.addButton(self.tr("Export…"), role)
        for button, says in (
            (close, self.tr("Closes this dialog; the list of jobs keeps the report")),
            (self.copy, self.tr("Copies the files that are shown, a line each")),
            (self.export, self.tr("Writes the whole report to a file")),
        ):
            button.setAccessibleDescription(says)
            set_tip(button, says)
        lead(self.buttons, close)
        add_help(self.buttons, "manifests")

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self.icon, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.verdict, 1)
        outer = QVBoxLayout(self)
        outer.setSpacing(8)
        outer.addLayout(head)
        for label in (self.about, self.broken, self.notes):
            outer.addWidget(label)
        outer.addWidget(self.search)
        outer.addWidget(self.tabs)
        outer.addWidget(self.view, 1)
        outer.addWidget(self.nothing, 1)
        outer.addWidget(self.omitted)
        outer.addWidget(self.refused)
        outer.addWidget(self.buttons)
        for label in (self.broken, self.notes, self.omitted, self.refused):
            label.setVisible(bool(label.text()))
        listed = bool(self.report.findings)
        for widget in (self.search, self.tabs, self.view):
            widget.setVisible(listed)
        self.nothing.hide()
        self.view.setFocus()

    def _connect(self) -> None:
        self.search.textChanged.connect(self._wait)
        self._pause.timeout.connect(self._request)
        self.tabs.currentChanged.connect(self._request)
        self.view.reveal_requested.connect(self._reveal)
        self.view.copy_requested.connect(self._copy_rows)
        self.copy.clicked.connect(lambda: self._copy_rows(range(self.model.rowCount())))
        self.export.clicked.connect(lambda: self.export_requested.emit(self.report))
        self.buttons.rejected.connect(self.reject)
        self._theme.changed.connect(self._dress)

    @Slot()
    def _dress(self) -> None:
        """Colour the verdict; its word and its icon say the same."""
        ink = self._words.verdict_ink(self.report)
        palette = self.verdict.palette()
        palette.setColor(QPalette.ColorRole.WindowText, ink)
        self.verdict.setPalette(palette)
        icon = self._theme.icon(self._words.icon_name(self.report), size=_ICON, ink=ink)
        self.icon.setPixmap(icon.pixmap(QSize(_ICON, _ICON), self.devicePixelRatioF()))

    @Slot()
    def _request(self) -> None:
        self.rows_requested.emit(self.report, self._state(), self.search.text())

    @Slot()
    def _wait(self) -> None:
        self._pause.start()

    def _state(self) -> FileState | None:
        return self._states[self.tabs.currentIndex()]

    def show_rows(self, state: FileState | None, text: str, rows: "array[int]") -> None:
        """Show the findings at these positions, unless the user has gone on to another state or text."""
        if (state, text) != (self._state(), self.search.text()):
            return
        self.model.show([self.report.findings[row] for row in rows])
        some = bool(rows)
        self.view.setVisible(some)
        self.nothing.setVisible(not some)
        listed = bool(self.report.findings)
        self.nothing.setText(
            self.tr("No file of the report matches.") if listed else self.tr("There is nothing else to tell.")
        )
        self.copy.setEnabled(some)

    @Slot(object)
    def _reveal(self, finding: ManifestFinding) -> None:
        self.reveal_requested.emit(local_path(self.report.folder, finding.path))

    def _copy_rows(self, rows: "range | list[int]") -> None:
        if len(rows) > COPIED:
            self.refused.setText(self._words.too_many(len(rows)))
            self.refused.show()
            announce(self, self.refused.text())
            return
        self.refused.hide()
        text = "\n".join(self._words.line(self.model.row(row)) for row in rows)
        # Surrogate escapes, from names that are not UTF-8, become `?`.
        QGuiApplication.clipboard().setText(text.encode("utf-8", "replace").decode())


def _line(name: str, text: str) -> QLabel:
    label = QLabel(text)
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setAccessibleName(text)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


_STEM: Final = "verification"


class ReportExportDialog(SaveDialog[ReportFormat]):
    """Emits the choice."""

    chosen = Signal(object, object)
    """Absolute path (`os.fsencode`), and `ReportFormat`."""

    def __init__(self, parent: QWidget) -> None:
        formats = {
            self.tr("HTML page for any browser (*.html)"): ReportFormat.HTML,
            self.tr("JSON (*.json)"): ReportFormat.JSON,
            self.tr("Text (*.txt)"): ReportFormat.TEXT,
        }
        endings = {name: (form, ENDINGS[form]) for name, form in formats.items()}
        super().__init__(parent, self.tr("Export the report"), endings, _STEM)

    def say(self, path: bytes, form: ReportFormat) -> None:
        """Emit the choice."""
        self.chosen.emit(path, form)
