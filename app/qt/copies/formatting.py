"""Texts of groups of copies and their files."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from app.core.copies.comparison import Presence
from app.core.copies.group import CopyFile, GroupSummary
from app.core.copies.keeper import Keeper, KeeperRule
from app.core.copies.room import Room
from app.core.facts.checks import VERDICT_WORDS
from app.core.names import display, folder_names, split
from app.core.record import FileRecord, FileStatus
from app.core.units import local_time_text
from app.qt.base.formatting import SEPARATOR, Formatter
from app.qt.copies.file_model import FileColumn
from app.qt.copies.group_model import GroupColumn
from app.qt.copies.place_model import PlaceColumn


class CopyFormatter(QObject):
    """Implements `GroupWords`, `FileWords` and `PlaceWords`."""

    def __init__(self, texts: Formatter, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._texts = texts
        self._file_cells: dict[FileColumn, Callable[[CopyFile], str]] = {
            FileColumn.COPY: lambda file: texts.number(file.copy),
            FileColumn.PATH: lambda file: display(file.path),
            FileColumn.SOURCE: lambda file: folder_names((file.source,)),
            FileColumn.STATE: lambda file: self._state(file.status),
            FileColumn.MODIFIED: lambda file: local_time_text(file.mtime_ns / 1e9),
            FileColumn.VERDICT: lambda file: texts.words(VERDICT_WORDS[file.verdict]) if file.verdict else "",
        }

    def totals(self, groups: int, total: int, reclaimable: Room | None) -> str:
        """Return the totals of groups as a line; `reclaimable` is None if none of them may go."""
        counted = self.tr("{0} {0:group|groups} of copies").format(self._texts.number(groups))
        sums = [counted, self._texts.size(total)]
        if reclaimable is not None:
            sums.append(self._texts.message(reclaimable.phrase))
        return SEPARATOR.join(sums)

    def group_title(self, column: GroupColumn) -> str:
        """Return a column's heading."""
        return {
            GroupColumn.NAME: self.tr("Video"),
            GroupColumn.COPIES: self.tr("Copies"),
            GroupColumn.SIZE: self.tr("Size"),
            GroupColumn.TOTAL: self.tr("Total"),
            GroupColumn.RECLAIMABLE: self.tr("To reclaim"),
        }[column]

    def group_cell(self, group: GroupSummary, column: GroupColumn, path: bytes | None) -> str:
        """Return a cell's text; `path` is that of the first file, None until it is read."""
        match column:
            case GroupColumn.NAME:
                return display(split(path)[1]) if path else "…"
            case GroupColumn.COPIES:
                number = self._texts.number(group.copies)
                return number if group.exact else self.tr("at least {}").format(number)
            case GroupColumn.SIZE:
                return self._texts.size(group.size)
            case GroupColumn.TOTAL:
                return self._texts.size(group.total)
            case _:
                most = self._texts.size(group.reclaimable.most)
                return most if group.reclaimable.exact else self.tr("at most {}").format(most)

    def place_title(self, column: PlaceColumn) -> str:
        """Return a column's heading."""
        return {
            PlaceColumn.NAME: self.tr("Video"),
            PlaceColumn.FOLDER: self.tr("Folder"),
            PlaceColumn.SIZE: self.tr("Size"),
        }[column]

    def place_cell(self, record: FileRecord | None, column: PlaceColumn) -> str:
        """Return a cell's text; the record is None until it is read."""
        if record is None:
            return "…"
        if column is PlaceColumn.SIZE:
            return self._texts.size(record.size)
        return display(record.name if column is PlaceColumn.NAME else record.folder)

    def presence(self, presence: Presence, first: str, second: str, files: int) -> str:
        """Return the title of a tab, with the names of the two places and the number of files."""
        title = {
            Presence.FIRST: self.tr("Only in {}").format(first),
            Presence.BOTH: self.tr("In both"),
            Presence.SECOND: self.tr("Only in {}").format(second),
            Presence.UNKNOWN: self.tr("Not known"),
        }[presence]
        return f"{title} ({self._texts.number(files)})"

    def file_title(self, column: FileColumn) -> str:
        """Return a column's heading."""
        return {
            FileColumn.COPY: self.tr("Copy"),
            FileColumn.PROPOSAL: self.tr("Proposal"),
            FileColumn.PATH: self.tr("File"),
            FileColumn.SOURCE: self.tr("Source"),
            FileColumn.STATE: self.tr("State"),
            FileColumn.MODIFIED: self.tr("Modified"),
            FileColumn.VERDICT: self.tr("Verdict"),
        }[column]

    def file_cell(self, file: CopyFile, column: FileColumn, keeper: Keeper | None) -> str:
        """Return a cell's text."""
        if column is FileColumn.PROPOSAL:
            return self._proposal(keeper) if keeper and keeper.file.id == file.id else ""
        return self._file_cells[column](file)

    def file_spoken(self, file: CopyFile, column: FileColumn, keeper: Keeper | None) -> str:
        """Return a cell's text for a screen reader, which is never empty."""
        text, title = self.file_cell(file, column, keeper), self.file_title(column)
        return f"{title}: {text or self.tr('none')}"

    def _state(self, status: FileStatus) -> str:
        if status is FileStatus.MISSING:
            return self.tr("missing")
        if status is FileStatus.IN_TRASH:
            return self.tr("in the trash")
        return self.tr("offline") if status is FileStatus.OFFLINE else self.tr("online")

    def _proposal(self, keeper: Keeper) -> str:
        if keeper.rule is None:
            return self.tr("Keep")
        reason = {
            KeeperRule.INTACT: self.tr("the only intact one"),
            KeeperRule.PREFERRED_PLACE: self.tr("preferred source"),
            KeeperRule.ONLINE: self.tr("online"),
            KeeperRule.OLDEST: self.tr("oldest"),
            KeeperRule.LONGEST_NAME: self.tr("longest name"),
            KeeperRule.SHORTEST_PATH: self.tr("shortest path"),
            KeeperRule.FIRST_PATH: self.tr("first by path"),
        }[keeper.rule]
        return self.tr("Keep: {}").format(reason)
