"""What a user adds and leaves out reaches the lister child, and what was not looked for is not gone."""

import os
from pathlib import Path

from app.core.file.filetypes import NameRules
from app.core.file.record import FileStatus
from app.core.job import JobState
from app.core.scan.job import ScanOutcome, ScanRequest
from app.library import Library
from app.library.scan import sources
from app.scan import session
from tests.doubles import DummyHost, FakeProber, make_files, write_file
from tests.scan.acts import check_counts, names, scan, states

MKV = b"\x1aE\xdf\xa3" + bytes(60)


def _scan(
    library: Library, *paths: Path, rules: NameRules, sniff: bool = False
) -> tuple[ScanOutcome, list[bytes]]:
    """Scan by `rules`; return also the names of the files that were probed."""
    prober = FakeProber()
    request = ScanRequest(paths=tuple(map(os.fsencode, paths)), sniff=sniff, names=rules)
    outcome = session.run(request, DummyHost(), library, prober)
    check_counts(outcome)
    assert outcome.state is JobState.COMPLETED
    return outcome, names(prober.probed)


def test_an_extension_that_was_added_is_scanned(library: Library, videos: Path) -> None:
    make_files(videos, 1, ".xyz")
    make_files(videos, 1)
    assert scan(library, videos).counts.other_files == 1
    outcome, probed = _scan(library, videos, rules=NameRules.written(["xyz"], [], []))
    assert probed == [b"clip 0000.xyz"]
    assert (outcome.counts.found, outcome.counts.other_files) == (2, 0)


def test_an_extension_that_was_left_out_is_not_scanned_and_not_gone(library: Library, videos: Path) -> None:
    kept, gone = make_files(videos, 2, ".avi")
    make_files(videos, 1)
    scan(library, videos)
    gone.unlink()
    outcome, probed = _scan(library, videos, rules=NameRules.written([], ["avi"], []))
    assert (probed, outcome.missing, outcome.counts.found, outcome.counts.other_files) == ([], 0, 1, 1)
    assert set(states(library).values()) == {FileStatus.OK}
    assert scan(library, videos).missing == 1
    assert states(library)[os.fsencode(kept.name)] is FileStatus.OK


def test_what_was_added_once_is_not_gone_without_it(library: Library, videos: Path) -> None:
    (file,) = make_files(videos, 1, ".xyz")
    make_files(videos, 1)
    rules = NameRules.written(["xyz"], [], [])
    _scan(library, videos, rules=rules)
    file.unlink()
    assert scan(library, videos).missing == 0
    outcome, _ = _scan(library, videos, rules=rules)
    assert outcome.missing == 1


def test_what_was_left_out_is_not_looked_into_either(library: Library, videos: Path) -> None:
    write_file(videos / "a.avi", MKV)
    write_file(videos / "b.bin", MKV)
    scan(library, videos, sniff=True)
    (videos / "a.avi").unlink()
    write_file(videos / "c.avi", MKV)
    outcome, probed = _scan(library, videos, rules=NameRules.written([], ["avi"], []), sniff=True)
    assert (probed, outcome.missing, outcome.counts.found) == ([], 0, 1)


def test_a_file_that_was_named_is_scanned_whatever_is_left_out(library: Library, videos: Path) -> None:
    write_file(videos / "a.avi", MKV)
    _, probed = _scan(library, videos / "a.avi", rules=NameRules.written([], ["avi"], []))
    assert probed == [b"a.avi"]


def test_folders_that_are_passed_over_keep_what_is_known_of_them(library: Library, videos: Path) -> None:
    make_files(videos / "rushes", 2)
    gone, _ = make_files(videos / "rushes" / "Proxy 1" / "deep", 2, ".mov")
    scan(library, videos)
    gone.unlink()
    rules = NameRules.written([], [], ["proxy*"])
    outcome, probed = _scan(library, videos, rules=rules)
    assert (probed, outcome.missing, outcome.counts.found, outcome.counts.ignored) == ([], 0, 2, 1)
    assert set(states(library).values()) == {FileStatus.OK}
    assert scan(library, videos).missing == 1


def test_a_folder_that_was_named_is_scanned_whatever_is_passed_over(library: Library, videos: Path) -> None:
    inner = videos / "Proxy 1"
    gone, _ = make_files(inner, 2)
    rules = NameRules.written([], [], ["proxy*"])
    outcome, probed = _scan(library, inner, rules=rules)
    assert (len(probed), outcome.counts.ignored) == (2, 0)
    gone.unlink()
    outcome, _ = _scan(library, inner, rules=rules)
    assert outcome.missing == 1


def test_what_was_scanned_in_a_waste_basket_is_not_gone_from_the_outside(
    library: Library, videos: Path
) -> None:
    make_files(videos, 1)
    make_files(videos / ".Trash-1000", 2)
    scan(library, videos / ".Trash-1000")
    outcome = scan(library, videos)
    assert (outcome.missing, outcome.counts.found) == (0, 1)
    assert set(states(library).values()) == {FileStatus.OK}


def test_a_volume_in_a_folder_that_is_passed_over_is_not_said_to_be_unplugged(
    library: Library, videos: Path
) -> None:
    make_files(videos, 1)
    (file,) = make_files(videos / "Proxy 1" / "disk", 1)
    scan(library, videos)
    disk = os.fsencode(file.parent)
    library.write(sources.add, disk, "", 1.0, is_mount=True, absorb=True).result()
    file.unlink()
    outcome, _ = _scan(library, videos, rules=NameRules.written([], [], ["proxy*"]))
    assert (outcome.errors, outcome.offline) == ((), ())
    outcome = scan(library, videos)
    assert [error.reason.code for error in outcome.errors] == ["source.not_mounted"]
    assert outcome.offline == (disk,)
