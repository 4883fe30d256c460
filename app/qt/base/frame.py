"""The window before its library is open, as features know it."""

from typing import TypeVar

from msgspec import Struct
from PySide6.QtCore import QObject

from app.qt.base.action import Menu
from app.qt.base.browse_store import BrowseStore
from app.qt.base.formatting import Formatter
from app.qt.base.library_totals import LibraryTotals
from app.qt.base.selection import CurrentSelection
from app.qt.base.theme import Theme
from app.qt.base.window import Window
from app.qt.widgets.notice_bar import NoticeBar

Part = TypeVar("Part", bound=QObject)


class Frame(Struct, frozen=True, kw_only=True):
    """The parts that all features share from the first paint on. The `Desk` of a library has them too."""

    window: Window
    menu: Menu
    browse: BrowseStore
    selection: CurrentSelection
    """The selected files of the page that is shown."""
    totals: LibraryTotals
    texts: Formatter
    theme: Theme
    notice: NoticeBar

    def part(self, kind: type[Part]) -> Part:
        """Return the part of the window of this kind."""
        for panel in self.window.panels.values():
            if isinstance(panel, kind):
                return panel
        found = self.window.findChild(kind)
        if found is None:
            raise LookupError(kind)
        return found
