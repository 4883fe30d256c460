"""Where the first engine fails, the second is asked in a child, and costs no other file."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.core.file.record import FileStatus
from app.core.run.limits import ProbeLimits
from app.probe.base import ProbeAnswer
from app.probe.pool import MediaInfoProber
from app.probe.row_probe import probe_row
from tests import scripted
from tests.probe.bare_streams import bare
from tests.probe.conftest import Ask, tasks

PATIENT = ProbeLimits(cpu_seconds=0.25, wall_seconds=600)


@pytest.fixture
def ask_both() -> Iterator[Ask]:
    prober = MediaInfoProber(2, PATIENT, probe=scripted.probe_twice, second=True)

    def ask(paths: list[Path]) -> dict[str, ProbeAnswer]:
        answers = [answer for answer in prober.probe(tasks(paths)) if answer]
        assert sorted(answer.key for answer in answers) == list(range(len(paths)))
        return {paths[answer.key].name: answer for answer in answers}

    yield ask  # type: ignore[misc]
    assert prober.close()


def _write(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    path.write_text(text)
    return path


@pytest.mark.parametrize("first", ["crash", "spin", "raise", "garbage", "exit"])
def test_what_the_second_engine_says_counts(tmp_path: Path, ask_both: Ask, first: str) -> None:
    good = [_write(tmp_path, f"good{number}.mkv", "ok") for number in range(20)]
    bad = _write(tmp_path, "bad.mkv", f"{first} | ok")
    answers = ask_both([*good[:3], bad, *good[3:]])
    assert {answer.status for answer in answers.values()} == {FileStatus.OK}
    assert {name: answer.media and answer.media.engine for name, answer in answers.items()} == {
        path.name: "second" if path is bad else None for path in (*good, bad)
    }


@pytest.mark.parametrize("second", ["crash", "spin", "raise", "exit 4"])
def test_a_fault_in_both_is_that_of_the_first(tmp_path: Path, ask_both: Ask, second: str) -> None:
    good = [_write(tmp_path, f"good{number}.mkv", "ok") for number in range(20)]
    bad = [_write(tmp_path, f"bad{number}.mkv", f"exit 3 | {second}") for number in range(2)]
    answers = ask_both([bad[0], *good, bad[1]])
    for path in bad:
        answer = answers.pop(path.name)
        assert answer.status is FileStatus.FAILED
        assert "exit code 3" in str(answer.reason)
    assert {answer.status for answer in answers.values()} == {FileStatus.OK}


def test_without_the_second_engine_nothing_is_asked_again(tmp_path: Path) -> None:
    prober = MediaInfoProber(1, PATIENT, probe=scripted.probe_twice)
    (answer,) = filter(None, prober.probe(tasks([_write(tmp_path, "bad.mkv", "exit 3 | ok")])))
    assert prober.close()
    assert answer.status is FileStatus.FAILED


def test_the_engine_names_both() -> None:
    one, both = MediaInfoProber(1), MediaInfoProber(1, second=True)
    assert one.engine.startswith("MediaInfo ")
    assert both.engine.startswith(f"{one.engine}, libav (PyAV ")
    assert one.close()
    assert both.close()


def test_an_ended_probe_forgets_the_first_answers(tmp_path: Path, ask_both: Ask) -> None:
    """The same keys come again in the next scan of files one by one."""
    for _ in range(2):
        answers = ask_both([_write(tmp_path, "bad.mkv", "exit 3 | ok")])
        assert answers["bad.mkv"].status is FileStatus.OK


def test_little_processor_time_is_enough_to_load_libav(tmp_path: Path) -> None:
    path = tmp_path / "bare.264"
    path.write_bytes(bare(count=1))
    for prefetch in (False, True):
        limits = ProbeLimits(cpu_seconds=0.1, wall_seconds=600)
        prober = MediaInfoProber(1, limits, probe=probe_row, prefetch=prefetch, second=True)
        (answer,) = filter(None, prober.probe(tasks([path])))
        assert prober.close()
        assert (answer.status, answer.row and answer.row.summary.video_codec) == (FileStatus.OK, "AVC")
