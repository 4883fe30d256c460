"""The behaviour of every `Prober`, whatever a file does to its child.

A subclass has the fixture `make_prober`.
"""

import os
import time
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Final

import pytest

from app.core.file.record import FileStatus
from app.core.message import Message
from app.core.run.limits import ProbeLimits
from app.probe.base import ProbeAnswer, Prober
from tests import scripted
from tests.probe.conftest import PATIENT, QUICK, SPUN, tasks

MakeProber = Callable[[int, ProbeLimits], Prober]
"""Returns a prober with so many children and these limits, whose probe is `scripted.probe`."""
FAULTS: Final = {
    "crash": (FileStatus.FAILED, "probe.crashed", "SIGSEGV"),
    "exit": (FileStatus.FAILED, "probe.crashed", "exit code 3"),
    "raise": (FileStatus.FAILED, "probe.garbage", "RuntimeError"),
    "garbage": (FileStatus.FAILED, "probe.garbage", "TypeError"),
    "other_key": (FileStatus.FAILED, "probe.garbage", "of another file"),
    "bloat": (FileStatus.FAILED, "probe.memory", "512"),
    "abort": (FileStatus.FAILED, "probe.memory", "512"),
    "hang_c": (FileStatus.TIMEOUT, "probe.silent", "2.0"),
    "hang_read": (FileStatus.TIMEOUT, "probe.silent", "2.0"),
    "dead": (FileStatus.TIMEOUT, "probe.silent", "2.0"),
}
OK: Final = (FileStatus.OK, None)
SKIPPED: Final = (FileStatus.SKIPPED, "probe.skipped")


def ask(prober: Prober, files: Iterable[Path]) -> dict[str, ProbeAnswer]:
    """Probe files and return the answers by name, one a file."""
    listed = list(files)
    found = [answer for answer in prober.probe(tasks(listed)) if answer]
    assert sorted(answer.key for answer in found) == list(range(len(listed)))
    return {listed[answer.key].name: answer for answer in found}


def skipping(
    prober: Prober, files: list[Path], act: Callable[[], object]
) -> dict[str, tuple[FileStatus, str | None]]:
    """Probe files, call `act` in each quiet moment and after each answer; return status and code by name."""
    found: list[ProbeAnswer] = []
    for answer in prober.probe(tasks(files)):
        act()
        if answer:
            found.append(answer)
    assert sorted(answer.key for answer in found) == list(range(len(files)))
    return {
        files[answer.key].name: (answer.status, answer.reason.code if answer.reason else None)
        for answer in found
    }


def answered_before(prober: Prober, files: list[Path], slow: int) -> set[int]:
    """Return the keys of the files answered before a slow one, which is skipped after the others."""
    found: list[int] = []
    for answer in prober.probe(tasks(files)):
        if answer:
            found.append(answer.key)
        if len(found) == len(files) - 1:
            prober.skip(slow)
    return set(found[: found.index(slow)])


class ProberContract:
    """The tests."""

    @pytest.mark.parametrize("act", FAULTS)
    def test_a_fault_costs_its_own_file_only(self, tmp_path: Path, make_prober: MakeProber, act: str) -> None:
        good = [scripted.write(tmp_path, f"good{number}.mkv") for number in range(8)]
        bad = scripted.write(tmp_path, "bad.mkv", act)

        status, code, detail = FAULTS[act]

        limits = QUICK if status is FileStatus.TIMEOUT else PATIENT
        answers = ask(make_prober(2, limits), [*good[:3], bad, *good[3:]])

        answer = answers.pop("bad.mkv")
        assert answer.status is status
        assert answer.reason is not None
        assert answer.reason.code == code
        assert detail in str(answer.reason)
        assert {each.status for each in answers.values()} == {FileStatus.OK}

    def test_a_probe_that_spins_costs_its_own_file_only(
        self, tmp_path: Path, make_prober: MakeProber
    ) -> None:
        good = [scripted.write(tmp_path, f"good{number}.mkv") for number in range(8)]
        bad = scripted.write(tmp_path, "bad.mkv", "spin")

        answers = ask(make_prober(2, SPUN), [bad, *good])

        spun = answers.pop("bad.mkv")
        assert (spun.status, spun.reason) == (FileStatus.TIMEOUT, Message("probe.spun", {"limit": 0.25}))
        assert {each.status for each in answers.values()} == {FileStatus.OK}

    def test_many_faults_at_once_all_cost_themselves(self, tmp_path: Path, make_prober: MakeProber) -> None:
        acts = ["crash", "exit", "abort", "crash"] * 3
        bad = [scripted.write(tmp_path, f"{number}-{act}.mkv", act) for number, act in enumerate(acts)]
        good = [scripted.write(tmp_path, f"good{number}.mkv") for number in range(12)]

        prober = make_prober(2, PATIENT)
        answers = ask(prober, (path for pair in zip(bad, good, strict=True) for path in pair))

        assert {name: answer.status for name, answer in answers.items()} == {
            **{path.name: FileStatus.FAILED for path in bad},
            **{path.name: FileStatus.OK for path in good},
        }

    def test_a_killer_gets_no_second_attempt(self, tmp_path: Path, make_prober: MakeProber) -> None:
        prober = make_prober(2, SPUN)
        killer = scripted.write(tmp_path, "killer.mkv", "spin")
        mark = scripted.started(killer)

        ask(prober, [killer])
        first = mark.stat().st_mtime_ns
        ask(prober, [scripted.write(tmp_path, "good.mkv")])

        assert mark.stat().st_mtime_ns == first

    def test_a_slow_file_that_is_read_on_is_no_timeout(self, tmp_path: Path, make_prober: MakeProber) -> None:
        slow = scripted.write(tmp_path, "slow.mkv", "slow", QUICK.wall_seconds * 1.5)

        assert ask(make_prober(2, QUICK), [slow])["slow.mkv"].status is FileStatus.OK

    def test_noise_on_stderr_blocks_nobody(
        self, tmp_path: Path, make_prober: MakeProber, capfd: pytest.CaptureFixture[str]
    ) -> None:
        noisy = scripted.write(tmp_path, "noisy.mkv", "noisy")

        assert ask(make_prober(2, PATIENT), [noisy])["noisy.mkv"].status is FileStatus.OK
        assert capfd.readouterr().err == ""

    def test_a_crash_names_its_signal(self, tmp_path: Path, make_prober: MakeProber) -> None:
        paths = [
            scripted.write(tmp_path, f"{name}.mkv", "crash", name) for name in ("SIGILL", "SIGFPE", "SIGBUS")
        ]

        for name, answer in ask(make_prober(2, PATIENT), paths).items():
            assert answer.reason is not None
            assert answer.reason.args["detail"] == name.removesuffix(".mkv")

    def test_an_abort_that_has_nothing_to_do_with_memory_is_a_crash(
        self, tmp_path: Path, make_prober: MakeProber
    ) -> None:
        bad = scripted.write(tmp_path, "a.mkv", "abort", "double free or corruption")
        answer = ask(make_prober(2, PATIENT), [bad])["a.mkv"]

        assert answer.reason is not None
        assert answer.reason.code == "probe.crashed"

    def test_what_a_child_answers_arrives_whole(self, tmp_path: Path, make_prober: MakeProber) -> None:
        path = scripted.write(tmp_path, "näme\n😀.mkv")

        assert ask(make_prober(2, PATIENT), [path])[path.name] == ProbeAnswer(
            key=0,
            status=FileStatus.OK,
            media=scripted.MEDIA,
            report=b"report",
            size=path.stat().st_size,
            mtime_ns=path.stat().st_mtime_ns,
        )

    def test_a_path_need_not_be_text(self, tmp_path: Path, make_prober: MakeProber) -> None:
        path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/\xff\xfe.mkv"))
        path.write_text("ok")

        assert ask(make_prober(1, PATIENT), [path])[path.name].status is FileStatus.OK

    def test_every_file_is_answered_once_and_few_are_drawn_ahead(
        self, tmp_path: Path, make_prober: MakeProber
    ) -> None:
        paths = [scripted.write(tmp_path, f"{number}.mkv") for number in range(1000)]
        prober = make_prober(2, PATIENT)
        drawn = 0

        def counted() -> Iterator[Path]:
            nonlocal drawn
            for path in paths:
                drawn += 1
                yield path

        first = None
        found = []
        for answer in prober.probe(tasks(counted())):
            if answer:
                first = first or drawn
                found.append(answer.key)

        assert sorted(found) == list(range(1000))
        assert first is not None
        assert first < 1000

    def test_quiet_moments_yield_none(self, tmp_path: Path, make_prober: MakeProber) -> None:
        hung = scripted.write(tmp_path, "hung.mkv", "hang_read")
        heard = make_prober(2, PATIENT).probe(tasks([hung]))

        assert [next(heard) for _ in range(3)] == [None] * 3

    def test_there_may_be_nothing_to_probe(self, make_prober: MakeProber) -> None:
        assert list(make_prober(2, PATIENT).probe(())) == []

    def test_wake_after_close_is_harmless(self, make_prober: MakeProber) -> None:
        prober = make_prober(2, PATIENT)
        assert prober.close()
        prober.wake()

    def test_running_names_what_children_hold(self, tmp_path: Path, make_prober: MakeProber) -> None:
        prober = make_prober(2, PATIENT)
        hung = [scripted.write(tmp_path, f"{number}.mkv", "hang_read") for number in range(2)]
        expected = {(number, os.fsencode(path)) for number, path in enumerate(hung)}
        seen: set[tuple[int, bytes]] = set()

        for _ in prober.probe(tasks(hung)):
            running = prober.running()
            assert [each.seconds for each in running] == sorted(
                (each.seconds for each in running), reverse=True
            )
            seen |= {(each.key, each.path) for each in running}
            for each in running if seen >= expected else ():
                prober.skip(each.key)

        assert seen == expected
        assert prober.running() == ()

    def test_an_abandoned_probe_ends_its_children_and_the_next_begins_afresh(
        self, tmp_path: Path, make_prober: MakeProber
    ) -> None:
        prober = make_prober(2, PATIENT)
        hung = [scripted.write(tmp_path, f"hung{number}.mkv", "hang_c") for number in range(4)]
        heard = prober.probe(tasks(hung))
        while sum(scripted.started(path).exists() for path in hung) < 2:
            assert next(heard) is None
        assert isinstance(heard, Iterator)
        heard.close()  # type: ignore[attr-defined]

        assert prober.running() == ()
        good = scripted.write(tmp_path, "good.mkv")
        assert ask(prober, [good])["good.mkv"].status is FileStatus.OK

    @pytest.mark.parametrize("act", ["hang_c", "spin", "hang_read", "dead"])
    def test_a_hung_file_is_given_up_whatever_its_child_does(
        self, tmp_path: Path, make_prober: MakeProber, act: str
    ) -> None:
        hung = scripted.write(tmp_path, "hung.mkv", act)
        good = [scripted.write(tmp_path, f"{number}.mkv") for number in range(4)]
        prober = make_prober(2, PATIENT)
        asked: list[float] = []

        def skip() -> None:
            if any(probe.key == 0 for probe in prober.running()) and scripted.started(hung).exists():
                asked.append(time.monotonic())
                prober.skip(0)

        answers = skipping(prober, [hung, *good], skip)

        assert time.monotonic() - asked[0] < 100  # the limits would take minutes
        assert answers.pop("hung.mkv") == SKIPPED
        assert set(answers.values()) == {OK}
        assert len(answers) == len(good)

    def test_a_file_that_is_read_on_slowly_is_given_up_as_well(
        self, tmp_path: Path, make_prober: MakeProber
    ) -> None:
        slow = scripted.write(tmp_path, "slow.mkv", "slow", 60)
        prober = make_prober(1, PATIENT)

        def skip() -> None:
            if any(probe.seconds > 0.5 for probe in prober.running()):  # it has given signs of life by then
                prober.skip(0)

        assert skipping(prober, [slow], skip) == {"slow.mkv": SKIPPED}

    def test_the_file_behind_it_goes_to_another_child(self, tmp_path: Path, make_prober: MakeProber) -> None:
        files = [
            scripted.write(tmp_path, f"{number}.mkv", "ok" if number else "hang_read") for number in range(3)
        ]
        prober = make_prober(1, PATIENT)

        def skip() -> None:
            if scripted.started(files[0]).exists():
                prober.skip(0)

        assert skipping(prober, files, skip) == {"0.mkv": SKIPPED, "1.mkv": OK, "2.mkv": OK}

    def test_several_are_given_up_at_once_and_one_among_several(
        self, tmp_path: Path, make_prober: MakeProber
    ) -> None:
        files = [scripted.write(tmp_path, f"{number}.mkv", "hang_c") for number in range(3)]
        good = scripted.write(tmp_path, "slow.mkv", "slow", 0.5)
        prober = make_prober(4, PATIENT)

        def skip() -> None:
            held = {probe.key for probe in prober.running()}
            if {0, 2} <= held and all(scripted.started(file).exists() for file in files):
                prober.skip(0)
                prober.skip(2)
            elif held == {1}:
                prober.skip(1)

        answers = skipping(prober, [*files, good], skip)

        assert answers.pop("slow.mkv") == OK
        assert set(answers.values()) == {SKIPPED}

    def test_what_no_child_holds_cannot_be_skipped(self, tmp_path: Path, make_prober: MakeProber) -> None:
        files = [scripted.write(tmp_path, f"{number}.mkv", "slow", 0.1) for number in range(10)]
        prober = make_prober(1, PATIENT)
        done: set[int] = set()

        def skip() -> None:
            for key in (*done, 77):
                prober.skip(key)

        def noted() -> Iterator[ProbeAnswer | None]:
            for answer in prober.probe(tasks(files)):
                done.update([answer.key] if answer else ())
                skip()
                yield answer

        assert {answer.status for answer in noted() if answer} == {FileStatus.OK}
        assert done == set(range(10))

    def test_files_behind_a_slow_one_go_to_a_child_that_has_nothing_to_do(
        self, tmp_path: Path, make_prober: MakeProber
    ) -> None:
        files = [scripted.write(tmp_path, f"{number}.mkv") for number in range(100)]
        scripted.write(tmp_path, files[50].name, "slow", 300)

        assert answered_before(make_prober(2, PATIENT), files, 50) == set(range(100)) - {50}
