"""Folders of a share that answers late are listed several at a time, with the same results."""

import os
import threading
from collections.abc import Generator, Iterable, Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest

from app.core.file.listed_file import ListedFile
from app.core.message import Message
from app.core.scan.folder_digest import digest_by_name
from app.core.text.names import moved, verbatim
from app.process.wait_meter import LATEST, WaitMeter
from app.scan.listing import tree_walk
from app.scan.listing.frontier import LOSSES_OF_THREADS, Frontier
from app.scan.listing.lister_child import list_root
from app.scan.listing.lister_protocol import ListRequest, RootPart
from app.scan.listing.position import THREADS, ChildPosition, SharedPosition, SystemCall
from tests.doubles import make_files
from tests.waiting import wait_until

DIED = Message("folder.lister_died")


@pytest.fixture
def tree(videos: Path) -> Path:
    """Folders three deep, with two files in each of the innermost."""
    for outer in range(6):
        for inner in range(6):
            make_files(videos / f"o{outer}" / f"i{inner}", 2, f".{outer}.{inner}.mkv")
    (videos / "o0" / "note.txt").touch()
    return videos


@pytest.fixture
def late(monkeypatch: pytest.MonkeyPatch) -> None:
    """Have all folders count as late."""
    monkeypatch.setattr(WaitMeter, "is_slow", True)


def _parts(root: Path, **request: object) -> Generator[RootPart, None, None]:
    for told in list_root(ListRequest(os.fsencode(root), **request), sniff=False):  # type: ignore[arg-type]
        if isinstance(told, RootPart):
            yield told


def _sum(parts: Iterable[RootPart]) -> RootPart:
    total = RootPart()
    for part in parts:
        total.add(part)
    return total


def _comparable(found: RootPart) -> tuple[object, ...]:
    files = sorted((folder, file) for folder, some in found.folders for file in some)
    return files, sorted(found.opened), sorted(found.closed), found.videos, found.other_files, found.ignored


@pytest.mark.usefixtures("late")
def test_the_results_are_those_of_one_thread(tree: Path) -> None:
    alone = _comparable(_sum(_parts(tree, threads=0)))
    assert _comparable(_sum(_parts(tree))) == alone


def test_folders_really_are_listed_at_the_same_time(
    tree: Path, late: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each of the outer folders answers only when all of them were asked for."""
    scandir, together = os.scandir, threading.Barrier(6, timeout=60)

    def listed(path: bytes | str) -> object:
        if isinstance(path, bytes) and os.path.basename(path).startswith(b"o"):  # noqa: PTH119
            together.wait()
        return scandir(path)

    monkeypatch.setattr(os, "scandir", listed)
    assert _sum(_parts(tree)).videos == 72


@pytest.mark.usefixtures("late")
def test_a_folder_is_told_of_before_its_contents(tree: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.scan.listing.listing_threads.BATCH_FILES", 1)
    told = {os.fsencode(tree)}
    for part in _parts(tree):
        told |= set(part.opened)
        assert {folder for folder, _ in part.folders} | set(part.closed) <= told
    assert len(told) == 43


@pytest.mark.usefixtures("late")
def test_nothing_is_left_behind_by_a_listing_that_is_not_read_to_its_end(tree: Path) -> None:
    parts = _parts(tree)
    next(parts)
    parts.close()
    # One that is in a folder at that moment is not waited for: it might hang.
    assert wait_until(lambda: not any(each.name.startswith("lister") for each in threading.enumerate()), 60)


@pytest.mark.usefixtures("late")
def test_an_unforeseen_error_of_a_thread_is_raised(tree: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    scandir = os.scandir

    def listed(path: bytes) -> object:
        if path == verbatim(os.fsencode(tree / "o3")):
            raise RuntimeError("unforeseen")
        return scandir(path)

    monkeypatch.setattr(os, "scandir", listed)
    with pytest.raises(RuntimeError, match="unforeseen"):
        _sum(_parts(tree))


@pytest.mark.usefixtures("late")
def test_suspects_are_listed_alone_and_first(tree: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    suspects = [os.fsencode(tree / name) for name in ("o2", "o4")]
    left = tuple(os.fsencode(tree / f"o{number}") for number in (0, 1, 3, 5, 2, 4))
    scandir, order = os.scandir, list[tuple[bytes, str]]()

    def listed(path: bytes | str) -> object:
        if isinstance(path, bytes):  # pathlib lists `/dev/disk` by text from Python 3.13 on
            order.append((path, threading.current_thread().name))
        return scandir(path)

    monkeypatch.setattr(os, "scandir", listed)
    found = _sum(_parts(tree, real=os.fsencode(tree), left=left, suspects=frozenset(suspects)))
    assert sorted(path for path, _ in order[:2]) == [verbatim(path) for path in suspects]
    assert {name for _, name in order[:2]} == {threading.current_thread().name}
    assert all(name.startswith("lister") for _, name in order[2:])
    assert found.videos == 72


def test_a_walk_that_went_on_in_threads_measures_again(tree: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is one thread again once the folders answer at once."""
    monkeypatch.setattr(tree_walk, "_STRETCH_SECONDS", 0.0)
    monkeypatch.setattr(tree_walk, "_STRETCH_PER_WAIT", 0)
    looks = iter([True])
    monkeypatch.setattr(WaitMeter, "is_slow", property(lambda _: next(looks, False)))
    assert _sum(_parts(tree)).videos == 72


def test_a_disk_that_answers_at_once_is_not_slow(monkeypatch: pytest.MonkeyPatch) -> None:
    """The clocks stand still: a busy machine may stop the test for a while, which looks like a wait."""
    clocks = SimpleNamespace(perf_counter=lambda: 7.0, thread_time=lambda: 3.0)
    monkeypatch.setattr("app.process.wait_meter.time", clocks)
    meter = WaitMeter()
    for _ in range(LATEST):
        assert not meter.is_slow
        meter.start()
        meter.stop()
    assert meter.waited >= 0.0


def test_most_of_the_latest_folders_must_have_been_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    now = 0.0
    monkeypatch.setattr("time.perf_counter", lambda: now)
    monkeypatch.setattr("time.thread_time", lambda: 0.0)
    meter = WaitMeter()
    seen = []
    for seconds in (0.5, 0.0, 0.0, 0.5, 0.5, 0.0, 0.0):
        meter.start()
        now += seconds
        meter.stop()
        seen.append(meter.is_slow)
    assert seen == [False, False, False, False, True, False, False]
    assert meter.waited == 1.5
    meter.reset()
    assert (meter.is_slow, meter.waited) == (False, 0.0)


def test_a_processor_that_is_busy_is_not_a_slow_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    now = 0.0
    monkeypatch.setattr("time.perf_counter", lambda: now)
    monkeypatch.setattr("time.thread_time", lambda: now / 2)
    meter = WaitMeter()
    for _ in range(LATEST):
        meter.start()
        now += 1.0
        meter.stop()
    assert not meter.is_slow


def test_the_positions_of_all_threads_can_be_read() -> None:
    position = SharedPosition()
    assert position.read() == ()
    position.main().set_folder(b"/main")
    position.thread(0).set_folder(b"/first")
    position.thread(THREADS - 1).set_folder(b"/last")
    position.thread(THREADS - 1).set_entry(b"entry")
    assert [(at.folder, at.name, at.call) for at in position.read()] == [
        (b"/main", b"", SystemCall.READING),
        (b"/first", b"", SystemCall.READING),
        (b"/last", b"entry", SystemCall.STATUS),
    ]
    position.main().clear()
    position.thread(0).set_folder(b"/too long" * 1000)
    assert [at.entry for at in position.read()] == [b"/last/entry"]


def _at(folder: bytes) -> ChildPosition:
    return ChildPosition(folder, b"", SystemCall.READING, answered=False)


def _frontier() -> Frontier:
    frontier = Frontier(b"/r")
    frontier.begin(b"/r", is_folder=True)
    frontier.take(RootPart(opened=[b"/r/a", b"/r/b", b"/r/c"], closed=[b"/r"]))
    return frontier


def test_of_several_folders_in_hand_none_is_blamed_and_all_come_first() -> None:
    frontier = _frontier()
    assert frontier.on_crash([_at(b"/r/a"), _at(b"/r/b")], DIED) is None
    request = frontier.request()
    assert request.suspects == {b"/r/a", b"/r/b"}
    assert request.left is not None
    assert request.left[0] == b"/r/c"
    assert set(request.left[1:]) == request.suspects
    frontier.take(RootPart(closed=[b"/r/a"]))
    assert frontier.on_crash([_at(b"/r/b")], DIED) is None
    assert frontier.on_crash([_at(b"/r/b")], DIED) == b"/r/b"
    assert frontier.request().left == (b"/r/c",)
    assert frontier.request().suspects == frozenset()


def test_a_root_where_threads_were_lost_again_is_listed_by_one() -> None:
    frontier = _frontier()
    for _ in range(LOSSES_OF_THREADS):
        assert frontier.request().threads == THREADS
        frontier.suspect([_at(b"/r/a"), _at(b"/r/b")])
    assert frontier.request().threads == 0


def _files(part: RootPart) -> dict[bytes, list[ListedFile]]:
    """Return the files by folder: those of one folder come at several times if it takes long to list."""
    found: dict[bytes, list[ListedFile]] = {}
    for folder, files in part.folders:
        found[folder] = sorted([*found.get(folder, []), *files])
    return found


@pytest.mark.usefixtures("late")
def test_a_listing_that_ends_early_leaves_folders_and_lists_the_others_whole(tree: Path) -> None:
    root, found = os.fsencode(tree), RootPart()
    left: tuple[bytes, ...] = (root,)
    for _ in range(1000):
        part = _sum(_parts(tree, real=root, left=left, late=True, seconds=1e-9))
        found.add(part)
        left = tuple({*left, *part.opened} - {*part.closed})
        if not left:
            break

    whole = _sum(_parts(tree))
    assert sorted(found.closed) == sorted(whole.closed)
    assert _files(found) == _files(whole)
    assert found.other_files == whole.other_files


def test_another_host_tells_a_folder_whole_by_its_path_on_the_host_that_asks(tree: Path) -> None:
    there, here = os.fsencode(tree), b"/here"
    left = (there, os.fsencode(tree / "o0"))
    told = _sum(_parts(tree, real=there, left=left, late=True, asking_root=here, checks=frozenset({there})))

    folders = {folder.path: folder for folder in told.whole}
    inner = {b"/here/o0/i%d" % number for number in range(6)}
    assert folders.keys() == {here, b"/here/o0", *inner}
    assert sorted(folders[here].opened) == [b"/here/o%d" % number for number in range(6)]
    assert set(folders[b"/here/o0"].opened) == inner
    assert folders[b"/here/o0"].other_files == 1
    assert len(folders[b"/here/o0/i0"].files) == 2
    assert folders[b"/here/o0/i0"].by_name == digest_by_name(b"/here/o0/i0", _values(tree / "o0" / "i0"))


@pytest.mark.parametrize("kind", ["refused", "gone", "with a file that is not read"])
def test_another_host_does_not_tell_of_a_folder_that_it_may_see_otherwise(tree: Path, kind: str) -> None:
    folder = tree / "o1" / "i1"
    if kind == "with a file that is not read":
        (folder / "text.ts").touch()
    elif kind == "gone":
        folder = tree / "gone"
    path = os.fsencode(folder)
    refused = {path: DIED} if kind == "refused" else {}
    told = _sum(
        _parts(tree, real=os.fsencode(tree), left=(path,), late=True, asking_root=b"/here", refused=refused)
    )

    assert [path for path, _ in told.errors] == [moved(path, os.fsencode(tree), b"/here")]
    assert told.whole == []


def _values(folder: Path) -> Iterator[tuple[bytes, int, int, int]]:
    for path in folder.iterdir():
        status = path.stat()
        yield os.fsencode(path.name), status.st_size, status.st_mtime_ns, status.st_ino


@pytest.mark.parametrize(("may_end", "is_late"), [(True, True), (True, False), (False, True)])
def test_a_listing_that_may_end_does_so_when_it_is_asked_and_folders_are_late(
    tree: Path, monkeypatch: pytest.MonkeyPatch, *, may_end: bool, is_late: bool
) -> None:
    if not is_late:  # wherever the test runs
        monkeypatch.setattr(WaitMeter, "is_slow", False)
    position = SharedPosition()
    position.ask_to_end()
    root = os.fsencode(tree)
    request = ListRequest(root, real=root, left=(root,), late=is_late, may_end=may_end)
    told = _sum(part for part in list_root(request, position, sniff=False) if isinstance(part, RootPart))

    assert len(told.closed) == (0 if may_end and is_late else 43)
