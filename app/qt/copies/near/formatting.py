"""Texts of groups of videos with the same pictures, and of their files."""

from typing import Final

from PySide6.QtCore import QObject

from app.core.facts.catalogue import BY_KEY
from app.core.near.groups import NearGroup
from app.core.near.likeness import Likeness, NearKind
from app.core.near.picture_print import FRAMES
from app.core.near.traits import COMPARED
from app.core.text.names import display, split
from app.core.text.units import UNKNOWN_TEXT
from app.library.near.prints import PrintCoverage
from app.qt.base.formatting import SEPARATOR, Formatter
from app.qt.copies.near.loader import NearFound
from app.qt.copies.near.models import NearFile, ShownNear
from app.qt.widgets.row_model import RowColumn, Text

_UNREAD: Final = "…"
BETTER: Final = "★"
"""The mark of a value that is better than another one."""
_WIDTHS: Final = {"picture": 130, "video": 90, "bit_rate": 110, "audio_languages": 90, "text_languages": 90}
_WIDTH: Final = 100
PICTURES: Final = 1
"""The column of pictures."""


class NearFormatter(QObject):
    """Formats groups and files."""

    def __init__(self, texts: Formatter, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._texts = texts
        self.number = texts.number

    def kind(self, kind: NearKind) -> str:
        """Return how sure it is that videos show the same."""
        return {
            NearKind.CERTAIN: self.tr("certain"),
            NearKind.PROBABLE: self.tr("probable"),
            NearKind.PERHAPS: self.tr("perhaps"),
        }[kind]

    def kind_filter(self, kind: NearKind, count: int) -> str:
        """Return the name of the filter of a kind, with the number of its groups."""
        text = {
            NearKind.CERTAIN: self.tr("Certain ({})"),
            NearKind.PROBABLE: self.tr("Probable ({})"),
            NearKind.PERHAPS: self.tr("Perhaps ({})"),
        }[kind]
        return text.format(self._texts.number(count))

    def kind_explained(self, kind: NearKind) -> str:
        """Return what a kind means."""
        return {
            NearKind.CERTAIN: self.tr("Nearly all pictures agree, but for what an encoder changes"),
            NearKind.PROBABLE: self.tr("The pictures agree with more changes, or fewer tell something"),
            NearKind.PERHAPS: self.tr("Other videos may agree as much: look at both"),
        }[kind]

    def totals(self, found: NearFound) -> str:
        """Return the totals of the groups that are shown."""
        number = self._texts.number(len(found.groups))
        if found.asked.is_rejected:
            return self.tr("{0} {0:group|groups} of videos that do not show the same").format(number)
        groups = self.tr("{0} {0:group|groups} of videos with the same pictures").format(number)
        others = self.tr("{} in all but the best of each").format(self._texts.size(found.groups.size))
        return f"{groups}{SEPARATOR}{others}" if len(found.groups) else ""

    def rejected(self, pairs: int) -> str:
        """Return the name of the filter for pairs that do not show the same."""
        return self.tr("Not the same ({})").format(self._texts.number(pairs))

    def coverage(self, coverage: PrintCoverage) -> str:
        """Return of how many videos nothing is known."""
        number = self._texts.number
        said = []
        if coverage.uncompared:
            text = self.tr("{0} {0:video was|videos were} not compared yet.")
            said.append(text.format(number(coverage.uncompared)))
        if coverage.not_compared:
            text = self.tr("{0} {0:video|videos} cannot be compared.")
            said.append(text.format(number(coverage.not_compared)))
        return " ".join(said)

    def keeper(self, group: NearGroup) -> str:
        """Return which file is to be kept, and why."""
        if group.keeper is None:
            return self.tr("All files of the group are known to be damaged: none is proposed to be kept.")
        reason = self._texts.message(group.keeper.reason)
        name = display(split(group.keeper.file.path)[1])
        return self.tr("Keep “{name}”. {reason}").format(name=name, reason=reason)

    def group_columns(self) -> tuple[RowColumn[ShownNear], ...]:
        """Return the columns of groups from left to right."""
        texts = self._texts
        return (
            RowColumn(
                self.tr("Best video"),
                lambda row: display(split(row.first.path)[1]) if row.first else _UNREAD,
                300,
            ),
            RowColumn(self.tr("Videos"), lambda row: texts.number(row.summary.files), 80, is_figure=True),
            RowColumn(self.tr("Same"), lambda row: self.kind(row.summary.kind), 100),
            RowColumn(self.tr("Others"), lambda row: texts.size(row.summary.size), 100, is_figure=True),
            RowColumn(self.tr("Why the best"), self._why),
        )

    def _why(self, row: ShownNear) -> str:
        if row.first is None:
            return _UNREAD
        return UNKNOWN_TEXT if row.first.reason is None else self._texts.message(row.first.reason)

    def file_columns(self) -> tuple[RowColumn[NearFile], ...]:
        """Return the columns of files from left to right; those of facts come last."""
        return (
            self._column(self.tr("Proposal"), self._proposed, 90),
            RowColumn(self.tr("Pictures"), lambda _row: "", 348, spoken=lambda _row: self.tr("Pictures")),
            self._column(self.tr("File"), lambda row: display(row.record.name), 200),
            self._column(self.tr("Same"), self._likeness, 150),
            *(self._fact_column(key) for key in COMPARED),
            self._column(self.tr("Folder"), lambda row: display(row.record.folder), 200),
        )

    def file_keys(self) -> tuple[str, ...]:
        """Return the keys of the facts in these columns; empty for other columns."""
        return ("",) * 4 + COMPARED + ("",)

    def _fact_column(self, key: str) -> RowColumn[NearFile]:
        fact = BY_KEY[key]
        title = self._texts.title(fact)

        def text(row: NearFile) -> str:
            cell = self._texts.cell(fact, row.record) or UNKNOWN_TEXT
            return f"{BETTER} {cell}" if key in row.better else cell

        def spoken(row: NearFile) -> str:
            cell = self._texts.cell(fact, row.record) or self.tr("none")
            said = self.tr("{title}: {value}, better") if key in row.better else "{title}: {value}"
            return said.format(title=title, value=cell)

        return RowColumn(title, text, _WIDTHS.get(key, _WIDTH), spoken=spoken)

    def _column(self, title: str, text: Text[NearFile], width: int) -> RowColumn[NearFile]:
        """Return a column that a screen reader never reads as empty."""
        none = self.tr("none")
        return RowColumn(title, text, width, spoken=lambda row: f"{title}: {text(row) or none}")

    def _proposed(self, row: NearFile) -> str:
        return self.tr("Keep") if row.is_kept else ""

    def _likeness(self, row: NearFile) -> str:
        return "" if row.likeness is None else self.likeness(row.likeness)

    def likeness(self, likeness: Likeness) -> str:
        """Return how much a video is like the first one."""
        said = [self.kind(likeness.kind)]
        if likeness.frames < FRAMES:
            pictures = self.tr("{} of {} pictures")
            said.append(pictures.format(self._texts.number(likeness.frames), self._texts.number(FRAMES)))
        if likeness.mirrored:
            said.append(self.tr("mirrored"))
        return ", ".join(said)
