"""The store of the browse state: the one place where it changes."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from msgspec.structs import replace
from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.core.scan.since import FoundSince
from app.qt.base.browse_state import BrowseState, Choice
from app.qt.base.list_pages import LISTS, OF_CHOICES, OF_LISTS

if TYPE_CHECKING:
    from app.core.profiles.profile import Profile

TYPING_MS: Final = 120
"""Pause in typing after which the table follows, in ms."""


class BrowseStore(QObject):
    """Holds the browse state. Widgets call its methods, and read `state` after `changed`."""

    changed = Signal()
    """A change of `state`, which already has the new value."""
    page_wanted = Signal(object)
    """The keys of the pages that show what the user has asked for: one of them is to be in front.

    Without keys, the page stays: the user has asked for nothing.

    Emitted before `changed`, when `state` already has the new value, and without a change as well.
    """
    hidden_problems_changed = Signal()
    """A change of the problems that are switched off, after `changed`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.state = BrowseState()
        self.profiles: tuple[Profile, ...] = ()
        """The profiles that a search can name."""
        self._typed: str | None = None
        """The text that the user has typed since the last change."""
        self._pause = QTimer(self, interval=TYPING_MS, singleShot=True)
        self._pause.timeout.connect(self.commit)

    @Slot(str)
    def type(self, text: str) -> None:
        """Set the text after a pause in typing, or with the next change."""
        if text == self.state.text:  # the search field repeats a text that came from here
            self._typed = None
            self._pause.stop()
        else:
            self._typed = text
            self._pause.start()

    @Slot()
    def commit(self) -> None:
        """Set the typed text now."""
        self._change(lambda state: state)

    def show(self, state: BrowseState) -> None:
        """Show what an earlier state has shown, by the preferences of now."""
        self._change(lambda now: replace(state, hidden_problems=now.hidden_problems, rules=now.rules))

    def set_text(self, text: str) -> None:
        """Set the text now."""
        self._change(lambda state: state.with_text(text))

    @Slot(object)
    def choose(self, choice: Choice) -> None:
        """Show a source, a group or a saved search; None shows all files."""
        if choice != self.state.choice:  # the side bar repeats a choice that came from here
            self._change(lambda state: state.with_choice(choice), pages_of(choice))

    @Slot(object)
    def replace_choice(self, choice: Choice) -> None:
        """Show this choice in place of one that has gone or changed; the page stays."""
        if choice != self.state.choice:
            self._change(lambda state: state.with_choice(choice), frozenset())

    @Slot()
    def show_all(self) -> None:
        """Show all files."""
        self._change(BrowseState.all_files)

    @Slot()
    def widen(self) -> None:
        """Search all files for the text of now, in place of a list."""
        self._change(lambda state: state.all_files().with_text(state.text))

    @Slot(str)
    def search_everywhere(self, text: str) -> None:
        """Search all files for the text."""
        self._change(lambda state: state.all_files().with_text(text), LISTS)

    @Slot(object, str)
    def show_result(self, paths: tuple[bytes, ...], search: str) -> None:
        """Show the files of a job's result: those at or below `paths` that a search finds.

        Without a search, show those that are unreadable, timed out or skipped.
        """
        if search:
            self._change(lambda state: replace(state.all_files(), text=search, within=paths), LISTS)
        else:
            self._change(lambda state: replace(state.all_files(), failures_of=paths), LISTS)

    def show_within(self, paths: tuple[bytes, ...], pages: frozenset[str] = LISTS) -> None:
        """Show the files at or below these paths, on one of these pages."""
        self._change(lambda state: replace(state.all_files(), within=paths), pages)

    @Slot(object)
    def show_found(self, found: FoundSince) -> None:
        """Show the files of which scans or checks have found something since a moment."""
        self._change(lambda state: replace(state.all_files(), found=found), LISTS)

    @Slot()
    def show_problems(self) -> None:
        """Show only files with errors or warnings."""
        self._change(lambda state: replace(state.all_files(), only_problems=True), LISTS)

    def hide_problems(self, hidden: int) -> None:
        """Leave out the problems in the set `hidden` from now on."""
        if hidden != self.state.hidden_problems:
            self._change(lambda state: replace(state, hidden_problems=hidden))
            self.hidden_problems_changed.emit()

    def use_profiles(self, profiles: "tuple[Profile, ...]") -> None:
        """Judge files by these profiles from now on."""
        from app.core.profiles.profile import rules_of  # noqa: PLC0415 - not needed at the start

        self.profiles = profiles
        rules = rules_of(profiles)
        if rules != self.state.rules:
            self._change(lambda state: replace(state, rules=rules))

    def _change(
        self, change: Callable[[BrowseState], BrowseState], pages: frozenset[str] | None = None
    ) -> None:
        self._pause.stop()
        before, typed, self._typed = self.state, self._typed, None
        self.state = change(before if typed is None else before.with_text(typed))
        if pages is not None:
            self.page_wanted.emit(pages)
        # After typing, the search field may show another text than the state.
        if self.state != before or typed is not None:
            self.changed.emit()


def pages_of(choice: Choice) -> frozenset[str]:
    """Return the keys of the pages that show a choice: a source and all files narrow lists of copies, too."""
    return OF_LISTS if choice is None or isinstance(choice, int) else OF_CHOICES
