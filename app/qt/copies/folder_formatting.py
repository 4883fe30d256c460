"""Texts of pairs of folders that hold equal files."""

from PySide6.QtCore import QObject

from app.core.copies.folders import FolderPair
from app.core.names import display
from app.qt.base.formatting import Formatter
from app.qt.copies.folder_model import FolderColumn


class FolderFormatter(QObject):
    """Implements `FolderWords`."""

    def __init__(self, texts: Formatter, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._texts = texts

    def title(self, column: FolderColumn) -> str:
        """Return a column's heading."""
        return {
            FolderColumn.FOLDER: self.tr("Folder"),
            FolderColumn.SHARED: self.tr("Files also there"),
            FolderColumn.OTHER: self.tr("Also in"),
            FolderColumn.BACK: self.tr("Files also here"),
            FolderColumn.SIZE: self.tr("Size in both"),
        }[column]

    def cell(self, pair: FolderPair, column: FolderColumn) -> str:
        """Return a cell's text."""
        match column:
            case FolderColumn.FOLDER:
                return display(pair.first)
            case FolderColumn.OTHER:
                return display(pair.second)
            case FolderColumn.SHARED:
                return self._part(pair.shared.first, pair.files_first)
            case FolderColumn.BACK:
                return self._part(pair.shared.second, pair.files_second)
            case _:
                return self._texts.size(pair.shared.size)

    def sentence(self, pair: FolderPair) -> str:
        """Return a pair as a sentence, for tool tips and screen readers."""
        return self.tr("{0} of the {1} {1:file|files} in {2} {0:is|are} also in {3}").format(
            self._texts.number(pair.shared.first),
            self._texts.number(pair.files_first),
            display(pair.first),
            display(pair.second),
        )

    def _part(self, part: int, whole: int) -> str:
        return self.tr("{} of {}").format(self._texts.number(part), self._texts.number(whole))
