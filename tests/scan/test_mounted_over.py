"""Volumes that are mounted over folders of a source, and unmounted again (S5)."""

import os
from collections.abc import Sequence
from multiprocessing.connection import Connection
from pathlib import Path

import pytest

from app.core.file.filetypes import NameRules
from app.core.file.record import FileStatus
from app.core.job import JobState
from app.library import Library
from app.library.scan import sources
from app.scan.listing import folder_lister, lister_child, tree_walk
from app.scan.listing.lister_protocol import ListRequest
from app.scan.listing.position import SharedPosition
from tests.doubles import make_files
from tests.scan.acts import scan, states

OK, OFFLINE, MISSING = FileStatus.OK, FileStatus.OFFLINE, FileStatus.MISSING
VOLUMES = "volumes"
"""A file beside the videos with a line for each mount: its path and, but for a bind mount, its volume."""


def run_with_mounts(
    connection: Connection,
    requests: Sequence[ListRequest],
    position: SharedPosition,
    *,
    sniff: bool,
    names: NameRules,
) -> None:
    """Be told of mounts, as `app.scan.listing.lister_child.run`, by the file beside the videos."""
    table = Path(os.fsdecode(requests[0].root))
    while not (table / VOLUMES).exists():
        table = table.parent
    lines = [line.split("\t") for line in (table / VOLUMES).read_text().splitlines()]
    volumes = {os.fsencode(path): volume for path, volume in lines}
    volume_id = vars(lister_child)["volume_id"]

    def volume_of(path: bytes) -> str:
        return volumes.get(path) or str(volume_id(path))

    for module in (lister_child, folder_lister, tree_walk):
        vars(module).update(volume_id=volume_of, mount_points=lambda: frozenset(volumes))
    lister_child.run(connection, requests, position, sniff=sniff, names=names)


class Mounts:
    """Mounts and unmounts, so that files hide and appear."""

    def __init__(self, videos: Path) -> None:
        self._table = videos.parent / VOLUMES
        self._table.touch()

    def mount(self, folder: Path, volume: str = "", files: tuple[int, str] = (0, ".mkv")) -> None:
        """Mount a volume with files, or by default bind another folder of the same, over a folder."""
        folder.rename(self._beside(folder))
        folder.mkdir()
        make_files(folder, *files)
        self._table.write_text(f"{folder}\t{volume}\n")

    def unmount(self, folder: Path) -> None:
        folder.rename(folder.with_name("volume"))
        (folder.with_name("volume")).rename(self._table.with_name(f"was {folder.name}"))
        self._beside(folder).rename(folder)
        self._table.write_text("")

    def _beside(self, folder: Path) -> Path:
        return self._table.with_name(f"hidden {folder.name}")


@pytest.fixture
def mounts(videos: Path, monkeypatch: pytest.MonkeyPatch) -> Mounts:
    monkeypatch.setattr(lister_child, "run", run_with_mounts)
    return Mounts(videos)


def _known(library: Library) -> dict[str, FileStatus]:
    return {os.fsdecode(name): status for name, status in states(library).items()}


@pytest.mark.parametrize("volume", ["uuid:other", ""])
@pytest.mark.parametrize("files", [(0, ".mov"), (1, ".mov")])
def test_hidden_files_are_offline_and_given_back(
    library: Library, videos: Path, mounts: Mounts, volume: str, files: tuple[int, str]
) -> None:
    make_files(videos / "b", 1)
    make_files(videos, 1, ".avi")
    scan(library, videos)
    mounts.mount(videos / "b", volume, files)
    for _ in range(2):
        outcome = scan(library, videos)
        shown = {"clip 0000.mkv": OFFLINE, "clip 0000.avi": OK}
        assert _known(library) == shown | ({"clip 0000.mov": OK} if files[0] else {})
        assert outcome.missing == 0
    mounts.unmount(videos / "b")
    scan(library, videos)
    outcome = scan(library, videos)
    assert (outcome.state, outcome.missing) == (JobState.COMPLETED, 0)
    shown = {"clip 0000.mkv": OK, "clip 0000.avi": OK}
    assert _known(library) == shown | ({"clip 0000.mov": OFFLINE} if files[0] else {})
    assert scan(library, videos / "b").state is JobState.COMPLETED


def test_the_folder_itself_can_be_scanned_once_it_is_back(
    library: Library, videos: Path, mounts: Mounts
) -> None:
    make_files(videos / "b", 1)
    make_files(videos, 1, ".avi")
    scan(library, videos)
    mounts.mount(videos / "b", "uuid:other", (1, ".mov"))
    scan(library, videos / "b")
    assert _known(library) == {"clip 0000.mkv": OFFLINE, "clip 0000.mov": OK, "clip 0000.avi": OK}
    mounts.unmount(videos / "b")
    assert scan(library, videos / "b").state is JobState.COMPLETED
    assert _known(library) == {"clip 0000.mkv": OK, "clip 0000.mov": OFFLINE, "clip 0000.avi": OK}


@pytest.mark.parametrize("volume", ["uuid:other", ""])
def test_a_volume_whose_place_is_empty_again_is_offline(
    library: Library, videos: Path, mounts: Mounts, volume: str
) -> None:
    (videos / "b").mkdir()
    make_files(videos, 1, ".avi")
    mounts.mount(videos / "b", volume, (1, ".mov"))
    scan(library, videos)
    mounts.unmount(videos / "b")
    for root in (videos, videos / "b"):
        outcome = scan(library, root)
        assert (outcome.state, outcome.missing) == (JobState.NEEDS_ATTENTION, 0)
        assert _known(library) == {"clip 0000.mov": OFFLINE, "clip 0000.avi": OK}
    source = library.write(sources.covering, os.fsencode(videos / "b")).result()
    assert source is not None
    assert not source.online


@pytest.mark.parametrize("volume", ["uuid:other", ""])
def test_a_source_that_is_mounted_over_itself(
    library: Library, videos: Path, mounts: Mounts, volume: str
) -> None:
    make_files(videos, 1)
    scan(library, videos)
    mounts.mount(videos, volume, (1, ".mov"))
    assert scan(library, videos).missing == 0
    assert _known(library)["clip 0000.mkv"] is OFFLINE
    mounts.unmount(videos)
    assert scan(library, videos).missing == 0
    assert _known(library)["clip 0000.mkv"] is OK
    assert scan(library, videos).state is JobState.COMPLETED
