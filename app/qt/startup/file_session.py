"""The rows of the open library: the table, the search, the facets and the details of files."""

from PySide6.QtCore import QObject

from app.preview.cache import Cache
from app.preview.previewer import Previewer, preview_prober
from app.qt.desktop.opener import Opener
from app.qt.details.controller import DetailsController
from app.qt.details.loader import DetailsLoader
from app.qt.files.commands import FileCommands
from app.qt.files.library_view import LibraryView
from app.qt.files.locator import FileLocator
from app.qt.files.query_runner import QueryRunner
from app.qt.pictures.preview_loader import PreviewLoader
from app.qt.pictures.thumbnail_loader import ThumbnailLoader
from app.qt.search.facet_controller import FacetController
from app.qt.search.facet_counter import FacetCounter
from app.qt.search.saved_search_commands import SavedSearchCommands
from app.qt.search.saved_searches import SavedSearches
from app.qt.shell.main_window import MainWindow
from app.qt.startup.context import SessionContext


class FileSession(QObject):
    """The readers of the library's files, connected with the table, the search and the details."""

    def __init__(self, context: SessionContext, opener: Opener, parent: QObject) -> None:
        super().__init__(parent)
        library, window, tasks = context.library, context.window, context.tasks
        self.queries = QueryRunner(library, window.model, tasks, self)
        self.library_view = LibraryView(
            library=library, model=window.model, queries=self.queries, tasks=tasks, parent=self
        )
        self.saved_searches = SavedSearches(library, window.browse, tasks, self)
        self.facets = FacetCounter(library, tasks, self)
        self.details_loader = DetailsLoader(library, tasks, self)
        self._cache = Cache(context.files.previews, context.preferences.settings.preview_cache_bytes)
        self.previews = self._make_previews(context)
        self.thumbnails = self._make_thumbnails(context)
        self.details = DetailsController(
            store=window.browse,
            selection=window.selection,
            panel=window.details,
            show=window.menu["details"],
            loader=self.details_loader,
            library_view=self.library_view,
            parent=window,
        )
        self.locator = FileLocator(
            store=window.browse,
            selection=window.selection,
            panel=window.panel,
            library_view=self.library_view,
        )
        self._make_commands(context, opener)
        self._connect(window)

    def _previewer(self, context: SessionContext) -> Previewer:
        prober = context.environment.preview_prober or preview_prober
        return Previewer(self._cache, prober, roots=context.library.source_paths)

    def _make_thumbnails(self, context: SessionContext) -> ThumbnailLoader:
        """Return the loader of small pictures, whose own child process never delays the details."""
        thumbnails = ThumbnailLoader(
            self._previewer(context),
            settings=context.preferences.settings,
            texts=context.texts,
            tasks=context.tasks,
            parent=context.window,
        )
        context.preferences.changed.connect(thumbnails.prefer)
        context.window.gallery.load_with(thumbnails)
        context.window.panel.table.pictures.load_with(thumbnails)
        return thumbnails

    def _make_previews(self, context: SessionContext) -> PreviewLoader:
        details, settings = context.window.details, context.preferences.settings
        previews = PreviewLoader(
            self._previewer(context),
            settings=settings,
            texts=context.texts,
            tasks=context.tasks,
            parent=context.window,
        )
        previews.pictured.connect(details.show_pictured)
        previews.reported.connect(details.show_report)
        previews.switched.connect(details.show_pictures)
        context.preferences.changed.connect(previews.prefer)
        previews.moment_pictured.connect(details.show_moment)
        details.looked_at.connect(previews.look)
        details.moment_requested.connect(previews.look_at)
        details.show_pictures(previews.on)
        return previews

    def _make_commands(self, context: SessionContext, opener: Opener) -> None:
        window, preferences = context.window, context.preferences
        self.commands = FileCommands(
            menu=window.menu,
            model=window.model,
            view=window.panel.table,
            texts=context.texts,
            opener=opener,
            records=self.library_view,
            settings=preferences.settings,
        )
        self.commands.notice_raised.connect(window.notice.announce)
        preferences.changed.connect(self.commands.prefer)
        window.panel.open_requested.connect(self.commands.open_files)
        FacetController(
            panel=window.facets,
            store=window.browse,
            counter=self.facets,
            queries=self.queries,
            parent=window,
        )
        SavedSearchCommands(
            menu=window.menu,
            search=window.search,
            side_bar=window.side_bar,
            notice=window.notice,
            saved_searches=self.saved_searches,
            parent=window,
        )

    def _connect(self, window: MainWindow) -> None:
        searches = self.saved_searches
        window.browse.hidden_problems_changed.connect(self.library_view.refresh_problems)
        self.library_view.problems_changed.connect(searches.refresh)
        window.model.asked.connect(searches.interrupt)
        searches.found_changed.connect(window.totals.show_found)

    def load(self) -> None:
        """Read the library into the window."""
        self.library_view.load()
        self.saved_searches.load()

    async def close(self) -> None:
        """Cancel all reads, and wait for their threads."""
        self.details_loader.close()
        self.queries.close()
        self.facets.close()
        self.saved_searches.close()
        await self.previews.close()
        await self.thumbnails.close()
