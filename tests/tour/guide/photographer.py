"""Takes pictures of the window that it lives in, as a person does who waits for what is to be seen."""

import asyncio
import time
from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from app.qt.base.desk import Desk
from app.qt.shell.layout import WindowLayout
from app.qt.shell.main_window import MainWindow
from app.qt.startup.application import Desktop
from tests.tour.waiting import PATIENCE, Missed

_POLL: Final = 0.05
_STILL: Final = 5
"""Looks in a row that see the same."""
_RESTLESS: Final = 15.0
"""Seconds after which a picture is taken of what does not come to rest."""


class Photographer:
    """Waits for what is to be seen, and keeps pictures of it."""

    def __init__(self, desktop: Desktop, out: Path) -> None:
        self.desktop = desktop
        self._out = out

    @property
    def window(self) -> MainWindow:
        """The main window."""
        return self.desktop.window

    @property
    def desk(self) -> Desk:
        """What the window shows."""
        assert self.desktop.session is not None
        return self.desktop.session.desk

    @property
    def page(self) -> QWidget:
        """The page in the middle."""
        layout = self.window.findChild(WindowLayout)
        assert layout is not None
        shown = layout.views.currentWidget()
        assert shown is not None
        return shown

    async def until(self, fact: Callable[[], object], what: str) -> None:
        """Wait for a fact. Raises `Missed`."""
        limit = time.monotonic() + PATIENCE
        while not fact():
            if time.monotonic() > limit:
                raise Missed(what)
            await asyncio.sleep(_POLL)

    async def opened(self) -> None:
        """Wait until the library is open, and what it holds is shown."""
        await self.until(lambda: self.desktop.session is not None and self.window.settled, "the library")
        await self.still()

    async def act(self, key: str) -> None:
        """Do something as soon as it is possible, and wait until all stands still."""
        await self.until(self.window.menu[key].isEnabled, f"the act {key}")
        self.window.menu[key].trigger()
        await self.still()

    async def dialog(self, key: str) -> QDialog:
        """Open a dialog by its act."""
        await self.act(key)
        await self.until(dialogs, f"the dialog {key}")
        await self.still()
        return dialogs()[-1]

    async def still(self) -> None:
        """Wait until nothing moves any more."""
        seen, last, limit = 0, QImage(), time.monotonic() + _RESTLESS
        while seen < _STILL and time.monotonic() < limit:
            await asyncio.sleep(_POLL)
            shown = dialogs()
            now = (shown[-1] if shown else self.window).grab().toImage()
            seen, last = (seen + 1 if now == last else 0), now

    async def find(self, text: str) -> None:
        """Show the files of a search."""
        self.desk.browse.show_all()
        self.desk.browse.type(f"{text} ")
        self.desk.browse.commit()
        await self.still()

    def keep(self, name: str, widget: QWidget, area: QRect | None = None) -> None:
        """Keep a picture of a widget, or of an area of it, with a line around."""
        image = widget.grab(area or widget.rect()).toImage()
        painter = QPainter(image)
        painter.setPen(QColor(self.desk.theme.colours.dash))
        size = image.deviceIndependentSize()
        painter.drawRect(QRect(0, 0, round(size.width()) - 1, round(size.height()) - 1))
        painter.end()
        image.save(str(self._out / f"{name}.png"))


def dialogs() -> list[QDialog]:
    """Return the dialogs that are shown."""
    return [each for each in QApplication.topLevelWidgets() if isinstance(each, QDialog) and each.isVisible()]
