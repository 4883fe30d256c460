"""The layout of the window: the places of the panels that features bring."""

from collections.abc import Callable, Iterable, Iterator
from typing import Final

from PySide6.QtCore import Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.qt.base.formatting import Formatter
from app.qt.base.frame import Frame
from app.qt.base.library_totals import LibraryTotals
from app.qt.base.panel import Area, Panel
from app.qt.shell.toolbar import Toolbar
from app.qt.widgets.status_items import StatusText
from app.qt.widgets.tab_order import tab_before
from app.qt.widgets.three_pane_splitter import ThreePaneSplitter
from app.qt.widgets.two_pane_splitter import TwoPaneSplitter


class StatusBar(QFrame):
    """The status bar, as wide as the window."""

    def __init__(
        self,
        items: Iterable[QWidget],
        totals: LibraryTotals,
        texts: Formatter,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._known = totals
        self._texts = texts
        self.setObjectName("statusLine")
        self.setAccessibleName(self.tr("Status"))
        self.totals = StatusText(self.tr("Opening the library…"))
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(16)
        row.addWidget(self.totals, 1)
        for item in items:
            row.addWidget(item)
        self.setFixedHeight(28)
        totals.changed.connect(self._show)

    @Slot()
    def _show(self) -> None:
        if self._known.known:
            now = self._known.now
            self.totals.say(
                self._texts.totals(
                    shown=self._known.shown, files=now.files, size=now.size, seconds=now.seconds
                )
            )


class WindowLayout(QWidget):
    """The panels of the window, each in its area."""

    def __init__(self, frame: Frame, panels: Iterable[Panel], below: QMenu) -> None:
        """Make the panels that need no library. `below` is the menu of the button with three lines."""
        super().__init__()
        self.focus_page: Callable[[], None] = lambda: None
        """Gives the focus to the page that is shown."""
        self._frame = frame
        self._panels: Final = sorted(panels, key=lambda panel: panel.position)
        self._made: Final = frame.window.panels
        for panel in panels:
            if not panel.late:
                self._made[panel.key] = panel.make(frame)
        self.toolbar = Toolbar(frame.menu, below, tools=self._in(Area.TOOLS), theme=frame.theme)
        self.status = StatusBar(self._in(Area.STATUS), frame.totals, frame.texts)
        self._lay_out()

    def _in(self, area: Area) -> list[QWidget]:
        """Return the panels of an area, from the left or from above."""
        return [
            self._made[panel.key] for panel in self._panels if panel.area is area and panel.key in self._made
        ]

    def _lay_out(self) -> None:
        left, *lower = [panel for panel in self._panels if panel.area is Area.LEFT]
        (right,) = (panel for panel in self._panels if panel.area is Area.RIGHT)
        side = TwoPaneSplitter(self._made[left.key])
        for panel in lower:
            side.add_lower(self._made[panel.key])
            self._obey(panel)
        self.views = QStackedWidget()
        for widget in self._in(Area.MIDDLE):
            self.views.addWidget(widget)
        menu = self._frame.menu
        middle = QWidget()
        page = QVBoxLayout(middle)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        self._title = QLabel()
        self._title.setObjectName("pageTitle")
        self.name_page("")
        for widget in (self._title, *self._in(Area.TOP), self.views):
            page.addWidget(widget, int(widget is self.views))
        self.panels = ThreePaneSplitter(
            side, middle, self._made[right.key], show_left=menu[left.act], show_right=menu[right.act]
        )
        self.halves = TwoPaneSplitter(self.panels)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        # What comes and goes is below the page, whose rows would else move under the pointer.
        below = (self._frame.notice, *self._in(Area.BOTTOM), self.status)
        for widget in (self.toolbar, self.halves, *below):
            column.addWidget(widget, int(widget is self.halves))

    def name_page(self, title: str) -> None:
        """Show a title above the page; empty for a page that is told by its button in the tool bar."""
        self._title.setText(title)
        self._title.setVisible(bool(title))

    def _obey(self, panel: Panel) -> None:
        """Have a panel shown and hidden by its act."""
        act, widget = self._frame.menu[panel.act], self._made[panel.key]
        widget.setVisible(act.isChecked())
        act.toggled.connect(widget.setVisible)

    def open(self, desk: Frame) -> None:
        """Make the panels that show an open library."""
        for panel in self._panels:
            if panel.late:
                widget = self._made[panel.key] = panel.make(desk)
                self.halves.add_lower(widget)
                tab_before(widget, self._frame.notice)
                self._obey(panel)

    def lists(self) -> Iterator[tuple[str, list[QAction]]]:
        """Yield the names of the panels below the page with their own acts."""
        for panel in self._in(Area.LOWER):
            yield (
                panel.accessibleName(),
                [act for view in panel.findChildren(QAbstractItemView) for act in view.actions()],
            )

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001, N802 - Qt's
        """Give the focus of a button that has gone to the panel of the button.

        Otherwise, the next button would get the focus, and the next key press would press it. If the panel
        has gone as well, the page gets the focus.
        """
        had = self.focusWidget()
        areas = (Area.TOP, Area.LEFT, Area.RIGHT, Area.BOTTOM, Area.LOWER)
        panels = (self._frame.notice, *(panel for area in areas for panel in self._in(area)))
        around = [panel for panel in panels if panel is had or panel.isAncestorOf(had)]
        if around and not (had.isVisible() and had.isEnabled()):
            heir = next((panel for panel in around if panel.isVisible()), None)
            if heir is not None:
                heir.setFocus()
            else:
                self.focus_page()
                if not self.focusWidget().isVisible():
                    self.views.setFocus()
            return True
        return super().focusNextPrevChild(forward)
