"""The state of sources at rest: mounts are a fake's, the looks are real."""

import asyncio
import shutil
from collections.abc import Awaitable, Callable, Mapping
from contextlib import suppress
from pathlib import Path

import pytest

from app.config.volumes import volume_id
from app.core.message import Message
from app.core.sources.disk import DiskFacts
from app.core.sources.presence import KnownSource
from app.disk_pool import presence
from app.disk_pool.presence_child import Seen
from app.jobs import source_presence
from app.jobs.source_presence import OFFLINE_SECONDS, SHARE_SECONDS, PresenceChange, SourcePresence
from app.library import Library
from app.library.home import figures
from app.library.scan import disks, sources
from app.process.wakeup import Wakeup
from app.watch.mount_watcher import Listener
from tests.doubles import make_files
from tests.library.filling import run_sql

PATIENCE = 60.0


class FakeMounts:
    """A watch over mounts that tells what the test has it tell."""

    def __init__(self) -> None:
        self.tell: Listener = lambda _points: None
        self.closed = False

    def __call__(self, listener: Listener) -> "FakeMounts":
        self.tell = listener
        return self

    def close(self) -> None:
        self.closed = True


class Room:
    """The presence at work."""

    def __init__(self, library: Library) -> None:
        self.library = library
        self.mounts = FakeMounts()
        self.now = 1000.0
        self.news = asyncio.Queue[PresenceChange]()
        self.presence = SourcePresence(
            library, clock=lambda: self.now, watch_mounts=self.mounts, settle_seconds=0.0
        )
        self.presence.subscribe(self.news.put_nowait)

    async def next(self) -> PresenceChange:
        return await self.news.get()

    async def idle(self) -> None:
        """Wait until no look runs."""
        await self.presence.idle()

    def online(self) -> dict[bytes, bool]:
        known = self.library.write(sources.all_sources).result()
        return {source.path: source.online for source in known}


def run(library: Library, act: Callable[[Room], Awaitable[None]]) -> None:
    async def main() -> None:
        room = Room(library)
        try:
            async with asyncio.timeout(PATIENCE):
                await act(room)
        finally:
            await room.presence.close()
        assert room.mounts.closed

    asyncio.run(main())


@pytest.fixture
def disk(library: Library, videos: Path) -> Path:
    """A source with a file, which is not under watch."""
    return _add(library, videos / "disk")


def _add(library: Library, folder: Path) -> Path:
    folder.mkdir(parents=True)
    make_files(folder, 1)
    library.write(sources.add, bytes(folder), volume_id(bytes(folder)), 0.0).result()
    return folder


def _away(folder: Path) -> Path:
    return folder.rename(folder.with_name("away"))


def test_a_source_goes_offline_and_comes_back_with_its_mount(library: Library, disk: Path) -> None:
    async def act(room: Room) -> None:
        await room.presence.look()
        await room.idle()
        assert room.news.empty()
        away = _away(disk)
        room.mounts.tell(frozenset({bytes(disk)}))
        gone = await room.next()
        assert (gone.path, gone.is_turn, gone.is_back) == (bytes(disk), True, False)
        assert gone.reason == Message("source.not_found")
        assert dict(room.presence.reasons) == {gone.source_id: gone.reason}
        assert room.online() == {bytes(disk): False}
        away.rename(disk)
        room.mounts.tell(frozenset({bytes(disk.parent)}))
        back = await room.next()
        assert (back.source_id, back.reason, back.is_back) == (gone.source_id, None, True)
        assert room.online() == {bytes(disk): True}
        assert not room.presence.reasons

    run(library, act)


def test_a_look_tells_the_space_of_the_disk_again_for_a_source_that_a_job_has_added(
    library: Library, disk: Path, videos: Path
) -> None:
    async def act(room: Room) -> None:
        await room.presence.look()
        await room.idle()
        other = _add(library, videos / "other")
        first, second = figures.read(library, 0.0).sources
        assert {first.path, second.path} == {bytes(disk), bytes(other)}
        assert first.disk == second.disk
        assert first.disk.space is not None
        assert first.disk.space.total == shutil.disk_usage(disk).total
        await asyncio.to_thread(run_sql, library, "UPDATE disk SET free = NULL")
        room.presence.recheck()
        await room.idle()
        again = figures.read(library, 0.0).sources[0].disk.space
        assert again is not None
        assert 0 <= again.free <= again.total

    run(library, act)


def test_the_first_look_finds_what_happened_while_no_program_ran(library: Library, disk: Path) -> None:
    _away(disk)

    async def act(room: Room) -> None:
        await room.presence.look()
        assert (await room.next()).is_turn
        assert room.online() == {bytes(disk): False}

    run(library, act)


def test_a_disk_that_goes_was_seen_until_then(library: Library, disk: Path) -> None:
    def last_seen() -> float:
        (known,) = library.write(disks.read).result()
        return known.last_seen or 0.0

    async def act(room: Room) -> None:
        await room.presence.look()
        await room.idle()
        run_sql(library, "UPDATE disk SET last_seen = 1.0")  # the program runs for long
        away = _away(disk)
        room.mounts.tell(frozenset({bytes(disk)}))
        await room.next()
        assert last_seen() > 1.0
        run_sql(library, "UPDATE disk SET last_seen = 1.0")
        room.now += OFFLINE_SECONDS
        await room.idle()
        await room.presence.look()
        await room.idle()
        assert last_seen() == 1.0
        away.rename(disk)

    run(library, act)


def test_a_source_that_was_offline_has_its_reason_without_a_turn(library: Library, disk: Path) -> None:
    (known,) = library.write(sources.all_sources).result()
    library.write(sources.set_offline, known.id).result()
    _away(disk)

    async def act(room: Room) -> None:
        await room.presence.look()
        change = await room.next()
        assert (change.is_turn, change.reason) == (False, Message("source.not_found"))

    run(library, act)


def test_a_mount_elsewhere_touches_no_source_that_is_online(
    library: Library, disk: Path, videos: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = _add(library, videos / "other")
    looked: list[set[bytes]] = []
    look = presence.look

    def noted(wanted: Mapping[int, KnownSource], tell: presence.Tell, *, end: Wakeup) -> None:
        looked.append({source.path for source in wanted.values()})
        look(wanted, tell, end=end)

    monkeypatch.setattr(presence, "look", noted)

    async def act(room: Room) -> None:
        await room.presence.look()
        await room.idle()
        _away(disk)
        room.mounts.tell(frozenset({bytes(disk)}))
        await room.next()
        await room.idle()
        room.mounts.tell(frozenset({bytes(videos / "third")}))
        await asyncio.sleep(0)  # the presence hears
        await room.idle()
        assert looked[0] == {bytes(disk), bytes(other)}
        assert set().union(*looked[1:]) == {bytes(disk)}

    run(library, act)


def test_a_change_of_a_disk_touches_no_share_below_its_mount_point(
    library: Library, disk: Path, videos: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    share = _add(library, videos / "share")
    points = frozenset({bytes(videos), bytes(share)})
    monkeypatch.setattr(source_presence, "goes_silently", lambda path: path == bytes(share))
    monkeypatch.setattr(source_presence, "mounted", lambda: dict.fromkeys(points, ""))
    looked: list[set[bytes]] = []

    def note(wanted: Mapping[int, KnownSource], _tell: presence.Tell, *, end: Wakeup) -> None:
        del end
        looked.append({source.path for source in wanted.values()})

    monkeypatch.setattr(presence, "look", note)

    async def act(room: Room) -> None:
        await room.presence.look()
        await room.idle()
        assert looked == [{bytes(disk), bytes(share)}]
        for changed, source in ((videos, disk), (share, share)):
            looked.clear()
            room.mounts.tell(frozenset({bytes(changed)}))
            await asyncio.sleep(0)  # the presence hears
            await room.idle()
            assert set().union(*looked) == {bytes(source)}

    run(library, act)


def test_a_source_behind_a_link_follows_the_mount_that_the_link_leads_to(
    library: Library, videos: Path, tmp_path: Path
) -> None:
    real = tmp_path / "real"
    real.mkdir()
    make_files(real, 1)
    link = videos / "link"
    with suppress(OSError):  # Windows may allow no links
        link.symlink_to(real, target_is_directory=True)
    if not link.is_symlink():  # wine only says that it makes them
        return
    library.write(sources.add, bytes(link), volume_id(bytes(link)), 0.0).result()

    async def act(room: Room) -> None:
        await room.presence.look()
        await room.idle()
        real.rename(tmp_path / "away")
        room.mounts.tell(frozenset({bytes(real.resolve())}))
        assert (await room.next()).is_turn

    run(library, act)


def test_an_idle_automatic_mount_is_neither_touched_nor_offline(
    library: Library, disk: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(source_presence, "is_idle", lambda path: path == bytes(disk))
    _away(disk)

    async def act(room: Room) -> None:
        await room.presence.look()
        await room.idle()
        room.mounts.tell(frozenset({bytes(disk)}))
        await asyncio.sleep(0)  # the presence hears
        await room.idle()
        assert room.online() == {bytes(disk): True}

    run(library, act)


def test_a_source_can_come_back_without_a_mount(library: Library, disk: Path) -> None:
    away = _away(disk)

    async def act(room: Room) -> None:
        await room.presence.look()
        await room.next()
        await room.idle()
        away.rename(disk)
        await room.presence.look()
        await room.idle()
        assert room.news.empty()
        room.now += OFFLINE_SECONDS
        await room.presence.look()
        assert (await room.next()).is_back

    run(library, act)


def test_a_job_that_stores_an_older_state_is_put_right(library: Library, disk: Path) -> None:
    async def act(room: Room) -> None:
        await room.presence.look()
        await room.presence.idle()
        (known,) = room.library.write(sources.all_sources).result()
        room.library.write(sources.set_offline, known.id).result()  # as a scan that was late
        room.presence.recheck()
        assert (await room.next()).is_back
        _away(disk)
        room.mounts.tell(frozenset({bytes(disk)}))
        await room.next()
        await room.presence.idle()
        room.library.write(sources.set_presence, known.id, bytes(disk), online=True).result()
        room.presence.recheck()
        assert (await room.next()).is_turn

    run(library, act)


def test_a_share_that_dies_without_an_unmount_is_found_within_a_minute(
    library: Library, disk: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(source_presence, "goes_silently", lambda path: path == bytes(disk))

    async def act(room: Room) -> None:
        await room.presence.look()
        await room.presence.idle()
        _away(disk)
        room.now += SHARE_SECONDS - 1
        await room.presence.look()
        await room.presence.idle()
        assert room.news.empty()
        room.now += OFFLINE_SECONDS
        await room.presence.look()
        assert (await room.next()).is_turn

    run(library, act)


def test_a_source_that_did_not_answer_is_not_touched_every_few_seconds(
    library: Library, disk: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    silent = Seen(Message("source.silent", {"limit": 20}), bytes(disk))
    looks: list[float] = []

    async def act(room: Room) -> None:
        def look(wanted: Mapping[int, KnownSource], tell: presence.Tell, *, end: Wakeup) -> None:
            looks.append(room.now)
            for id_ in wanted:
                tell(id_, silent)

        monkeypatch.setattr(presence, "look", look)
        await room.presence.look()
        assert (await room.next()).is_turn
        for _ in range(8):
            await room.presence.idle()
            room.now += OFFLINE_SECONDS
            await room.presence.look()
        await room.presence.idle()
        assert looks == [1000.0, 1000.0 + SHARE_SECONDS, 1000.0 + 2 * SHARE_SECONDS]

    run(library, act)


def test_an_answer_replaces_one_that_is_still_being_stored(
    library: Library, disk: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gone = Message("source.other_volume")

    def look(wanted: Mapping[int, KnownSource], tell: presence.Tell, *, end: Wakeup) -> None:
        for id_ in wanted:
            tell(id_, Seen(None, bytes(disk), DiskFacts(label="Films")))
            tell(id_, Seen(gone, bytes(disk)))

    monkeypatch.setattr(presence, "look", look)

    async def act(room: Room) -> None:
        await room.presence.look()
        await room.presence.idle()
        assert room.online() == {bytes(disk): False}
        assert list(room.presence.reasons.values()) == [gone]

    run(library, act)


def test_a_mount_that_seemed_to_be_the_disk_is_looked_at_again(
    library: Library, disk: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers = iter(
        [Seen(None, bytes(disk)), Seen(None, bytes(disk)), Seen(Message("source.other_volume"), b"")]
    )

    def look(wanted: Mapping[int, KnownSource], tell: presence.Tell, *, end: Wakeup) -> None:
        for id_ in wanted:
            tell(id_, next(answers))

    monkeypatch.setattr(presence, "look", look)

    async def act(room: Room) -> None:
        await room.presence.look()
        await room.presence.idle()
        room.mounts.tell(frozenset({bytes(disk)}))
        assert (await room.next()).reason == Message("source.other_volume")

    run(library, act)


def test_a_source_that_was_removed_or_relocated_meanwhile_keeps_its_state(
    library: Library, disk: Path
) -> None:
    (known,) = library.write(sources.all_sources).result()
    assert not library.write(sources.set_presence, known.id, b"/elsewhere", online=False).result()
    assert library.write(sources.set_presence, known.id, bytes(disk), online=False).result()
    assert not library.write(sources.set_presence, known.id, bytes(disk), online=False).result()
