"""`kill -9` in the middle of a move: the journal has the intent, and the next run settles it."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from app.core.trash import JournalState
from app.library import open_library
from tests.trash.acts import Acts
from tests.trash.bins import TOLD, names


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
    command = [sys.executable, "-m", "tests.trash.mortal", str(library.path), str(request.act)]
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
