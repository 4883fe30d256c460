"""Passes the preferences from the file to the dialog and the window, and saves changes."""

from collections.abc import Callable, Iterable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from app.config import settings as kept
from app.config.settings import ColumnSet, ExportChoice, LabelChoice, Settings
from app.core.advice.named_targets import TargetChoice
from app.core.errors import ServerFailed, SettingsError
from app.qt.base.action import Menu
from app.qt.base.formatting import Formatter
from app.qt.base.theme import Theme
from app.qt.preferences.api_switch import ApiState
from app.qt.widgets.notice_bar import Notice

if TYPE_CHECKING:
    from app.qt.widgets.preferences_page import NamedOption, PreferencesPage


class PreferencesController(QObject):
    """Holds and saves the settings; offers to reopen the window for another language."""

    changed = Signal(object)
    """The new `Settings`."""
    notice_raised = Signal(object)
    """A `Notice`, or a sentence for one."""
    notice_outdated = Signal(object)
    """An earlier `Notice` that no longer holds."""
    page_wanted = Signal(str)
    """The URL of the live page, to be opened in the browser."""
    api_state_changed = Signal(object)
    """The new `ApiState`, for the page of an open dialog."""
    opened = Signal(object)
    """The pages of the dialog, before it is shown."""
    reopen_requested = Signal()
    """Emitted to close the window and open it anew."""

    def __init__(
        self,
        settings: Settings,
        file: Path,
        theme: Theme,
        texts: Formatter,
        window: QWidget,
        menu: Menu,
        *,
        pages: "Callable[[], Iterable[PreferencesPage]]",
    ) -> None:
        """Take the function that makes the `pages` of all features, besides those about the window itself."""
        super().__init__(window)
        self._pages = pages
        self._menu = menu
        self.settings = settings
        self._file = file
        self._theme = theme
        self._texts = texts
        self._window = window
        self._api_state = ApiState()
        self._api_notice = Notice("")
        self._language = settings.language
        """The language that the window was opened in."""
        self._language_notice = Notice("")

    def pages(self) -> "tuple[PreferencesPage, ...]":
        """Return new pages of all features, and those about the window itself."""
        return (*self._pages(), *self._own_pages())

    @cached_property
    def _named_options(self) -> "tuple[NamedOption, ...]":
        from app.qt.widgets.preferences_page import NamedOption  # noqa: PLC0415 - as below

        return tuple(
            NamedOption(page.title(), option.field, option.label, option.hint)
            for page in self.pages()
            for option in page.by_field.values()
        )

    def named_options(self) -> "tuple[NamedOption, ...]":
        """Return the words of all options."""
        return self._named_options

    def open(self, target: str = "") -> None:
        """Open the preferences dialog, at a page by its key or at an option by its field of the settings."""
        from app.qt.preferences.dialog import PreferencesDialog  # noqa: PLC0415 - not needed at the start
        from app.qt.preferences.exchange_page import ExchangePage  # noqa: PLC0415 - as above

        pages = self.pages()
        dialog = PreferencesDialog(self.settings, pages, self._window)
        dialog.finished.connect(dialog.deleteLater)
        dialog.settings_changed.connect(self.keep)
        for page in pages:
            if isinstance(page, ExchangePage):
                page.taken.connect(dialog.reject)
                page.taken.connect(self.keep)
        self.opened.emit(pages)
        dialog.show_target(target)
        dialog.open()

    def _own_pages(self) -> "tuple[PreferencesPage, ...]":
        from app.qt.preferences.api_page import ApiPage  # noqa: PLC0415 - as above
        from app.qt.preferences.exchange_page import ExchangePage  # noqa: PLC0415 - as above
        from app.qt.preferences.keys_page import KeysPage  # noqa: PLC0415 - as above
        from app.qt.preferences.looks_page import LooksPage  # noqa: PLC0415 - as above

        looks, api = LooksPage(), ApiPage()
        looks.theme_chosen.connect(self._theme.prefer)
        api.page_wanted.connect(self.page_wanted)
        api.show_state(self._api_state)
        self.api_state_changed.connect(api.show_state)
        return looks, KeysPage(self._menu), api, ExchangePage()

    @Slot(object)
    def show_api_state(self, state: ApiState) -> None:
        """Show the state of the local API in the dialog, and withdraw an outdated notice."""
        self._api_state = state
        self.api_state_changed.emit(state)
        if state.problem is None:
            self.notice_outdated.emit(self._api_notice)

    @Slot(object)
    def offer_again(self, error: ServerFailed) -> None:
        """Show why the local API does not listen, and offer another try: the cause may be temporary."""
        self.notice_outdated.emit(self._api_notice)
        self._api_notice = Notice(
            self._texts.error(error), self.tr("Try again"), lambda: self.changed.emit(self.settings)
        )
        self.notice_raised.emit(self._api_notice)

    @Slot(object)
    def keep(self, settings: Settings) -> None:
        """Apply these settings from now on, and save them for the next start."""
        before, self.settings = self.settings, settings
        self._theme.prefer(settings.theme)
        self._theme.fit(settings.text_size, compact=settings.compact_rows)
        self.changed.emit(settings)
        self._save()
        if settings.language != before.language:
            self.notice_outdated.emit(self._language_notice)
            text = self.tr("The language changes when the window is opened anew.")
            self._language_notice = Notice(text, self.tr("Reopen now"), self.reopen_requested.emit)
            if settings.language != self._language:
                self.notice_raised.emit(self._language_notice)

    @Slot(object)
    def keep_column_sets(self, sets: tuple[ColumnSet, ...]) -> None:
        """Save these column sets for the next start; no other part of the window depends on them."""
        self.settings = replace(self.settings, column_sets=sets)
        self._save()

    def keep_volume(self, volume: int) -> None:
        """Save how loud the window plays, as above."""
        self.settings = replace(self.settings, volume=volume)
        self._save()

    def keep_export(self, choice: ExportChoice) -> None:
        """Save the choices of an export for the next one, as above."""
        if choice != self.settings.export:
            self.settings = replace(self.settings, export=choice)
            self._save()

    def keep_labels(self, choice: LabelChoice) -> None:
        """Save the paper of labels for the next ones, as above."""
        if choice != self.settings.labels:
            self.settings = replace(self.settings, labels=choice)
            self._save()

    def keep_targets(self, targets: TargetChoice) -> None:
        """Save the named encodings for the next start, as above."""
        self.settings = replace(self.settings, targets=targets)
        self._save()

    def keep_chosen_profiles(self, names: tuple[str, ...]) -> None:
        """Save the names of the chosen profiles for the next start, as above."""
        self.settings = replace(self.settings, chosen_profiles=names)
        self._save()

    def _save(self) -> None:
        try:
            kept.save(self._file, self.settings)
        except SettingsError as error:
            self.notice_raised.emit(self._texts.error(error))
