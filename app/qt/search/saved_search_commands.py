"""The commands on saved searches: save, rename, delete and undo."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from app.core.collections import SavedSearch
from app.qt.base.action import Menu
from app.qt.search.search_bar import SearchBar
from app.qt.sources.sidebar import SideBar
from app.qt.widgets.name_dialog import NameDialog
from app.qt.widgets.notice_bar import Notice, NoticeBar

if TYPE_CHECKING:
    from app.qt.search.saved_searches import SavedSearches


class SavedSearchCommands(QObject):
    """The link between the search field, the side bar and the saved searches."""

    def __init__(
        self,
        *,
        menu: Menu,
        search: SearchBar,
        side_bar: SideBar,
        notice: NoticeBar,
        saved_searches: "SavedSearches",
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._window = parent
        self._action = menu["save_search"]
        self._search = search
        self._notice = notice
        self._searches = saved_searches
        self._action.triggered.connect(self._ask_name)
        search.field.textChanged.connect(self._refresh)
        side_bar.rename_requested.connect(self._ask_new_name)
        side_bar.forget_requested.connect(self._forget)
        saved_searches.searches_changed.connect(side_bar.view.set_searches)
        self._refresh()

    @Slot()
    def _refresh(self) -> None:
        self._action.setEnabled(self._searches.writable and bool(self._text()))

    def _text(self) -> str:
        return self._search.field.text().strip()

    @Slot()
    def _ask_name(self) -> None:
        text = self._text()
        dialog = NameDialog(self.tr("Save search"), text, self._window)
        dialog.named.connect(lambda name: self._searches.save(name, text))
        dialog.open()

    @Slot(object)
    def _ask_new_name(self, search: SavedSearch) -> None:
        dialog = NameDialog(self.tr("Rename search"), search.name, self._window)
        dialog.named.connect(lambda name: self._searches.rename(search.id, name))
        dialog.open()

    @Slot(object)
    def _forget(self, search: SavedSearch) -> None:
        self._searches.forget(search.id)
        text = self.tr("The search “{}” was deleted.").format(search.name)
        self._notice.announce(Notice(text, self.tr("Undo"), lambda: self._searches.restore(search)))
