"""Has folders looked after: watches, schedules, notifications and the background, in one act."""

import time
from asyncio import wrap_future
from collections.abc import Sequence
from functools import partial

from msgspec import Struct
from msgspec.structs import replace

from app.config import autostart
from app.config.settings import Settings
from app.core.errors import CinventoryError
from app.core.schedule.care import PLANS, Care, covering, missing_plans, surplus
from app.core.schedule.schedule import Schedule, SchedulePlan
from app.core.sources.source import SourceRecord
from app.core.watch.state import WatchedSource
from app.jobs.scheduled_request import known_schedules
from app.library.automation import schedules, watches
from app.library.recorded import RowChange, recorded
from app.qt.base.desk import Desk
from app.qt.base.library_reads import LibraryReads
from app.qt.base.tasks import Loader, background
from app.qt.base.undo import UndoEntry
from app.qt.jobs.schedules.care_form import USUAL, CareForm, CareState, LookAfterSheet
from app.qt.jobs.schedules.formatting import ScheduleFormatter


class _Wish(Struct, frozen=True, kw_only=True):
    """A change that the user wants."""

    plans: Sequence[SchedulePlan]
    surplus: Sequence[int]
    """Ids of the schedules that go."""
    paths: Sequence[bytes]
    """The sources that are watched from now on, or no more."""
    before: CareState
    after: CareState


class _Done(Struct, frozen=True, kw_only=True):
    """A change that was made."""

    plans: RowChange[Schedule]
    watches: RowChange[WatchedSource]
    state: CareState

    def back(self, state: CareState) -> "_Done":
        """Return the change that takes this one back to a state."""
        return _Done(plans=self.plans.back, watches=self.watches.back, state=state)


class LookAfter(Loader):
    """Opens the sheet for the chosen source, or for all of them, and does what is ticked there."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.tasks, desk.window)
        self._desk = desk
        self._words = ScheduleFormatter(desk.texts, self)
        self._reads = LibraryReads(desk.library, "care")
        desk.menu["look_after"].triggered.connect(lambda _checked: self.ask())

    def close(self) -> None:
        """Cancel the running reads."""
        self._reads.close()

    @background
    async def ask(self) -> None:
        """Show what is done for the chosen source, or for all, and what could be."""
        known = await self._reads.ask(known_schedules)
        source = self._desk.sources.source(self._desk.browse.state.source_id)
        before, form = self._state(known, source), CareForm(self._words)
        is_new = not (before.watch or before.work)
        form.show_state(replace(before, watch=USUAL.watch, work=USUAL.work) if is_new else before)
        path = source.path if source else None
        there = {care: covering(known, PLANS[care][0][0], path) for care in before.work}
        everywhere = [care for care, found in there.items() if path and not _own(found, path)]
        form.show_schedules({care: found[0] for care, found in there.items()}, everywhere)
        sheet = LookAfterSheet(self._name(source) if source else "", form, self._desk.window)
        sheet.finished.connect(sheet.deleteLater)
        sheet.chosen.connect(lambda after: self._take(source, known, before, after))
        sheet.open()

    def _sources(self, source: SourceRecord | None) -> Sequence[SourceRecord]:
        return (source,) if source else self._desk.sources.folders(None)

    def _state(self, known: Sequence[Schedule], source: SourceRecord | None) -> CareState:
        watched = self._desk.automation.watch.states()
        settings, path = self._desk.preferences.settings, source.path if source else None
        return CareState(
            watch=all(each.id in watched for each in self._sources(source)),
            work=frozenset(care for care in Care if covering(known, PLANS[care][0][0], path)),
            alerts=settings.desktop_alerts,
            background=settings.background and autostart.is_on(),
        )

    def _take(
        self, source: SourceRecord | None, known: Sequence[Schedule], before: CareState, after: CareState
    ) -> None:
        if after == before:
            return
        path = source.path if source else None
        watched = self._desk.automation.watch.states()
        paths = [each.path for each in self._sources(source) if (each.id in watched) is not after.watch]
        wish = _Wish(
            plans=[plan for care in after.work for plan in missing_plans(known, care, path)],
            surplus=[each.id for care in before.work - after.work for each in surplus(known, care, path)],
            paths=paths,
            before=before,
            after=after,
        )
        self._apply(wish, self._name(source) if source else "")

    @background
    async def _apply(self, wish: _Wish, name: str) -> None:
        write, after = self._desk.library.write, wish.after
        replace_all = partial(schedules.replace_all, plans=wish.plans, gone=wish.surplus, now=time.time())
        switch_all = partial(watches.switch_all, on=after.watch)
        try:
            done = _Done(
                plans=await wrap_future(write(recorded, schedules.read, replace_all)),
                watches=await wrap_future(write(recorded, watches.read, switch_all, wish.paths)),
                state=after,
            )
        except CinventoryError as error:
            self._desk.notice.announce(self._desk.texts.error(error))
            return
        self._prefer(after)
        words = self.tr("looking after “{}”").format(name or self.tr("All folders"))
        undo, redo = partial(self._exchange, done.back(wish.before)), partial(self._exchange, done)
        self._desk.undo.push(UndoEntry(words=words, undo=undo, redo=redo), self._said(name, after))
        await self._desk.automation.look()

    async def _exchange(self, done: _Done) -> None:
        await wrap_future(self._desk.library.write(schedules.exchange, done.plans))
        await wrap_future(self._desk.library.write(watches.exchange, done.watches))
        self._prefer(done.state)
        await self._desk.automation.look()

    def _prefer(self, state: CareState) -> None:
        """Save what concerns all folders."""
        before = self._desk.preferences.settings
        settings: Settings = replace(before, desktop_alerts=state.alerts)
        if state.background != (before.background and autostart.is_on()):
            settings = replace(settings, background=state.background)
            try:
                autostart.switch(on=state.background)
            except OSError as error:
                self._desk.notice.announce(self._desk.texts.error(error))
        if settings != before:
            self._desk.preferences.keep(settings)

    def _said(self, name: str, state: CareState) -> str:
        """Return what is done from now on, in words; the name is empty for all folders."""
        words = {
            Care.VERIFY: self.tr("verified every month"),
            Care.DAMAGE: self.tr("checked for damage every month"),
        }
        parts = [self.tr("watched")] if state.watch else []
        parts += [words[care] for care in Care if care in state.work]
        name = name or self.tr("All folders")
        if not parts:
            return self.tr("Nothing begins by itself for “{}” any more.").format(name)
        return self.tr("“{}” is looked after: {}.").format(name, ", ".join(parts))

    def _name(self, source: SourceRecord) -> str:
        return self._desk.sources.name(source.path)


def _own(found: Sequence[Schedule], path: bytes) -> bool:
    """Return whether one of these schedules is for this source alone."""
    return any(each.plan.source == path for each in found)
