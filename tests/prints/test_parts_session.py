"""A job that finds videos in longer ones, from the choice of its files to what the library knows then."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.core.errors import Cancelled, NoKnownFiles
from app.core.job import JobState
from app.core.near.print_verdict import PrintVerdict
from app.core.parts.confirmation import PartKind
from app.core.parts.sound import SoundVerdict
from app.core.run.progress import Phase
from app.library import Library
from app.library.near import part_pairs, parts_prints
from app.prints import parts_session
from app.prints.parts_pool import PartsAnswer, PartsWorker
from tests.checksum.known import know_files
from tests.doubles import DummyHost
from tests.library.filling import run_sql
from tests.prints import clips, sounds
from tests.prints.canned_parts import NO_SEEK, SHOWN, CannedPool, add_files, find, pairs


@pytest.fixture
def known(library: Library, videos: Path) -> Path:
    """A folder with all made files, which the library knows."""
    add_files(library, videos, *SHOWN)
    return videos


def test_a_part_is_found_at_its_place(library: Library, known: Path) -> None:
    outcome = find(library, known)
    assert outcome.state is JobState.COMPLETED
    assert outcome.verdicts == {
        PrintVerdict.MADE: 6,
        PrintVerdict.NOT_COMPARED: 1,
        PrintVerdict.TOO_SHORT: 1,
    }
    assert [(Path(os.fsdecode(each.path)).name, each.reason) for each in outcome.errors] == [
        ("lacking.mp4", NO_SEEK)
    ]
    found = pairs(library)
    assert {pair: each.relation.kind for pair, each in found.items()} == {
        ("part.mp4", "film.mp4"): PartKind.CONTAINED,
        ("late.mp4", "film.mp4"): PartKind.CONTAINED,
        ("episode1.mp4", "episode2.mp4"): PartKind.SHARES,
    }
    assert {pair[0]: each.sound for pair, each in found.items()} == {
        "part.mp4": SoundVerdict.AGREES,
        "late.mp4": SoundVerdict.DIFFERS,
        "episode1.mp4": SoundVerdict.NONE,
    }
    begin, end = found["part.mp4", "film.mp4"].in_whole
    assert (round(begin), round(end)) == (200, 320)
    assert found["episode1.mp4", "episode2.mp4"].relation.end <= 90
    assert (outcome.pairs, outcome.unconfirmed) == (3, 0)
    assert [str(each) for each in outcome.summary()] == [
        "8 files",
        "1 that cannot be compared",
        "6 ready to compare",
        "1 too short to be found in others",
        "3 new pairs that share a part",
        f"{outcome.bytes_read} B read",
    ]


def test_nothing_is_read_or_compared_twice(library: Library, known: Path) -> None:
    find(library, known)
    again = find(library, known)
    assert (again.known, again.bytes_read, again.pairs) == (7, 0, 0)
    assert len(pairs(library)) == 3


def test_files_that_come_later_are_compared_both_ways(library: Library, videos: Path) -> None:
    add_files(library, videos, "part.mp4")
    assert find(library, videos).pairs == 0
    # The windows of the earlier file find the later one.
    add_files(library, videos, "film.mp4")
    assert find(library, videos).pairs == 1
    # The windows of the later file find the earlier one.
    add_files(library, videos, "late.mp4")
    assert find(library, videos).pairs == 1
    assert set(pairs(library)) == {("part.mp4", "film.mp4"), ("late.mp4", "film.mp4")}


def test_pairs_go_with_the_version_they_were_found_in(library: Library, videos: Path) -> None:
    add_files(library, videos, "part.mp4", "film.mp4")
    find(library, videos)
    run_sql(library, "UPDATE parts_print SET mtime_ns = 7 WHERE file_id = (SELECT min(id) FROM file)")
    assert pairs(library) == {}
    assert find(library, videos).pairs == 1
    assert set(pairs(library)) == {("part.mp4", "film.mp4")}


def test_a_real_excerpt_is_found(library: Library, videos: Path, tmp_path: Path) -> None:
    mute = clips.write(tmp_path / "film.mp4", frames=1500, key_every=50, paint=clips.slow_scene)
    sounds.add(mute, videos / "film.mp4", 1, 0.0, 60.0, codec="aac", rate=48000)
    mute = clips.write(
        tmp_path / "part.mp4", frames=600, key_every=250, bars=12, paint=lambda at: clips.slow_scene(at + 400)
    )
    sounds.add(mute, videos / "part.mkv", 1, 16.0, 40.0)
    know_files(library, videos, "film.mp4", "part.mkv")
    run_sql(library, "UPDATE file SET duration = 60 WHERE name = ?", b"film.mp4")
    run_sql(library, "UPDATE file SET duration = 24 WHERE name = ?", b"part.mkv")
    outcome = find(library, videos, pool=lambda queues: CannedPool(queues, PartsWorker))
    assert outcome.verdicts == {PrintVerdict.MADE: 2}
    found = pairs(library)["part.mkv", "film.mp4"]
    assert found.relation.kind is PartKind.CONTAINED
    assert 15 < found.offset.seconds < 17
    assert found.sound is SoundVerdict.AGREES


def test_the_progress_never_falls(library: Library, known: Path) -> None:
    host = DummyHost()
    find(library, known, host=host)
    told = [each for each in host.told if each.total is not None]
    assert {each.total for each in told} == {len(SHOWN)}
    assert [each.done for each in told] == sorted(each.done for each in told)
    assert [each.finished for each in host.told].index(True) == len(host.told) - 1
    assert (told[-1].phase, told[-1].done) == (Phase.SAVING, len(SHOWN))


def test_a_budget_leaves_files_and_pairs_for_the_next_run(library: Library, known: Path) -> None:
    first = find(library, known, budget_bytes=1)
    assert (first.verdicts[PrintVerdict.MADE], first.out_of_budget, first.pairs) == (1, 6, 0)
    run = find(library, known, budget_seconds=0.0)
    assert run.state is JobState.COMPLETED
    assert find(library, known).unconfirmed == 0
    assert len(pairs(library)) == 3


def test_cancel_while_files_are_compared_leaves_them_for_the_next_job(
    library: Library, known: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def cancelled(*_args: object) -> None:
        raise Cancelled

    with monkeypatch.context() as patch:
        patch.setattr(parts_session, "search_new", cancelled)
        outcome = find(library, known)
    assert (outcome.state, outcome.pairs) == (JobState.CANCELLED, None)
    with library.reader() as reader:
        coverage = reader.insight(parts_prints.coverage)
    assert (coverage.unsearched, coverage.made, coverage.left) == (6, 6, 6)
    assert find(library, known).pairs == 3


def test_cancel_while_pairs_are_confirmed_keeps_the_others(library: Library, known: Path) -> None:
    host = DummyHost()

    class Stopping(CannedPool):
        def answers(self) -> Iterator[PartsAnswer | None]:
            for answer in super().answers():
                if answer is not None and answer.task.comparisons:
                    host.cancel_event.set()
                yield answer

    outcome = find(library, known, host=host, pool=Stopping)
    assert (outcome.state, outcome.pairs) == (JobState.CANCELLED, None)
    assert outcome.unconfirmed > 0
    assert find(library, known).unconfirmed == 0
    assert len(pairs(library)) == 3


def test_a_part_on_an_unplugged_disk_is_confirmed_later(library: Library, known: Path) -> None:
    away = known.with_name("away")

    class Unplugging(CannedPool):
        def answers(self) -> Iterator[PartsAnswer | None]:
            for answer in super().answers():
                if answer is not None and answer.task.comparisons and known.exists():
                    known.rename(away)
                yield answer

    outcome = find(library, known, pool=Unplugging)
    assert outcome.unconfirmed > 0
    away.rename(known)
    assert find(library, known).unconfirmed == 0
    assert len(pairs(library)) == 3


def test_another_folder_is_nothing_to_read(library: Library, tmp_path: Path) -> None:
    with pytest.raises(NoKnownFiles):
        find(library, tmp_path / "elsewhere")


def test_pairs_of_files_that_are_not_read_any_more_are_not_counted(library: Library, known: Path) -> None:
    find(library, known)
    run_sql(library, "UPDATE part_pair SET kind = NULL")
    run_sql(library, "UPDATE file SET size = 1")
    with library.reader() as reader:
        assert reader.insight(part_pairs.count_open) == 0
        assert not list(reader.stream(part_pairs.to_confirm))
