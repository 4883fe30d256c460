"""A job that makes prints, from the choice of its files to what the library knows afterwards."""

import os
import shutil
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest
from msgspec.structs import replace

from app.core.errors import Cancelled, NoKnownFiles
from app.core.job import Interrupted, JobState
from app.core.near.picture_print import PicturePrint
from app.core.near.print_verdict import PrintVerdict
from app.core.run.progress import Phase
from app.library import Library
from app.library.near import matches
from app.prints import session
from app.prints.pool import PrintAnswer, PrintWorker
from tests.checksum.known import know_files, write_files
from tests.core.near.made_prints import film as film_hashes
from tests.core.near.made_prints import made_print
from tests.doubles import DummyHost
from tests.library.filling import run_sql
from tests.prints.canned import NO_TIMES, PRINT, CannedPool, make, stored

SAME: Final = made_print(film_hashes(1)).to_bytes()


class _SameFilm(CannedPool):
    """A pool whose prints are all those of one film."""

    def answers(self) -> Iterator[PrintAnswer | None]:
        for answer in super().answers():
            if answer is not None and answer.result is not None and answer.result.print:
                yield replace(answer, result=replace(answer.result, print=SAME))
            else:
                yield answer


@pytest.fixture
def known(library: Library, videos: Path) -> Path:
    """A folder with three files of one length that the library knows; one of them has no print."""
    write_files(library, videos, {name: name.encode() for name in ("a.mp4", "b.mp4", "lacking.mp4")})
    return videos


def test_two_encodings_of_a_film_have_the_same_print(
    library: Library, videos: Path, film: Path, tmp_path: Path
) -> None:
    for name in ("a.mp4", "b.mp4"):
        shutil.copy(film, videos / name)
    (videos / "c.mp4").write_bytes(bytes(10_000))
    know_files(library, videos, "a.mp4", "b.mp4", "c.mp4")
    outcome = make(library, videos, pool=lambda queues: CannedPool(queues, PrintWorker))
    assert outcome.verdicts == {PrintVerdict.MADE: 2, PrintVerdict.NOT_COMPARED: 1}
    assert outcome.state is JobState.COMPLETED
    found = stored(library)
    assert found["a.mp4"].print == found["b.mp4"].print
    with library.reader() as reader:
        assert reader.insight(matches.due) == []
    assert PicturePrint.from_bytes(found["a.mp4"].print or b"").frames[0].is_there
    assert found["c.mp4"].reason is not None


def test_results_are_stored_and_files_read_once(library: Library, known: Path) -> None:
    outcome = make(library, known)
    assert outcome.verdicts == {PrintVerdict.MADE: 2, PrintVerdict.NOT_COMPARED: 1}
    assert (outcome.state, outcome.files, outcome.known, outcome.bytes_read) == (
        JobState.COMPLETED,
        3,
        0,
        210,
    )
    assert [(Path(os.fsdecode(error.path)).name, error.reason) for error in outcome.errors] == [
        ("lacking.mp4", NO_TIMES)
    ]
    assert {name: (file.print, file.reason) for name, file in stored(library).items()} == {
        "a.mp4": (PRINT, None),
        "b.mp4": (PRINT, None),
        "lacking.mp4": (None, NO_TIMES),
    }
    again = make(library, known)
    assert (again.known, again.bytes_read, again.verdicts) == (3, 0, outcome.verdicts)
    assert make(library, known, again=True).known == 0


def test_the_summary_tells_each_number(library: Library, known: Path) -> None:
    write_files(library, known, {"alone.mp4": b"alone", "text.mp4": b"text"})
    run_sql(library, "UPDATE file SET duration = 9000 WHERE name = ?", b"alone.mp4")
    run_sql(library, "UPDATE file SET duration = NULL WHERE name = ?", b"text.mp4")
    summary = [str(each) for each in make(library, known).summary()]
    assert summary == [
        "5 files",
        "1 that cannot be compared",
        "2 ready to compare",
        "1 without another of similar length",
        "1 without picture or known length",
        "210 B read",
    ]


def test_the_progress_counts_files(library: Library, known: Path) -> None:
    host = DummyHost()
    make(library, known, host=host)
    last = host.told[-1]
    assert (last.phase, last.done, last.total, last.finished) == (Phase.SAVING, 3, 3, True)
    assert {told.bytes_total for told in host.told} == {None}


def test_the_progress_is_finished_once_the_pictures_are_compared(
    library: Library, known: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    host, meanwhile = DummyHost(), []

    def matched(*_args: object) -> int:
        meanwhile.extend(host.told)
        return 0

    monkeypatch.setattr(session, "match_new", matched)
    make(library, known, host=host)
    assert meanwhile
    assert not any(told.finished for told in meanwhile)
    assert (host.told[-1].finished, host.told[-1].fraction) == (True, 1.0)


def test_a_budget_leaves_files_for_the_next_run(library: Library, known: Path) -> None:
    first = make(library, known, budget_bytes=1)
    assert (first.out_of_budget, sum(first.verdicts.values()), first.state) == (2, 3, JobState.COMPLETED)
    assert make(library, known, budget_bytes=1).out_of_budget == 1


def test_a_resumed_job_goes_on(library: Library, known: Path) -> None:
    began = time.time()
    make(library, known, began=began, query="name:a.mp4")
    rest = make(library, known, began=began)
    assert (rest.known, rest.verdicts) == (0, {PrintVerdict.MADE: 2, PrintVerdict.NOT_COMPARED: 1})


def test_a_cancelled_job_keeps_what_it_has(library: Library, known: Path) -> None:
    host = DummyHost()
    outcome = make(
        library, known, host=host, pool=lambda queues: CannedPool(queues, after=host.cancel_event.set)
    )
    assert outcome.state is JobState.CANCELLED
    assert 1 <= sum(file.made is not None for file in stored(library).values()) < 3


def test_nothing_is_said_of_files_on_an_unplugged_disk(library: Library, videos: Path) -> None:
    write_files(library, videos, {f"{number}.mp4": bytes([number]) for number in range(6)})

    def unplug() -> None:
        if videos.exists():
            videos.rename(videos.with_name("away"))

    outcome = make(library, videos, pool=lambda queues: CannedPool(queues, after=unplug))
    done = outcome.verdicts.get(PrintVerdict.MADE, 0)
    assert 1 <= done < 6
    assert outcome.verdicts == {PrintVerdict.MADE: done, PrintVerdict.NOT_READ: 6 - done}
    assert outcome.interrupted == (Interrupted(path=os.fsencode(videos), done=done, count=6),)
    assert outcome.state is JobState.NEEDS_ATTENTION
    assert sum(file.made is not None for file in stored(library).values()) == done


def test_another_folder_is_nothing_to_read(library: Library, tmp_path: Path) -> None:
    with pytest.raises(NoKnownFiles):
        make(library, tmp_path / "elsewhere")


def test_prints_are_matched_at_the_end(library: Library, known: Path) -> None:
    outcome = make(library, known, pool=_SameFilm)
    assert (outcome.pairs, outcome.state) == (1, JobState.COMPLETED)
    assert "1 new pair with the same pictures" in map(str, outcome.summary())
    with library.reader() as reader:
        (pair,) = reader.insight(matches.pairs)
    assert [pair.first.name, pair.second.name] == [b"a.mp4", b"b.mp4"]
    again = make(library, known, pool=_SameFilm)
    assert again.pairs == 0


def test_cancel_while_prints_are_matched_leaves_them_for_the_next_job(
    library: Library, known: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def cancelled(*_args: object) -> int:
        raise Cancelled

    with monkeypatch.context() as patch:
        patch.setattr(session, "match_new", cancelled)
        outcome = make(library, known, pool=_SameFilm)
    assert (outcome.pairs, outcome.state) == (None, JobState.CANCELLED)
    assert make(library, known, pool=_SameFilm).pairs == 1
