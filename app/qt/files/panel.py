"""The table of files or another view of them, or a hint in its place while there are no files."""

from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractItemView, QFrame, QLabel, QPushButton, QStackedWidget, QWidget

from app.core.coverage import FAILED_CHECK, Question, ReadingCost, asks_alone, open_question
from app.core.query import Query
from app.core.query.collections import SmartGroup
from app.qt.base.action import Menu
from app.qt.base.theme import Theme
from app.qt.files.selection import FileSelection
from app.qt.files.view import FileTable
from app.qt.widgets.coverage_words import CoverageWords
from app.qt.widgets.empty_state import PICTURE, EmptyState
from app.qt.widgets.tooltips import explain

_EDGE: Final = 2
"""Width of the frame around a drop target, in px."""


class FilesPanel(QStackedWidget):
    """The panel of the table, which shows a hint only when there is certainly no file."""

    open_requested = Signal()
    """The current row was double-clicked."""
    question_asked = Signal(object)
    """A `Question` about all files."""
    question_shown = Signal(object)
    """A `Question` that is shown now, whose cost is to be estimated."""
    search_requested = Signal(str)
    """A search among all files."""
    order_lost = Signal(object)
    """Whether there are rows that are not in the chosen order."""

    def __init__(
        self,
        selection: FileSelection,
        *,
        menu: Menu,
        words: CoverageWords,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        """Make the panel. `menu` has the acts on rows, and those that the hints offer."""
        super().__init__(parent)
        self.setObjectName("tablePanel")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._selection = selection
        self._model = model = selection.model
        self._theme = theme
        self._idle = False
        self.table = FileTable(selection, menu)
        self.view: QAbstractItemView = self.table
        """The view of the files: the table, or another one that was shown in its place."""
        self.hint = EmptyState(menu["add_folder"], framed=True)
        self.hint.say(
            self.tr("Drop folders or videos here"), self.tr("Cinventory reads them, never changes them.")
        )
        self.nothing = EmptyState(menu["show_all"], framed=False, rather=menu["search_all"])
        self._words = words
        self._question: Question | None = None
        self._lacks_checksums = False
        self.ask = QAction(self)
        self.ask.triggered.connect(lambda: self.question_asked.emit(self._question))
        self._name_question(Question.DAMAGE)
        self.unasked = EmptyState(self.ask, framed=False)
        self.cost = QLabel()
        self.cost.setObjectName("hintText")
        self.cost.setTextFormat(Qt.TextFormat.PlainText)
        self.cost.setWordWrap(True)
        self.cost.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.unasked.add_below(self.cost)
        self.failed = QPushButton(self.tr("Show those that could not be checked"))
        explain(
            self.failed,
            self.failed.text(),
            self.tr("Their details say why: the file is encrypted, for instance"),
        )
        self.failed.clicked.connect(lambda: self.search_requested.emit(FAILED_CHECK))
        self.failed.setAutoDefault(False)
        self.unasked.add_below(self.failed)
        for page in (self.table, self.hint, self.nothing, self.unasked):
            self.addWidget(page)
        self.table.doubleClicked.connect(self.open_requested)
        model.totals_changed.connect(self._choose)
        model.order_changed.connect(self._say_order)
        model.modelReset.connect(self._say_order)
        theme.changed.connect(self._apply_theme)
        self._apply_theme()

    def show_view(self, view: QAbstractItemView) -> None:
        """Show the files in this view from now on, at the current row."""
        if self.indexOf(view) < 0:
            self.addWidget(view)
            view.doubleClicked.connect(self.open_requested)
        focused, self.view = self.view.hasFocus(), view
        self._choose()
        self._selection.show_in(view)
        if focused:
            view.setFocus()

    @Slot()
    def focus_view(self) -> None:
        """Give the focus to the view of the files."""
        self.view.setFocus()

    def set_idle(self, idle: bool) -> None:  # noqa: FBT001
        """Set whether no more rows are expected. Until then, an empty table shows no hint."""
        ended = idle and not self._idle
        self._idle = idle
        self._choose()
        self._say_order()
        if ended and self.currentWidget() is self.unasked:
            self.question_shown.emit(self._question)  # the job may have read files, or stored checksums

    def set_dropping(self, dropping: bool) -> None:  # noqa: FBT001
        """Show or hide the frame for a drag that can be dropped here."""
        self.hint.frame.setProperty("dropping", dropping)
        around = dropping and self.currentWidget() is not self.hint
        self.setProperty("dropping", around)
        self.setContentsMargins(*[_EDGE * around] * 4)
        for widget in (self, self.hint.frame):
            self.style().unpolish(widget)
            self.style().polish(widget)
            widget.update()

    @property
    def may_sort(self) -> bool:
        """Return whether rows may be sorted without a request: nothing is selected or scrolled."""
        return not self._selection.count() and not self.view.verticalScrollBar().value()

    @Slot()
    def _choose(self) -> None:
        if self._model.rowCount():
            self.setCurrentWidget(self.view)
        elif self._model.totals.files:
            explained = self._explain_open_question()
            if not explained:
                self.nothing.say(*self._nothing(self._model.found_query))
            self.setCurrentWidget(self.unasked if explained else self.nothing)
        else:
            self.setCurrentWidget(self.hint if self._idle else self.view)

    def _nothing(self, query: Query) -> tuple[str, str]:
        """Return that a result is empty, and what would show files."""
        if query.words:
            return self.tr("No file matches"), self.tr("Other words or filters may find some.")
        if query.filters:
            return self.tr("No file matches"), self.tr("Another filter may find some.")
        if query.group is SmartGroup.OFFLINE:
            return self.tr("No file is offline"), self.tr("All disks of the library are connected.")
        if query.group is SmartGroup.IN_TRASH:
            text = self.tr("What this program moves to the trash is listed here, and can be moved back.")
            return self.tr("No file is in the trash"), text
        if query.source_id is not None:
            text = self.tr("The last scan found no video in this folder. A rescan looks again.")
            return self.tr("This source has no files"), text
        text = self.tr("“Show all files” shows every file of the library.")
        return self.tr("No file is in this list"), text

    def _explain_open_question(self) -> bool:
        """Say what nobody has asked yet, and offer to ask. Return False if that hides no file."""
        coverage = self._model.totals.coverage
        before, question = self._question, open_question(self._model.found_query, coverage)
        self._question = question
        if question is None:
            return False
        if self.currentWidget() is not self.unasked or question is not before:
            self.cost.hide()
            self._lacks_checksums = False
            self.question_shown.emit(question)
        self._name_question(question)
        self.failed.setVisible(question is Question.DAMAGE and coverage.failed > 0)
        asked, told = coverage.of(question), self._words.answered(question, coverage)
        failed = self._words.failure(coverage) if question is Question.DAMAGE else ""
        if asked:
            alone = asks_alone(self._model.found_query)
            none = self._words.none(question, asked) if alone else self.tr("No file matches")
            self.unasked.say(none, f"{told} {failed}".rstrip())
        else:
            self.unasked.say(told.rstrip("."), f"{failed} {self._words.act_hint(question)}.".lstrip())
        self.unasked.refresh_button()
        return True

    def show_cost(self, question: Question, cost: ReadingCost, said: str) -> None:
        """Show what the answer to the question reads."""
        if question is self._question:
            self.cost.setText(said)
            self.cost.setVisible(bool(said))
            self._lacks_checksums = question is Question.ROT and not cost.has_checksums
            self._name_question(question)
            self.unasked.refresh_button()

    def _name_question(self, question: Question) -> None:
        is_begun = self._model.totals.coverage.of(question) > 0
        stores = self._lacks_checksums  # known only once the cost is
        self.ask.setText(
            self.tr("Store checksums") if stores else self._words.act(question, is_begun=is_begun)
        )
        self.ask.setStatusTip(self._words.act_hint(question))

    @Slot()
    def _say_order(self) -> None:
        """Emit whether rows are out of order. While rows still arrive, sorting would be useless."""
        ordered = bool(self.table.header.order)
        self.order_lost.emit(self._idle and ordered and not self._model.sorted)

    def _apply_theme(self) -> None:
        self.hint.show_icon(self._theme.icon("drop", size=PICTURE))
        self.table.viewport().update()
