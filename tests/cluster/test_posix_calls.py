"""Each call about a folder has one answer, of a worker that sees the folder, or none."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from msgspec.structs import replace

from app.cluster.call_messages import AT_ONCE
from app.cluster.calls import ClusterCalls
from app.cluster.messages import Patience
from app.core.cluster import ClusterChoice
from app.core.file.record import FileRecord
from app.core.scan.job import ScanRequest
from app.library import open_library
from app.scan import session
from app.scan.listing import lister_child
from app.scan.sharing.share_child import SHARED_FOLDERS, list_share
from tests.cluster.calling import act
from tests.cluster.hosts import Hosts, hosts
from tests.doubles import DummyHost, FakeProber, make_files
from tests.library.filling import without_measures
from tests.scan import listers
from tests.systems import lists_mounts, only
from tests.waiting import wait_until

pytestmark = pytest.mark.cluster

SECONDS = 60.0


class Calls(ClusterCalls):
    """Calls that keep their answers."""

    def __init__(self, address: str, root: Path, folders: tuple[tuple[bytes, ...], ...] = ()) -> None:
        choice = ClusterChoice(address=address, insecure=True, folders=folders)
        super().__init__(choice, (os.fsencode(root),), self.function, self.patience)
        self.told: dict[int, bytes | None] = {}
        self._found: list[tuple[int, bytes | None]] = []

    function = staticmethod(act)
    patience = Patience(silent=30.0, again=0.5)

    def answers(self, seconds: float) -> Iterator[tuple[int, bytes | None]]:
        for key, answer in super().answers(seconds):
            assert key not in self.told
            self.told[key] = answer
            yield key, answer

    def await_workers(self, count: int) -> None:
        """Wait for idle workers."""
        assert wait_until(lambda: self._hears() and self.idle == count * AT_ONCE, SECONDS)

    def await_answers(self, count: int) -> None:
        """Wait until so many calls have an answer."""
        assert wait_until(lambda: self._hears() and len(self.told) == count, SECONDS)

    def _hears(self) -> bool:
        list(self.answers(0.02))
        return True


class ImpatientCalls(Calls):
    """Calls to workers of which one answers no more."""

    patience = Patience(silent=3.0, again=0.5)


class Listings(Calls):
    """Calls that list folders. The scan waits for each answer, so that it leaves some for the workers."""

    function = staticmethod(list_share)

    def hand(self, key: int, root: bytes, share: bytes) -> None:
        super().hand(key, root, share)
        assert wait_until(self._has_found, SECONDS)

    def _has_found(self) -> bool:
        self._found += super().answers(0.02)
        return bool(self._found)

    def answers(self, seconds: float) -> Iterator[tuple[int, bytes | None]]:
        found, self._found = self._found, []
        yield from found or super().answers(seconds)


@contextmanager
def calls(kind: type[Calls], address: str, root: Path, *folders: tuple[bytes, ...]) -> Iterator[Calls]:
    made = kind(address, root, folders)
    try:
        yield made
    finally:
        assert made.close()


def test_workers_answer_with_the_path_that_they_see(tmp_path: Path, cluster: Hosts) -> None:
    root, there = os.fsencode(tmp_path / "here"), os.fsencode(tmp_path)
    with calls(Calls, cluster.address, tmp_path / "here", (root, there)) as made:
        made.await_workers(2)
        for key in range(5):
            made.hand(key, root, b"%d" % key)
        made.await_answers(5)

    assert made.told == {key: b"%s %s %d" % (root, there, key) for key in range(5)}


def test_a_call_that_workers_fail_in_or_that_none_can_make_has_no_answer(
    tmp_path: Path, cluster: Hosts
) -> None:
    with calls(Calls, cluster.address, tmp_path) as made:
        made.await_workers(2)
        made.hand(0, os.fsencode(tmp_path), b"fail")
        made.await_answers(1)
    with calls(Calls, cluster.address, tmp_path / "nowhere") as unseen:
        unseen.await_workers(2)
        unseen.hand(0, os.fsencode(tmp_path / "nowhere"), b"echo")
        unseen.await_answers(1)

    assert made.told == unseen.told == {0: None}


def test_a_worker_whose_answers_cannot_be_is_left_out(tmp_path: Path, cluster: Hosts) -> None:
    with calls(Calls, cluster.address, tmp_path) as made:
        made.await_workers(2)
        made.hand(0, os.fsencode(tmp_path), b"echo")
        made.await_answers(1)
        made.distrust(0)
        made.distrust(0)
        made.await_workers(1)
        made.hand(1, os.fsencode(tmp_path), b"echo")
        made.await_answers(2)

    assert None not in made.told.values()


def test_the_call_of_a_killed_worker_goes_to_another(tmp_path: Path) -> None:
    root, arguments = os.fsencode(tmp_path), (b"die", b"echo", b"echo")
    with hosts(2, 1) as victims, calls(ImpatientCalls, victims.address, tmp_path) as made:
        made.await_workers(2)
        for key, argument in enumerate(arguments):
            made.hand(key, root, argument)
        made.await_answers(3)

    assert (tmp_path / "died").exists()
    assert made.told == {key: b"%s %s %s" % (root, root, each) for key, each in enumerate(arguments)}


def test_the_call_of_a_frozen_worker_goes_to_another(tmp_path: Path, cluster: Hosts) -> None:
    root = os.fsencode(tmp_path)
    with calls(ImpatientCalls, cluster.address, tmp_path) as made:
        made.await_workers(2)
        frozen = cluster.workers()[0]
        frozen.suspend()
        try:
            for key in range(3):
                made.hand(key, root, b"echo")
            made.await_answers(3)
        finally:
            frozen.resume()

    assert made.told == dict.fromkeys(range(3), b"%s %s echo" % (root, root))


def test_without_a_scheduler_there_is_nobody_to_call(tmp_path: Path) -> None:
    with calls(Calls, "tcp://127.0.0.1:1", tmp_path) as made:
        assert made.idle == 0
        assert not any(made.answers(0.3))
        made.hand(0, os.fsencode(tmp_path), b"echo")
        made.await_answers(1)

    assert made.told == {0: None}


def test_only_a_folder_with_one_path_on_each_host_is_shared(tmp_path: Path) -> None:
    root = os.fsencode(tmp_path)

    assert Calls("tcp://host:1", tmp_path).can_share(root)
    assert not Calls("tcp://host:1", tmp_path, ((root + b"/a", b"/a"),)).can_share(root)
    assert not Calls("local:2", tmp_path).can_share(root)


@only(lists_mounts(), "only a folder whose mounts are known is listed with others")
def test_a_tree_that_workers_list_gives_the_library_of_a_scan_by_this_computer(
    tmp_path: Path, cluster: Hosts, monkeypatch: pytest.MonkeyPatch
) -> None:
    tree = tmp_path / "tree"
    for number in range(30):
        make_files(tree / f"{number % 5}" / f"{number}", 2)
    monkeypatch.setattr(lister_child, "run", listers.ends_early)
    with calls(Listings, cluster.address, tree) as made:
        made.await_workers(2)
        together = _records(tmp_path / "together.sqlite3", tree, made)

    listed = [SHARED_FOLDERS.decode(answer) for answer in made.told.values() if answer]
    assert sum(len(each.whole) for each in listed) > 10
    assert together == _records(tmp_path / "alone.sqlite3", tree, None)


def _records(path: Path, tree: Path, made: ClusterCalls | None) -> list[FileRecord]:
    library = open_library(path)
    try:
        request = ScanRequest(paths=(os.fsencode(tree),))
        session.run(request, DummyHost(), library, FakeProber(), helpers=made)
        found = library.page(0, 1000)
    finally:
        library.close()
    return sorted(
        (replace(without_measures(record), id=0, scan_id=0, added=0.0) for record in found),
        key=lambda record: record.path,
    )
