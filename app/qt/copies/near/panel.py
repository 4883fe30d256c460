"""The view of videos with the same pictures: groups, and the files of the chosen one side by side."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.core.near.groups import NearGroup
from app.core.near.keeper import NearRule
from app.core.near.likeness import NearKind
from app.core.near.traits import SOUND
from app.library.near.prints import PrintCoverage
from app.qt.base.action import Menu
from app.qt.copies.near.file_table import NearFileTable
from app.qt.copies.near.formatting import NearFormatter
from app.qt.copies.near.loader import NearAsked, NearFound
from app.qt.copies.near.models import NearDetails, NearFileModel, NearGroupModel, ids_of
from app.qt.copies.near.pictures import AlignedPictures
from app.qt.copies.trash_button import TrashButton
from app.qt.widgets.action_button import ActionButton
from app.qt.widgets.empty_state import EmptyState
from app.qt.widgets.row_table import RowTable, choose_row
from app.qt.widgets.tooltips import explain
from app.qt.widgets.two_pane_splitter import TwoPaneSplitter

Index = QModelIndex | QPersistentModelIndex
_MILLE = 1000


class NearPanel(QWidget):
    """Shows groups, and emits requests. Acts are possible once the groups are those of the present state."""

    asked_changed = Signal()
    """Other kinds of groups are to be shown."""
    group_requested = Signal(object)
    """The id of the first file of the chosen group."""
    cancel_requested = Signal()
    apart_requested = Signal(object)
    """Pairs of ids that do not show the same; or that do, while such pairs are shown."""
    keeper_chosen = Signal(object, object)
    """The files of a group by their ids, and the one of them to keep; None for the proposed one."""
    trash_requested = Signal(object, object)
    """The first files of groups, and the ids of files of them that are to go."""

    def __init__(
        self, words: NearFormatter, menu: Menu, pictures: AlignedPictures, *, writable: bool
    ) -> None:
        super().__init__()
        self._words = words
        self._menu = menu
        self._pictures = pictures
        self._writable = writable
        self._head: int | None = None
        """The first file of the chosen group."""
        self._group: NearGroup | None = None
        self._found = NearFound()
        self._is_busy = False
        """Whether pictures are being compared, so that groups change."""
        self.model = NearGroupModel(words.group_columns(), self)
        self.files_model = NearFileModel(words.file_columns(), words.file_keys(), self)
        self._make_head()
        self._make_tables()
        self._make_states()
        self._make_buttons()
        self._lay_out()
        self._connect()

    def _make_head(self) -> None:
        self.totals = _label()
        self.kinds = {kind: QCheckBox() for kind in NearKind}
        for box in self.kinds.values():
            box.setChecked(True)
            box.toggled.connect(self.asked_changed)
        self.only_rejected = QCheckBox()
        self.only_rejected.toggled.connect(self.asked_changed)
        self._name_filters(NearFound())
        self.progress = QProgressBar()
        self.progress.setRange(0, _MILLE)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Grouping videos"))
        self.making = _label()
        self.making.setText(self.tr("Grouping videos by their pictures…"))
        self.cancel = QPushButton(self.tr("Cancel"))
        explain(self.cancel, self.cancel.text(), self.tr("Stops the grouping; the list stays as it is"))
        self.bar = QWidget()
        row = QHBoxLayout(self.bar)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.making)
        row.addWidget(self.progress, 1)
        row.addWidget(self.cancel)
        self.bar.hide()

    def _make_tables(self) -> None:
        self.groups = RowTable(self.model, "nearGroups")
        self.groups.name_rows(
            self.tr("Groups of videos with the same pictures"),
            self.tr("A row a group; those whose other files take the most room come first"),
        )
        self.groups.name_columns(self.tr("Columns of the groups"), self.tr("What is told of each group"))
        self.files = NearFileTable(self.files_model, self._menu, self._pictures)
        self.keeper = _label()

    def _make_states(self) -> None:
        lower = QWidget()
        column = QVBoxLayout(lower)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.keeper)
        column.addWidget(self.files, 1)
        self.tables = TwoPaneSplitter(self.groups)
        self.tables.setHandleWidth(8)
        self.tables.setObjectName("nearHalves")
        self.tables.add_lower(lower)
        self.waiting = QWidget()
        self.never = EmptyState(self._menu["compare_pictures"], framed=False)
        self.nothing = EmptyState(self._menu["show_all"], framed=False, rather=self._menu["search_all"])
        self.states = QStackedWidget()
        for state in (self.waiting, self.tables, self.never, self.nothing):
            self.states.addWidget(state)

    def _make_buttons(self) -> None:
        self.coverage = _label()
        compare = self._menu["compare_pictures"]
        self.again = ActionButton(compare, self.tr("Compare pictures…"))
        self.beside = ActionButton(self._menu["compare_videos"], self.tr("Compare"))
        self.keep, self.apart = QPushButton(), QPushButton()
        self.remove = TrashButton(self.groups, self.files, self._words.number)
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.addStretch(1)
        for button in (self.again, self.beside, self.keep, self.apart, self.remove):
            self.buttons.addWidget(button)

    def _lay_out(self) -> None:
        filters = QHBoxLayout()
        filters.setSpacing(16)
        filters.addWidget(self.totals, 1)
        for box in (*self.kinds.values(), self.only_rejected):
            filters.addWidget(box)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(filters)
        column.addWidget(self.bar)
        column.addWidget(self.states, 1)
        column.addWidget(self.coverage)
        column.addLayout(self.buttons)

    def _connect(self) -> None:
        self.cancel.clicked.connect(self.cancel_requested)
        self.groups.selectionModel().currentRowChanged.connect(self._choose)
        for table in (self.groups, self.files):
            table.selectionModel().selectionChanged.connect(self._refresh)
        self.files_model.modelReset.connect(self._refresh)
        self.keep.clicked.connect(self._choose_keeper)
        self.files.keep.triggered.connect(self._choose_keeper)
        self.apart.clicked.connect(self._tell_apart)
        self.files.apart.triggered.connect(self._tell_apart)
        self.remove.files_requested.connect(self._remove_files)
        self.remove.groups_requested.connect(lambda: self._remove_groups(self.groups.chosen_rows()))
        self.remove.all_requested.connect(lambda: self._remove_groups(range(len(self._found.groups))))
        self._refresh()

    @property
    def asked(self) -> NearAsked:
        """The kinds that are to be shown, of any query."""
        kinds = frozenset(kind for kind, box in self.kinds.items() if box.isChecked())
        return NearAsked(kinds=kinds, is_rejected=self.only_rejected.isChecked())

    def show_found(self, found: NearFound, narrowing: Callable[[], str]) -> None:
        """Show groups. The chosen group stays chosen if it is among them.

        `narrowing` returns why a search has none.
        """
        wanted, row = self._head, self.groups.currentIndex().row()
        self._found, self._head = found, None
        self._name_filters(found)
        self.totals.setText(self._words.totals(found))
        self.bar.setVisible(not found.is_whole)
        self.model.show_groups(found.groups)
        if len(found.groups):
            self.states.setCurrentWidget(self.tables)
            self._choose(choose_row(self.groups, self.model.row_of(wanted, row)))
        else:
            self.show_group(None)
            self._say_nothing(found, narrowing)
            self.states.setCurrentWidget(self._state_without_groups(found))
        self._refresh()

    def _state_without_groups(self, found: NearFound) -> QWidget:
        if not found.is_whole:
            return self.waiting
        is_narrowed = not found.asked.query.everything or any(found.counts) or found.asked.is_rejected
        return self.nothing if is_narrowed else self.never

    def _say_nothing(self, found: NearFound, narrowing: Callable[[], str]) -> None:
        """Say why no group is shown."""
        is_hidden = any(found.counts) and not found.asked.is_rejected
        text = self.tr("The boxes above hide all groups of the search.") if is_hidden else narrowing()
        self.nothing.say(self.tr("No group matches"), text)

    @Slot(object)
    def show_coverage(self, coverage: PrintCoverage) -> None:
        """Say of how many videos nothing is known."""
        said = self._words.coverage(coverage)
        self.coverage.setText(said)
        self.coverage.setVisible(bool(said))
        how = self.tr("The same film in another encoding has other bytes, but the same pictures.")
        if not coverage.needed:
            title = self.tr("No two videos are of similar length")
        elif coverage.uncompared:
            title = self.tr("Not all videos were compared yet")
        else:
            title = self.tr("No two videos show the same")
        self.never.say(title, f"{how} {said}".rstrip())

    @Slot(float)
    def show_progress(self, part: float) -> None:
        """Show the part of the groups that is made."""
        self.progress.setValue(int(part * _MILLE))

    @Slot()
    def end_progress(self) -> None:
        """Show that nothing is being made any more, such as after a cancel."""
        if not self._found.is_whole and not self.bar.isHidden():
            self.totals.setText(self.tr("Not up to date: the grouping was cancelled."))
        self.bar.hide()
        self.progress.setValue(0)

    def show_busy(self, *, busy: bool) -> None:
        """Show whether a job compares pictures, after which more groups come."""
        self._is_busy = busy
        self._refresh()

    @Slot(object, object)
    def show_details(self, head: int, details: NearDetails | None) -> None:
        """Show the files of a group that was requested, if it still is the chosen one.

        One that is gone stays in sight while groups are being made.
        """
        if head == self._head and (details is not None or self._found.is_whole):
            self.show_group(details)

    def show_group(self, details: NearDetails | None) -> None:
        """Show the files of the chosen group; None: no files."""
        group = self._group = None if details is None else details.group
        self.keeper.setText("" if group is None else self._words.keeper(group))
        self.files_model.show(() if details is None else details.files)
        self.files.show_differing(frozenset() if details is None else details.differing)
        self._pictures.show(() if group is None else group.files)
        self._refresh()

    @Slot(QModelIndex)
    def _choose(self, index: Index) -> None:
        """Request the files of a group. Those of the group before stay in sight until they come."""
        if index.isValid() and (head := self.model.key_of(index.row())) != self._head:
            self._head = head
            self.group_requested.emit(head)

    def _name_filters(self, found: NearFound) -> None:
        for (kind, box), count in zip(self.kinds.items(), found.counts, strict=True):
            if not found.asked.is_rejected:
                box.setText(self._words.kind_filter(kind, count))
            explain(box, box.text(), self._words.kind_explained(kind))
            box.setEnabled(not found.asked.is_rejected)
        if not found.asked.is_rejected:
            self.only_rejected.setText(self._words.rejected(found.rejected))
        self.only_rejected.setVisible(bool(found.rejected) or self.only_rejected.isChecked())
        says = self.tr("Shows the videos of which you said that they do not show the same, and no others")
        explain(self.only_rejected, self.only_rejected.text(), says)

    def pairs(self) -> list[tuple[int, int]]:
        """Return the first file with each selected one, or with the only other one."""
        if self._group is None:
            return []
        head, *others = (file.id for file in self._group.files)
        chosen = [id_ for id_ in ids_of(self.files.chosen()) if id_ != head]
        return [(head, id_) for id_ in chosen or (others if len(others) == 1 else ())]

    @Slot()
    def _refresh(self) -> None:
        is_apart = self._found.asked.is_rejected
        text = self.tr("The same after all") if is_apart else self.tr("Not the same")
        says = (
            self.tr("Lists the selected files with the others again")
            if is_apart
            else self.tr(
                "Notes that the selected files do not show the same as the best one. "
                "It counts for their contents, also after a move"
            )
        )
        self.apart.setText(text)
        explain(self.apart, text, says)
        self.files.apart.setText(text)
        can = self._writable and self._found.is_whole
        self._refresh_keep(can=can and not is_apart)
        self.apart.setEnabled(can and bool(self.pairs()))
        self.files.apart.setEnabled(self.apart.isEnabled())
        is_settled = can and not is_apart and not self._is_busy
        self.remove.allow(possible=is_settled and len(self._found.groups) > 0)

    def _refresh_keep(self, *, can: bool) -> None:
        takes_back = self._takes_back()
        text = self.tr("Keep the proposed one") if takes_back else self.tr("Keep this one")
        says = (
            self.tr("Has the rules choose the file to keep again")
            if takes_back
            else self.tr("Keeps the selected file in place of the proposed one. It counts for its contents")
        )
        self.keep.setText(text)
        explain(self.keep, text, says)
        self.files.keep.setText(text)
        chosen = self.files.chosen()
        is_one = len(chosen) == 1 and not chosen[0].is_kept and bool(SOUND.read(chosen[0].record))
        self.keep.setEnabled(can and (takes_back or is_one))
        self.files.keep.setEnabled(self.keep.isEnabled())

    def _takes_back(self) -> bool:
        """Return whether the file that the user wants to keep is selected, or nothing else."""
        keeper = None if self._group is None else self._group.keeper
        is_chosen = keeper is not None and keeper.rule is NearRule.CHOSEN
        return is_chosen and all(each.is_kept for each in self.files.chosen())

    @Slot()
    def _choose_keeper(self) -> None:
        if self._group is not None:
            id_ = None if self._takes_back() else ids_of(self.files.chosen())[0]
            self.keeper_chosen.emit([file.id for file in self._group.files], id_)

    @Slot()
    def _tell_apart(self) -> None:
        if pairs := self.pairs():
            self.apart_requested.emit(pairs)

    @Slot()
    def _remove_files(self) -> None:
        """Request the removal of the selected files."""
        files = ids_of(self.files.chosen())
        if files and self._head is not None:
            self.trash_requested.emit([self._head], files)

    def _remove_groups(self, rows: Iterable[int]) -> None:
        """Request the removal of all files but the best of some groups."""
        self.trash_requested.emit([self.model.key_of(row) for row in rows], None)


def _label() -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
