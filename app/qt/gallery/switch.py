"""The gallery of the window, made when it is first shown."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction

from app.config.settings import PictureSize
from app.qt.base.action import Menu, Scope
from app.qt.base.formatting import Formatter
from app.qt.base.theme import Theme
from app.qt.files.panel import FilesPanel
from app.qt.files.selection import FileSelection

if TYPE_CHECKING:
    from app.qt.gallery.view import GalleryView
    from app.qt.pictures.thumbnail_loader import ThumbnailLoader


class Gallery(QObject):
    """The switch between the table and the gallery."""

    def __init__(
        self,
        *,
        menu: Menu,
        panel: FilesPanel,
        selection: FileSelection,
        texts: Formatter,
        theme: Theme,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._menu = menu
        self._panel = panel
        self._selection = selection
        self._texts = texts
        self._theme = theme
        self._loader: ThumbnailLoader | None = None
        self._size = PictureSize.MEDIUM
        self.view: GalleryView | None = None
        menu.views.triggered.connect(self._switch)
        self._enable()

    @property
    def shown(self) -> bool:
        """Return whether the files are shown as a gallery, if not as insights."""
        return self.view is not None and self._panel.view is self.view

    @property
    def picture_size(self) -> PictureSize:
        """Return the size of the pictures."""
        return self._size if self.view is None else self.view.picture_size

    def restore(self, size: PictureSize, *, shown: bool) -> None:
        """Apply a saved state."""
        self._size = size
        if shown:
            self._menu["gallery"].setChecked(True)
            self._show()

    def load_with(self, loader: "ThumbnailLoader") -> None:
        """Show the pictures that this loader finds."""
        self._loader = loader
        self._control()

    @Slot(QAction)
    def _switch(self, action: QAction) -> None:
        if action is self._menu["gallery"]:
            self._show()
        elif action is self._menu["table_view"]:
            self._panel.show_view(self._panel.table)
        if action is not self._menu["insights"]:
            self._panel.focus_view()
        self._enable()

    def _show(self) -> None:
        self.view = self.view or self._make()
        self._panel.show_view(self.view)
        self._enable()

    def _make(self) -> "GalleryView":
        from app.qt.gallery.view import GalleryView  # noqa: PLC0415 - not needed at the start

        menu = self._menu
        self.view = view = GalleryView(self._selection, menu.in_scope(Scope.FILES), self._texts, self._theme)
        view.set_picture_size(self._size)
        view.addActions(menu.in_scope(Scope.PICTURES))
        view.size_changed.connect(self._enable)
        menu["larger"].triggered.connect(lambda: view.enlarge(1))
        menu["smaller"].triggered.connect(lambda: view.enlarge(-1))
        menu["earlier_picture"].triggered.connect(lambda: view.strip.step(-1))
        menu["later_picture"].triggered.connect(lambda: view.strip.step(1))
        self._control()
        return view

    def _control(self) -> None:
        if self.view is not None and self._loader is not None:
            from app.qt.gallery.view import GalleryController  # noqa: PLC0415 - as above

            GalleryController(self.view, self._loader)

    @Slot()
    def _enable(self) -> None:
        """Enable the actions on pictures that are possible."""
        menu, shown = self._menu, self._menu["gallery"].isChecked()
        for action in menu.in_scope(Scope.PICTURES):
            action.setEnabled(shown)
        menu["larger"].setEnabled(shown and self.picture_size is not PictureSize.LARGE)
        menu["smaller"].setEnabled(shown and self.picture_size is not PictureSize.SMALL)
