"""Opens the dialog of profiles, and connects it with the store and the counter."""

from functools import partial

from PySide6.QtCore import QObject, Slot

from app.core.profiles.profile import rules_of
from app.qt.base.desk import Desk
from app.qt.base.feature import Closing
from app.qt.base.undo import UndoEntry
from app.qt.profiles.counter import RuleCounter
from app.qt.profiles.dialog import ProfileDialog
from app.qt.profiles.store import ProfileStore


class ProfileCommands(QObject):
    """Opens at most one dialog; a second request brings the open dialog to the front."""

    def __init__(self, desk: Desk, store: ProfileStore, counter: RuleCounter) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._store = store
        self._counter = counter
        self.dialog: ProfileDialog | None = None
        """The open dialog; None while there is none."""
        store.renamed.connect(self._follow_name)
        store.changed.connect(self._judge_by_chosen)
        store.changed.connect(lambda: desk.browse.use_profiles(rules_of(store.loaded.profiles)))
        store.fault_found.connect(lambda fault: desk.notice.announce(desk.texts.message(fault)))
        desk.menu["profiles"].triggered.connect(self.show)
        desk.window.close_requested.connect(self.close)

    @Slot()
    def show(self) -> None:
        """Show all profiles."""
        if self.dialog is None:
            texts = self._desk.texts
            self.dialog = dialog = ProfileDialog(
                self._store,
                self._desk.undo,
                (self._desk.menu["undo"], self._desk.menu["redo"]),
                texts.number,
                self._desk.window,
                message=texts.message,
            )
            dialog.chosen = self._desk.preferences.settings.chosen_profiles
            dialog.chosen_changed.connect(self._choose)
            dialog.choice_made.connect(self._push_choice)
            dialog.counts_wanted.connect(self._counter.count)
            dialog.search_requested.connect(self._desk.browse.search_everywhere)
            self._counter.counted.connect(dialog.show_counts)
            dialog.finished.connect(self._forget)
            dialog.show()
            dialog.renew()
        self.dialog.raise_()
        self.dialog.activateWindow()

    def close(self) -> None:
        """Close the dialog with the window."""
        if self.dialog is not None:
            self.dialog.close()

    @Slot(object)
    def _choose(self, names: tuple[str, ...]) -> None:
        self._desk.preferences.keep_chosen_profiles(names)
        self._judge_by_chosen()

    @Slot(object, object)
    def _push_choice(self, before: tuple[str, ...], after: tuple[str, ...]) -> None:
        undo, redo = partial(self._choose_again, before), partial(self._choose_again, after)
        self._desk.undo.push(UndoEntry(words=self.tr("choice of profiles"), undo=undo, redo=redo))

    async def _choose_again(self, names: tuple[str, ...]) -> None:
        self._choose(names)
        if self.dialog is not None:
            self.dialog.show_chosen(names)

    @Slot(str, str)
    def _follow_name(self, before: str, now: str) -> None:
        """Keep a renamed profile chosen, as an open dialog does itself."""
        chosen = self._desk.preferences.settings.chosen_profiles
        if self.dialog is None and before in chosen:
            self._choose(tuple(now if each == before else each for each in chosen))

    @Slot()
    def _judge_by_chosen(self) -> None:
        chosen = self._desk.preferences.settings.chosen_profiles
        self._desk.files.judge_by(tuple(each for each in self._store.loaded.profiles if each.name in chosen))

    @Slot()
    def _forget(self) -> None:
        self.dialog = None


def open_profiles(desk: Desk) -> Closing:
    """Read the profiles, and judge the files by them."""
    counter = RuleCounter(desk.library, desk.tasks, desk.window)
    store = ProfileStore(desk.profile_folder, desk.tasks, desk.window)
    ProfileCommands(desk, store, counter)
    store.load()
    return Closing(counter.close)
