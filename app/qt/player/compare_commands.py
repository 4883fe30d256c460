"""Opens the window that compares the selected files."""

import asyncio
from collections.abc import Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from app.core.file.record import AWAY, FileRecord
from app.core.message import Message
from app.core.text.names import display, innermost
from app.qt.base.desk import Desk
from app.qt.player.feature import COMPARABLE, MOST_COMPARED

if TYPE_CHECKING:
    from app.qt.player.compare_window import CompareWindow
    from app.qt.player.in_step import InStep


class CompareCommands(QObject):
    """The act on two to four selected files, or on one and its copies. One window is open at a time."""

    began = Signal()
    """Files begin to be played."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._link: InStep | None = None
        self._ending: set[asyncio.Task[None]] = set()
        self.shown: CompareWindow | None = None
        """The open window; None while there is none."""
        desk.menu.follow({COMPARABLE: lambda: 2 <= self._count() <= MOST_COMPARED}, desk.selection.changed)
        desk.menu["compare_videos"].triggered.connect(self._open)

    def _count(self) -> int:
        """Return how many files are to be compared."""
        count = self._desk.selection.count()
        return min(len(self._group()), MOST_COMPARED) if count == 1 else count

    def _group(self) -> list[int]:
        """Return the selected file with its copies, if the page shows those together."""
        chosen = self._desk.selection.chosen()[:1]
        return [*chosen, *(each for each in self._desk.selection.group() if each not in chosen)]

    @Slot()
    def _open(self) -> None:
        chosen = self._desk.selection.chosen()
        wanted = self._group() if len(chosen) == 1 else chosen
        moments = dict(self._desk.selection.moments())
        self._desk.files.with_records(wanted[:MOST_COMPARED], partial(self._show, moments=moments))

    def _show(self, records: Sequence[FileRecord], *, moments: Mapping[int, float]) -> None:
        """Play files in step, each from its moment on; without one, from its beginning."""
        there = [record for record in records if record.status not in AWAY]
        if len(there) < len(records):
            self._desk.notice.announce(
                self.tr("Only files that are there now can be compared: some are missing, or not connected.")
            )
        if len(there) < 2:
            return
        from app.qt.player.compare_window import CompareWindow  # noqa: PLC0415 - not needed at the start
        from app.qt.player.in_step import InStep  # noqa: PLC0415 - as above

        self._end()
        self.began.emit()
        self._link = InStep(self._desk.tasks, len(there) - 1, self._desk.window)
        self.shown = CompareWindow(there, self._link, self._desk.texts, self._desk.theme, self._desk.window)
        self.shown.finished.connect(self._end)
        self._link.failed.connect(partial(self._go_on_without, there, moments))
        self.shown.show()
        sources = self._desk.sources.paths(None)
        starts = [moments.get(record.id, 0.0) for record in there]
        self.shown.begin(lambda record: innermost(record.path, sources), starts)

    def _go_on_without(
        self, records: Sequence[FileRecord], moments: Mapping[int, float], reason: Message
    ) -> None:
        """Have another file lead, if the first one cannot be played and there are two others."""
        if len(records) > 2:
            text = self.tr("“{}” is left out: {}").format(
                display(records[0].name), self._desk.texts.message(reason)
            )
            self._desk.notice.announce(text)
            self._show(records[1:], moments=moments)

    @Slot()
    def _end(self) -> None:
        """End the players of the window, and close it."""
        link, self._link = self._link, None
        shown, self.shown = self.shown, None
        if link is not None:
            task = asyncio.get_running_loop().create_task(link.close())
            self._ending.add(task)
            task.add_done_callback(self._ending.discard)
        if shown is not None:
            shown.close()

    async def close(self) -> None:
        """Close the window, and wait for the players' end."""
        self._end()
        await asyncio.gather(*self._ending)
