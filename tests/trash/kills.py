"""Acts and undos that are killed at random instants, and what must hold after each."""

import os
import random
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Final

import psutil

from app.core.file.record import FileStatus
from app.core.trash.job import TrashRequest
from app.core.trash.journal import JournalEntry, JournalState
from app.jobs.types.trash import look_again
from app.library import Library, open_library
from app.qt.desktop.trash import move_to_trash
from tests.copies.searches import Searches
from tests.trash.acts import Acts
from tests.trash.bins import names

_PAUSE: Final = 0.0005
_LATER: Final = 0.004
"""Most seconds from the move of a file to the kill."""
_STATUSES: Final = {
    JournalState.MOVED: FileStatus.IN_TRASH,
    JournalState.RESTORED: FileStatus.OK,
    JournalState.PLANNED: FileStatus.OK,
}
"""The states that are left after a look, and those of the files in the library."""


class Victims:
    """A library with copies, one of each of which goes to the trash and comes back, killed on both ways.

    `XDG_DATA_HOME` is to be a folder on the same disk as the files.
    """

    def __init__(self, folder: Path, groups: int, chance: random.Random) -> None:
        self._path = folder / "library.sqlite3"
        self.videos = folder / "videos"
        self.videos.mkdir()
        self._trash = Path(os.environ["XDG_DATA_HOME"]) / "Trash/files"
        self._chance = chance
        contents = {f"{group:03}.mkv": os.urandom(5_000) for group in range(groups)}
        self._contents = {**contents, **{f"again {name}": data for name, data in contents.items()}}
        self._goes = sorted(contents)
        self.ends: Counter[str] = Counter()
        """What was killed, and how far it had come."""
        with closing(open_library(self._path)) as library:
            self._acts(library).know(self._contents)

    def kill_move(self) -> list[str]:
        """Have an act killed at some instant; return what is wrong after the next look."""
        with closing(open_library(self._path)) as library:
            act = self._acts(library).prepare(*self._goes).act
        assert act is not None
        self._act = act
        return self._kill("move")

    def kill_undo(self) -> list[str]:
        """Have its undo killed at some instant; return what is wrong after the next look."""
        return self._kill("back")

    def end(self) -> list[str]:
        """Finish the act and undo it, so that all is as before; return what is wrong then."""
        request = TrashRequest(paths=(b"/",), act=self._act)
        with closing(open_library(self._path)) as library:
            acts = self._acts(library)
            acts.run(request, move_to_trash)
            acts.run(request, move_to_trash, back=True)
        faults = self._look()
        if names(self.videos) != set(self._contents) or names(self._trash):
            faults.append("not all files are back")
        return faults

    def _kill(self, way: str) -> list[str]:
        before = len(names(self.videos))
        moves = self._chance.randrange(-1, len(self._goes) + 1)
        command = [sys.executable, "-m", "tests.trash.mortal", str(self._path), str(self._act), way]
        program = subprocess.Popen(command)  # noqa: S603 - ours
        while program.poll() is None and abs(len(names(self.videos)) - before) < moves:
            time.sleep(_PAUSE)
        # Before the first move, the program loads and opens its library.
        time.sleep(self._chance.uniform(0.0, _LATER if moves >= 0 else 1.0))
        children = _children(program.pid)
        program.kill()
        code = program.wait()
        psutil.wait_procs(children, timeout=60)
        done = abs(len(names(self.videos)) - before)
        self.ends[f"{way}: {'over' if code == 0 else 'none' if not done else 'some'}"] += 1
        return self._look()

    def _look(self) -> list[str]:
        with closing(open_library(self._path)) as library:
            look_again(library, lambda: None, lambda _records: None)
            entries = [each for each in self._acts(library).entries() if each.act == self._act]
            records = Searches(library).records()
        statuses = {name: record.status for name, record in records.items()}
        return [*self._lost(), *(fault for each in entries for fault in self._false(each, statuses))]

    def _lost(self) -> Iterator[str]:
        here, there = names(self.videos), names(self._trash)
        for name, data in self._contents.items():
            places = [folder / name for folder in (self.videos, self._trash) if (folder / name).exists()]
            if [place.read_bytes() for place in places] != [data]:
                yield f"{name} is at {places}"
        if there - set(self._goes) or here - set(self._contents):
            yield "there are other files"
        if len(here & {name for name in self._contents if name not in self._goes}) != len(self._goes):
            yield "a last copy is gone"

    def _false(self, entry: JournalEntry, statuses: dict[str, FileStatus]) -> Iterator[str]:
        name = Path(os.fsdecode(entry.path)).name
        is_here = (self.videos / name).exists()
        if entry.state not in _STATUSES:
            yield f"{name} is stuck as {entry.state}"
        elif is_here is (entry.state is JournalState.MOVED):
            yield f"the journal says {entry.state} of {name}, which {'is' if is_here else 'is not'} there"
        elif statuses[name] is not _STATUSES[entry.state]:
            yield f"the library says {statuses[name]} of {name}, the journal {entry.state}"
        elif not is_here and entry.trash != os.fsencode(self._trash / name):
            yield f"the journal has {entry.trash!r} of {name}"

    def _acts(self, library: Library) -> Acts:
        return Acts(library, self.videos)


def _children(pid: int) -> list[psutil.Process]:
    try:
        return psutil.Process(pid).children(recursive=True)
    except psutil.NoSuchProcess:
        return []
