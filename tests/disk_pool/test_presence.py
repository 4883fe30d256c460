"""The look at the places of sources: by a child, which a dead mount may hold."""

import shutil
import threading
import time
from collections.abc import Mapping
from multiprocessing.connection import Connection
from pathlib import Path
from types import SimpleNamespace

import pytest

from app.config.volumes import volume_id
from app.core.message import Message
from app.core.sources.disk import DiskFacts
from app.core.sources.presence import KnownSource
from app.disk_pool import presence, presence_child
from app.disk_pool.presence_child import Seen
from app.process.wakeup import Wakeup

PATIENCE = 60.0


def _look(sources: Mapping[int, KnownSource]) -> dict[int, str | None]:
    found: dict[int, Seen] = {}
    presence.look(sources, found.__setitem__, patience=PATIENCE)
    return {id_: seen.reason.code if seen.reason else None for id_, seen in found.items()}


def _expected(path: Path, volume: str | None = None, *, is_mount: bool = False) -> KnownSource:
    known = volume_id(bytes(path.parent)) if volume is None else volume
    return KnownSource(bytes(path), known, is_mount, has_files=True)


def test_each_source_has_its_own_answer(tmp_path: Path) -> None:
    for name in ("there", "empty", "mount"):
        (tmp_path / name).mkdir()
    for name in ("there", "mount"):
        (tmp_path / name / "clip.mkv").touch()
    (tmp_path / "file").touch()
    sources = {
        1: _expected(tmp_path / "there"),
        2: _expected(tmp_path / "empty"),
        3: _expected(tmp_path / "gone"),
        4: _expected(tmp_path / "gone" / "Films", "uuid:disk"),
        5: _expected(tmp_path / "mount", is_mount=True),
        6: _expected(tmp_path / "there", "uuid:disk"),
        7: _expected(tmp_path / "file"),
    }
    known = bool(volume_id(bytes(tmp_path)))  # else no volume can be told from another
    assert _look(sources) == {
        1: None,
        2: "source.emptied",
        3: "source.not_found",
        4: "source.not_mounted" if known else "source.not_found",
        5: "source.not_mounted",
        6: "source.elsewhere" if known else None,
        7: "folder.unlistable",
    }


def _hang_at_two(connection: Connection, sources: Mapping[int, KnownSource]) -> None:
    """Be a child that is held at the second source."""
    for id_ in sources:
        if id_ == 2:
            time.sleep(PATIENCE)
        connection.send((id_, Seen(None, b"")))


def test_a_source_that_does_not_answer_delays_no_answer(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(presence_child, "run", _hang_at_two)
    told: dict[int, Seen] = {}
    silence = SimpleNamespace(look=lambda: PATIENCE if told else 0.0)
    monkeypatch.setattr(presence, "SilenceTimer", lambda _clock: silence)
    sources = {1: _expected(tmp_path), 2: _expected(tmp_path / "dead")}
    presence.look(sources, told.__setitem__, patience=PATIENCE)
    assert told[1].reason is None
    assert told[2].reason == Message("source.silent", {"limit": PATIENCE})


def test_a_look_can_be_ended(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(presence_child, "run", _hang_at_two)
    end, told = Wakeup(), list[int]()

    def tell(id_: int, _seen: Seen) -> None:
        told.append(id_)
        end.call()

    presence.look({1: _expected(tmp_path), 2: _expected(tmp_path / "dead")}, tell, end=end)
    assert told == [1]
    end.close()


def _crash(connection: Connection, sources: Mapping[int, KnownSource]) -> None:
    del sources
    connection.close()


def test_a_child_that_ends_says_nothing_of_a_source(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(presence_child, "run", _crash)
    assert _look({1: _expected(tmp_path)}) == {}


def test_a_volume_that_is_mounted_elsewhere_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "Disk1" / "Films" / "2024").mkdir(parents=True)
    monkeypatch.setattr(presence_child, "mounted_at", lambda _volume: bytes(tmp_path / "Disk1"))
    gone = _expected(tmp_path / "Disk" / "Films" / "2024", "uuid:disk", is_mount=False)
    seen = presence_child.look_at(gone).reason
    assert seen is not None
    assert seen.args["path"] == str(tmp_path / "Disk1" / "Films" / "2024")
    whole = presence_child.look_at(_expected(tmp_path / "Disk", "uuid:disk", is_mount=True)).reason
    assert whole is not None
    assert whole.args["path"] == str(tmp_path / "Disk1")


def test_a_dead_mount_of_another_volume_holds_no_answer(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    is_over = threading.Event()
    monkeypatch.setattr(presence_child, "_SEARCH_SECONDS", 0.01)
    monkeypatch.setattr(presence_child, "mounted_at", lambda _volume: is_over.wait(PATIENCE))
    seen = presence_child.look_at(_expected(tmp_path / "Disk", "uuid:disk", is_mount=True)).reason
    is_over.set()
    assert seen == Message("source.not_mounted")


def test_a_mount_whose_device_is_unplugged_is_not_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "clip.mkv").touch()
    monkeypatch.setattr(presence_child, "is_detached", lambda _device: True)
    seen = presence_child.look_at(_expected(tmp_path, is_mount=True)).reason
    assert seen is not None
    assert seen.code == "source.not_mounted"


def test_connected_disks_tell_their_room_and_those_that_are_gone_nothing(tmp_path: Path) -> None:
    gone = bytes(tmp_path / "gone")
    found = presence.connected_disks([bytes(tmp_path), gone], patience=PATIENCE)
    assert list(found) == [bytes(tmp_path), gone]
    assert found[bytes(tmp_path)].total == shutil.disk_usage(tmp_path).total
    assert found[gone] == DiskFacts()
    assert presence.connected_disks([]) == {}


def test_a_volume_that_no_video_fits_in_is_no_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(presence, "LEAST_SIZE", shutil.disk_usage(tmp_path).total + 1)
    assert presence.connected_disks([bytes(tmp_path)], patience=PATIENCE) == {}


def test_a_disk_that_does_not_answer_is_offered_without_its_room(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(presence_child, "run", _crash)
    assert presence.connected_disks([bytes(tmp_path)]) == {bytes(tmp_path): DiskFacts()}
