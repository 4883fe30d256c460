"""The watch over sources: the scans it requests, and what it says of each. The clock is the test's."""

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest

from app.config.settings import Settings
from app.config.volumes import volume_id
from app.core.cluster import ClusterChoice
from app.core.file.filetypes import NameRules
from app.core.message import Message
from app.core.scan.job import ScanRequest
from app.core.watch.hint import ChangesSettled, Ended, Watching, WatchMessage
from app.core.watch.stability import STILL_SECONDS
from app.core.watch.state import WatchMode
from app.jobs.watch_service import AGAIN_SECONDS, GAP_SECONDS, WatchService
from app.library import Library
from app.library.automation import watches
from app.library.copies import removal
from app.library.scan import sources
from app.watch.source_watcher import Listener
from tests.doubles import InMemoryJobQueue, make_files
from tests.jobs.acts import FAKE_SCAN, Handler, handler, nothing

HOUR = 3600.0
NOON = 1_700_000_000.0
PATIENCE = 30.0


class FakeWatcher:
    """A watcher that says what the test has it say."""

    def __init__(self, root: bytes, _names: NameRules, listener: Listener) -> None:
        self.root = root
        self.tell = listener
        self.closed = False

    def close(self) -> None:
        self.closed = True


class Watch:
    """The service at work, with its watchers and jobs."""

    def __init__(self, library: Library) -> None:
        self.library = library
        self.now = NOON
        self.settings = Settings()
        self.watchers: list[FakeWatcher] = []
        self.queue = InMemoryJobQueue()
        self.handler: Handler = handler(nothing)
        self.queue.register(FAKE_SCAN, self.handler)
        self.service = WatchService(
            library,
            self.queue,
            lambda: self.settings,
            clock=lambda: self.now,
            make_watcher=self._make_watcher,
        )

    def _make_watcher(self, root: bytes, names: NameRules, listener: Listener) -> FakeWatcher:
        self.watchers.append(FakeWatcher(root, names, listener))
        return self.watchers[-1]

    async def tell(self, message: WatchMessage) -> None:
        """Have the last watcher say this, and let the jobs end."""
        self.watchers[-1].tell(message)
        await self.jobs_done()

    async def look(self, seconds: float = 0.0) -> None:
        self.now += seconds
        await self.service.look()
        await self.jobs_done()

    async def jobs_done(self) -> None:
        for _ in range(5):  # the service hears, requests, and hears of the end in turns of the loop
            await asyncio.sleep(0)
        for job in await self.queue.list():
            await self.queue.wait(job.id)
        await asyncio.sleep(0)

    def scanned(self) -> list[tuple[bytes, ...]]:
        """Return the paths of the scans since the last call."""
        requests = [payload["request"] for _, payload in self.handler.calls]
        self.handler.calls.clear()
        return [request.paths for request in requests]

    def state(self) -> WatchMode:
        (state,) = self.service.states().values()
        return state.mode

    async def close(self) -> None:
        await self.service.close()
        await self.queue.close()
        assert all(watcher.closed for watcher in self.watchers)


def run(library: Library, act: Callable[[Watch], Awaitable[None]]) -> None:
    """Run an act with a service on a loop of its own."""

    async def main() -> None:
        watch = Watch(library)
        try:
            async with asyncio.timeout(PATIENCE):
                await act(watch)
        finally:
            await watch.close()

    asyncio.run(main())


@pytest.fixture
def source(library: Library, videos: Path) -> Path:
    """A watched source on the disk."""
    make_files(videos, 1)
    path = bytes(videos)
    library.write(sources.add, path, volume_id(path), 0.0).result()
    library.write(watches.switch, path, on=True).result()
    return videos


def test_a_source_is_scanned_when_its_watch_begins(library: Library, source: Path) -> None:
    async def act(watch: Watch) -> None:
        await watch.look()
        assert [watcher.root for watcher in watch.watchers] == [bytes(source)]
        assert (watch.state(), watch.scanned()) == (WatchMode.STARTING, [])
        await watch.tell(Watching(3))
        assert (watch.state(), watch.scanned()) == (WatchMode.EVENTS, [(bytes(source),)])
        await watch.look(60.0)
        assert watch.scanned() == []

    run(library, act)


def test_changes_are_scanned_without_the_files_that_grow(library: Library, source: Path) -> None:
    growing = bytes(source / "a" / "growing.mkv")

    async def act(watch: Watch) -> None:
        await watch.look()
        await watch.tell(Watching(3))
        watch.scanned()
        await watch.look(GAP_SECONDS)
        await watch.tell(ChangesSettled((bytes(source / "a"),), (growing,)))
        request: ScanRequest = watch.handler.calls[0][1]["request"]
        assert (request.paths, request.left_out) == ((bytes(source / "a"),), (growing,))
        other = ScanRequest(paths=(bytes(source / "b"),))
        assert watch.service.without_growing(other).left_out == ()
        await watch.tell(ChangesSettled((), ()))
        assert watch.service.without_growing(request).left_out == ()

    run(library, act)


def test_a_cluster_reads_a_whole_source_and_this_computer_a_few_changes(
    library: Library, source: Path
) -> None:
    async def act(watch: Watch) -> None:
        watch.settings = Settings(cluster="local:2", workers=3)
        await watch.look()
        await watch.tell(Watching(3))
        await watch.look(GAP_SECONDS)
        await watch.tell(ChangesSettled((bytes(source / "a"),), ()))
        whole, changes = (payload["request"] for _, payload in watch.handler.calls)
        assert (whole.cluster, whole.workers) == (ClusterChoice(address="local:2"), None)
        assert (changes.cluster, changes.workers) == (None, 3)

    run(library, act)


def test_a_copy_that_begins_after_the_request_waits_where_events_tell_of_it(
    library: Library, source: Path
) -> None:
    everything = ScanRequest(paths=(bytes(source),))
    more = ScanRequest(paths=(bytes(source), b"/elsewhere"))

    async def act(watch: Watch) -> None:
        await watch.look()
        await watch.tell(Watching(3))
        first: ScanRequest = watch.handler.calls[0][1]["request"]
        assert first.still_seconds == 0.0  # no event told of a copy that ended just before
        assert watch.service.without_growing(everything).still_seconds == STILL_SECONDS
        assert watch.service.without_growing(more).still_seconds == 0.0
        await watch.tell(Ended(Message("watch.limit", {"limit": 3})))
        assert watch.service.without_growing(everything).still_seconds == 0.0

    run(library, act)


def test_changes_during_a_scan_are_scanned_together_after_it(library: Library, source: Path) -> None:
    async def act(watch: Watch) -> None:
        await watch.look()
        await watch.tell(Watching(3))
        watch.scanned()
        for name in ("a", "b", "a"):
            await watch.tell(ChangesSettled((bytes(source / name),), ()))
        assert watch.scanned() == []
        await watch.look(GAP_SECONDS)
        assert watch.scanned() == [(bytes(source / "a"), bytes(source / "b"))]

    run(library, act)


def test_a_scan_in_an_hour_is_the_truth_and_one_catches_up(library: Library, source: Path) -> None:
    async def act(watch: Watch) -> None:
        await watch.look()
        await watch.tell(Watching(3))
        watch.scanned()
        await watch.look(HOUR - 1)
        assert watch.scanned() == []
        await watch.look(1)
        assert watch.scanned() == [(bytes(source),)]
        await watch.look(72 * HOUR)
        assert watch.scanned() == [(bytes(source),)]
        await watch.look(60)
        assert watch.scanned() == []

    run(library, act)


def test_a_clock_that_is_set_back_stops_nothing(library: Library, source: Path) -> None:
    async def act(watch: Watch) -> None:
        await watch.look()
        await watch.tell(Watching(3))
        watch.scanned()
        await watch.look(-1000 * HOUR)
        assert watch.scanned() == [(bytes(source),)]
        await watch.look(HOUR - 1)
        assert watch.scanned() == []
        await watch.look(1)
        assert watch.scanned() == [(bytes(source),)]

    run(library, act)


@pytest.mark.parametrize(
    ("reason", "mode", "hours"),
    [
        (Message("watch.limit", {"limit": 100}), WatchMode.HOURLY, 1),
        (Message("watch.failed", {"detail": "?"}), WatchMode.HOURLY, 1),
        (Message("watch.network"), WatchMode.NIGHTLY, 24),
    ],
)
def test_without_events_a_timer_finds_changes_and_the_source_says_so(
    library: Library, source: Path, reason: Message, mode: WatchMode, hours: int
) -> None:
    async def act(watch: Watch) -> None:
        await watch.look()
        await watch.tell(Ended(reason))
        assert watch.scanned() == [(bytes(source),)]
        (state,) = watch.service.states().values()
        assert (state.mode, state.reason) == (mode, reason)
        assert str(reason) in str(state)
        await watch.look(hours * HOUR + HOUR)
        assert watch.scanned() == [(bytes(source),)]

    run(library, act)


def test_a_watch_that_failed_is_tried_again(library: Library, source: Path) -> None:
    del source

    async def act(watch: Watch) -> None:
        await watch.look()
        await watch.tell(Ended(Message("watch.limit", {"limit": 100})))
        await watch.look(AGAIN_SECONDS - 1)
        assert len(watch.watchers) == 1
        await watch.look(1)
        assert (len(watch.watchers), watch.state()) == (2, WatchMode.HOURLY)
        await watch.tell(Watching(3))
        assert watch.state() is WatchMode.EVENTS

    run(library, act)


def test_a_source_that_is_lost_is_scanned_and_again_when_it_is_back(library: Library, source: Path) -> None:
    async def act(watch: Watch) -> None:
        await watch.look()
        (known,) = library.write(watches.read).result()
        library.write(sources.set_offline, known.id).result()
        watch.service.on_presence(known.id, online=False)
        await watch.look()
        assert (watch.state(), watch.scanned()) == (WatchMode.OFFLINE, [(bytes(source),)])
        library.write(sources.set_presence, known.id, known.path, online=True).result()
        watch.service.on_presence(known.id, online=True)
        await watch.look()
        assert watch.scanned() == [(bytes(source),)]
        assert (len(watch.watchers), watch.state()) == (2, WatchMode.STARTING)

    run(library, act)


def test_a_source_of_which_the_watcher_has_told_that_it_is_lost_is_scanned_once(
    library: Library, source: Path
) -> None:
    async def act(watch: Watch) -> None:
        await watch.look()
        (known,) = library.write(watches.read).result()
        watch.watchers[0].tell(Ended(Message("watch.lost"), is_lost=True))
        await asyncio.sleep(0)  # the service hears
        watch.service.on_presence(known.id, online=False)
        await watch.look(GAP_SECONDS)
        assert watch.scanned() == [(bytes(source),)]

    run(library, act)


def test_a_folder_that_replaces_a_lost_one_is_watched_at_the_next_look(
    library: Library, source: Path
) -> None:
    async def act(watch: Watch) -> None:
        await watch.look()
        await watch.tell(Ended(Message("watch.lost"), is_lost=True))
        assert watch.scanned() == [(bytes(source),)]
        await watch.look(GAP_SECONDS)
        assert (len(watch.watchers), watch.state()) == (2, WatchMode.STARTING)

    run(library, act)


def test_only_watched_sources_are_scanned_when_they_are_back(library: Library, source: Path) -> None:
    async def act(watch: Watch) -> None:
        (known,) = library.write(watches.read).result()
        library.write(watches.switch, bytes(source), on=False).result()
        await watch.look()
        watch.service.on_presence(known.id, online=True)
        await watch.look()
        assert watch.scanned() == []

    run(library, act)


def test_a_source_that_is_switched_off_or_removed_is_watched_no_more(library: Library, source: Path) -> None:
    async def act(watch: Watch) -> None:
        heard: list[int] = []
        unsubscribe = watch.service.subscribe(lambda: heard.append(len(watch.service.states())))
        await watch.look()
        library.write(watches.switch, bytes(source), on=False).result()
        await watch.look()
        assert (watch.watchers[0].closed, dict(watch.service.states())) == (True, {})
        await watch.tell(ChangesSettled((bytes(source),), ()))  # said before it was closed
        assert watch.scanned() == []
        library.write(watches.switch, bytes(source), on=True).result()
        await watch.look()
        (known,) = library.write(watches.read).result()
        library.write(removal.remove_source, known.id, 1.0).result()
        await watch.look()
        assert watch.watchers[1].closed
        assert heard == [1, 0, 1, 0]
        unsubscribe()

    run(library, act)


def test_a_closed_queue_ends_the_requests(library: Library, source: Path) -> None:
    del source

    async def act(watch: Watch) -> None:
        await watch.look()
        await watch.queue.close()
        watch.watchers[-1].tell(Watching(3))
        await asyncio.sleep(0)
        await watch.service.look()
        assert watch.scanned() == []

    run(library, act)
