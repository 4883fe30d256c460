"""The acts on preferences without their dialog, and the switch of the local API."""

from typing import Final

from msgspec.structs import replace
from PySide6.QtCore import QObject, Slot

from app.config.settings import Settings, TextSize
from app.qt.base.action import Menu
from app.qt.base.desk import Desk
from app.qt.base.feature import Closing
from app.qt.preferences.api_page import ApiPage
from app.qt.preferences.api_switch import ApiSwitch
from app.qt.preferences.controller import PreferencesController

_STEPS: Final = tuple(TextSize)


class SizeActs(QObject):
    """Connects the acts that change the size of text and the height of rows with the settings."""

    def __init__(self, menu: Menu, preferences: PreferencesController) -> None:
        super().__init__(preferences)
        self._menu = menu
        self._preferences = preferences
        menu["text_larger"].triggered.connect(lambda: self._step(1))
        menu["text_smaller"].triggered.connect(lambda: self._step(-1))
        menu["text_normal"].triggered.connect(lambda: self._set(TextSize.NORMAL))
        menu["compact_rows"].triggered.connect(self._set_compact)
        preferences.changed.connect(self._show)
        self._show(preferences.settings)

    def _step(self, steps: int) -> None:
        at = _STEPS.index(self._preferences.settings.text_size) + steps
        self._set(_STEPS[max(0, min(at, len(_STEPS) - 1))])

    def _set(self, size: TextSize) -> None:
        self._preferences.keep(replace(self._preferences.settings, text_size=size))

    @Slot(bool)
    def _set_compact(self, compact: bool) -> None:  # noqa: FBT001 - a signal's argument
        self._preferences.keep(replace(self._preferences.settings, compact_rows=compact))

    @Slot(object)
    def _show(self, settings: Settings) -> None:
        self._menu["compact_rows"].setChecked(settings.compact_rows)


def open_preferences(desk: Desk) -> Closing:
    """Serve the local API as the preferences say, and open its live page where the dialog asks for it."""
    preferences = desk.part(PreferencesController)
    switch = ApiSwitch(
        queue=desk.queue,
        library=desk.library,
        tasks=desk.tasks,
        token_file=desk.user_files.token,
        automation=desk.automation,
        parent=desk.window,
    )
    switch.changed.connect(preferences.show_api_state)
    switch.failed.connect(preferences.offer_again)
    preferences.changed.connect(switch.prefer)
    preferences.page_wanted.connect(desk.opener.open_page)

    def show_page() -> None:
        if switch.state.address:
            desk.opener.open_page(switch.state.page())
        else:
            preferences.open(ApiPage.key)

    desk.menu["browser_page"].triggered.connect(show_page)
    switch.prefer(preferences.settings)
    return Closing(switch.close)
