"""The sheet of an export: which files, as what and with what; then the dialog for the file."""

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
from app.core.export.format import Format
from app.core.facts.fact import Fact
from app.core.message import Message
from app.qt.base.help_button import add_help
from app.qt.desktop.save_dialog import SaveDialog
from app.qt.files.column_picker import ColumnPicker
from app.qt.files.export_formats import PDF, ExportFormats, Group, group_of
from app.qt.files.hand_over_fields import HandOverFields
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
        words: Callable[[Message], str],
        parent: QWidget,
    ) -> None:
        """Take the numbers of shown and of selected files; several selected files are offered first."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export"))
        self._choice, self._words = choice, words
        self._formats = ExportFormats(self)
        shown_text, selected_text = self.tr("&Shown files: {}"), self.tr("Se&lected files: {}")
        self.all_shown = QRadioButton(shown_text.format(number(shown)))
        self.all_shown.setAccessibleDescription(self.tr("Everything that the search and the side bar show"))
        self.selected = QRadioButton(selected_text.format(number(selected)))
        self.selected.setAccessibleDescription(self.tr("Only the rows that are selected"))
        self.selected.setEnabled(selected > 0)
        (self.selected if selected > 1 else self.all_shown).setChecked(True)
        self._make_groups()
        self.format = QComboBox()
        explain(
            self.format,
            self.tr("Format"),
            self.tr("CSV is for spreadsheets, JSON for programs, HTML and PDF for people"),
        )
        self.handing = HandOverFields(self)
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
        for radio in self._groups.values():
            radio.toggled.connect(self._offer_formats)
        self.format.currentIndexChanged.connect(self._follow)
        self.columns.currentIndexChanged.connect(self._follow)
        self._fit()

    def _make_groups(self) -> None:
        self.list = QRadioButton(self.tr("L&ist, for a spreadsheet or a program"))
        self.list.setAccessibleDescription(self.tr("A row a file, as CSV, JSON or plain text"))
        self.report = QRadioButton(self.tr("&Report, for people"))
        self.report.setAccessibleDescription(self.tr("Totals, problems, pictures and files, as HTML or PDF"))
        self.paths = QRadioButton(self.tr("P&aths, for copying and playing"))
        self.paths.setAccessibleDescription(self.tr("For rsync, rclone, Tdarr, players and others"))
        self.encoding = QRadioButton(self.tr("Re-&encoding, for HandBrake or ffmpeg"))
        self.encoding.setAccessibleDescription(self.tr("A queue or a script, which you run yourself"))
        self.editing = QRadioButton(self.tr("E&diting, for the bin of an editor"))
        self.editing.setAccessibleDescription(self.tr("A timeline or a table of clips"))
        self._groups = {
            Group.LIST: self.list,
            Group.REPORT: self.report,
            Group.PATHS: self.paths,
            Group.ENCODING: self.encoding,
            Group.EDITING: self.editing,
        }

    def _lay_out(self) -> None:
        files, kinds = QButtonGroup(self), QButtonGroup(self)
        offered = tuple(self._groups.values())
        for group, members in ((files, (self.all_shown, self.selected)), (kinds, offered)):
            for member in members:
                group.addButton(member)
        grid = QGridLayout()
        grid.setSpacing(8)
        grid.setColumnStretch(1, 1)
        self._column_row = QLabel(self.tr("Colum&ns"))
        self._with_row, self._then_row = QLabel(self.tr("With")), QLabel(self.tr("Then"))
        rows: tuple[tuple[QLabel, tuple[QWidget, ...]], ...] = (
            (QLabel(self.tr("Files")), (self.all_shown, self.selected)),
            (QLabel(self.tr("As")), offered),
            (QLabel(self.tr("&Format")), (self.format,)),
            (self._column_row, (self.columns, self.picker)),
            *self.handing.rows(),
            (self._with_row, (self.by_clip, self.pictures)),
            (self._then_row, (self.open_result,)),
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
        form = PDF if choice.printed else str(choice.format)
        self._groups[group_of(form)].setChecked(True)
        self._offer_formats()
        self.format.setCurrentIndex(max(0, self.format.findData(form)))
        self.handing.load(choice)
        self.columns.setCurrentIndex(max(0, self.columns.findData(choice.columns)))
        self.picker.show_checked(choice.chosen)
        self.pictures.setChecked(choice.pictures)
        self.by_clip.setChecked(choice.by_clip)
        self.open_result.setChecked(choice.open_result)
        self._follow()

    @property
    def group(self) -> Group:
        """Return the group of formats that is chosen."""
        return next(group for group, radio in self._groups.items() if radio.isChecked())

    @Slot()
    def _offer_formats(self) -> None:
        if not any(radio.isChecked() for radio in self._groups.values()):
            return  # one is off, and the next not on yet
        names = self._formats.names()
        self.format.clear()
        for form in self.group.value:
            self.format.addItem(names[form], form)

    @Slot()
    def _follow(self) -> None:
        """Show what the group can have, and enable of it what the format can have."""
        form = self.format.currentData()
        if form is None:
            return  # the formats of another group are about to come
        group, is_csv = self.group, form == str(Format.CSV)
        choosing = is_csv and self.columns.currentData() == ColumnChoice.CHOSEN
        is_shown = group in {Group.LIST, Group.REPORT}
        of_facts: tuple[QWidget, ...] = (self._column_row, self.columns, self._with_row, self.by_clip)
        for widget in (*of_facts, self.pictures, self._then_row, self.open_result):
            widget.setVisible(is_shown)
        self._column_row.setEnabled(is_csv)
        self.columns.setEnabled(is_csv)
        self.pictures.setEnabled(group is Group.REPORT)
        self.by_clip.setEnabled(group is Group.LIST)
        self.picker.setVisible(choosing)
        self.handing.follow(Format.HTML if form == PDF else Format(form))
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
            self.handing.chosen(self._choice),
            format=Format.HTML if form == PDF else Format(form),
            printed=form == PDF,
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
        choice = self.choice
        if found := self.handing.fault(choice):
            fault, field = found
            self.complain(self._words(fault))
            field.setFocus()
            return
        self.chosen.emit(choice, self.selected.isChecked())


class ExportFileDialog(SaveDialog[ExportChoice]):
    """Asks for the file of an export."""

    chosen = Signal(object)
    """The absolute path (`os.fsencode`)."""

    def __init__(self, choice: ExportChoice, parent: QWidget) -> None:
        name, endings = ExportFormats().file_type(PDF if choice.printed else str(choice.format))
        super().__init__(parent, self.tr("Export"), {name: (choice, endings)}, _STEM)

    def say(self, path: bytes, form: ExportChoice) -> None:  # noqa: ARG002 - there is one format
        """Emit the path."""
        self.chosen.emit(path)
