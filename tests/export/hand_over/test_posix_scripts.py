"""Scripts for POSIX shells, run with a stand-in for ffmpeg that notes its arguments byte by byte."""

import os
import shutil
import subprocess
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from app.core.export.format import Format
from app.core.export.hand_over import HandOverChoice
from tests.export.hand_over.files import HOSTILE, handing, media, page, written

SHELLS = tuple(filter(shutil.which, ("sh", "dash", "bash")))
STAND_IN = r"""#!/bin/sh
for word in "$@"; do printf '%s\0' "$word"; done >>"$NOTES"
printf '\0' >>"$NOTES"
for last in "$@"; do :; done
case $last in *fails*) exit 1 ;; esac
printf new >"${last#file:}"
"""


class Runner:
    """Runs scripts in a folder of its own, where a command in a name would leave a file."""

    def __init__(self, folder: Path) -> None:
        self.sources, self.made, self._work = folder / "videos", folder / "encoded", folder / "work"
        for each in (self.sources, self.made, self._work, folder / "bin"):
            each.mkdir()
        self._notes = folder / "notes"
        stand_in = folder / "bin" / "ffmpeg"
        stand_in.write_text(STAND_IN)
        stand_in.chmod(0o755)
        path = f"{folder / 'bin'}:{os.environ['PATH']}"
        self._environment = {**os.environ, "PATH": path, "NOTES": str(self._notes)}

    def script(self, *names: bytes) -> bytes:
        """Return the script for files of these names."""
        files = [(os.fsencode(self.sources) + b"/" + name, media()) for name in names]
        choice = HandOverChoice(folder=os.fsencode(self.made))
        text, _ = written(Format.SH, page(*files), given=handing(choice, names_in(self.made)))
        return text.encode("utf-8", "surrogateescape")

    def run(self, shell: str, script: bytes) -> "subprocess.CompletedProcess[bytes]":
        """Run a script, and check that no name was run."""
        ended = subprocess.run(  # noqa: S603 - our script
            [shell, "-c", script], cwd=self._work, env=self._environment, capture_output=True, check=False
        )
        assert list(self._work.iterdir()) == []
        return ended

    def calls(self) -> Iterator[Sequence[bytes]]:
        """Yield the arguments of each call of ffmpeg."""
        for call in self._notes.read_bytes().split(b"\0\0"):
            if call:
                yield call.removeprefix(b"\0").split(b"\0")


def names_in(folder: Path) -> list[bytes]:
    """Return the names in a folder, sorted."""
    return sorted(map(os.fsencode, (each.name for each in folder.iterdir())))


@pytest.fixture
def runner(tmp_path: Path) -> Runner:
    return Runner(tmp_path)


@pytest.mark.parametrize("shell", SHELLS)
def test_hostile_names_reach_ffmpeg_as_they_are(runner: Runner, shell: str) -> None:
    ended = runner.run(shell, runner.script(*HOSTILE))
    assert (ended.returncode, ended.stdout) == (0, b"")
    assert ended.stderr == b"28 encoded, 0 already there, 0 failed\n"
    calls = list(runner.calls())
    folder, made = os.fsencode(runner.sources), os.fsencode(runner.made)
    assert [call[call.index(b"-i") + 1] for call in calls] == [
        b"file:" + folder + b"/" + name for name in HOSTILE
    ]
    results = [name.removesuffix(b".mp4") + b".mkv" for name in HOSTILE]
    assert [call[-1] for call in calls] == [b"file:" + made + b"/" + name + b".part" for name in results]
    assert names_in(runner.made) == sorted(results)


def test_what_is_there_is_never_replaced(runner: Runner) -> None:
    script = runner.script(b"one.mp4", b"two.mp4", b"three.mp4")
    (runner.made / "one.mkv").write_text("mine")
    (runner.made / "two.mkv.part").write_text("mine too")
    for made, there in ((1, 1), (0, 2)):
        ended = runner.run("sh", script)
        assert ended.returncode == 1
        assert ended.stderr.endswith(b"%d encoded, %d already there, 1 failed\n" % (made, there))
    assert (runner.made / "one.mkv").read_text() == "mine"
    assert (runner.made / "two.mkv.part").read_text() == "mine too"
    assert not (runner.made / "two.mkv").exists()


def test_a_failure_is_told_and_the_next_file_goes_on(runner: Runner) -> None:
    ended = runner.run("sh", runner.script(b"this fails.mp4", b"good.mp4"))
    assert ended.returncode == 1
    assert b"FAILED %s/this fails.mp4\n" % os.fsencode(runner.sources) in ended.stderr
    assert names_in(runner.made) == [b"good.mkv"]


def test_new_names_get_a_number_where_one_is_taken(runner: Runner) -> None:
    (runner.made / "CLIP.mkv").write_text("mine")
    runner.run("sh", runner.script(b"clip.mp4", b"sub/clip.mov"))
    assert names_in(runner.made) == [b"CLIP.mkv", b"clip (2).mkv", b"clip (3).mkv"]
