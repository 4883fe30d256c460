"""Accepts files and folders: dropped on the window, pasted, or chosen in a dialog."""

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QEvent, QMimeData, QObject, QStandardPaths, Qt, QUrl, Signal, SignalInstance, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QAbstractItemView, QFileDialog, QWidget

from app.qt.desktop.drop_paths import dropped_paths, has_paths

_LISTS: Final = frozenset({"listView", "treeView"})
"""The lists of folders in Qt's own dialog."""


class DropTarget(QObject):
    """The target of drops on a window, which accepts drops while `open` is true."""

    paths_taken = Signal(object)
    """Absolute paths, as the file system names them."""
    folders_chosen = Signal(object)
    """The same, of folders that were chosen in the dialog."""
    notice_raised = Signal(object)
    """A sentence for the notice bar."""
    dropping_changed = Signal(bool)
    """Whether a drag that can be dropped is over the window."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.open = False
        """Whether drops and pastes are accepted now."""
        self._window = window
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Handle the drag events of the window."""
        if isinstance(event, QDropEvent) and event.type() is QEvent.Type.Drop:
            self.dropping_changed.emit(False)
            event.setDropAction(_harmless(event))
            event.accept()
            self._take(event.mimeData())
        elif isinstance(event, QDragEnterEvent):
            own = event.source() is not None  # files of the library, dragged out of the window
            if self.open and not own and has_paths(event.mimeData()):
                event.setDropAction(_harmless(event))
                event.accept()
                self.dropping_changed.emit(True)
        elif event.type() is QEvent.Type.DragLeave:
            self.dropping_changed.emit(False)
            event.accept()
        else:
            return super().eventFilter(watched, event)
        return True

    @Slot()
    def paste(self) -> None:
        """Accept the files and folders on the clipboard."""
        self._take(QGuiApplication.clipboard().mimeData())

    @Slot()
    def choose_folder(self) -> None:
        """Open a dialog in which the user chooses folders to scan; one of the system offers one at a time."""
        dialog = QFileDialog(self._window, self.tr("Add folders"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.setDirectory(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.MoviesLocation))
        for view in dialog.findChildren(QAbstractItemView):
            if view.objectName() in _LISTS:
                view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        dialog.accepted.connect(lambda: self._choose(dialog.selectedUrls()))
        dialog.open()

    def _choose(self, urls: Iterable[QUrl]) -> None:
        mime = QMimeData()
        mime.setUrls(list(urls))
        self._take(mime, self.folders_chosen)

    def _take(self, mime: QMimeData, taken: SignalInstance | None = None) -> None:
        if not has_paths(mime):
            return
        paths, refused = dropped_paths(mime)
        if refused:
            self.notice_raised.emit(self.tr("Only files and folders of this computer can be scanned."))
        if self.open:
            (taken or self.paths_taken).emit(paths)


def _harmless(event: QDropEvent) -> Qt.DropAction:
    """Return the action that is reported to the source of a drag.

    After a move, the source would delete its files.
    """
    link, copy = Qt.DropAction.LinkAction, Qt.DropAction.CopyAction
    return copy if event.possibleActions() & copy else link
