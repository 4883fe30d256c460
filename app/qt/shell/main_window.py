"""The main window: the panels, the actions and the models, without a library behind them."""

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QCloseEvent, QIcon, QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.config.settings import WindowState
from app.qt.base.action import Act, Menu, Scope
from app.qt.base.browse_store import BrowseStore
from app.qt.base.formatting import Formatter
from app.qt.base.frame import Frame
from app.qt.base.page import Page
from app.qt.base.selection import CurrentSelection
from app.qt.base.theme import Theme
from app.qt.base.window import Window
from app.qt.files.column_sets import ColumnSets
from app.qt.files.model import FileTableModel
from app.qt.files.selection import FileSelection
from app.qt.shell.acts import ACTS
from app.qt.shell.layout import WindowLayout
from app.qt.shell.menu_bar import Menus
from app.qt.shell.navigation import Navigation
from app.qt.shell.pages import Pages
from app.qt.shell.totals import TotalsUpdater
from app.qt.shell.trail import Trail
from app.qt.shell.window_state import WindowStateStore
from app.qt.sources.model import SourceListModel
from app.qt.widgets.tab_order import tab_before

if TYPE_CHECKING:
    from app.qt.base.desk import Desk
    from app.qt.jobs.panel import JobsPanel


class MainWindow(Window):
    """The main window, which is shown before the library is open. A session fills the models."""

    def __init__(
        self,
        acts: Iterable[Act],
        pages: Iterable[Page],
        texts: Formatter,
        theme: Theme,
        icon: QIcon,
        state: WindowState,
    ) -> None:
        super().__init__(state)
        self._may_close = False
        self._running = False
        """Whether a job runs."""
        self.menu = Menu([*acts, *ACTS], theme, self)
        self.browse = BrowseStore(self)
        self.model = FileTableModel(texts, theme.ink, self)
        self.selection = FileSelection(self.model, self)
        self.source_list = SourceListModel(texts.number, texts.size, self)
        self._menus = Menus(self.menu, self)
        body = WindowLayout(
            self.menu, self._menus.below_button, self.browse, self.selection, self.source_list, texts, theme
        )
        self.search, self.toolbar = body.search, body.toolbar
        self.notice, self.filter_bar = body.notice, body.filter_bar
        self.side_bar, self.facets = body.side_bar, body.facets
        self.panel, self.details = body.panel, body.details
        self.activity, self.status = body.activity, body.status
        self._halves = body.halves
        self.column_sets = ColumnSets(self.panel.table.header)
        self.frame = Frame(
            window=self,
            menu=self.menu,
            browse=self.browse,
            selection=CurrentSelection(self),
            texts=texts,
            theme=theme,
            notice=self.notice,
        )
        self.totals = self._follow_state(body)
        self._take_shape(body, icon)
        self._pages = Pages(self.frame, pages, body.views)
        self._pages.changed.connect(self.page_changed)
        Trail(self.frame, self._pages)
        self._store = WindowStateStore(
            self,
            panels=body.panels,
            header=self.panel.table.header,
            pages=self._pages,
            show_jobs=self.menu["jobs"],
            show_menu_bar=self.menu["menu_bar"],
        )
        self._connect_views()
        self._connect_table()
        self._store.restore()

    def _follow_state(self, body: WindowLayout) -> TotalsUpdater:
        """Have the panels show the browse state and the totals."""
        Navigation(
            store=self.browse,
            model=self.model,
            view=self.panel.table,
            side_bar=self.side_bar,
            filter_bar=self.filter_bar,
            parent=self,
        )
        return TotalsUpdater(
            texts=self.frame.texts,
            store=self.browse,
            model=self.model,
            source_list=self.source_list,
            side_bar=self.side_bar,
            status=self.status,
            panels=body.panels,
            parent=self,
        )

    def _take_shape(self, body: QWidget, icon: QIcon) -> None:
        self.setWindowTitle("Cinventory")
        self.setWindowIcon(icon)
        self.setMinimumSize(560, 360)
        self.addActions(self.menu.in_scope(Scope.WINDOW))
        self.setCentralWidget(body)

    def _connect_views(self) -> None:
        menu = self.menu
        menu["about"].triggered.connect(self._show_about)
        menu["shortcuts"].triggered.connect(self._show_keys)
        menu["full_screen"].toggled.connect(self._fill_screen)
        menu["menu_bar"].toggled.connect(self._menus.show_bar)
        self._menus.bar_shown.connect(self.toolbar.more.setHidden)
        by_key = QShortcut(QKeySequence("F10"), self)
        by_key.activated.connect(self._open_menu)
        menu["quit"].triggered.connect(self._quit)
        menu["find"].triggered.connect(self.search.focus)
        menu["facets"].toggled.connect(self.facets.setVisible)
        menu["facets"].triggered.connect(lambda shown: shown and self.facets.tree.setFocus())
        self.facets.setVisible(menu["facets"].isChecked())
        self.details.hide_requested.connect(lambda: menu["details"].setChecked(False))

    def _connect_table(self) -> None:
        table, status = self.panel.table, self.status
        self.menu["columns"].triggered.connect(table.open_columns)
        self.search.results_requested.connect(self._go_to_results)
        self.panel.order_lost.connect(status.sort.setVisible)
        self.menu["show_all"].triggered.connect(self.browse.show_all)
        status.problems_requested.connect(self.browse.show_problems)
        status.sort_requested.connect(table.header.sort_again)
        status.sort_requested.connect(self.panel.focus_view)  # the button is about to be hidden
        for asking in (self.side_bar, self.panel):
            asking.question_asked.connect(self.question_asked)
        self.activity.links.files_requested.connect(self.browse.show_result)
        self.toolbar.search.textEdited.connect(self._pass_on)
        self.column_sets.notice_raised.connect(self.notice.announce)

    @Slot()
    def _go_to_results(self) -> None:
        """Give the focus to what the search has found on the page that is shown."""
        if self.panel.isVisible():
            self.panel.view.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.show_page(self.page)

    @Slot(str)
    def _pass_on(self, text: str) -> None:
        """Pass a text that begins with `>` from the search field to the palette."""
        if text.startswith(">") and self.menu["palette"].isEnabled():
            self.toolbar.search.clear()
            self.anything_asked.emit(text[1:].strip())

    def add_jobs(self, panel: "JobsPanel") -> None:
        """Show the panel of jobs below all others, as its action says."""
        shown = self.menu["jobs"]
        self._halves.add_lower(panel)
        tab_before(panel, self.activity)
        panel.setVisible(shown.isChecked())
        shown.toggled.connect(panel.setVisible)
        shown.triggered.connect(lambda shown: shown and panel.view.setFocus())
        panel.files_requested.connect(self.browse.show_result)

    @property
    def page(self) -> str:
        """Return the key of the page that is shown."""
        return self._pages.key

    def show_page(self, key: str) -> None:
        """Show a page in the middle, and give it the focus."""
        self._pages.show(key)

    def show_instead(self, widget: QWidget) -> None:
        """Show a widget in place of all panels, as there is no library to show."""
        column = cast(QVBoxLayout, cast(QWidget, self._halves.parentWidget()).layout())
        column.insertWidget(column.indexOf(self._halves), widget, 1)
        for part in (self._halves, self.status):
            part.hide()
        widget.setFocus()

    def open(self, desk: "Desk") -> None:
        """Have the pages show an open library."""
        self._pages.open(desk)

    @property
    def settled(self) -> bool:
        """Return whether the first load of the library has ended."""
        return self.totals.settled

    def settle(self) -> None:
        """Mark the first load as ended: a table without rows is empty, and no longer loading."""
        self.totals.settle()
        self.panel.set_idle(not self._running)

    def show_running(self, *, running: bool) -> None:
        """Show whether a job runs: more rows may come."""
        self._running = running
        self.panel.set_idle(self.settled and not running)

    def show_found(self, files: Mapping[str, int]) -> None:
        """Show the numbers of files of saved searches, by their texts."""
        self.totals.show_found(files)

    @Slot()
    def _open_menu(self) -> None:
        if not self._menus.open_first():
            self.toolbar.open_menu()

    @Slot(bool)
    def _fill_screen(self, whole: bool) -> None:  # noqa: FBT001 - a signal's argument
        """Give the window the whole screen, or its former size."""
        states = self.windowState()
        full = Qt.WindowState.WindowFullScreen
        self.setWindowState(states | full if whole else states & ~full)

    @Slot()
    def _show_about(self) -> None:
        from app.qt.shell.about_dialog import AboutDialog  # noqa: PLC0415 - not needed at the start

        AboutDialog(self).open()

    @Slot()
    def _show_keys(self) -> None:
        from app.qt.jobs.panel import JobsPanel  # noqa: PLC0415 - not needed at the start
        from app.qt.shell.about_dialog import KeysDialog  # noqa: PLC0415 - as above

        lower = {panel.accessibleName(): panel.view.actions() for panel in self.findChildren(JobsPanel)}
        KeysDialog({"": self.menu.all(), **lower}, self).open()

    def leave(self) -> None:
        """Close the window for good."""
        self._may_close = True
        self.close()

    def state(self) -> WindowState:
        """Return the state of the window for the next start."""
        return self._store.state()

    @Slot()
    def _quit(self) -> None:
        if self.may_quit():
            self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Request to close once, and stay until the jobs have ended.

        The user's close button may hide the window instead. A close of the program or the system does not.
        """
        event.setAccepted(self._may_close)
        if event.spontaneous() and not self.leaving and (self.hides_on_close() or not self.may_quit()):
            return
        if not (self._may_close or self.leaving):
            self.leaving = True
            self.close_requested.emit()
