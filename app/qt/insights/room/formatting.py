"""Words and columns of the room that files take, in the user's language."""

from typing import NamedTuple

from PySide6.QtCore import QObject

from app.core.copies.occupancy import FreedSpace
from app.core.facts.waste_kind import WasteKind
from app.core.file.record import FileRecord
from app.core.message import Message
from app.core.room.waste import MEANINGS, TITLES, Room, Waste
from app.core.text.names import display
from app.core.text.units import UNKNOWN_TEXT, size_text
from app.qt.base.formatting import Formatter
from app.qt.widgets.row_model import RowColumn


class WasteKindRow(NamedTuple):
    """A kind of waste as a row; None: all kinds together."""

    waste: Waste | None
    files: int
    freed: FreedSpace


class WasteRow(NamedTuple):
    """A file that takes room without need, as a row."""

    kind: WasteKind
    size: int
    """Bytes that it could free at most."""
    record: FileRecord


class RoomFormatter(QObject):
    """Formats what is known of the room."""

    def __init__(self, texts: Formatter, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._texts = texts

    def kind_columns(self) -> tuple[RowColumn[WasteKindRow], ...]:
        """Return the columns of the kinds from left to right."""
        return (
            RowColumn(self.tr("Kind"), self.title, 330),
            RowColumn(self.tr("Files"), self._files, 90, is_figure=True),
            RowColumn(self.tr("Could free"), self._freed, 170, is_figure=True),
            RowColumn(self.tr("Not known"), self.doubts),
        )

    def file_columns(self) -> tuple[RowColumn[WasteRow], ...]:
        """Return the columns of the files from left to right."""
        return (
            RowColumn(self.tr("Video"), lambda row: display(row.record.name), 300),
            RowColumn(self.tr("Frees"), lambda row: self._texts.size(row.size), 110, is_figure=True),
            RowColumn(self.tr("Kind"), lambda row: self.kind(row.kind), 290),
            RowColumn(self.tr("Folder"), lambda row: display(row.record.folder)),
        )

    def kind(self, kind: WasteKind) -> str:
        """Return the name of a kind."""
        return self._texts.message(Message(TITLES[kind]))

    def title(self, row: WasteKindRow) -> str:
        """Return the name of a row."""
        return self.tr("All kinds") if row.waste is None else self.kind(row.waste.kind)

    def meaning(self, row: WasteKindRow) -> str:
        """Return what is in a kind, and what is not known of it."""
        if row.waste is None:
            return self.tr("A file of several kinds counts once, in the topmost of them.")
        means = self._texts.message(Message(MEANINGS[row.waste.kind]))
        return f"{means} {self.doubts(row)}".rstrip()

    def doubts(self, row: WasteKindRow) -> str:
        """Return what is not known of a kind."""
        doubts = () if row.waste is None else row.waste.doubts()
        return " ".join(map(self._texts.counted, doubts))

    def _files(self, row: WasteKindRow) -> str:
        return self._texts.number(row.files) if _is_known(row) else UNKNOWN_TEXT

    def _freed(self, row: WasteKindRow) -> str:
        return self.freed(row.freed) if _is_known(row) else UNKNOWN_TEXT

    def freed(self, freed: FreedSpace) -> str:
        """Return the bytes that could be freed."""
        if freed.exact:
            return self._texts.size(freed.most)
        # A message puts its sizes into the format of the language by itself.
        least, most = size_text(freed.least), size_text(freed.most)
        return self._texts.message(Message("room.between", {"least": least, "most": most}))

    def head(self, room: Room) -> str:
        """Return how much of all could be freed, and how few files make most of it."""
        texts = self._texts
        whole = self.tr("In all: {0}, {1}.").format(
            texts.files(room.whole.files), texts.size(room.whole.size)
        )
        if not room.files:
            return whole
        could = self.tr("Could be freed: {0}, in {1}.").format(
            self.freed(room.freed), texts.files(room.files)
        )
        first = room.first()
        if first is None:
            return f"{whole} {could}"
        makes = self.tr("The first {0} {0:file makes|files make} {1} % of it.")
        part = self._texts.number(round(first.share * 100))
        return f"{whole} {could} {makes.format(self._texts.number(first.files), part)}"

    def listed(self, shown: int, files: int) -> str:
        """Return how many files of a kind are listed, unless all are."""
        if shown >= files:
            return ""
        return self.tr("Listed: {0} of {1}, those that free the most.").format(
            self._texts.number(shown), self._texts.files(files)
        )


def _is_known(row: WasteKindRow) -> bool:
    return row.waste is None or row.waste.is_known


def kind_rows(room: Room) -> list[WasteKindRow]:
    """Return the rows of the kinds, those of all first."""
    kinds = [WasteKindRow(each, each.files, each.freed) for each in room.kinds]
    return [WasteKindRow(None, room.files, room.freed), *kinds]
