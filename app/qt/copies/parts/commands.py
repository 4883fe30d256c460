"""Connects the view of videos in longer ones with the library, and submits the job that finds them."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from app.core.parts.job import PartsRequest
from app.jobs.types.parts import PARTS
from app.qt.base.desk import Desk
from app.qt.base.formatting import Formatter
from app.qt.base.tasks import Latest, Loader
from app.qt.copies.parts.loader import PartsLoader, PartsState, state_of
from app.qt.copies.read_dialog import ReadDialog

if TYPE_CHECKING:
    from app.qt.copies.page import CopiesPage, ViewContents
    from app.qt.copies.parts.panel import PartsPanel
    from app.qt.widgets.later_view import LaterView


class PartsDialog(ReadDialog):
    """Tells how many videos were compared with longer ones, and asks whether to read the others."""

    def __init__(self, state: PartsState, texts: Formatter, parent: QWidget) -> None:
        coverage = state.coverage
        super().__init__(
            self._state(state, texts),
            self.tr(
                "A clip that was cut out of a recording shows the same pictures as a part of it. Many "
                "pictures of each video are read, once: some hundred megabytes of a film, and about half a "
                "minute of the processor. The job can be paused and cancelled, and goes on where it "
                "stopped. The page Copies lists what it finds, under “In longer videos”."
            ),
            parent,
            can_read=bool(coverage.left or state.unconfirmed),
        )
        self.setWindowTitle(self.tr("Find clips inside longer videos"))

    def _state(self, state: PartsState, texts: Formatter) -> str:
        coverage = state.coverage
        if not coverage.videos:
            return self.tr("No video of the library is long enough.")
        said = [
            self.tr("{made} of {videos} {videos:video|videos} can be compared with longer ones."),
            *([self.tr("{left} {left:was|were} not compared yet.")] if coverage.left else []),
            *([self.tr("{lacking} cannot be compared.")] if coverage.not_compared else []),
        ]
        return " ".join(said).format(
            made=texts.number(coverage.made),
            videos=texts.number(coverage.videos),
            left=texts.number(coverage.left),
            lacking=texts.number(coverage.not_compared),
        )


class PartsCommands(Loader):
    """The commands of one window; `attach` adds the view to the page of copies."""

    _asking = Latest()

    def __init__(self, desk: Desk, loader: PartsLoader) -> None:
        super().__init__(desk.tasks, desk.window)
        self._desk = desk
        self._loader = loader
        self.view: LaterView[PartsPanel] | None = None
        self.panel: PartsPanel | None = None
        desk.menu["find_parts"].triggered.connect(self._ask)

    def attach(self, page: "CopiesPage", narrowing: Callable[[], str]) -> None:
        """Add the view to the page; `narrowing` returns why no pair is listed."""
        self.view = page.add_view(self.tr("In longer videos"), partial(self._made, narrowing))

    def _made(self, narrowing: Callable[[], str]) -> "ViewContents[PartsPanel]":
        from app.qt.copies.page import ViewContents  # noqa: PLC0415 - not needed at the start
        from app.qt.copies.parts.formatting import PartsFormatter  # noqa: PLC0415 - as above
        from app.qt.copies.parts.panel import PartsPanel  # noqa: PLC0415 - as above

        desk, loader = self._desk, self._loader
        self.panel = panel = PartsPanel(PartsFormatter(desk.texts, self), desk.menu)
        panel.asked_changed.connect(self.read)
        panel.pair_requested.connect(loader.read_pair)
        panel.model.values_wanted.connect(loader.read_values)
        panel.file_requested.connect(desk.show_file)
        loader.found.connect(lambda found: panel.show_found(found, narrowing))
        loader.values_read.connect(panel.model.fill)
        loader.pair_read.connect(panel.show_pair)
        loader.state_read.connect(panel.show_state)
        return ViewContents(panel, panel.files, of_group=True, heir=panel.pairs)

    @Slot()
    def refresh(self) -> None:
        """Read what is shown again while the view is shown."""
        if self.panel is not None and self.panel.isVisible():
            self._loader.read_state()
            self.read()

    @Slot()
    def read(self) -> None:
        """Read the pairs of the search while the view is shown."""
        if self.panel is not None and self.panel.isVisible():
            self._loader.read(self.panel.asked._replace(query=self._desk.browse.state.query))

    def leave(self) -> None:
        """Read nothing more."""
        self._loader.pause()

    @Slot()
    def _ask(self) -> None:
        if self._desk.writable:
            self._open()

    @_asking.background
    async def _open(self) -> None:
        state = await self._tasks.away(self._state)
        dialog = PartsDialog(state, self._desk.texts, self._desk.window)
        dialog.confirmed.connect(self._submit)
        dialog.open()

    def _state(self) -> PartsState:
        with self._desk.library.reader() as reader:
            return state_of(reader)

    @Slot()
    def _submit(self) -> None:
        if paths := self._desk.sources.paths(self._desk.browse.state.source_id):
            self._desk.submit(PARTS, PartsRequest(paths=paths))
