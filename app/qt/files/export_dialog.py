"""The sheet of an export: which files, as a list or a report, with what; then the dialog for the file."""

from collections.abc import Callable
from typing import Final

from msgspec.structs import replace
from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from app.config.settings import ColumnChoice, ExportChoice
from app.core.export.format import ENDINGS, PDF_ENDINGS, Format
from app.core.facts.fact import Fact
from app.qt.base.help_button import add_help
from app.qt.desktop.save_dialog import SaveDialog
from app.qt.files.column_picker import ColumnPicker
from app.qt.widgets.fitted_size import resize_on_screen
from app.qt.widgets.main_button import lead
from app.qt.widgets.tooltips import explain

_STEM: Final = "videos"
_SIZE: Final = QSize(520, 0)
_LEAST_HEIGHT: Final = 110
"""Least height of the list of columns, px: the whole sheet fits a screen of 480 px."""
_MORE: Final = QSize(0, 160)
_TOP: Final = Qt.AlignmentFlag.AlignTop
_MIDDLE: Final = Qt.AlignmentFlag.AlignVCenter
_PDF: Final = "pdf"
_REPORTS: Final = (str(Format.HTML), _PDF)


class ExportSheet(QDialog):
    """Asks what to write. The choices of the last time are offered again.

    It stays open while a file is asked for, so that who leaves that question is back here.
    """

    chosen = Signal(object, bool)
    """An `ExportChoice`, and whether only the selected files are written."""

    def __init__(
        self,
        choice: ExportChoice,
        *,
        shown: int,
        selected: int,
        number: Callable[[int], str],
        title: Callable[[Fact], str],
        parent: QWidget,
    ) -> None:
        """Take the numbers of shown and of selected files; several selected files are offered first."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export"))
        self._choice = choice
        shown_text, selected_text = self.tr("&Shown files: {}"), self.tr("Se&lected files: {}")
        self.all_shown = QRadioButton(shown_text.format(number(shown)))
        self.all_shown.setAccessibleDescription(self.tr("Everything that the search and the side bar show"))
        self.selected = QRadioButton(selected_text.format(number(selected)))
        self.selected.setAccessibleDescription(self.tr("Only the rows that are selected"))
        self.selected.setEnabled(selected > 0)
        (self.selected if selected > 1 else self.all_shown).setChecked(True)
        self.list = QRadioButton(self.tr("L&ist, for a spreadsheet or a program"))
        self.list.setAccessibleDescription(self.tr("A row a file, as CSV, JSON or plain text"))
        self.report = QRadioButton(self.tr("&Report, for people"))
        self.report.setAccessibleDescription(self.tr("Totals, problems, pictures and files, as HTML or PDF"))
        self.format = QComboBox()
        explain(
            self.format,
            self.tr("Format"),
            self.tr("CSV is for spreadsheets, JSON for programs, HTML and PDF for people"),
        )
        self.columns = QComboBox()
        explain(self.columns, self.tr("Columns"), self.tr("Their titles stand above, as in the window"))
        for which, text in (
            (ColumnChoice.TABLE, self.tr("As in the table")),
            (ColumnChoice.ALL, self.tr("All")),
            (ColumnChoice.CHOSEN, self.tr("Choose…")),
        ):
            self.columns.addItem(text, which)
        self.picker = ColumnPicker(title)
        self.picker.setMinimumHeight(_LEAST_HEIGHT)
        self.pictures = QCheckBox(self.tr("&Pictures that are there already"))
        self.pictures.setAccessibleDescription(self.tr("No file is read for them. A report has 120 at most."))
        self.by_clip = QCheckBox(self.tr("A line for each re&cording in several files, with its sums"))
        self.by_clip.setAccessibleDescription(self.tr("Otherwise, each file has a line of its own"))
        self.open_result = QCheckBox(self.tr("&Open the file when it is written"))
        self.open_result.setAccessibleDescription(self.tr("In the program that your system has for it"))
        self.problem = QLabel()
        self.problem.setObjectName("fieldProblem")
        self.problem.setWordWrap(True)
        self.problem.hide()
        self._lay_out()
        self._load()
        self.report.toggled.connect(self._offer_formats)
        self.format.currentIndexChanged.connect(self._follow)
        self.columns.currentIndexChanged.connect(self._follow)
        self._fit()

    def _lay_out(self) -> None:
        files, kinds = QButtonGroup(self), QButtonGroup(self)
        for group, members in ((files, (self.all_shown, self.selected)), (kinds, (self.list, self.report))):
            for member in members:
                group.addButton(member)
        grid = QGridLayout()
        grid.setSpacing(8)
        grid.setColumnStretch(1, 1)
        self._column_row = QLabel(self.tr("Colum&ns"))
        rows: tuple[tuple[QLabel, tuple[QWidget, ...]], ...] = (
            (QLabel(self.tr("Files")), (self.all_shown, self.selected)),
            (QLabel(self.tr("As")), (self.list, self.report)),
            (QLabel(self.tr("&Format")), (self.format,)),
            (self._column_row, (self.columns, self.picker)),
            (QLabel(self.tr("With")), (self.by_clip, self.pictures)),
            (QLabel(self.tr("Then")), (self.open_result,)),
        )
        for at, (label, widgets) in enumerate(rows):
            label.setBuddy(widgets[0])
            cell = QVBoxLayout()
            cell.setSpacing(4)
            for widget in widgets:
                cell.addWidget(widget)
            grid.addWidget(label, at, 0, _MIDDLE if len(widgets) == 1 else _TOP)
            grid.addLayout(cell, at, 1)
        kinds_of_buttons = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(kinds_of_buttons.Ok | kinds_of_buttons.Cancel)
        go_on = self.buttons.button(kinds_of_buttons.Ok)
        go_on.setText(self.tr("Choose file…"))
        lead(self.buttons, go_on)
        add_help(self.buttons, "export")
        go_on.setAccessibleDescription(self.tr("Asks where to write; nothing is written before"))
        self.buttons.button(kinds_of_buttons.Cancel).setAccessibleDescription(self.tr("Writes nothing"))
        self.buttons.accepted.connect(self._finish)
        self.buttons.rejected.connect(self.reject)
        self._column = column = QVBoxLayout(self)
        column.setSpacing(12)
        column.addLayout(grid, 1)
        column.addWidget(self.problem)
        column.addWidget(self.buttons)

    def _load(self) -> None:
        choice = self._choice
        is_report = choice.format is Format.HTML
        (self.report if is_report else self.list).setChecked(True)
        self._offer_formats()
        self.format.setCurrentIndex(
            max(0, self.format.findData(_PDF if choice.printed else str(choice.format)))
        )
        self.columns.setCurrentIndex(max(0, self.columns.findData(choice.columns)))
        self.picker.show_checked(choice.chosen)
        self.pictures.setChecked(choice.pictures)
        self.by_clip.setChecked(choice.by_clip)
        self.open_result.setChecked(choice.open_result)
        self._follow()

    @Slot()
    def _offer_formats(self) -> None:
        texts = {
            str(Format.CSV): self.tr("CSV, for spreadsheets"),
            str(Format.JSON): self.tr("JSON"),
            str(Format.JSONL): self.tr("JSON Lines, one file a line"),
            str(Format.HTML): self.tr("HTML, one page for any browser"),
            _PDF: self.tr("PDF"),
        }
        self.format.clear()
        for form, text in texts.items():
            if (form in _REPORTS) is self.report.isChecked():
                self.format.addItem(text, form)

    @Slot()
    def _follow(self) -> None:
        """Enable what the format can have, and say what it has otherwise."""
        is_csv = self.format.currentData() == str(Format.CSV)
        choosing = is_csv and self.columns.currentData() == ColumnChoice.CHOSEN
        self.columns.setEnabled(is_csv)
        self._column_row.setEnabled(is_csv)
        self.pictures.setEnabled(self.report.isChecked())
        self.by_clip.setEnabled(self.list.isChecked())
        if choosing != self.picker.isVisibleTo(self):
            self.picker.setVisible(choosing)
            self._fit()

    def _fit(self) -> None:
        """Take the height that the rows need, and more for a list of columns."""
        self._column.activate()
        size = _SIZE.expandedTo(self.minimumSizeHint()) + (
            _MORE if self.picker.isVisibleTo(self) else QSize(0, 0)
        )
        resize_on_screen(self, size)

    def complain(self, text: str) -> None:
        """Show why the file could not be written."""
        self.problem.setText(text)
        self.problem.setVisible(bool(text))
        self.setAccessibleDescription(text)

    @property
    def choice(self) -> ExportChoice:
        """Return what is chosen; what the format cannot have stays as it was before."""
        form = self.format.currentData()
        return replace(
            self._choice,
            format=Format.HTML if form == _PDF else Format(form),
            printed=form == _PDF,
            columns=ColumnChoice(self.columns.currentData()),
            chosen=self.picker.checked(),
            pictures=self.pictures.isChecked(),
            by_clip=self.by_clip.isChecked(),
            open_result=self.open_result.isChecked(),
        )

    @Slot()
    def _finish(self) -> None:
        if self.picker.isVisibleTo(self) and not self.picker.checked():
            self.complain(self.tr("Choose at least one column."))
            self.picker.setFocus()
            return
        self.chosen.emit(self.choice, self.selected.isChecked())


class ExportFileDialog(SaveDialog[ExportChoice]):
    """Asks for the file of an export."""

    chosen = Signal(object)
    """The absolute path (`os.fsencode`)."""

    def __init__(self, choice: ExportChoice, parent: QWidget) -> None:
        texts = {
            Format.CSV: self.tr("CSV (*.csv)"),
            Format.HTML: self.tr("HTML (*.html)"),
            Format.JSON: self.tr("JSON (*.json)"),
            Format.JSONL: self.tr("JSON Lines (*.jsonl)"),
        }
        name = self.tr("PDF (*.pdf)") if choice.printed else texts[choice.format]
        endings = PDF_ENDINGS if choice.printed else ENDINGS[choice.format]
        super().__init__(parent, self.tr("Export"), {name: (choice, endings)}, _STEM)

    def say(self, path: bytes, form: ExportChoice) -> None:  # noqa: ARG002 - there is one format
        """Emit the path."""
        self.chosen.emit(path)
