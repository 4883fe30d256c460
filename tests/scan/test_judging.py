"""A scan judges what it probes, and what an earlier program has left without a judgement."""

from collections import Counter
from pathlib import Path

import pytest
from msgspec.structs import replace

from app.core.file.record import FileStatus
from app.core.message import Message
from app.core.problems.catalogue import BY_CODE
from app.core.query import Query
from app.library import Library
from app.library.query import problems
from app.probe.base import ProbeAnswer, ProbeTask
from tests.doubles import MEDIA, FakeProber, write_file
from tests.library.filling import everything, run_sql
from tests.scan.acts import by_first_word, scan, watched


def _cut_off(task: ProbeTask) -> ProbeAnswer:
    return ProbeAnswer(key=task.key, status=FileStatus.OK, media=replace(MEDIA, truncated=True))


def _broken(task: ProbeTask) -> ProbeAnswer:
    reason = Message("probe.crashed", {"detail": "SIGSEGV"})
    return ProbeAnswer(key=task.key, status=FileStatus.FAILED, reason=reason)


def _write(folder: Path, *names: str) -> None:
    for name in names:
        write_file(folder / name, b"video")


def test_what_is_probed_is_judged_and_announced_so(library: Library, tmp_path: Path) -> None:
    _write(tmp_path, "a.mkv")
    watched(library, tmp_path, prober=FakeProber(_cut_off))
    assert [record.problems for record in everything(library)] == [BY_CODE["truncated"].bit]


def test_a_file_that_cannot_be_read_is_a_problem_until_it_can(library: Library, tmp_path: Path) -> None:
    _write(tmp_path, "a.mkv")
    scan(library, tmp_path, prober=FakeProber(_broken))
    assert [record.problems for record in everything(library)] == [BY_CODE["unreadable"].bit]
    scan(library, tmp_path, deep=True)
    assert [record.problems for record in everything(library)] == [0]


def test_unchanged_files_without_a_judgement_get_one_and_are_not_probed(
    library: Library, tmp_path: Path
) -> None:
    _write(tmp_path, "a.mkv", "b.mkv")
    scan(library, tmp_path, prober=FakeProber(_cut_off))
    run_sql(library, "UPDATE file SET problems = NULL")
    run_sql(library, "DELETE FROM judged")
    prober = FakeProber()
    scan(library, tmp_path, prober=prober)
    assert prober.probed == []
    assert {record.problems for record in everything(library)} == {BY_CODE["truncated"].bit}


def test_what_is_marked_stays_so_for_a_file_that_did_not_change(library: Library, tmp_path: Path) -> None:
    _write(tmp_path, "a.mkv")
    scan(library, tmp_path, prober=FakeProber(_cut_off))
    (record,) = everything(library)
    library.write(problems.mark, record.id, "truncated").result()
    watched(library, tmp_path, prober=FakeProber(_cut_off), deep=True)
    assert [each.problems for each in everything(library)] == [0]
    write_file(tmp_path / "a.mkv", b"another video")
    watched(library, tmp_path, prober=FakeProber(_cut_off))
    assert [each.problems for each in everything(library)] == [BY_CODE["truncated"].bit]


@pytest.mark.parametrize("again", [False, True])  # the second scan knows the failures, and takes the folder
def test_what_a_scan_calls_unreadable_is_what_the_problem_calls_so(
    library: Library, tmp_path: Path, *, again: bool
) -> None:
    for name in ("empty 1.mkv", "empty 2.mkv", "crash 3.mkv", "ok 4.mkv", "spun 5.mkv", "cloud 6.mkv"):
        write_file(tmp_path / name, b"" if name.startswith("empty") else b"video")
    for _ in range(1 + again):
        outcome = scan(library, tmp_path, prober=FakeProber(by_first_word))
    told = {str(each) for each in outcome.results()}
    assert {"1 unreadable", "2 empty"} <= told
    found = Counter(each.problems for each in everything(library))
    assert (found[BY_CODE["unreadable"].bit], found[BY_CODE["empty"].bit]) == (1, 2)
    assert outcome.counts.failed == 3
    with library.reader() as reader:
        for each in outcome.results():
            if search := outcome.search_of(each.code):
                assert reader.count(Query.parse(search)) == each.args["count"], search
