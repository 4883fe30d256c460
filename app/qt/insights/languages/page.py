"""The page of languages: a table with the numbers of files that are spoken and written in each."""

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import QCoreApplication, QModelIndex, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.core.file.track_flags import UNDEFINED
from app.core.insights.languages import LanguageFiles
from app.core.text.languages import language_name
from app.core.text.units import UNKNOWN_TEXT
from app.qt.base.formatting import Formatter
from app.qt.widgets.row_model import RowColumn, RowModel
from app.qt.widgets.row_table import CommandTable
from app.qt.widgets.tooltips import explain

_NUMBERS: Final = ("spoken", "written", "forced", "neither")
"""The fields of the columns after the first one."""


class LanguagesPage(QWidget):
    """The page; receives its contents by `show_languages`."""

    search_requested = Signal(str)
    """The search text of the files of a number."""

    def __init__(self, texts: Formatter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("languages")
        self.setAccessibleName(self.tr("Languages"))
        self._texts = texts
        titles = self._titles()
        columns = [
            RowColumn(self.tr("Language"), self._name, 220),
            *(
                RowColumn(titles[field], partial(self._number, field), 130, is_figure=True)
                for field in _NUMBERS
            ),
        ]
        self.model: RowModel[LanguageFiles] = RowModel(columns, self, tip=self._tip, key=lambda row: row.tag)
        self._make_table()
        self.told = QLabel(
            self.tr(
                "Files by the languages of their sound (spoken) and of their subtitles (written), as the "
                "files themselves tell them. A click on a number shows its files."
            )
        )
        self.told.setWordWrap(True)
        self.none = QLabel(self.tr("No language of these files is known."))
        self.none.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.none.hide()
        self.buttons = {field: self._button(field) for field in _NUMBERS}
        self._lay_out()
        self.table.selectionModel().selectionChanged.connect(self._refresh)
        self.model.modelReset.connect(self._refresh)
        self.model.dataChanged.connect(self._refresh)
        self._refresh()

    def _titles(self) -> Mapping[str, str]:
        return {
            "spoken": self.tr("Spoken"),
            "written": self.tr("Written"),
            "forced": self.tr("Forced"),
            "neither": self.tr("Neither of them"),
        }

    def _make_table(self) -> None:
        self.table = CommandTable(self.model, "languageRows")
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.name_rows(
            self.tr("Languages of the shown files"), self.tr("A row a language; a number leads to its files")
        )
        self.table.name_columns(self.tr("Columns of the languages"), self.tr("What is counted of each"))
        columns = self.table.horizontalHeader()
        columns.setStretchLastSection(False)
        columns.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.table.clicked.connect(self._go_from)
        self.go = self.table.add_command(self.tr("Show the files"), self._go, "Return", "Enter")

    def _button(self, field: str) -> QPushButton:
        words = {
            "spoken": (self.tr("Show spoken"), self.tr("Shows the files with sound in this language")),
            "written": (self.tr("Show written"), self.tr("Shows the files with subtitles in this language")),
            "forced": (
                self.tr("Show forced"),
                self.tr("Shows the files with subtitles of foreign parts alone in this language"),
            ),
            "neither": (
                self.tr("Show those without"),
                self.tr("Shows the files without it in sound and subtitles; save the search"),
            ),
        }[field]
        button = QPushButton(words[0])
        explain(button, *words)
        button.clicked.connect(partial(self._search, field))
        return button

    def _lay_out(self) -> None:
        below = QHBoxLayout()
        below.setSpacing(8)
        below.addStretch(1)
        for button in self.buttons.values():
            below.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(8)
        column.addWidget(self.told)
        column.addWidget(self.none, 1)
        column.addWidget(self.table, 1)
        column.addLayout(below)

    def show_languages(self, found: Sequence[LanguageFiles]) -> None:
        """Show languages. The chosen one stays chosen."""
        chosen = self._row()
        self.model.show(found)
        self.told.setVisible(bool(found))
        self.none.setHidden(bool(found))
        self.table.setVisible(bool(found))
        if found and not self.table.selectionModel().hasSelection():
            tags = [each.tag for each in found]
            self.table.selectRow(tags.index(chosen.tag) if chosen and chosen.tag in tags else 0)

    def _row(self) -> LanguageFiles | None:
        chosen = self.table.chosen_rows()
        return self.model.row(chosen[0]) if chosen else None

    def _name(self, row: LanguageFiles) -> str:
        if row.tag == UNDEFINED:
            return self.tr("Not told")
        name = QCoreApplication.translate("Language", language_name(row.tag))
        return name if name == row.tag else f"{name} ({row.tag})"

    def _number(self, field: str, row: LanguageFiles) -> str:
        files = getattr(row, field)
        return UNKNOWN_TEXT if files is None else self._texts.number(files)

    def _tip(self, row: LanguageFiles) -> str:
        titles = self._titles()
        return "\n".join(
            (self._name(row), *(f"{titles[field]}: {self._number(field, row)}" for field in _NUMBERS))
        )

    @Slot()
    def _refresh(self, *_changes: object) -> None:
        row = self._row()
        for field, button in self.buttons.items():
            button.setEnabled(row is not None and bool(getattr(row, field)))
        self.go.setEnabled(row is not None)

    @Slot(QModelIndex)
    def _go_from(self, index: QModelIndex) -> None:
        if index.column() > 0:
            self._search(_NUMBERS[index.column() - 1])

    @Slot()
    def _go(self) -> None:
        """Show the files of the number that has the focus; of the name, those of the first number."""
        row, at = self._row(), self.table.currentIndex().column()
        first = next((field for field in _NUMBERS if row and getattr(row, field)), _NUMBERS[0])
        self._search(_NUMBERS[at - 1] if at > 0 else first)

    def _search(self, field: str, *_: object) -> None:
        row = self._row()
        if row is not None and getattr(row, field):
            self.search_requested.emit(row.search(field))
