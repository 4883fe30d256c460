"""A chart with its title, and in its place a table of the same values."""

from collections.abc import Sequence
from functools import cached_property
from typing import Any

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.core.charts.chart import Chart
from app.core.charts.picture import Mark
from app.core.message import Message
from app.core.query import Query
from app.core.text.names import display
from app.qt.base.theme import Theme
from app.qt.charts import export
from app.qt.charts.export import PictureDialog, PictureFormat
from app.qt.charts.view import ChartView
from app.qt.widgets.row_model import RowColumn, RowModel
from app.qt.widgets.row_table import CommandTable
from app.qt.widgets.tooltips import set_tip


class ChartPanel(QFrame):
    """A panel of one chart. The table has the same rows as the chart has marks, and the same keys."""

    chosen = Signal(int)
    entered = Signal(int)
    opened = Signal(int)
    narrowed = Signal(str, bool)
    """The search of a mark whose files alone are wanted, or, if it is True, all others."""
    failed = Signal(object)
    """The `Message` that a picture could not be written."""

    def __init__(
        self,
        theme: Theme,
        title: str,
        note: str = "",
        parent: QWidget | None = None,
        *,
        narrows: bool = False,
    ) -> None:
        """Take whether the menu offers to show only the files of a mark, or all others."""
        super().__init__(parent)
        self._narrows = narrows
        self.setObjectName("chartPanel")
        self.title = QLabel(title)
        self.title.setObjectName("chartTitle")
        self.said = QLabel()
        self.said.setObjectName("chartNote")
        self.said.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.note = QLabel(note)
        self.note.setObjectName("chartNote")
        self.note.setWordWrap(True)
        says = self.tr("Arrow keys, Home and End go from mark to mark, Enter opens one, Ctrl+T shows a table")
        self.view = ChartView(theme, title, says)
        self.model: RowModel[Mark] = RowModel(
            (
                RowColumn(self.tr("Name"), lambda mark: mark.name, 320),
                RowColumn(self.tr("Value"), lambda mark: mark.text, 200),
            ),
            self,
        )
        self.pages = QStackedWidget()
        self.pages.addWidget(self.view)
        self._lay_out()
        self._make_menu()
        self._connect()

    @cached_property
    def table(self) -> CommandTable:
        """Return the table, made when it is first shown: the tables of all charts take 70 ms to make."""
        table = CommandTable(self.model, "chartTable")
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.name_rows(self.title.text(), self.tr("The values of the chart; Ctrl+T shows the chart"))
        table.name_columns(self.title.text(), self.tr("Name and value"))
        table.menu.addActions(self.menu.actions())
        table.activated.connect(lambda index: self.entered.emit(index.row()))
        self.pages.addWidget(table)
        return table

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self.title)
        head.addWidget(self.said, 1)
        column.addLayout(head)
        column.addWidget(self.note)
        # Not before it has a parent: until then, to show it opens a window, which takes the keyboard away.
        self.note.setVisible(bool(self.note.text()))
        column.addWidget(self.pages, 1)

    def _make_menu(self) -> None:
        self.menu = QMenu(self)
        if self._narrows:
            self._offer_marks()
        self.as_table = self._action(self.tr("Show as table"), "Ctrl+T")
        self.as_table.setCheckable(True)
        self.copy_picture = self._action(self.tr("Copy picture"), QKeySequence.StandardKey.Copy)
        self.save_picture = self._action(self.tr("Save picture…"), "Ctrl+Alt+S")
        self.as_table.toggled.connect(self._show_table)
        self.copy_picture.triggered.connect(lambda: export.copy(self.view))
        self.save_picture.triggered.connect(self._save)

    def _offer_marks(self) -> None:
        """Put what can be done with the current mark into the menu."""
        only = self._action(self.tr("Only this"))
        others = self._action(self.tr("Not this"))
        copy = self._action(self.tr("Copy"))
        self.menu.addSeparator()
        only.triggered.connect(lambda: self._narrow(negated=False))
        others.triggered.connect(lambda: self._narrow(negated=True))
        copy.triggered.connect(self._copy_mark)
        for action in (only, others, copy):
            action.setEnabled(False)

        def refresh() -> None:
            mark = self._current_mark()
            only.setEnabled(mark is not None and bool(mark.search))
            # All others than those of two filters together are found by no search.
            others.setEnabled(mark is not None and len(Query.parse(mark.search).terms) == 1)
            copy.setEnabled(mark is not None)

        self.view.moved.connect(refresh)
        self.menu.aboutToShow.connect(refresh)

    def _current_mark(self) -> Mark | None:
        at = self.table.currentIndex().row() if self.as_table.isChecked() else self.view.current
        return self.view.chart.mark(at) if at >= 0 else None

    def _narrow(self, *, negated: bool) -> None:
        mark = self._current_mark()
        if mark is not None and mark.search:
            self.narrowed.emit(mark.search, negated)

    @Slot()
    def _copy_mark(self) -> None:
        mark = self._current_mark()
        if mark is not None:
            QGuiApplication.clipboard().setText(f"{mark.name}\t{mark.text}")

    def _action(self, text: str, key: QKeySequence.StandardKey | str = "") -> QAction:
        action = QAction(text, self)
        action.setShortcut(QKeySequence(key))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.addAction(action)
        self.menu.addAction(action)
        return action

    def _connect(self) -> None:
        self.view.chosen.connect(self.chosen)
        self.view.entered.connect(self.entered)
        self.view.opened.connect(self.opened)
        self.view.menu_requested.connect(self._open_menu)
        by_key = QShortcut(QKeySequence("Shift+F10"), self.view, context=Qt.ShortcutContext.WidgetShortcut)
        by_key.activated.connect(lambda: self._open_menu(self._place_of_current()))

    def tell(self, said: str) -> None:
        """Say something behind the title, where it moves nothing."""
        self.said.setText(said)
        self.said.setAccessibleName(said)
        set_tip(self.said, self.tr("The same bar again takes the filter away") if said else "")

    def show_chart(self, chart: Chart) -> None:
        """Show another chart."""
        self.view.show_chart(chart)
        self.view.updateGeometry()
        # A hidden table of many thousand rows would cost as much as the chart.
        self.model.show(_Marks(chart) if self.as_table.isChecked() else ())

    @Slot(bool)
    def _show_table(self, shown: bool) -> None:  # noqa: FBT001
        had = self.view.hasFocus() or self.table.hasFocus()
        page = self.table if shown else self.view
        # A hidden table gets no room: it is higher than a chart of few bars.
        policy = QSizePolicy.Policy.Expanding if shown else QSizePolicy.Policy.Ignored
        self.table.setSizePolicy(policy, policy)
        self.model.show(_Marks(self.view.chart) if shown else ())
        self.pages.setCurrentWidget(page)
        if had:
            page.setFocus()

    def _place_of_current(self) -> QPoint:
        """Return the place of the current mark on the screen, or of the middle of the chart."""
        view = self.view
        rect = view.mark_rect(view.current) if view.current >= 0 else None
        middle = view.rect().center()
        return view.mapToGlobal(middle if rect is None else QPoint(int(rect.x), int(rect.y + rect.height)))

    @Slot(QPoint)
    def _open_menu(self, where: QPoint) -> None:
        self.menu.popup(where)

    @Slot()
    def _save(self) -> None:
        dialog = PictureDialog(self, self.title.text())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.save_requested.connect(self._write)
        dialog.open()

    @Slot(object, object)
    def _write(self, path: bytes, form: PictureFormat) -> None:
        try:
            export.save(self.view, path, form)
        except OSError as error:
            detail = error.strerror or str(error)
            self.failed.emit(Message("output.failed", {"name": display(path), "detail": detail}))


class _Marks(Sequence[Mark]):
    """The marks of a chart, of which a treemap makes each when it is asked for."""

    def __init__(self, chart: Chart) -> None:
        self._chart = chart

    def __len__(self) -> int:
        return self._chart.count

    def __getitem__(self, at: Any) -> Any:  # noqa: ANN401 - a slice is not asked for
        return self._chart.mark(at)
