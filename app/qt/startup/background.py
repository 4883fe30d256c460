"""Keeps the program running without a window, with an icon in the tray, if the user wants that."""

from collections.abc import Awaitable, Callable

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from app.config.settings import Settings
from app.qt.base.desk import Preferences
from app.qt.base.environment import Tray
from app.qt.base.tasks import Loader, Tasks, background
from app.qt.base.window import Window
from app.qt.desktop.activation import bring_to_front
from app.qt.desktop.notifier import has_tray
from app.qt.startup.quit_question import QuitQuestion, Stopping
from app.qt.widgets.tooltips import set_tip

_Reason = QSystemTrayIcon.ActivationReason


class Background(Loader):
    """The icon in the tray, the window that closing hides, and the question before the end."""

    def __init__(
        self,
        window: Window,
        preferences: Preferences,
        tasks: Tasks,
        *,
        make_tray: Callable[[], Tray | None],
        stopping: Callable[[], Awaitable[Stopping]],
        hidden: bool,
    ) -> None:
        """Take what makes the icon, and what tells of the things that stop with the program.

        A program that was started `hidden` has an icon whatever the preferences say.
        """
        super().__init__(tasks, window)
        self._window = window
        self._preferences = preferences
        self._make_tray = make_tray
        self._stopping = stopping
        self._hidden = hidden
        self._tray: Tray | None = None
        self._has_told = False
        """Whether a message has said that the program goes on."""
        window.hides_on_close = self.hide
        window.may_quit = self.may_quit
        preferences.changed.connect(self._follow)
        self._follow(preferences.settings)

    @property
    def wanted(self) -> bool:
        """Return whether the program is to go on without a window."""
        return self._preferences.settings.background or self._hidden

    def name(self, text: str) -> None:
        """Say what the icon stands for: the title of the window."""
        if self._tray is not None:
            self._tray.name(text)

    def close(self) -> None:
        """Take the icon away."""
        if self._tray is not None:
            self._tray.remove()
            self._tray = None

    def hide(self) -> bool:
        """Hide the window in place of closing it, if the preferences say so; return whether it is hidden."""
        if not self._preferences.settings.background or self._tray is None:
            return False
        self._window.hide()
        if not self._has_told:
            self._has_told = True
            self._tray.say(
                self.tr("Cinventory goes on in the background"),
                self.tr("Schedules and watching go on. A click on the icon shows the window again."),
            )
        return True

    def may_quit(self) -> bool:
        """Return whether the program may end at once; otherwise ask, if something would stop."""
        if self.wanted:
            self._ask()
        return not self.wanted

    @background
    async def _ask(self) -> None:
        stopping = await self._stopping()
        if not stopping:
            self._window.close()
            return
        self._show()
        has_icon, may_hide = self._tray is not None, self._preferences.settings.background
        question = QuitQuestion(self._window, stopping, may_hide=may_hide, has_icon=has_icon)
        question.quits.connect(self._window.close)
        question.hides.connect(self.hide if has_icon else self._window.showMinimized)
        question.open()

    @Slot()
    def _show(self) -> None:
        bring_to_front(self._window)

    @Slot(object)
    def _follow(self, settings: Settings) -> None:
        wanted = settings.background or self._hidden
        if wanted and self._tray is None:
            self._tray = self._make_tray()
            if self._tray is not None:
                self._tray.name(self._window.windowTitle())
                self._tray.shown_again.connect(self._show)
                self._tray.quit_requested.connect(self._quit)
        elif not wanted:
            self.close()

    @Slot()
    def _quit(self) -> None:
        if self.may_quit():
            self._window.close()


class SystemTray(QObject):
    """The icon in the tray or the menu bar. Its menu shows the window, or ends the program."""

    shown_again = Signal()
    quit_requested = Signal()

    def __init__(self, icon: QIcon, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._menu = QMenu()
        self._menu.addAction(self.tr("Show window"), self.shown_again.emit)
        self._menu.addAction(self.tr("Quit"), self.quit_requested.emit)
        self._icon = QSystemTrayIcon(icon, self)
        self._icon.setContextMenu(self._menu)
        self._icon.activated.connect(self._activate)
        self._icon.messageClicked.connect(self.shown_again)
        self._icon.show()

    def name(self, text: str) -> None:
        set_tip(self._icon, text)

    def say(self, title: str, text: str) -> None:
        self._icon.showMessage(title, text, self._icon.icon())

    def remove(self) -> None:
        self._icon.hide()
        self._menu.deleteLater()
        self.deleteLater()

    @Slot(QSystemTrayIcon.ActivationReason)
    def _activate(self, reason: _Reason) -> None:
        """Show the window at a click. On macOS, a click opens the menu."""
        if reason in {_Reason.Trigger, _Reason.DoubleClick}:
            self.shown_again.emit()


def system_tray(icon: QIcon, parent: QObject) -> Tray | None:
    """Return the icon of the system; None where there is no place for it."""
    return SystemTray(icon, parent) if has_tray() else None
