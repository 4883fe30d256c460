"""Files that an act found to differ are no copies from then on, until they are read again."""

import os
from pathlib import Path

import pytest

from app.core.checksum.verdict import ChecksumVerdict
from app.core.file.record import FileStatus
from app.core.query import Query
from app.library import Library
from tests.checksum.known import know_files, rot
from tests.copies.searches import LONG, Searches, contents
from tests.trash.acts import Acts
from tests.trash.bins import names

COPIES = {"a.mkv": contents("a"), "again.mkv": contents("a")}


@pytest.fixture
def acts(library: Library, videos: Path, trash: Path) -> Acts:
    return Acts(library, videos)


def copies(library: Library) -> dict[str, int | None]:
    """Return the numbers of copies, once the writer has counted them."""
    library.write(lambda _db: None).result()
    return Searches(library).copies()


def test_the_two_are_no_copies_anywhere(acts: Acts) -> None:
    acts.know(COPIES)
    request = acts.prepare("a.mkv")
    rot(acts.videos / "again.mkv")
    assert acts.run(request).kept == 1
    assert copies(acts.library) == {"a.mkv": None, "again.mkv": None}
    assert Searches(acts.library).groups() == []
    assert acts.planned() == []
    with acts.library.reader() as reader:
        assert list(reader.find(Query.parse("copies:>=2"))) == []
        assert reader.copy_sums(Query()).groups == 0
    told = {record.name: record.copies for batch in acts.host.batches for record in batch.records}
    assert told == {b"a.mkv": None, b"again.mkv": None}


def test_a_search_reads_both_and_tells_which_one_has_changed(acts: Acts) -> None:
    acts.know(COPIES)
    request = acts.prepare("a.mkv")
    rot(acts.videos / "again.mkv")
    acts.run(request)
    outcome = Searches(acts.library).run()
    assert outcome.bytes_read >= 2 * LONG
    records = Searches(acts.library).records()
    assert records["a.mkv"].verdict is ChecksumVerdict.VERIFIED
    assert records["again.mkv"].verdict in {
        ChecksumVerdict.ROTTEN,
        ChecksumVerdict.EDITED,
    }  # by the rules of a check
    assert acts.planned() == []
    assert Searches(acts.library).groups() == []


def test_a_search_tells_of_rot_whose_bytes_are_those_of_another_file(acts: Acts) -> None:
    acts.know(COPIES | {"b.mkv": contents("b"), "b again.mkv": contents("b")})
    request = acts.prepare("a.mkv")
    path = acts.videos / "again.mkv"
    status = path.stat()
    path.write_bytes(contents("b"))
    os.utime(path, ns=(status.st_atime_ns, status.st_mtime_ns))
    acts.run(request)
    outcome = Searches(acts.library).run()
    assert Searches(acts.library).records()["again.mkv"].verdict is ChecksumVerdict.ROTTEN
    assert [(each.path, each.reason.code) for each in outcome.errors] == [(os.fsencode(path), "check.rotten")]


def test_two_that_are_equal_again_are_copies_again(acts: Acts) -> None:
    acts.know(COPIES)
    request = acts.prepare("a.mkv")
    keeper, data = acts.videos / "again.mkv", COPIES["again.mkv"]
    times = keeper.stat()
    rot(keeper)
    acts.run(request)
    keeper.write_bytes(data)
    os.utime(keeper, ns=(times.st_atime_ns, times.st_mtime_ns))
    know_files(acts.library, acts.videos, *COPIES)
    Searches(acts.library).run()
    assert copies(acts.library) == {"a.mkv": 2, "again.mkv": 2}
    assert acts.run(acts.prepare("a.mkv")).moved == 1


def test_other_paths_to_the_two_share_the_doubt(acts: Acts) -> None:
    acts.know({**COPIES, "third.mkv": contents("a")})
    (acts.videos / "link.mkv").hardlink_to(acts.videos / "again.mkv")
    know_files(acts.library, acts.videos, "again.mkv", "link.mkv")
    Searches(acts.library).run()
    request = acts.prepare("a.mkv")
    rot(acts.videos / "again.mkv")
    rot(acts.videos / "third.mkv")
    acts.run(request)
    assert set(copies(acts.library).values()) == {None}
    assert names(acts.videos) == {*COPIES, "third.mkv", "link.mkv"}
    assert Searches(acts.library).records()["link.mkv"].status is FileStatus.OK
