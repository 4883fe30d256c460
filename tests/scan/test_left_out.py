"""Files that are still being written are left out of a scan, and keep their records."""

import os
from pathlib import Path

from app.core.file.record import FileStatus
from app.core.scan.job import ScanOutcome, ScanRequest
from app.library import Library
from app.scan import session
from tests.doubles import DummyHost, FakeProber, make_files, write_file
from tests.library.filling import everything

HOUR = 3600.0


def _scan(
    library: Library, folder: Path, *left_out: Path, still: float = 0.0, prober: FakeProber | None = None
) -> ScanOutcome:
    request = ScanRequest(
        paths=(os.fsencode(folder),), left_out=tuple(map(os.fsencode, left_out)), still_seconds=still
    )
    return session.run(request, DummyHost(), library, prober or FakeProber())


def test_a_new_file_is_probed_once_it_is_not_left_out(library: Library, videos: Path) -> None:
    make_files(videos / "a", 2)
    growing = write_file(videos / "a" / "growing.mkv")
    assert _scan(library, videos, growing).counts.found == 2
    prober = FakeProber()
    assert _scan(library, videos, prober=prober).counts.ok == 1
    assert prober.probed == [os.fsencode(growing)]


def test_a_known_file_is_not_missing(library: Library, videos: Path) -> None:
    growing = write_file(videos / "growing.mkv")
    other = write_file(videos / "other.mkv")
    _scan(library, videos)
    _scan(library, videos)  # now the folder has a digest
    other.unlink()
    growing.write_bytes(b"another video")
    outcome = _scan(library, videos, growing)
    assert (outcome.counts.found, outcome.missing) == (0, 1)
    statuses = {record.name: record.status for record in everything(library)}
    assert statuses == {b"growing.mkv": FileStatus.OK, b"other.mkv": FileStatus.MISSING}
    assert _scan(library, videos).counts.ok == 1


def test_a_file_that_was_renamed_a_moment_ago_is_not_missing_but_moved(
    library: Library, videos: Path
) -> None:
    first, gone = make_files(videos / "a", 2)
    _scan(library, videos)
    _scan(library, videos)  # now the folder has a digest
    (known,) = (record.id for record in everything(library) if record.name == first.name.encode())
    renamed = first.rename(videos / "renamed.mkv")
    gone.unlink()
    assert _scan(library, videos, renamed).missing == 1
    statuses = {record.name: record.status for record in everything(library)}
    assert statuses == {b"clip 0000.mkv": FileStatus.OK, b"clip 0001.mkv": FileStatus.MISSING}
    prober = FakeProber()
    outcome = _scan(library, videos, prober=prober)
    assert (outcome.missing, prober.probed) == (0, [])
    moved = {record.id: record.name for record in everything(library)}
    assert moved[known] == b"renamed.mkv"


def test_a_file_that_is_left_out_hides_none_of_the_same_name(library: Library, videos: Path) -> None:
    (videos / "a").mkdir()
    (videos / "b").mkdir()
    growing = write_file(videos / "a" / "film.mkv")
    write_file(videos / "b" / "film.mkv")
    assert _scan(library, videos, growing).counts.ok == 1


def test_a_file_that_was_modified_a_moment_ago_waits(library: Library, videos: Path) -> None:
    files = {hours: write_file(videos / f"{hours}.mkv") for hours in (-1, 0, 1)}
    for hours, path in files.items():
        os.utime(path, (0, path.stat().st_mtime + hours * HOUR))
    prober = FakeProber()
    assert _scan(library, videos, still=HOUR / 2, prober=prober).counts.found == 2
    assert sorted(prober.probed) == [os.fsencode(files[hours]) for hours in (-1, 1)]
    assert _scan(library, videos).counts.ok == 1


def test_a_known_file_that_was_modified_a_moment_ago_keeps_its_record(library: Library, videos: Path) -> None:
    write_file(videos / "film.mkv")
    _scan(library, videos)
    outcome = _scan(library, videos, still=HOUR)
    assert (outcome.counts.found, outcome.missing, outcome.offline) == (0, 0, ())
    assert [record.status for record in everything(library)] == [FileStatus.OK]
