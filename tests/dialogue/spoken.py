"""Videos with files of subtitles beside them, whose texts a test indexes."""

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

from app.core.dialogue.dialogue import SaidHit
from app.core.dialogue.job import DialogueOutcome, DialogueRequest
from app.core.query import Query
from app.core.run.limits import ProbeLimits
from app.dialogue import session
from app.dialogue.child import read_task
from app.library import Library
from app.library.dialogue import hits
from app.library.dialogue.hits import phrases_of
from app.probe.base import ProbeAnswer, ProbeTask
from app.process.limits import Allowance
from app.process.opening import open_file
from tests.doubles import DummyHost, FakeProber, write_file
from tests.scan.acts import scan

LARGE = 1000


def srt(*lines: str, every: float = 4.0) -> bytes:
    """Return a file of subtitles: each line stands for two seconds."""
    return "".join(
        f"{number + 1}\n{_time(number * every)} --> {_time(number * every + 2)}\n{line}\n\n"
        for number, line in enumerate(lines)
    ).encode()


def _time(seconds: float) -> str:
    whole = int(seconds)
    return f"{whole // 3600:02}:{whole // 60 % 60:02}:{whole % 60:02},{round(seconds * 1000) % 1000:03}"


class Spoken:
    """A folder of videos and subtitles, in a library, with the index of what is said in them."""

    def __init__(self, library: Library, videos: Path) -> None:
        self.library = library
        self.videos = videos
        self.host = DummyHost()
        self.prober = FakeProber(self.answer)

    def answer(self, task: ProbeTask) -> ProbeAnswer:
        """Read a file as a child does, in this process."""
        return read_task(task, Allowance(ProbeLimits()), open_file)

    def write(self, **files: bytes) -> None:
        """Write subtitles by the names of their videos, and have a scan find them."""
        for name, contents in files.items():
            video = self.videos / f"{name.partition('_')[0]}.mkv"
            if not video.exists():
                write_file(video, b"a video of the name " + os.fsencode(name))
            write_file(self.videos / f"{name.replace('_', '.')}.srt", contents)
        self.scan()

    def scan(self) -> None:
        scan(self.library, self.videos)

    def index(self, limit: int = LARGE, **more: Any) -> DialogueOutcome:  # noqa: ANN401 - fields of a request
        asked = {name: more.pop(name) for name in ("query", "tracks") if name in more}
        request = DialogueRequest(paths=(os.fsencode(self.videos),), limit_mb=limit, **asked)
        make: Callable[[], FakeProber] = more.pop("make_prober", lambda: self.prober)
        return session.run(request, more.pop("host", self.host), self.library, make_prober=make, **more)

    @property
    def read(self) -> list[str]:
        """The names of the files that were read, sorted."""
        return sorted(os.fsdecode(os.path.basename(path)) for path in self.prober.probed)  # noqa: PTH119

    def find(self, text: str) -> list[str]:
        """Return the names of the videos that a search finds, sorted.

        The first rows, which are found in another way, must be those of all.
        """
        query = Query.parse(text)
        with self.library.reader() as reader:
            for order in ((("name", False),), (("name", True),)):
                ids = reader.find(query, order)
                for limit in (1, 2, len(ids)):
                    assert reader.find(query, order, limit) == ids[:limit]
            found = reader.records(ids)
        return sorted(os.fsdecode(record.name) for record in found)

    def hits(self, text: str) -> list[SaidHit]:
        """Return the places in all files that a search finds."""
        query = Query.parse(text)
        with self.library.reader() as reader:
            ids = reader.find(query, (("name", False),))
            return [hit for those in reader.insight(hits.of_files, ids, phrases_of(query)) for hit in those]
