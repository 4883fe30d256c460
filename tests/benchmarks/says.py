"""What the index of what is said costs: processor time, room on the disk, and the time of a search.

    python -m tests.benchmarks.says [--files 20000] [--cues 796] [--queries 1000]

A library of videos with a file of subtitles each is made, 55 KB a file, in made words of two scripts. `index`
is the processor time of the job with its children, `megabytes` the size of the index. `first` is the
processor time of the first 200 texts of a phrase, `search` that of `says:`
in a list of all files, `hits` that of the places in the first file found.
"""

import argparse
import os
import random
import resource
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Final, TypeVar

from app.core.dialogue.job import DialogueRequest
from app.core.dialogue.phrase import SaidPhrase
from app.core.query import Query
from app.dialogue import session
from app.library import Library, open_library
from app.library.dialogue import hits
from app.library.dialogue.database import reading
from app.library.dialogue.hits import phrases_of
from app.library.dialogue.index import index_state
from tests.benchmarks.measure import report
from tests.doubles import DummyHost
from tests.scan.acts import scan

T = TypeVar("T")
_A_FOLDER: Final = 20
_NAMES: Final = 30_000
_COMMON: Final = (
    *("the", "to", "be", "or", "not", "you", "I", "we", "he", "she", "it", "and"),
    *("that", "of", "in", "is", "was", "what", "do", "go", "here", "there"),
)
_LINES: Final = 50_000
"""Half lines, of which two make a line."""
_DENSE_SHARE: Final = 0.05
"""Share of the files that are Chinese."""


def main() -> None:
    arguments = _arguments()
    chance = random.Random(5)  # noqa: S311 - the same texts in each run
    with tempfile.TemporaryDirectory(prefix="says") as folder:
        scratch = Path(folder)
        texts = _Texts(chance, arguments.cues)
        phrases = texts.write(scratch / "videos", arguments.files)
        library = open_library(scratch / "library.sqlite3")
        try:
            scan(library, scratch / "videos")
            figures = _measured(library, scratch / "videos", arguments.files)
            figures |= _searched(library, chance.sample(phrases, min(arguments.queries, len(phrases))))
        finally:
            library.close()
    for key, value in figures.items():
        print(f"{key:24} {value}")
    report("says", figures)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--files", type=int, default=20_000)
    parser.add_argument("--cues", type=int, default=796)
    parser.add_argument("--queries", type=int, default=1_000)
    return parser.parse_args()


class _Texts:
    """Writes videos with subtitles of made words."""

    def __init__(self, chance: random.Random, cues: int) -> None:
        self._chance = chance
        self._cues = cues
        letters = "abcdefghijklmnoprstuvwäéß"
        names = ["".join(chance.choices(letters, k=chance.randint(3, 9))) for _ in range(_NAMES)]
        self._names = names
        words = [*names, *_COMMON * (_NAMES // len(_COMMON))]
        self._words = [" ".join(chance.choices(words, k=3)) for _ in range(_LINES)]
        signs = [chr(0x4E00 + int(chance.expovariate(0.002)) % 5000) for _ in range(_LINES)]
        self._dense = ["".join(chance.choices(signs, k=6)) for _ in range(_LINES)]

    def write(self, folder: Path, count: int) -> list[str]:
        """Write that many videos, and return phrases of their texts and some others."""
        found = []
        for number in range(count):
            stem = folder / f"Show {number // _A_FOLDER}" / f"Show S01E{number % _A_FOLDER:02}"
            stem.parent.mkdir(parents=True, exist_ok=True)
            Path(f"{stem}.mkv").write_bytes(b"%d" % number)
            dense = number < count * _DENSE_SHARE
            pool = self._dense if dense else self._words
            pairs = (self._chance.choices(pool, k=self._cues) for _ in range(2))
            lines = list(map("\n".join, zip(*pairs, strict=True)))
            Path(f"{stem}.srt").write_text("\n".join(map(_cue, range(self._cues), lines)), "utf-8")
            line = self._chance.choice(lines).replace("\n", " ")
            found.append(line[1:4] if dense else " ".join(line.split()[: self._chance.randint(1, 4)]))
        return [*found, *(" ".join(self._chance.sample(self._names, 2)) for _ in range(count // 10))]


def _cue(number: int, line: str) -> str:
    hours, minutes, seconds = number * 4 // 3600, number * 4 // 60 % 60, number * 4 % 60
    at = f"{hours:02}:{minutes:02}:{seconds:02}"
    return f"{number + 1}\n{at},000 --> {at},900\n{line}\n"


def _measured(library: Library, videos: Path, files: int) -> dict[str, object]:
    request = DialogueRequest(paths=(os.fsencode(videos),), limit_mb=100_000)
    size = sum(path.stat().st_size for path in videos.rglob("*.srt")) / files
    began, wall = _cpu(), time.monotonic()
    outcome = session.run(request, DummyHost(), library)
    cpu, seconds = _cpu() - began, time.monotonic() - wall
    began = _cpu()
    session.run(request, DummyHost(), library)
    return {
        "files": files,
        "bytes a file": round(size),
        "indexed": outcome.made,
        "index cpu s": round(cpu, 1),
        "index wall s": round(seconds, 1),
        "again cpu s": round(_cpu() - began, 2),
        "megabytes": round(index_state(library.path).size / 1e6, 1),
        "cpu s of 20000": round(cpu / files * 20_000, 1),
        "megabytes of 20000": round(index_state(library.path).size / 1e6 / files * 20_000, 1),
    }


def _searched(library: Library, phrases: list[str]) -> dict[str, object]:
    found: list[float] = []
    first: list[float] = []
    shown: list[float] = []
    asked = "SELECT rowid FROM said WHERE said MATCH ? LIMIT 200"
    with library.reader() as reader, reading(library.path) as index:
        for phrase in phrases:
            said = SaidPhrase.of(phrase).expression
            _timed(first, lambda words=said: index.execute(asked, (words,)).fetchall())  # type: ignore[misc]
            query = Query.parse(f'says:"{phrase}"')
            ids = _timed(found, lambda asked=query: reader.find(asked))  # type: ignore[misc]
            if ids:
                those = phrases_of(query)
                _timed(shown, lambda one=ids[0], words=those: reader.insight(hits.of_file, one, words))  # type: ignore[misc]
    return {
        "searches": len(found),
        "with a result": len(shown),
        "first 200 ms p50": round(statistics.median(first) * 1000, 2),
        "first 200 ms p95": round(statistics.quantiles(first, n=20)[-1] * 1000, 2),
        "search ms p50": round(statistics.median(found) * 1000, 2),
        "search ms p95": round(statistics.quantiles(found, n=20)[-1] * 1000, 2),
        "hits ms p95": round(statistics.quantiles(shown, n=20)[-1] * 1000, 2),
    }


def _timed(found: list[float], act: Callable[[], T]) -> T:
    began = time.thread_time()
    result = act()
    found.append(time.thread_time() - began)
    return result


def _cpu() -> float:
    """Return the processor time of this process, and of its children that have ended."""
    both = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return sum(usage.ru_utime + usage.ru_stime for usage in both)


if __name__ == "__main__":
    main()
