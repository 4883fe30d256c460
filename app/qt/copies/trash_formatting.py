"""Texts of planned removals, and of the journal."""

from enum import IntEnum

from PySide6.QtCore import QObject

from app.core.copies.chosen import ChosenRemovals
from app.core.copies.removal import Planned, Removal
from app.core.message import Message
from app.core.text.names import display, split
from app.core.text.units import local_time_text
from app.core.trash.journal import JournalEntry, JournalState
from app.qt.base.browse_state import BrowseState
from app.qt.base.formatting import SEPARATOR, Formatter
from app.qt.copies.trash_loader import PlanOrigin, TrashPlan
from app.qt.widgets.row_model import RowColumn, Text


class PlanColumn(IntEnum):
    """The columns of a planned removal, from left to right."""

    FILE = 0
    SIZE = 1
    STAYS = 2


class TrashFormatter(QObject):
    """Formats the cells and totals of both tables."""

    def __init__(self, texts: Formatter, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._texts = texts
        self.folders = texts.folders
        self.number = texts.number

    def plan_titles(self) -> list[str]:
        """Return the headings of a plan."""
        return [self.tr("File"), self.tr("Size"), self.tr("What stays, or why not moved")]

    def plan_cell(self, row: Planned, column: int) -> str:
        """Return the text of a planned removal."""
        match PlanColumn(column):
            case PlanColumn.FILE:
                return display(split(row.file.path)[1])
            case PlanColumn.SIZE:
                return self._texts.size(row.size)
            case _:
                if isinstance(row, Removal):
                    return self._stays_instead(row)
                return self.tr("Not moved: {}").format(self._texts.message(Message(row.reason)))

    def _stays_instead(self, row: Removal) -> str:
        keeper = display(row.keeper.path)
        stays = keeper if row.on_one_disk else self.tr("{} (on another disk)").format(keeper)
        if row.lost_languages:
            stays = self.tr("{}, without sound in: {}").format(stays, ", ".join(row.lost_languages))
        if row.better is None:
            return stays
        better = self.tr("{stays}. This file is better than the chosen one: {reason}")
        return better.format(stays=stays, reason=self._texts.message(row.better))

    def folder_cell(self, path: bytes, files: int, size: int, column: int) -> str:
        """Return the text of a folder with so many planned files, of which `size` bytes go."""
        match PlanColumn(column):
            case PlanColumn.FILE:
                return f"{display(path)} ({self._texts.number(files)})"
            case PlanColumn.SIZE:
                return self._texts.size(size)
            case _:
                return ""

    def list_name(self, chosen: str, state: BrowseState) -> str:
        """Return the name of a list: of the `chosen` row, with the typed words; empty if it has none."""
        if state.query.everything:
            return self.tr("All files")
        return ": ".join(filter(None, (chosen, state.text)))

    def plan_origin(self, origin: PlanOrigin, within: str) -> str:
        """Return what a plan is of: the selection, and the name of the list; empty if that has none."""
        if origin.files:
            text = self.tr("Plan of {0} selected {0:file|files}")
        elif origin.selected:
            text = self.tr("Plan of {0} selected {0:group|groups}")
        else:
            text = self.tr("Plan of {0} listed {0:group|groups}")
        said = text.format(self._texts.number(origin.files or origin.groups))
        if within:
            said = self.tr("{0} in “{1}”").format(said, within)
        left = self.tr("{0} without another copy, or ignored").format(self._texts.number(origin.left))
        return f"{said}{SEPARATOR}{left}" if origin.left else said

    def move(self, files: int) -> str:
        """Return what the button below a plan does."""
        if not files:
            return self.tr("Move to Trash")
        return self.tr("Move {} to Trash").format(self._texts.files(files))

    def plan_totals(self, plan: TrashPlan, chosen: ChosenRemovals) -> str:
        """Return the totals of a plan, less the files that are left out."""
        if not plan.is_folder_known:
            return self.tr("The library knows no files in the folder to keep.")
        refused = plan.refused
        parts = [
            self.tr("{} to the trash").format(self._texts.files(chosen.files)),
            self._texts.message(chosen.freed.phrase),
            self.left_on_one_disk(chosen.left_on_one_disk),
            self.tr("{} not moved").format(self._texts.number(refused)) if refused else "",
        ]
        return SEPARATOR.join(filter(None, parts))

    def left_on_one_disk(self, files: int) -> str:
        """Return how many files would be on one disk only, where they are on several now; empty for none."""
        if not files:
            return ""
        text = self.tr("{0} {0:file is|files are} on several disks now, and would be on one only")
        return text.format(self._texts.number(files))

    def backups(self, files: int) -> str:
        """Return how many files stay because the other copies are on other disks."""
        text = self.tr(
            "{0} {0:file stays as a copy on another disk; the box above lets it go|"
            "files stay as copies on other disks; the box above lets them go}."
        )
        return text.format(self._texts.number(files))

    def dubs(self, files: int, *, go: bool) -> str:
        """Return how many files have sound in a language that the better file lacks, and whether they go."""
        if go:
            text = self.tr(
                "{0} {0:file has|files have} sound in a language that the file that stays lacks, "
                "and {0:goes|go} all the same."
            )
        else:
            text = self.tr(
                "{0} {0:file stays, as it has|files stay, as they have} sound in a language that the better "
                "file lacks; the box above lets {0:it|them} go."
            )
        return text.format(self._texts.number(files))

    def better(self, files: int) -> str:
        """Return how many files go that are better than the files that the user has chosen to keep."""
        text = self.tr(
            "{0} {0:file that goes is|files that go are} better than the one that you have chosen to keep: "
            "the list says by what."
        )
        return text.format(self._texts.number(files))

    def journal_columns(self) -> tuple[RowColumn[JournalEntry], ...]:
        """Return the columns of the journal from left to right."""
        return (
            _spoken(self.tr("When"), lambda entry: local_time_text(entry.time), 140),
            _spoken(self.tr("Result"), lambda entry: self._result(entry.state), 130),
            _spoken(self.tr("Size"), lambda entry: self._texts.size(entry.size), 90, is_figure=True),
            _spoken(self.tr("File"), lambda entry: display(entry.path), 320),
            _spoken(self.tr("What stays, or what failed"), self._stays),
        )

    def _stays(self, entry: JournalEntry) -> str:
        return self._texts.message(entry.reason) if entry.reason else display(entry.keeper)

    def _result(self, state: JournalState) -> str:
        return {
            JournalState.PLANNED: self.tr("not begun"),
            JournalState.MOVING: self.tr("unknown"),
            JournalState.MOVED: self.tr("in the trash"),
            JournalState.KEPT: self.tr("not moved"),
            JournalState.RESTORED: self.tr("moved back"),
            JournalState.GONE: self.tr("gone"),
        }[state]


def _spoken(
    title: str, text: Text[JournalEntry], width: int = 0, *, is_figure: bool = False
) -> RowColumn[JournalEntry]:
    """Return a column whose title a screen reader says before the text."""
    return RowColumn(title, text, width, is_figure, spoken=lambda entry: f"{title}: {text(entry)}")
