"""Texts of groups of copies and their files."""

from typing import Final

from PySide6.QtCore import QObject

from app.core.copies.comparison import Presence
from app.core.copies.group import CopyFile, GroupSummary
from app.core.copies.keeper import Keeper, KeeperRule
from app.core.copies.occupancy import FreedSpace
from app.core.facts.checks import VERDICT_WORDS
from app.core.file.record import FileRecord, FileStatus
from app.core.text.names import display, distinct_names, split
from app.core.text.units import local_time_text
from app.qt.base.formatting import SEPARATOR, Formatter
from app.qt.copies.file_table import ListedCopy
from app.qt.copies.read_models import NamedGroup
from app.qt.widgets.row_model import RowColumn, Text

_UNREAD: Final = "…"
"""Stands for a value that is being read."""


class CopyFormatter(QObject):
    """Formats groups, their files, and compared files."""

    def __init__(self, texts: Formatter, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._texts = texts

    def totals(self, groups: int, total: int, reclaimable: FreedSpace | None) -> str:
        """Return the totals of groups as a line; `reclaimable` is None if none of them may go."""
        counted = self.tr("{0} {0:group|groups} of copies").format(self._texts.number(groups))
        sums = [counted, self._texts.size(total)]
        if reclaimable is not None:
            sums.append(self._texts.message(reclaimable.phrase))
        return SEPARATOR.join(sums)

    def backup_groups(self, groups: int) -> str:
        """Return how many groups have their copies on different disks."""
        text = self.tr(
            "{0} {0:video has its copies on different disks: they are backups|"
            "videos have their copies on different disks: they are backups}."
        )
        return text.format(self._texts.number(groups))

    def narrowing(self, chosen: str, typed: str) -> str:
        """Return why no group is listed, by the chosen row of the side bar and the typed words."""
        if chosen and typed:
            text = self.tr(
                "None has a file of “{chosen}”, which is chosen in the side bar, that matches “{typed}”."
            )
        elif chosen:
            text = self.tr("None has a file of “{chosen}”, which is chosen in the side bar.")
        elif typed:
            text = self.tr("None has a file that matches “{typed}”. Other words may find some.")
        else:
            text = self.tr("None has one of the files that the window shows now.")
        return text.format(chosen=chosen, typed=typed)

    def hidden_groups(self, groups: int) -> str:
        """Return how many groups a search hides, all of which it does."""
        if not groups:
            return self.tr("No group matches")
        text = self.tr("{0} {0:group of copies is|groups of copies are} hidden")
        return text.format(self._texts.number(groups))

    def group_columns(self) -> tuple[RowColumn[NamedGroup], ...]:
        """Return the columns of groups from left to right."""
        size = self._texts.size
        return (
            RowColumn(
                self.tr("Video"), lambda row: display(split(row.path)[1]) if row.path else _UNREAD, 300
            ),
            RowColumn(self.tr("Copies"), lambda row: self._copies(row.group), 90, is_figure=True),
            RowColumn(self.tr("Size"), lambda row: size(row.group.size), 100, is_figure=True),
            RowColumn(self.tr("Total"), lambda row: size(row.group.total), 100, is_figure=True),
            RowColumn(self.tr("To reclaim"), lambda row: self._reclaimable(row.group), is_figure=True),
        )

    def _copies(self, group: GroupSummary) -> str:
        number = self._texts.number(group.copies)
        return number if group.exact else self.tr("at least {}").format(number)

    def _reclaimable(self, group: GroupSummary) -> str:
        most = self._texts.size(group.reclaimable.most)
        return most if group.reclaimable.exact else self.tr("at most {}").format(most)

    def place_columns(self) -> tuple[RowColumn[FileRecord | None], ...]:
        """Return the columns of compared files from left to right."""
        return (
            RowColumn(self.tr("Video"), lambda record: display(record.name) if record else _UNREAD, 360),
            RowColumn(self.tr("Folder"), lambda record: display(record.folder) if record else _UNREAD, 480),
            RowColumn(
                self.tr("Size"),
                lambda record: self._texts.size(record.size) if record else _UNREAD,
                is_figure=True,
            ),
        )

    def source(self, path: bytes) -> str:
        """Return the name of a source."""
        return self._texts.folders((path,))

    def places(self, first: bytes, second: bytes) -> tuple[str, str]:
        """Return names that tell two sources or folders apart."""
        one, other = distinct_names(first, second)
        names = self._texts.source_names.by_path
        return names.get(first, one), names.get(second, other)

    def presence(self, presence: Presence, first: str, second: str, files: int) -> str:
        """Return the title of a tab, with the names of the two places and the number of files."""
        title = {
            Presence.FIRST: self.tr("Only in {}").format(first),
            Presence.BOTH: self.tr("In both"),
            Presence.SECOND: self.tr("Only in {}").format(second),
            Presence.UNKNOWN: self.tr("Not known"),
        }[presence]
        return f"{title} ({self._texts.number(files)})"

    def file_columns(self) -> tuple[RowColumn[ListedCopy], ...]:
        """Return the columns of the files of a group from left to right."""
        texts = self._texts
        return (
            self._column(self.tr("Copy"), lambda row: texts.number(row.file.copy), 60),
            self._column(self.tr("Proposal"), self._proposed, 270),
            self._column(self.tr("File"), lambda row: display(row.file.path), 330),
            self._column(self.tr("Source"), lambda row: texts.folders((row.file.source,)), 120),
            self._column(self.tr("State"), lambda row: self._state(row.file), 80),
            self._column(self.tr("Modified"), lambda row: local_time_text(row.file.mtime_ns / 1e9), 150),
            self._column(
                self.tr("Last check"),
                lambda row: texts.words(VERDICT_WORDS[row.file.verdict]) if row.file.verdict else "",
            ),
        )

    def _column(self, title: str, text: Text[ListedCopy], width: int = 0) -> RowColumn[ListedCopy]:
        """Return a column that a screen reader never reads as empty."""
        none = self.tr("none")
        return RowColumn(title, text, width, spoken=lambda row: f"{title}: {text(row) or none}")

    def _proposed(self, row: ListedCopy) -> str:
        return self._proposal(row.keeper) if row.keeper and row.keeper.file.id == row.file.id else ""

    def _state(self, file: CopyFile) -> str:
        status = file.status
        if file.imported:
            return self.tr("imported from {}, not seen here").format(file.imported)
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
            KeeperRule.PLAIN_NAME: self.tr("others are called copies"),
            KeeperRule.PLAIN_FOLDER: self.tr("others are in folders of copies"),
            KeeperRule.OLDEST: self.tr("oldest"),
            KeeperRule.LONGEST_NAME: self.tr("longest name"),
            KeeperRule.SHORTEST_PATH: self.tr("shortest path"),
            KeeperRule.FIRST_PATH: self.tr("first by path"),
        }[keeper.rule]
        return self.tr("Keep: {}").format(reason)
