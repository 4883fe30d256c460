"""The table of jobs: one is chosen, and a click on its problems shows them."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QMouseEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTableView, QWidget

from app.core.job import Job
from app.qt.base.theme import Theme
from app.qt.jobs.delegate import JobDelegate
from app.qt.jobs.model import JobColumn, JobListModel, JobRole
from app.qt.widgets.row_table import Restyled, row_height, show_rows

Index = QModelIndex | QPersistentModelIndex

_ROWS: Final = 5
"""Rows that the default height shows."""
_HEADER: Final = 32
_WIDE: Final = 1000
"""Width of the list, px, from which on all columns have their best width."""
_WIDTHS: Final[Mapping[JobColumn, tuple[int, int]]] = {
    JobColumn.NAME: (140, 230),
    JobColumn.STATE: (136, 140),
    JobColumn.PROGRESS: (110, 170),
    JobColumn.PROBLEMS: (108, 168),
    JobColumn.WHEN: (170, 190),
}
"""Column widths in a narrow and in a wide list, px; the figures take the rest."""
_FIGURES: Final = 170
"""Least width of the figures, px; a narrower list scrolls."""


class JobTable(QTableView):
    """The table of jobs."""

    chosen_changed = Signal()
    """Emitted when another job is chosen, or the chosen one has changed."""
    problems_requested = Signal()
    """Emitted to show the problems of the chosen job."""

    def __init__(self, jobs: JobListModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self.setModel(jobs)
        self.setAccessibleName(self.tr("Jobs"))
        self.setAccessibleDescription(
            self.tr("A row a job; Enter shows its problems, the Menu key what else can be done")
        )
        self.setItemDelegate(JobDelegate(theme, self))
        self._behave()
        theme.changed.connect(self.viewport().update)
        self.clicked.connect(self._follow_link)
        self.selectionModel().currentRowChanged.connect(self.chosen_changed)
        for signal in (
            jobs.dataChanged,
            jobs.rowsInserted,
            jobs.rowsRemoved,
            jobs.rowsMoved,
            jobs.modelReset,
        ):
            signal.connect(self._settle)
        self._fit()
        self._settle()

    def _behave(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        show_rows(self)
        Restyled(self, lambda: self.verticalHeader().setDefaultSectionSize(row_height()))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setMouseTracking(True)
        self.setMinimumHeight(_HEADER + 2 * row_height())
        columns = self.horizontalHeader()
        columns.setHighlightSections(False)
        columns.setSectionsClickable(False)
        columns.setAccessibleName(self.tr("Columns of the jobs"))
        columns.setAccessibleDescription(self.tr("What is told of each job"))

    @property
    def best_height(self) -> int:
        """Return the default height, px."""
        return _HEADER + _ROWS * row_height()

    @property
    def row(self) -> int | None:
        """Return the row of the chosen job; None without one."""
        index = self.currentIndex()
        return index.row() if index.isValid() else None

    def chosen(self) -> Job | None:
        """Return the chosen job; None without one."""
        return None if self.row is None else self._jobs.row(self.row)

    @Slot()
    def _settle(self) -> None:
        """Choose the first job if none is chosen."""
        if self.row is None:
            self._choose_first()
        self.chosen_changed.emit()

    def _choose_first(self) -> None:
        if self._jobs.rowCount():
            flags = QItemSelectionModel.SelectionFlag
            first = self._jobs.index(0, 0)
            self.selectionModel().setCurrentIndex(first, flags.ClearAndSelect | flags.Rows)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Begin at the running or the newest job: those that came meanwhile are above the chosen one."""
        super().showEvent(event)
        if not event.spontaneous():  # else the window was minimised, and its user goes on here
            self._choose_first()
            self.scrollToTop()

    @Slot(QModelIndex)
    def _follow_link(self, index: Index) -> None:
        if self._is_link(index):
            self.problems_requested.emit()

    @staticmethod
    def _is_link(index: Index) -> bool:
        return index.column() == JobColumn.PROBLEMS and bool(index.data(JobRole.PROBLEMS))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Show a hand cursor over links."""
        super().mouseMoveEvent(event)
        over = self._is_link(self.indexAt(event.position().toPoint()))
        shape = Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Distribute the width among the columns."""
        width = self.viewport().width()
        for column, (least, best) in _WIDTHS.items():
            self.setColumnWidth(column, best if width >= _WIDE else least)
        others = sum(self.columnWidth(column) for column in _WIDTHS)
        self.setColumnWidth(JobColumn.FIGURES, max(_FIGURES, width - others))
