"""Numbers in the result of a job as links that show the files."""

from collections.abc import Sequence
from html import escape
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QWidget

from app.qt.widgets.tooltips import set_tip


class ResultLink(NamedTuple):
    """A number in the result of a job, and the files that it counts."""

    text: str
    paths: tuple[bytes, ...]
    """The files are at or below these."""
    search: str
    """The search for the files; empty for those whose probe failed."""


class ResultLinks(QLabel):
    """A line of links. Tab goes from one to the next, Enter follows it."""

    files_requested = Signal(object, str)
    """The paths and the search of a link."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("resultLinks")
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        self.setAccessibleDescription(
            self.tr("Tab chooses a number, and Enter shows the files that it counts")
        )
        set_tip(self, self.tr("Shows these files"))
        self._links: tuple[ResultLink, ...] = ()
        self.linkActivated.connect(self._follow)
        self.hide()

    def show_links(self, links: Sequence[ResultLink]) -> None:
        """Show these links; none hide the line."""
        self._links = tuple(links)
        told = self.tr("Show: {}")
        shown = (f'<a href="{at}">{escape(link.text)}</a>' for at, link in enumerate(links))
        self.setText(told.format(" · ".join(shown)) if links else "")
        self.setAccessibleName(told.format(", ".join(link.text for link in links)) if links else "")
        self.setVisible(bool(links))

    def _follow(self, target: str) -> None:
        link = self._links[int(target)]
        self.files_requested.emit(link.paths, link.search)
