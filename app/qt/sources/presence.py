"""Shows that a source has gone, or is back, while no scan runs."""

from typing import Final

from PySide6.QtCore import QObject, QTimer

from app.core.message import Message
from app.core.sources.source import source_names
from app.core.text.names import display
from app.jobs.source_presence import PresenceChange
from app.qt.base.desk import Desk
from app.qt.widgets.notice_bar import Notice

_TOGETHER_MS: Final = 50
"""Pause in which the news of the sources of one disk come, in ms."""


class PresenceView(QObject):
    """The link between the presence of sources and the window."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.sources)
        self._store = desk.sources
        self._notice = desk.notice
        self._texts = desk.texts
        self._told: dict[int, Notice] = {}
        """The notices that a source is elsewhere, by its id, until it is back."""
        self._soon = QTimer(self, interval=_TOGETHER_MS, singleShot=True)
        self._soon.timeout.connect(desk.files.refresh_states)
        self._unsubscribe = desk.automation.presence.subscribe(self._show)

    def close(self) -> None:
        """Follow the presence no more."""
        self._unsubscribe()
        self._soon.stop()

    def _show(self, change: PresenceChange) -> None:
        self._store.show_presence(change.path, change.reason)
        if change.is_turn:
            self._soon.start()
        if (told := self._told.pop(change.source_id, None)) is not None:
            self._notice.withdraw(told)
        if change.reason is not None and change.reason.code == "source.moved":
            self._announce(change, change.reason)

    def _announce(self, change: PresenceChange, reason: Message) -> None:
        name = source_names(self._store.sources).get(change.source_id, display(change.path))
        told = self._told[change.source_id] = Notice(f"{name}: {self._texts.message(reason)}")
        self._notice.announce(told)
