"""Numbers in the result of a job as links that show the files."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.qt.widgets.link_line import LinkLine
from app.qt.widgets.tooltips import set_tip


class ResultLink(NamedTuple):
    """A number in the result of a job, and the files that it counts."""

    text: str
    paths: tuple[bytes, ...]
    """The files are at or below these."""
    search: str
    """The search for the files; empty for those whose probe failed."""


class ResultLinks(LinkLine):
    """A line of links."""

    files_requested = Signal(object, str)
    """The paths and the search of a link."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("resultLinks")
        set_tip(self, self.tr("Shows these files"))
        self.followed.connect(lambda link: self.files_requested.emit(link.paths, link.search))
        self.hide()

    def show_links(self, links: Sequence[ResultLink]) -> None:
        """Show these links; none hide the line."""
        self.show_parts([(link.text, link) for link in links], self.tr("Show: {}"))
        self.setVisible(bool(links))
