"""The layout of the window: its panels and their places."""

from PySide6.QtWidgets import QMenu, QStackedWidget, QVBoxLayout, QWidget

from app.qt.base.action import Menu
from app.qt.base.browse_store import BrowseStore
from app.qt.base.formatting import Formatter
from app.qt.base.theme import Theme
from app.qt.details.panel import DetailsPanel
from app.qt.files.panel import FilesPanel
from app.qt.files.selection import FileSelection
from app.qt.jobs.activity_bar import ActivityBar
from app.qt.search.facet_panel import FacetPanel
from app.qt.search.filter_bar import FilterBar
from app.qt.search.search_bar import SearchBar
from app.qt.shell.status_bar import StatusBar
from app.qt.shell.toolbar import Toolbar
from app.qt.sources.model import SourceListModel
from app.qt.sources.sidebar import SideBar
from app.qt.widgets.coverage_words import CoverageWords
from app.qt.widgets.notice_bar import NoticeBar
from app.qt.widgets.three_pane_splitter import ThreePaneSplitter
from app.qt.widgets.two_pane_splitter import TwoPaneSplitter


class WindowLayout(QWidget):
    """The panels of the window. The window itself connects their signals."""

    def __init__(
        self,
        menu: Menu,
        below: QMenu,
        store: BrowseStore,
        selection: FileSelection,
        source_list: SourceListModel,
        texts: Formatter,
        theme: Theme,
    ) -> None:
        super().__init__()
        self.search = SearchBar(
            store=store, theme=theme, export=menu["export"], words=texts.message, parent=self
        )
        self.toolbar = Toolbar(
            menu,
            below,
            search=self.search,
            theme=theme,
        )
        self.notice = NoticeBar()
        self.filter_bar = FilterBar(menu["show_all"])
        self.side_bar = SideBar(source_list, theme, menu)
        self.facets = FacetPanel(texts)
        self.panel = FilesPanel(
            selection,
            menu=menu,
            words=CoverageWords(texts.number, self),
            theme=theme,
        )
        self.details = DetailsPanel(texts, theme, menu.of_one_file())
        self.activity = ActivityBar(menu["skip"], menu["pause"], menu["cancel"])
        self.status = StatusBar(menu["jobs"])
        self._lay_out(menu)

    def _lay_out(self, menu: Menu) -> None:
        left = TwoPaneSplitter(self.side_bar)
        left.add_lower(self.facets)
        self.views = QStackedWidget()
        self.views.addWidget(self.panel)
        self.panels = ThreePaneSplitter(
            left,
            self.views,
            self.details,
            show_left=menu["side_bar"],
            show_right=menu["details"],
        )
        self.halves = TwoPaneSplitter(self.panels)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.toolbar, self.notice, self.filter_bar, self.halves, self.activity, self.status):
            column.addWidget(widget, int(widget is self.halves))

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001, N802 - Qt's
        """Give the focus of a button that has gone to the panel of the button.

        Otherwise, the next button would get the focus, and the next key press would press it. If the panel
        has gone as well, the view of the files gets the focus.
        """
        had = self.focusWidget()
        panels = (
            *(self.notice, self.filter_bar, self.side_bar, self.facets, self.details, self.activity),
            *filter(None, map(self.halves.widget, range(1, self.halves.count()))),
        )
        around = [panel for panel in panels if panel is had or panel.isAncestorOf(had)]
        if around and not (had.isVisible() and had.isEnabled()):
            for heir in (*around, self.panel.view, self.views):
                if heir.isVisible():
                    heir.setFocus()
                    return True
        return super().focusNextPrevChild(forward)
