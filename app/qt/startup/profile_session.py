"""The profiles of the open library: their dialogs, and the files that are judged by the chosen ones."""

from PySide6.QtCore import QObject, Slot

from app.core.profiles.profile import rules_of
from app.qt.profiles.commands import ProfileCommands
from app.qt.profiles.counter import RuleCounter
from app.qt.profiles.store import ProfileStore
from app.qt.startup.context import SessionContext
from app.qt.startup.file_session import FileSession


class ProfileSession(QObject):
    """The store of the profiles, connected with the search, the table and the details."""

    def __init__(self, context: SessionContext, files: FileSession, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._files = files
        self._counter = RuleCounter(context.library, context.tasks, self)
        self.store = ProfileStore(context.files.profiles, context.tasks, self)
        self._commands = ProfileCommands(self.store, self._counter, context.texts, context.window)
        self._connect()

    def close(self) -> None:
        """Stop counting the files of a profile."""
        self._counter.close()

    def _connect(self) -> None:
        context, window, store, commands = self._context, self._context.window, self.store, self._commands
        commands.search_requested.connect(window.browse.search_everywhere)
        commands.chosen_changed.connect(self._choose)
        commands.chosen = context.preferences.settings.chosen_profiles
        store.changed.connect(self._judge_by_chosen)
        store.changed.connect(lambda: window.browse.use_profiles(rules_of(store.loaded.profiles)))
        store.changed.connect(self._files.saved_searches.refresh)
        store.fault_found.connect(lambda fault: window.notice.announce(context.texts.message(fault)))
        window.commands.profiles.setEnabled(True)
        window.commands.profiles.triggered.connect(commands.show)
        window.close_requested.connect(commands.close)

    @Slot(object)
    def _choose(self, names: tuple[str, ...]) -> None:
        self._commands.chosen = names
        self._context.preferences.keep_chosen_profiles(names)
        self._judge_by_chosen()

    @Slot()
    def _judge_by_chosen(self) -> None:
        chosen = self._context.preferences.settings.chosen_profiles
        profiles = tuple(each for each in self.store.loaded.profiles if each.name in chosen)
        self._files.details.judge_by(profiles)
        self._files.library_view.judge_by(profiles)
