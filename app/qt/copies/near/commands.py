"""Connects the view of videos with the same pictures with the library, and lets the user undo."""

from collections.abc import Callable, Collection, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Signal, Slot

from app.copies import near_removals
from app.core.copies.chosen import ChosenRemovals, by_folder
from app.core.copies.group import Disk
from app.core.job import JobState
from app.core.near.group_list import NearGroupList
from app.core.near.keeper import Chosen
from app.jobs.types.prints import FINGERPRINT
from app.library.reader import Reader
from app.qt.base.desk import Desk
from app.qt.base.tasks import Latest, Loader
from app.qt.base.undo import UndoEntry
from app.qt.copies.near.loader import NearLoader, Pairs
from app.qt.copies.trash_loader import PlanOptions, PlanOrigin, TrashPlan

if TYPE_CHECKING:
    from app.qt.copies.near.panel import NearPanel
    from app.qt.copies.page import CopiesPage, ViewContents
    from app.qt.widgets.later_view import LaterView


class NearCommands(Loader):
    """The commands of one window; `attach` adds the view to the page of copies."""

    _jobs = Latest()
    trash_requested = Signal(object, object, object)
    """A `NearFound`, the first files of groups of it, and the ids of files that are to go; None for all."""

    def __init__(self, desk: Desk, loader: NearLoader) -> None:
        super().__init__(desk.tasks, desk.window)
        self._desk = desk
        self._loader = loader
        self.view: LaterView[NearPanel] | None = None
        self.panel: NearPanel | None = None
        loader.told_apart.connect(self._tell)
        loader.keeper_changed.connect(self._tell_keeper)

    def attach(self, page: "CopiesPage", narrowing: Callable[[], str]) -> None:
        """Add the view to the page; `narrowing` returns why no group is listed."""
        self.view = page.add_view(self.tr("Same pictures"), partial(self._made, narrowing))

    def _made(self, narrowing: Callable[[], str]) -> "ViewContents[NearPanel]":
        from app.qt.copies.near.formatting import NearFormatter  # noqa: PLC0415 - not needed at the start
        from app.qt.copies.near.panel import NearPanel  # noqa: PLC0415 - as above
        from app.qt.copies.near.pictures import AlignedPictures  # noqa: PLC0415 - as above
        from app.qt.copies.page import ViewContents  # noqa: PLC0415 - as above
        from app.qt.pictures.preview_loader import PreviewLoader  # noqa: PLC0415 - as above

        desk, loader = self._desk, self._loader
        self._pictures = AlignedPictures(desk.part(PreviewLoader), self)
        words = NearFormatter(desk.texts, self)
        self.panel = panel = NearPanel(words, desk.menu, self._pictures, writable=desk.writable)
        panel.asked_changed.connect(self.read)
        panel.group_requested.connect(loader.read_group)
        panel.model.values_wanted.connect(loader.read_values)
        panel.cancel_requested.connect(loader.pause)
        panel.apart_requested.connect(loader.tell_apart)
        panel.keeper_chosen.connect(loader.choose_keeper)
        panel.files.file_requested.connect(desk.show_file)
        panel.trash_requested.connect(
            lambda heads, files: self.trash_requested.emit(loader.shown, heads, files)
        )
        loader.found.connect(lambda found: panel.show_found(found, narrowing))
        loader.progressed.connect(panel.show_progress)
        loader.ended.connect(panel.end_progress)
        loader.values_read.connect(panel.model.fill)
        loader.group_read.connect(panel.show_details)
        loader.coverage_read.connect(panel.show_coverage)
        return ViewContents(panel, panel.files, of_group=True, heir=panel.groups)

    @Slot()
    def refresh(self) -> None:
        """Read what is shown again while the view is shown."""
        if self.panel is not None and self.panel.isVisible():
            self._loader.read_coverage()
            self._look_at_jobs()
            self.read()

    @Slot()
    def read(self) -> None:
        """Read the groups of the search while the view is shown."""
        if self.panel is not None and self.panel.isVisible():
            self._loader.read(self.panel.asked._replace(query=self._desk.browse.state.query))

    def leave(self) -> None:
        """Read nothing more."""
        self._loader.pause()
        if self.panel is not None:
            self._pictures.clear()

    @_jobs.background
    async def _look_at_jobs(self) -> None:
        jobs = await self._desk.queue.list()
        busy = any(job.type == FINGERPRINT.name and job.state is JobState.RUNNING for job in jobs)
        if self.panel is not None:
            self.panel.show_busy(busy=busy)

    @Slot(object, bool)
    def _tell(self, pairs: Pairs, apart: bool) -> None:  # noqa: FBT001 - a signal's argument
        files = self._desk.texts.files(len(pairs))
        if apart:
            text = self.tr("Not the same as the best one: {}. “Not the same” shows them.")
            words = self.tr("“Not the same” for {}")
        else:
            text = self.tr("The same as the best one after all: {}.")
            words = self.tr("“The same after all” for {}")
        undo, redo = (partial(self._loader.set_apart, pairs, apart=each) for each in (not apart, apart))
        self._desk.undo.push(UndoEntry(words=words.format(files), undo=undo, redo=redo), text.format(files))

    @Slot(object, object, object)
    def _tell_keeper(self, group: Sequence[int], before: Chosen, now: Chosen) -> None:
        if not now:
            text = self.tr("The rules choose the file to keep again.")
        elif before.keys() - now.keys():
            text = self.tr(
                "The chosen file is to be kept from now on. The choice before it no longer counts."
            )
        else:
            text = self.tr("The chosen file is to be kept from now on.")
        undo, redo = (partial(self._loader.set_keepers, group, chosen) for chosen in (before, now))
        self._desk.undo.push(
            UndoEntry(words=self.tr("choice of the file to keep"), undo=undo, redo=redo), text
        )


class PlannedChoice(NamedTuple):
    """A choice that is planned by the rules that the user chooses."""

    choice: near_removals.NearChoice
    disks: Mapping[bytes, Disk]
    origin: PlanOrigin

    def sources(self) -> Collection[bytes]:
        return self.choice.sources()

    def reached(self, away: Collection[bytes]) -> "PlannedChoice":
        return self._replace(choice=self.choice._replace(away=away))

    def emptied(self) -> "PlannedChoice":
        return self._replace(choice=self.choice._replace(groups=()))

    def planned(self, options: PlanOptions) -> TrashPlan:
        plans = self.choice.plans(options.rules(()))
        return TrashPlan(
            by_folder(plans),
            ChosenRemovals(plans),
            sum(each.backups for each in plans),
            self.disks,
            options,
            self.origin,
            is_near=True,
            dubs=sum(each.dubs for each in plans),
        )


def choose_near(
    reader: Reader,
    *,
    found: NearGroupList,
    heads: Sequence[int],
    files: Sequence[int] | None,
) -> PlannedChoice:
    """Return the choice of files of the groups with these first files; None: all but the first ones."""
    rows = [row for row in map(found.row_of, heads) if row is not None]
    choice = near_removals.choose_near(reader, found, rows, files)
    origin = PlanOrigin(
        files=0 if files is None else len(choice.chosen),
        groups=len(choice.groups),
        selected=len(rows) < len(found),
    )
    return PlannedChoice(choice, reader.source_disks(), origin)
