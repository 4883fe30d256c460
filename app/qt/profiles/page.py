"""The page “Plays on”: the list of profiles, the editor of one, how many files fail it, and why."""

import os
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Final, NamedTuple

from msgspec.structs import replace
from PySide6.QtCore import QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.core.facts.outcomes import Outcome
from app.core.message import Message
from app.core.message.number import Number
from app.core.profiles.draft import Place, free_name
from app.core.profiles.profile import LONGEST, Profile
from app.core.query.rules import Rule, RuleGroup
from app.core.text.names import one_line
from app.qt.base.help_button import HelpButton
from app.qt.base.undo import UndoEntry, UndoStack
from app.qt.desktop.drop_paths import dropped_paths, has_paths
from app.qt.profiles.panel import ProfilePanel, in_words
from app.qt.profiles.store import ProfileStore
from app.qt.widgets.action_button import ActionButton
from app.qt.widgets.tooltips import set_tip

_NAMES: Final = "names"
_NAME: Final = Qt.ItemDataRole.UserRole
_LIST_WIDTH: Final = 280
_LEAST_WIDTH: Final = 160
_ROW: Final = 32


class Edit(NamedTuple):
    """A change of one profile; None before: it was added, None after: it was deleted."""

    before: Profile | None
    after: Profile | None


class Edits(QObject):
    """Makes changes that can be undone. Changes of the same control in a row are undone at once."""

    def __init__(self, store: ProfileStore, undo: UndoStack, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._undo = undo
        self._last: tuple[Edit, object, UndoEntry] | None = None
        """The last change, its control, and its entry."""

    def make(self, edit: Edit, control: object = None) -> None:
        """Make a change that a control has made; None: a change that is undone alone."""
        self._store.change(edit.before, edit.after)
        if self._last is not None and control is not None:
            last, same, entry = self._last
            whole = Edit(last.before, edit.after)
            renewed = self._entry(whole)
            if control == same and last.after == edit.before and self._undo.renew(entry, renewed):
                self._last = (whole, control, renewed)
                return
        self._last = (edit, control, self._entry(edit))
        self._undo.push(self._last[2])

    def _entry(self, edit: Edit) -> UndoEntry:
        before, after = edit
        if before is None or after is None:
            words = self.tr("deletion of the profile “{}”") if before else self.tr("copy to the profile “{}”")
        else:
            words = self.tr("change of the profile “{}”")
        shown = before or after
        return UndoEntry(
            words=words.format(in_words(shown.title) if shown else ""),
            undo=partial(self._store.exchange, after, before),
            redo=partial(self._store.exchange, before, after),
        )


class ProfilesPage(QWidget):
    """The page; requests counts and searches by signals."""

    counts_wanted = Signal(object)
    """A rule whose files are to be counted."""
    reasons_wanted = Signal(object)
    """The `Profile` whose failing files are to be counted by reason."""
    search_requested = Signal(str)
    """A search text."""
    chosen_changed = Signal(object)
    """The names of the chosen profiles."""
    choice_made = Signal(object, object)
    """The names of the profiles that were chosen before and after the user chose others."""

    def __init__(
        self,
        store: ProfileStore,
        undo: UndoStack,
        actions: tuple[QAction, QAction],
        number: Callable[[int], Number],
        parent: QWidget | None = None,
        *,
        message: Callable[[Message], str] = str,
    ) -> None:
        """Make an empty page, which `renew` fills.

        `actions` undo and redo, by keys and a button; `number` and `message` write a number and a sentence in
        the user's language.
        """
        super().__init__(parent)
        self.setObjectName("profiles")
        self.setAccessibleName(self.tr("Plays on"))
        self.store = store
        self._edits = Edits(store, undo, self)
        self._message = message
        self._shown: Profile | None = None
        self._policy = ""
        """The name of the policy that is shown in place of a profile; empty for none."""
        self.setAcceptDrops(True)
        self.chosen: tuple[str, ...] = ()
        """The names of the profiles that the details of files show."""
        self._make_list()
        self._make_buttons(actions[0])
        self.addActions(list(actions))
        self.panel = ProfilePanel(number)
        self._lay_out()
        self._connect()

    def _make_list(self) -> None:
        self.list = QListWidget()
        self.list.setObjectName("profileList")
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setAccessibleName(self.tr("Profiles"))
        self.list.setAccessibleDescription(self.tr("Devices and deliveries that files can be judged by"))
        self.list.setMaximumWidth(_LIST_WIDTH)
        self.list.setMinimumWidth(_LEAST_WIDTH)

    def _make_buttons(self, undo: QAction) -> None:
        self.copy = self._button(self.tr("Copy"), self.tr("Makes a profile of your own that can be changed"))
        self.delete = self._button(self.tr("Delete"), self.tr("Deletes your profile; can be undone"))
        self.undo = ActionButton(undo, self.tr("Undo"))
        self.import_ = self._button(
            self.tr("Import…"),
            self.tr("Takes a policy of MediaConch, an XML file; it can be dropped here too"),
        )
        self.problem = QLabel()
        self.problem.setObjectName("fieldProblem")
        self.problem.setWordWrap(True)
        self.problem.setTextFormat(Qt.TextFormat.PlainText)

    def _button(self, text: str, says: str) -> QPushButton:
        button = QPushButton(text)
        button.setAccessibleDescription(says)
        set_tip(button, says)
        button.setAutoDefault(False)
        return button

    def _lay_out(self) -> None:
        acts = QHBoxLayout()
        acts.setSpacing(8)
        for button in (self.copy, self.delete, self.undo):
            acts.addWidget(button)
        acts.addStretch(1)
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(self.list, 1)
        left.addLayout(acts)
        halves = QHBoxLayout()
        halves.setSpacing(16)
        halves.addLayout(left)
        halves.addWidget(self.panel, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(12, 8, 12, 8)
        outer.setSpacing(12)
        outer.addLayout(halves, 1)
        below = QHBoxLayout()
        below.setSpacing(16)
        below.addWidget(self.import_)
        below.addWidget(self.problem, 1)
        below.addWidget(HelpButton("plays-on"))
        outer.addLayout(below)

    def _connect(self) -> None:
        self.list.currentItemChanged.connect(self._choose)
        self.copy.clicked.connect(self._copy)
        self.delete.clicked.connect(self._delete)
        self.panel.rule_changed.connect(self._change_rule)
        self.panel.renamed.connect(self._rename)
        self.panel.outcome_chosen.connect(self._search)
        self.panel.reasons.search_requested.connect(self.search_requested)
        self.panel.chosen.toggled.connect(self._mark_chosen)
        self.store.changed.connect(self.renew)
        self.store.exchanged.connect(self._show_exchanged)
        self.store.renamed.connect(self._follow_name)
        self.import_.clicked.connect(self._ask_for_policy)
        self.store.imported.connect(self._show_imported)
        self.store.import_failed.connect(lambda reason: self.problem.setText(self._message(reason)))

    @Slot()
    def renew(self) -> None:
        """Show the profiles as they are now; the chosen one stays chosen."""
        self._show_profiles(self._policy or (self._shown.name if self._shown else None))

    def choose(self, name: str) -> None:
        """Show the profile of this name, if there is one."""
        self._shown = None
        self._show_profiles(name)

    def _show_profiles(self, name: str | None) -> None:
        self.list.blockSignals(True)
        self.list.clear()
        for profile in self.store.loaded.profiles:
            self._list(in_words(profile.title), profile.name)
        for policy_name, policy in self.store.loaded.policies:
            self._list(f"{one_line(policy.name) or policy_name} (MediaConch)", policy_name)
        at = next((at for at in range(self.list.count()) if self._name_at(at) == name), 0)
        self.list.setCurrentRow(at)
        self.list.blockSignals(False)
        self._choose()

    def _list(self, title: str, name: str) -> None:
        item = QListWidgetItem(title, self.list)
        item.setData(_NAME, name)
        set_tip(item, name)
        item.setSizeHint(QSize(0, _ROW))

    def _name_at(self, row: int) -> str:
        name: str = self.list.item(row).data(_NAME)
        return name

    @Slot()
    def _choose(self) -> None:
        row = self.list.currentRow()
        profiles = self.store.loaded.profiles
        profile = next((each for each in profiles if row >= 0 and each.name == self._name_at(row)), None)
        self.delete.setEnabled(profile is not None and not profile.shipped)
        self.copy.setEnabled(profile is not None)
        self._policy = self._name_at(row) if row >= 0 and profile is None else ""
        if profile is not None and profile != self._shown:
            self._show(profile)
        elif profile is None and self._policy:
            self._shown = None
            self.panel.show_policy(self._policy, dict(self.store.loaded.policies)[self._policy])

    @Slot()
    def _ask_for_policy(self) -> None:
        dialog = QFileDialog(self, self.tr("Import a policy of MediaConch"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Policies (*.xml)")])
        dialog.fileSelected.connect(lambda path: self.import_policies((os.fsencode(path),)))
        dialog.open()

    def import_policies(self, paths: Sequence[bytes]) -> None:
        """Import policies from these files."""
        self.problem.setText("")
        for path in paths:
            self.store.import_policy(Path(os.fsdecode(path)))

    @Slot(str)
    def _show_imported(self, name: str) -> None:
        self._shown = None
        self._show_profiles(name)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Accept files; the source of the drag keeps them."""
        if has_paths(event.mimeData()):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        """Import the files that were dropped."""
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.import_policies(dropped_paths(event.mimeData())[0])

    def _show(self, profile: Profile) -> None:
        self._shown = profile
        self.panel.show_profile(profile, chosen=profile.name in self.chosen)
        self._count(profile)

    @Slot(object, object)
    def show_counts(self, rule: Rule, counts: Mapping[Outcome, int]) -> None:
        """Show the numbers of files for a rule, if it is still the one that is shown."""
        if self._shown is not None and rule == self._shown.rule:
            self.panel.show_counts(counts)

    @Slot(str, int)
    def show_reason(self, query: str, files: int) -> None:
        """Show the number of files that a reason finds, if it is still shown."""
        self.panel.reasons.show_count(query, files)

    def refresh(self) -> None:
        """Have the files counted again by the profile that is shown."""
        if self._shown is not None:
            self._count(self._shown)

    def _count(self, profile: Profile) -> None:
        self.panel.reasons.show_profile(profile)
        self.counts_wanted.emit(profile.rule)
        self.reasons_wanted.emit(profile)

    @Slot(object, object)
    def _change_rule(self, rule: RuleGroup | None, place: Place | None) -> None:
        if self._shown is None or rule is None:
            return
        before, self._shown = self._shown, replace(self._shown, rule=rule)
        self._edits.make(Edit(before, self._shown), place)
        self._count(self._shown)

    @Slot(str, str)
    def _rename(self, title: str, name: str) -> None:
        if self._shown is None:
            return
        taken = {each.name for each in self.store.loaded.profiles} - {self._shown.name}
        if self.panel.complain_of_name(name, taken):
            return
        before, self._shown = self._shown, replace(self._shown, title=title[:LONGEST] or name, name=name)
        self._edits.make(Edit(before, self._shown), _NAMES)

    @Slot(bool)
    def _mark_chosen(self, chosen: bool) -> None:  # noqa: FBT001 - as signals are
        if self._shown is not None and chosen is not (self._shown.name in self.chosen):
            before, others = self.chosen, tuple(each for each in self.chosen if each != self._shown.name)
            self._keep_chosen((*others, self._shown.name) if chosen else others)
            self.choice_made.emit(before, self.chosen)

    def _keep_chosen(self, names: tuple[str, ...]) -> None:
        self.chosen = names
        self.chosen_changed.emit(names)

    @Slot()
    def _copy(self) -> None:
        if self._shown is not None:
            name = free_name(self._shown.name, {each.name for each in self.store.loaded.profiles})
            title = self.tr("{} (copy)").format(in_words(self._shown.title))
            made = replace(self._shown, name=name, title=title, shipped=False)
            self._show(made)
            self._edits.make(Edit(None, made))
            self.panel.title.setFocus()
            self.panel.title.selectAll()

    @Slot()
    def _delete(self) -> None:
        if self._shown is not None and not self._shown.shipped:
            before, self._shown = self._shown, None
            self._edits.make(Edit(before, None))

    @Slot(str)
    def _show_exchanged(self, name: str) -> None:
        """Show what an undo or a redo has led to; the first profile if the name is empty."""
        self._shown = None
        self._show_profiles(name or None)

    @Slot(object)
    def show_chosen(self, names: tuple[str, ...]) -> None:
        """Show these profiles as the chosen ones."""
        self.chosen = names
        if self._shown is not None:
            self.panel.show_profile(self._shown, chosen=self._shown.name in names)
            self._count(self._shown)

    @Slot(str, str)
    def _follow_name(self, before: str, now: str) -> None:
        if before in self.chosen:
            self._keep_chosen(tuple(now if each == before else each for each in self.chosen))

    @Slot(object)
    def _search(self, outcome: Outcome) -> None:
        if self._shown is not None:
            ending = "" if outcome is Outcome.YES else f"={outcome}"
            self.search_requested.emit(f"plays:{self._shown.name}{ending}")
