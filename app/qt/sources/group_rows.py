"""The rows of the side bar for groups of files: what needs the user, and the library."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel

from app.core.facts.checks import PLAYS
from app.core.facts.outcomes import MARKS, Outcome
from app.core.query import Term
from app.core.query.collections import OF_NEED, OfferedSearch, SmartGroup
from app.core.query.values import QueryValue
from app.qt.sources.model import CHOICE, KIND, Kind
from app.qt.widgets.tooltips import set_tip


class GroupRows(QStandardItemModel):
    """The groups below their headings, and all files."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(0, 1, parent)
        names = self._names()
        self.items = {group: fixed_row(Kind.GROUP, names[group]) for group in SmartGroup}
        self.all_files = fixed_row(Kind.GROUP, self.tr("All files"))
        self.hint_of_all = self.tr("Every file that was found in a source, readable or not")
        set_tip(self.all_files, self.hint_of_all)
        self._hints = self._explanations()
        for group, item in self.items.items():
            item.setData(group, CHOICE)
        self.appendRow(fixed_row(Kind.HEADING, self.tr("Needs you")))
        for group in OF_NEED:
            self.appendRow(self.items[group])
        self.appendRow(fixed_row(Kind.HEADING, self.tr("Library")))
        self.appendRow(self.all_files)
        for group in SmartGroup:
            if group not in OF_NEED:
                self.appendRow(self.items[group])

    def hint(self, group: SmartGroup) -> str:
        """Return one sentence that explains a group."""
        return self._hints[group]

    def _names(self) -> dict[SmartGroup, str]:
        return {
            SmartGroup.DAMAGED: self.tr("Damaged"),
            SmartGroup.ROTTEN: self.tr("Changed unnoticed"),
            SmartGroup.TRUNCATED: self.tr("Cut off"),
            SmartGroup.UNREADABLE: self.tr("Unreadable"),
            SmartGroup.PROBLEMS: self.tr("All problems"),
            SmartGroup.NEW: self.tr("New since last visit"),
            SmartGroup.CHANGED: self.tr("Changed"),
            SmartGroup.MISSING: self.tr("Missing"),
            SmartGroup.IN_TRASH: self.tr("In the trash"),
            SmartGroup.OFFLINE: self.tr("Offline"),
            SmartGroup.SINGLE: self.tr("Only one copy"),
            SmartGroup.COPIED: self.tr("Several copies"),
        }

    def _explanations(self) -> dict[SmartGroup, str]:
        return {
            SmartGroup.DAMAGED: self.tr("Picture or sound is broken, as a check for damage has found"),
            SmartGroup.ROTTEN: self.tr("The contents have changed, though size and time have not"),
            SmartGroup.TRUNCATED: self.tr("Their end is missing: a copy was probably interrupted"),
            SmartGroup.UNREADABLE: self.tr("The last scan could not read them; their details say why"),
            SmartGroup.PROBLEMS: self.tr("Files with any error or warning, which their details explain"),
            SmartGroup.NEW: self.tr("Found for the first time since you last looked"),
            SmartGroup.CHANGED: self.tr("Written again since you last looked"),
            SmartGroup.MISSING: self.tr("No longer where they were, though their disk is connected"),
            SmartGroup.IN_TRASH: self.tr("Moved to the trash by this program, and still there"),
            SmartGroup.OFFLINE: self.tr("On disks that are not connected now"),
            SmartGroup.SINGLE: self.tr(
                "No other file, on any disk of the library, has the same contents, or those of a part "
                "of the same recording"
            ),
            SmartGroup.COPIED: self.tr(
                "Another file, on the same disk or another, has the same contents; of a recording, "
                "each part has such a file"
            ),
        }


class ProfileRows(QStandardItemModel):
    """The chosen profiles below their heading, each with the files that fail it."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(0, 1, parent)
        self.items: dict[str, QStandardItem] = {}

    def show(self, names: Iterable[str]) -> None:
        """Show the profiles with these names; without any, no heading either."""
        self.removeRows(0, self.rowCount())
        self.items = {name: fixed_row(Kind.GROUP, f"{MARKS[Outcome.NO]} {name}") for name in names}
        if self.items:
            self.appendRow(fixed_row(Kind.HEADING, self.tr("Plays on")))
        for name, item in self.items.items():
            term = Term(PLAYS, (QueryValue("", f"{name}={Outcome.NO}"),))
            item.setData(OfferedSearch(str(term)), CHOICE)
            set_tip(item, self.tr("Files that fail this profile"))
            self.appendRow(item)


def fixed_row(kind: Kind, text: str) -> QStandardItem:
    """Return a row that no user edits. Only one of a group can be chosen."""
    item = QStandardItem(text)
    item.setData(kind, KIND)
    item.setEditable(False)
    if kind is not Kind.GROUP:
        item.setFlags(Qt.ItemFlag.NoItemFlags)
    return item
