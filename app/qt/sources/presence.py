"""Shows that a source has gone, or is back, while no scan runs."""

from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from app.core.message import Message
from app.core.names import display
from app.core.source import source_names
from app.jobs.source_presence import PresenceChange, SourcePresence
from app.qt.base.formatting import Formatter
from app.qt.base.source_store import SourceStore
from app.qt.widgets.notice_bar import NoticeBar

_TOGETHER_MS: Final = 50
"""Pause in which the news of the sources of one disk come, in ms."""


class PresenceView(QObject):
    """The link between the presence of sources and the window."""

    turned = Signal()
    """Sources have gone or are back: their files have another state."""

    def __init__(
        self, *, presence: SourcePresence, store: SourceStore, notice: NoticeBar, texts: Formatter
    ) -> None:
        super().__init__(store)
        self._store = store
        self._notice = notice
        self._texts = texts
        self._soon = QTimer(self, interval=_TOGETHER_MS, singleShot=True)
        self._soon.timeout.connect(self.turned)
        self._unsubscribe = presence.subscribe(self._show)

    def close(self) -> None:
        """Follow the presence no more."""
        self._unsubscribe()
        self._soon.stop()

    def _show(self, change: PresenceChange) -> None:
        self._store.show_presence(change.path, change.reason)
        if change.is_turn:
            self._soon.start()
        if change.reason is not None and change.reason.code == "source.moved":
            self._announce(change, change.reason)

    def _announce(self, change: PresenceChange, reason: Message) -> None:
        name = source_names(self._store.sources).get(change.source_id, display(change.path))
        self._notice.announce(f"{name}: {self._texts.message(reason)}")
