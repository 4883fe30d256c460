"""Texts of pairs of folders that hold equal files."""

from functools import partial

from PySide6.QtCore import QObject

from app.core.copies.folders import FolderPair
from app.core.text.names import display
from app.qt.base.formatting import Formatter
from app.qt.widgets.row_model import RowColumn


class FolderFormatter(QObject):
    """Formats the pairs."""

    def __init__(self, texts: Formatter, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._texts = texts

    def columns(self) -> tuple[RowColumn[FolderPair], ...]:
        """Return the columns from left to right, in the order of `FolderColumn`."""
        column = partial(RowColumn[FolderPair], spoken=self.sentence)
        return (
            column(self.tr("Folder"), lambda pair: display(pair.first), 320),
            column(
                self.tr("Files also there"),
                lambda pair: self._part(pair.shared.first, pair.files_first),
                130,
                is_figure=True,
            ),
            column(self.tr("Also in"), lambda pair: display(pair.second), 320),
            column(
                self.tr("Files also here"),
                lambda pair: self._part(pair.shared.second, pair.files_second),
                130,
                is_figure=True,
            ),
            column(self.tr("Size in both"), lambda pair: self._texts.size(pair.shared.size), is_figure=True),
        )

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
