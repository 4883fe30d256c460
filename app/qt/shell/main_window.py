"""The main window: the frame around the panels and pages of features, without a library behind them."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, Final, cast

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QIcon, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QMainWindow, QMenu, QVBoxLayout, QWidget

from app.config.window_state import WindowState
from app.qt.base.action import Act, Bar, Menu, Scope
from app.qt.base.browse_store import BrowseStore
from app.qt.base.formatting import Formatter
from app.qt.base.frame import Frame
from app.qt.base.library_totals import LibraryTotals
from app.qt.base.menus import fill
from app.qt.base.page import Page
from app.qt.base.panel import Panel
from app.qt.base.place import MENU_BAR, In
from app.qt.base.selection import CurrentSelection
from app.qt.base.theme import Theme
from app.qt.base.window import Window
from app.qt.shell.layout import WindowLayout
from app.qt.shell.pages import Pages
from app.qt.shell.trail import Trail
from app.qt.shell.window_state import WindowStateStore
from app.qt.widgets.notice_bar import NoticeBar

if TYPE_CHECKING:
    from app.qt.base.desk import Desk


class Menus(QObject):
    """The menus of the window. The system shows the bar in its own way; on macOS it cannot be hidden.

    They are filled behind the first paint, which shows their titles only, or when one is opened before.
    """

    bar_shown = Signal(bool)
    """Whether the bar is shown from now on."""

    def __init__(self, menu: Menu, window: QMainWindow) -> None:
        super().__init__(window)
        self.bar = window.menuBar()
        self.bar.setAccessibleName(self.tr("Menus"))
        self._all: Final[dict[In, QMenu]] = {}
        self.below_button = QMenu(window)
        """The menu that holds all others."""
        self.below_button.aboutToShow.connect(self._fill)
        self._menu = menu
        self._is_filled = False
        for kind in MENU_BAR:
            one = QMenu(QCoreApplication.translate("Act", kind.value), self.bar)
            one.setToolTipsVisible(True)
            one.aboutToShow.connect(self._fill)
            self._all[kind] = one
            self.bar.addMenu(one)
            self.below_button.addMenu(one)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fill the menus a turn after the first paint."""
        if event.type() is QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self, self._fill)
        return False

    @Slot()
    def _fill(self) -> None:
        if not self._is_filled:
            self._is_filled = True
            for kind, one in self._all.items():
                fill(one, self._menu, kind)

    @Slot(bool)
    def show_bar(self, shown: bool) -> None:  # noqa: FBT001 - a signal's argument
        """Show or hide the bar."""
        self.bar.setVisible(shown)
        self.bar_shown.emit(shown)

    def open_first(self) -> bool:
        """Open the first menu of the bar, for the keyboard. Return False if the bar is hidden."""
        if not self.bar.isVisible():
            return False
        self.bar.setActiveAction(self.bar.actions()[0])
        return True


class MainWindow(Window):
    """The main window, which is shown before the library is open. A session fills the panels."""

    def __init__(
        self,
        acts: Iterable[Act],
        pages: Iterable[Page],
        panels: Iterable[Panel],
        texts: Formatter,
        theme: Theme,
        icon: QIcon,
        state: WindowState,
    ) -> None:
        super().__init__(state)
        self._may_close = False
        self._running = False
        """Whether a job runs."""
        self.menu = Menu(acts, theme, self)
        self.browse = BrowseStore(self)
        self.notice = NoticeBar()
        self.frame = Frame(
            window=self,
            menu=self.menu,
            browse=self.browse,
            selection=CurrentSelection(self),
            totals=LibraryTotals(self),
            texts=texts,
            theme=theme,
            notice=self.notice,
        )
        self._menus = Menus(self.menu, self)
        self._body = body = WindowLayout(self.frame, tuple(panels), self._menus.below_button)
        self.toolbar, self.status = body.toolbar, body.status
        self._fold = QTimer(self, interval=QApplication.doubleClickInterval(), singleShot=True)
        """The pause before the details come or go: pictures must not move between two clicks."""
        self._fold.timeout.connect(self._fold_details)
        self.frame.selection.changed.connect(self._fold.start)
        self._take_shape(body, icon)
        self._pages = Pages(self.frame, pages, body.views)
        body.focus_page = self._pages.focus
        self._pages.changed.connect(self.page_changed)
        self._pages.changed.connect(self._fold_details)
        self._pages.changed.connect(self._name_page)
        Trail(self.frame, self._pages)
        self._store = WindowStateStore(
            self, panels=body.panels, pages=self._pages, show_menu_bar=self.menu["menu_bar"]
        )
        self._connect_acts()
        self._store.restore()
        self._name_page()

    def _take_shape(self, body: QWidget, icon: QIcon) -> None:
        self.setWindowTitle("Cinventory")
        self.setWindowIcon(icon)
        self.setMinimumSize(560, 360)
        self.addActions(self.menu.in_scope(Scope.WINDOW))
        self.setCentralWidget(body)

    def _connect_acts(self) -> None:
        menu = self.menu
        menu["about"].triggered.connect(self._show_about)
        menu["shortcuts"].triggered.connect(self._show_keys)
        menu["full_screen"].toggled.connect(self._fill_screen)
        menu["menu_bar"].toggled.connect(self._menus.show_bar)
        self._menus.bar_shown.connect(self.toolbar.more.setHidden)
        by_key = QShortcut(QKeySequence("F10"), self)
        by_key.activated.connect(self._open_menu)
        menu["quit"].triggered.connect(self._quit)

    @Slot()
    def _fold_details(self) -> None:
        """Fold the right panel away while no file is selected."""
        self._body.panels.set_bare(not (self._pages.has_files and self.frame.selection.count()))

    @Slot()
    def _name_page(self) -> None:
        act = self.menu[self.page]
        self._body.name_page("" if act in self.menu.on_bar(Bar.VIEWS) else act.text())

    @property
    def page(self) -> str:
        """Return the key of the page that is shown."""
        return self._pages.key

    @property
    def guide(self) -> str:
        """Return the name of the page of the help that fits the page that is shown; empty for none."""
        return self._pages.guide

    def show_page(self, key: str) -> None:
        """Show a page in the middle, and give it the focus."""
        self._pages.show(key)

    def show_instead(self, widget: QWidget) -> None:
        """Show a widget in place of all panels, as there is no library to show."""
        halves = self._body.halves
        column = cast(QVBoxLayout, self._body.layout())
        column.insertWidget(column.indexOf(halves), widget, 1)
        for part in (halves, self.status):
            part.hide()
        widget.setFocus()

    def make_late_panels(self, desk: "Desk") -> None:
        """Make the panels that show an open library, for the features that open with it."""
        self._body.open(desk)

    def open(self, desk: "Desk") -> None:
        """Have the pages show an open library."""
        self._pages.open(desk)

    @property
    def settled(self) -> bool:
        """Return whether the first load of the library has ended."""
        return self.frame.totals.settled

    def settle(self) -> None:
        """Mark the first load as ended: a table without rows is empty, and no longer loading."""
        self.frame.totals.settle()
        self.idle_changed.emit(not self._running)

    def show_running(self, *, running: bool) -> None:
        """Show whether a job runs: more rows may come."""
        self._running = running
        self.idle_changed.emit(self.settled and not running)

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
        from app.qt.shell.about_dialog import KeysDialog  # noqa: PLC0415 - not needed at the start

        KeysDialog({"": self.menu.all(), **dict(self._body.lists())}, self).open()

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
