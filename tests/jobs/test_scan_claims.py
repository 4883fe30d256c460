"""What a scan claims: its devices and its folders, also where nothing answers."""

import asyncio
import os
import threading
from collections.abc import Sequence
from multiprocessing.connection import Connection
from pathlib import Path
from types import SimpleNamespace

import pytest

from app.core.job.claim import Claim
from app.core.scan.job import ScanRequest
from app.jobs.types import scan
from app.jobs.types.scan import scan_claim
from app.scan import locate_child
from app.scan.locate_child import DevicePlace
from tests.systems import keeps_any_name, only


def claim(*paths: Path | bytes, patience: float = 60.0) -> Claim:
    request = ScanRequest(paths=tuple(map(os.fsencode, paths)))
    return asyncio.run(scan_claim(request, patience))


def test_folders_of_one_device_share_a_lane(tmp_path: Path) -> None:
    one, other = [claim(path) for path in (tmp_path, tmp_path.parent)]
    assert one.lanes == other.lanes
    assert one.folders == (os.fsencode(tmp_path.resolve()),)


@only(keeps_any_name(), "No folder here has a name that is no text.")
def test_several_folders_claim_all_of_their_devices(tmp_path: Path) -> None:
    (tmp_path / "b\udce9").mkdir()
    both = claim(tmp_path / "b\udce9", b"/nowhere/c")
    assert both.lanes == claim(tmp_path).lanes | {("path", b"/nowhere/c")}
    assert both.folders == (os.fsencode((tmp_path / "b\udce9").resolve()), b"/nowhere/c")


def test_a_path_that_is_not_there_has_a_lane_of_its_own() -> None:
    one, other = claim(b"/nowhere/a"), claim(b"/nowhere/b")
    assert one.lanes.isdisjoint(other.lanes)


def test_a_path_that_never_answers_does_not_hold_up_the_loop(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(locate_child, "run", answer_for_one)
    clock = iter((0.0, 0.0, 60.0))  # all the time for the first answer, and none for the second
    monkeypatch.setattr(scan, "time", SimpleNamespace(monotonic=lambda: next(clock)))
    found = claim(tmp_path, b"/dead", patience=60.0)
    assert found.lanes == {("device", 1), ("path", b"/dead")}
    finders = [thread for thread in threading.enumerate() if thread.name == "device-finder"]
    for thread in finders:
        thread.join(60.0)
    assert not any(thread.is_alive() for thread in finders), "none is left that the kernel could hold"


def answer_for_one(pipe: Connection, paths: Sequence[bytes]) -> None:
    """Stand in for a child that a dead mount holds at the second path."""
    pipe.send(DevicePlace(("device", 1), paths[0]))
    threading.Event().wait()


def test_a_system_out_of_processes_still_scans(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_child: object) -> None:
        raise BlockingIOError(11, "Resource temporarily unavailable")

    monkeypatch.setattr("app.process.spawn.ChildProcess.start", refuse)
    assert claim(tmp_path).lanes == {("path", bytes(tmp_path))}
