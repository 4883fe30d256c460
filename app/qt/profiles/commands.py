"""Makes the page “Plays on”, and connects it with the profiles and the counts."""

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QObject, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from app.config.settings import Settings
from app.core.near.least_quality import LeastQuality
from app.core.problems.wanted_languages import WantedLanguages
from app.core.profiles.profile import Profile, rules_of
from app.qt.base.desk import Desk
from app.qt.base.feature import Closing
from app.qt.base.find import Find
from app.qt.base.page import PageView, after_paint
from app.qt.base.undo import UndoEntry
from app.qt.profiles.counter import RuleCounter
from app.qt.profiles.feature import KEY
from app.qt.profiles.store import ProfileStore

if TYPE_CHECKING:
    from app.qt.profiles.page import ProfilesPage


class ProfileCommands(QObject):
    """Makes the page, and connects it with the store and the counter."""

    def __init__(self, desk: Desk, store: ProfileStore, counter: RuleCounter) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._store = store
        self._counter = counter
        self._page: ProfilesPage | None = None
        self._judged_by: tuple[WantedLanguages, tuple[str, ...], LeastQuality] | None = None
        """The languages and programs by which files are judged; None until the profiles are read."""
        store.renamed.connect(self._follow_name)
        store.changed.connect(self._judge_by_chosen)
        store.changed.connect(lambda: desk.browse.use_profiles(store.loaded.profiles))
        store.fault_found.connect(lambda fault: desk.notice.announce(desk.texts.message(fault)))
        desk.preferences.changed.connect(self._follow_preferences)
        desk.jobs_changed.connect(self._refresh)

    def view(self) -> PageView:
        """Return the page."""
        page = self._page or self._make()
        return PageView(
            widget=page,
            focus=page.list.setFocus,
            entered=after_paint(page, self._refresh),
            left=self._counter.pause,
        )

    def show(self, profile: Profile) -> None:
        """Show a profile on the page, with the reasons why files fail it."""
        self._desk.window.show_page(KEY)
        if self._page is not None:
            self._page.choose(profile.name)

    def _make(self) -> "ProfilesPage":
        from app.qt.profiles.page import ProfilesPage  # noqa: PLC0415 - not needed at the start

        texts, counter = self._desk.texts, self._counter
        self._page = page = ProfilesPage(
            self._store,
            self._desk.undo,
            (self._desk.menu["undo"], self._desk.menu["redo"]),
            texts.number,
            message=texts.message,
        )
        page.chosen = self._desk.preferences.settings.chosen_profiles
        page.chosen_changed.connect(self._choose)
        page.choice_made.connect(self._push_choice)
        page.counts_wanted.connect(counter.count)
        page.reasons_wanted.connect(
            lambda profile: counter.count_reasons(profile, rules_of(self._store.loaded.profiles))
        )
        page.search_requested.connect(self._search)
        counter.counted.connect(page.show_counts)
        counter.reason_counted.connect(page.show_reason)
        page.renew()
        return page

    @Slot()
    def _refresh(self) -> None:
        """Count again while the page is shown."""
        if self._page is not None and self._desk.window.page == KEY:
            self._page.refresh()

    @Slot(str)
    def _search(self, text: str) -> None:
        """Show the files of a search in the table."""
        self._desk.browse.search_everywhere(text)

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
        if self._page is not None:
            self._page.show_chosen(names)

    @Slot(str, str)
    def _follow_name(self, before: str, now: str) -> None:
        """Keep a renamed profile chosen, as the page does itself once it is made."""
        chosen = self._desk.preferences.settings.chosen_profiles
        if self._page is None and before in chosen:
            self._choose(tuple(now if each == before else each for each in chosen))

    @Slot()
    def _judge_by_chosen(self) -> None:
        settings = self._desk.preferences.settings
        self._judged_by = settings.wanted, settings.programs, settings.least_quality
        profiles = (each for each in self._store.loaded.profiles if each.name in settings.chosen_profiles)
        self._desk.files.judge_by(tuple(profiles), *self._judged_by)

    @Slot(object)
    def _follow_preferences(self, settings: Settings) -> None:
        if self._judged_by not in {None, (settings.wanted, settings.programs, settings.least_quality)}:
            self._judge_by_chosen()


def open_profiles(desk: Desk) -> Closing:
    """Read the profiles, and judge the files by them."""
    counter = RuleCounter(desk.library, desk.tasks, desk.window)
    store = ProfileStore(desk.user_files.profiles, desk.tasks, desk.window)
    ProfileCommands(desk, store, counter)
    ProfileMenu(desk, store)
    store.load()
    return Closing(counter.close)


def make_profiles(desk: Desk) -> PageView:
    """Return the page."""
    return desk.part(ProfileCommands).view()


_MOST: Final = 10
"""Most profiles in the menu; the page has all."""


def find_profiles(desk: Desk) -> Iterator[Find]:
    """Yield all profiles, whose choice shows the files that do not play."""
    for profile in desk.part(ProfileStore).loaded.profiles:
        yield Find(
            key=f"profile:{profile.name}",
            text=QCoreApplication.translate("Palette", "Does not play: {}").format(_name(profile)),
            kind=QCoreApplication.translate("Palette", "profile"),
            do=partial(_show_failing, desk, profile),
            words=profile.name,
        )


class ProfileMenu(QObject):
    """Fills the menu “Plays on” whenever it opens."""

    def __init__(self, desk: Desk, store: ProfileStore) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._store = store
        desk.menu.fill("plays_on", self._fill)

    def _fill(self, menu: QMenu) -> None:
        """List the chosen profiles, else the first of all, and the way to the page."""
        desk, known = self._desk, self._store.loaded.profiles
        chosen = desk.preferences.settings.chosen_profiles
        for profile in ([each for each in known if each.name in chosen] or list(known))[:_MOST]:
            action = QAction(_name(profile).replace("&", "&&"), menu)
            action.setStatusTip(self.tr("Show why files do not play on {}, and which").format(_name(profile)))
            action.triggered.connect(partial(self._show, profile))
            menu.addAction(action)
        menu.addSeparator()
        edit = menu.addAction(self.tr("Edit profiles…"))
        edit.setStatusTip(desk.menu[KEY].statusTip())
        edit.triggered.connect(desk.menu[KEY].trigger)

    def _show(self, profile: Profile, *_: object) -> None:
        self._desk.part(ProfileCommands).show(profile)


def _show_failing(desk: Desk, profile: Profile) -> None:
    desk.browse.search_everywhere(f"plays:{profile.name}=no")


def _name(profile: Profile) -> str:
    return QCoreApplication.translate("Profile", profile.title) or profile.name
