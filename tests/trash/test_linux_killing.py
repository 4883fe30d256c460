"""`kill -9` in the middle of an act or an undo: the journal has the intent, and the next look settles it."""

import os
import random
import subprocess
import sys
from pathlib import Path

import pytest

from app.core.trash.journal import JournalState
from app.library import open_library
from tests.trash.acts import Acts
from tests.trash.bins import TOLD, names
from tests.trash.kills import Victims

ROUNDS = 2
"""`python -m tests.benchmarks.kill_trash` has a hundred."""


def test_the_journal_tells_of_a_move_that_was_killed(
    tmp_path: Path, videos: Path, trash: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    library = open_library(tmp_path / "library.sqlite3")
    acts = Acts(library, videos)
    acts.know({"a": b"aaaa", "a again": b"aaaa", "b": b"bb", "b again": b"bb"})
    request = acts.prepare("a", "b")
    library.close()
    told = tmp_path / "told"
    os.mkfifo(told)
    monkeypatch.setenv(TOLD, str(told))
    command = [sys.executable, "-m", "tests.trash.mortal", str(library.path), str(request.act), "wait"]
    program = subprocess.Popen(command)  # noqa: S603 - ours
    first = Path(os.fsdecode(told.read_bytes())).name
    program.kill()
    program.wait()
    (other,) = {"a", "b"} - {first}

    acts = Acts(open_library(tmp_path / "library.sqlite3"), videos)
    try:
        assert acts.states() == {first: JournalState.MOVING, other: JournalState.PLANNED}
        assert acts.journal()[first].digest is not None
        assert names(trash) == {first}
        assert acts.run(request).moved == 2  # found in the trash, and moved
        assert acts.states() == {first: JournalState.MOVED, other: JournalState.MOVED}
        assert acts.journal()[first].trash == os.fsencode(trash / first)
        assert names(videos) == {"a again", "b again"}
    finally:
        acts.library.close()


def test_whenever_it_is_killed_nothing_is_lost_and_nothing_stuck(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    (tmp_path / "data/Trash/files").mkdir(parents=True)
    seed = random.randrange(10**6)  # noqa: S311 - no secret
    victims = Victims(tmp_path, 8, random.Random(seed))  # noqa: S311
    for _ in range(ROUNDS):
        for step in (victims.kill_move, victims.kill_undo, victims.end):
            assert step() == [], seed
