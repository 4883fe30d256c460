"""The commands that watch a source, what the side bar says of it, and the notice that a source has gone."""

import os
from asyncio import wrap_future
from collections.abc import Callable
from functools import partial
from typing import Final

from msgspec.structs import replace
from PySide6.QtCore import QObject, QTimer, Slot

from app.core.errors import CinventoryError
from app.core.message import Message
from app.core.sources.source import SourceRecord
from app.core.watch.state import WatchedSource, WatchState
from app.jobs.source_presence import PresenceChange
from app.library.automation import watches
from app.library.recorded import RowChange, recorded
from app.qt.base.desk import Desk
from app.qt.base.tasks import Loader, background
from app.qt.base.undo import UndoEntry
from app.qt.sources.sidebar import SideBar
from app.qt.widgets.notice_bar import Notice


class WatchCommands(Loader):
    """The link between the side bar and the watch over the sources."""

    def __init__(self, desk: Desk, side_bar: SideBar) -> None:
        super().__init__(desk.tasks, side_bar)
        self._library = desk.library
        self._automation = desk.automation
        self._side_bar = side_bar
        self._store = desk.sources
        self._notice = desk.notice
        self._undo = desk.undo
        self._texts = desk.texts
        self._told: dict[int, tuple[Message, Notice]] = {}
        """Reasons that were announced, with their notices, by the id of the source."""
        self._unsubscribe = desk.automation.watch.subscribe(self._show)
        self._act = desk.menu["watch_source"]
        self._menu, self._browse = desk.menu, desk.browse
        self._act.triggered.connect(self._switch_chosen)
        desk.browse.changed.connect(self._show_act)

    def close(self) -> None:
        """Follow the watch no more."""
        self._unsubscribe()

    def _show(self) -> None:
        states = self._automation.watch.states()
        self._side_bar.set_watches({id_: self._sentences(state) for id_, state in states.items()})
        self._show_act()
        reasons = {id_: state.reason for id_, state in states.items() if state.reason is not None}
        for id_, (reason, notice) in list(self._told.items()):
            if reasons.get(id_) != reason:  # it is no longer true
                self._notice.withdraw(notice)
                del self._told[id_]
        for id_ in reasons.keys() - self._told.keys():
            self._announce_reason(id_, reasons[id_], states[id_])

    def _announce_reason(self, source_id: int, reason: Message, state: WatchState) -> None:
        if source := self._store.source(source_id):
            notice = Notice(f"{self._name(source)}: {self._sentences(state)}")
            self._told[source_id] = reason, notice
            self._notice.announce(notice)

    def _name(self, source: SourceRecord) -> str:
        return self._store.name(source.path)

    def _sentences(self, state: WatchState) -> str:
        return " ".join(map(self._texts.message, state.sentences()))

    @Slot()
    def _show_act(self) -> None:
        """Show whether the chosen source is watched, and how."""
        state = self._automation.watch.states().get(self._browse.state.source_id or 0)
        self._act.setChecked(state is not None)
        self._menu.say("watch_source", self._sentences(state) if state is not None else "")

    @Slot(bool)
    def _switch_chosen(self, on: bool) -> None:  # noqa: FBT001 - of the signal
        if (chosen := self._browse.state.source_id) is not None:
            self._switch(chosen, on=on)

    def _switch(self, source_id: int, *, on: bool) -> None:
        if source := self._store.source(source_id):
            self._write(source, on=on)

    @background
    async def _write(self, source: SourceRecord, *, on: bool) -> None:
        switch = partial(watches.switch, on=on)
        try:
            done = await wrap_future(self._library.write(recorded, watches.read, switch, source.path))
        except CinventoryError as error:
            self._notice.announce(self._texts.error(error))
            return
        if done.before or done.after:
            self._push(source, done, on=on)
        await self._automation.look()  # after the notice: a reason why events cannot come covers it

    def _push(self, source: SourceRecord, done: RowChange[WatchedSource], *, on: bool) -> None:
        name = self._name(source)
        words = self.tr("watch over “{}”") if on else self.tr("end of the watch over “{}”")
        said = self.tr("“{}” is watched.") if on else self.tr("“{}” is watched no more.")
        undo, redo = partial(self._exchange, done.back), partial(self._exchange, done)
        self._undo.push(UndoEntry(words=words.format(name), undo=undo, redo=redo), said.format(name))

    async def _exchange(self, change: RowChange[WatchedSource]) -> None:
        await wrap_future(self._library.write(watches.exchange, change))
        await self._automation.look()


_TOGETHER_MS: Final = 50
"""Pause in which the news of the sources of one disk come, in ms."""
_NO_TEXT: Final = "\N{REPLACEMENT CHARACTER}"
"""Stands in a path that is shown for bytes that are no text."""


class PresenceView(QObject):
    """The link between the presence of sources and the window."""

    def __init__(self, desk: Desk, look: Callable[[bytes, bytes], None]) -> None:
        """Take the function that looks for the files of a source at another path."""
        super().__init__(desk.sources)
        self._look = look
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
        name = self._store.name(change.path)
        told = Notice(f"{name}: {self._texts.message(reason)}")
        place = str(reason.args["path"])
        if _NO_TEXT not in place:  # or the path cannot be told from its text
            look = partial(self._look, change.path, os.fsencode(place))
            told = replace(told, offer=self.tr("Find again…"), accept=look)
        self._told[change.source_id] = told
        self._notice.announce(told)
