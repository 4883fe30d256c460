"""The view of a media report, to search, read and copy: as a tree by track, or as text."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QModelIndex, Qt, Slot
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QStackedWidget,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from app.core.details.report import ReportLine, line_text, matching_lines, tree_text
from app.qt.base.theme import scaled
from app.qt.details.report_model import ReportModel
from app.qt.widgets.copy_shortcut import copy_by_key
from app.qt.widgets.tooltips import explain, let_clear

_TEXT_SIZE: Final = 12
_NAMES: Final = 208
"""Width of the column of field names, px."""
_UNFOLDED: Final = 3000
"""Most lines of a search result that is expanded completely."""


class ReportView(QWidget):
    """Shows a report with a search field, and a button that copies the visible lines."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tree_lines: tuple[ReportLine, ...] = ()
        self._shown: tuple[ReportLine, ...] = ()
        self._nothing = ""
        """Text of the view without a report."""
        self.search = self._search()
        self.note = QLabel()
        self.note.setObjectName("reportNote")
        self.note.setWordWrap(True)
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        self.lines = ReportModel(self)
        self.tree = self._tree()
        self.text = self._text()
        self.pages = QStackedWidget()
        self.pages.addWidget(self.tree)
        self.pages.addWidget(self.text)
        self.as_text = QCheckBox(self.tr("As text"))
        explain(self.as_text, self.tr("As text"), self.tr("Shows the report as lines of text, not as a tree"))
        self.as_text.toggled.connect(self._turn)
        self.copy = QPushButton(self.tr("Copy"))
        explain(
            self.copy,
            self.tr("Copy the report"),
            self.tr("Puts all that is shown of the report on the clipboard"),
        )
        self.copy.clicked.connect(self._copy)
        self._lay_out()
        self.forget()

    def say(self, note: str) -> None:
        """Show a note about the report's source above it; empty hides the note."""
        self.note.setText(note)
        self.note.setVisible(bool(note))

    def show_lines(self, lines: Sequence[ReportLine]) -> None:
        """Show another report, under the same search; an equal report stays as it is."""
        self._nothing = self.tr("The media engine gave no report of this file.")
        if tuple(lines) != self._tree_lines or not lines:
            self._tree_lines = tuple(lines)
            self._show()

    def forget(self) -> None:
        """Clear the view until a report comes."""
        self._tree_lines = ()
        self._nothing = ""
        self.say("")
        self._show()

    @Slot()
    def _show(self) -> None:
        narrow = self.tr("No line holds all of these words.")
        self.text.setPlaceholderText(narrow if self._tree_lines else self._nothing)
        words = self.search.text()
        self._shown = matching_lines(self._tree_lines, words)
        self.lines.show_lines(self._shown)
        if words.strip() and sum(map(_count, self._shown)) <= _UNFOLDED:
            self.tree.expandAll()
        else:
            self.tree.expandToDepth(0)
        self.copy.setEnabled(bool(self._shown))
        self._turn()

    @Slot()
    def _turn(self) -> None:
        """Show the tree or the text; without lines the text, whose placeholder says why."""
        as_text = self.as_text.isChecked() or not self._shown
        text = tree_text(self._shown) if as_text else ""
        if text != self.text.toPlainText():
            self.text.setPlainText(text)
        self.pages.setCurrentWidget(self.text if as_text else self.tree)

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(tree_text(self._shown))

    @Slot()
    def _copy_selected(self) -> None:
        rows = sorted(self.tree.selectionModel().selectedRows(), key=_place)
        if rows:
            QGuiApplication.clipboard().setText("\n".join(line_text(self.lines.line(row)) for row in rows))

    def _search(self) -> QLineEdit:
        field = QLineEdit()
        field.setPlaceholderText(self.tr("Search the report"))
        let_clear(field)
        explain(field, self.tr("Search the report"), self.tr("Shows only the lines that hold every word"))
        field.textChanged.connect(self._show)
        return field

    def _tree(self) -> QTreeView:
        tree = QTreeView()
        tree.setObjectName("reportTree")
        tree.setModel(self.lines)
        tree.setUniformRowHeights(True)
        tree.setFrameShape(QFrame.Shape.NoFrame)
        tree.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        tree.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        tree.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        tree.setTabKeyNavigation(False)
        tree.setIndentation(14)
        tree.header().resizeSection(0, _NAMES)
        tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        tree.header().setStretchLastSection(True)
        tree.setAccessibleName(self.tr("Report"))
        tree.setAccessibleDescription(self.tr("All that the media engine says of the file, by track"))
        copy_by_key(tree, self._copy_selected)
        return tree

    def _text(self) -> QPlainTextEdit:
        text = QPlainTextEdit()
        text.setObjectName("reportText")
        text.setReadOnly(True)
        text.setTabChangesFocus(True)
        text.setUndoRedoEnabled(False)
        text.setAcceptDrops(False)
        text.setFrameShape(QFrame.Shape.NoFrame)
        text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        text.document().setDocumentMargin(16)
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPixelSize(scaled(_TEXT_SIZE))
        text.setFont(font)
        text.setAccessibleName(self.tr("Report"))
        text.setAccessibleDescription(self.tr("All that the media engine says of the file"))
        return text

    def _lay_out(self) -> None:
        top = QVBoxLayout()
        top.setContentsMargins(16, 12, 16, 8)
        top.setSpacing(8)
        top.addWidget(self.search)
        top.addWidget(self.note)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(16, 8, 16, 12)
        buttons.addWidget(self.as_text)
        buttons.addStretch(1)
        buttons.addWidget(self.copy)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self.pages, 1)
        column.addLayout(buttons)


def _count(line: ReportLine) -> int:
    return 1 + sum(map(_count, line.below))


def _place(index: QModelIndex) -> tuple[int, ...]:
    """Return a line's row numbers from the top level down, as a sort key."""
    rows = []
    while index.isValid():
        rows.append(index.row())
        index = index.parent()
    return tuple(reversed(rows))
