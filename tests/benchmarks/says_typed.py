"""How soon a search for what is said answers while it is typed, in a library of many videos with subtitles.

    python -m tests.benchmarks.says_typed [--rows 100000] [--library FILE]

The line `tables.speech.LINE` is typed key by key, which one of ten videos says. `first` is the time of the
first rows that the window shows, `all` that of all rows after them: processor time of the thread,
milliseconds.
"""

import argparse
import tempfile
import time
from pathlib import Path
from typing import Final

from app.core.query import Query
from app.library import Library, open_library
from app.qt.files.query_runner import FIRST
from tests.benchmarks.measure import distribution, report
from tests.benchmarks.tables.library import make
from tests.benchmarks.tables.speech import LINE, speak

_BY_NAME: Final = (("name", False),)


def main() -> None:
    arguments = _arguments()
    with tempfile.TemporaryDirectory(prefix="says") as scratch:
        path = arguments.library or Path(scratch) / "library.sqlite3"
        if not path.exists():
            make(path, arguments.rows)
            speak(path)
        library = open_library(path)
        try:
            times = [_times(library, text) for text in _typed(f'says:"{LINE}"')]
        finally:
            library.close()
    first, every = (distribution([each[at] for each in times]) for at in (0, 1))
    report("says_typed", {"keys": len(times), "first_ms": first, "all_ms": every})


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--rows", type=int, default=100_000)
    parser.add_argument("--library", type=Path, help="made where there is none")
    return parser.parse_args()


def _typed(text: str) -> list[str]:
    """Return the texts of a field into which a search for what is said is typed."""
    return [text[:end] for end in range(len('says:"t'), len(text) + 1) if not text[:end].endswith(" ")]


def _times(library: Library, text: str) -> tuple[float, float]:
    query = Query.parse(text)
    with library.reader() as reader:
        began = time.thread_time()
        first = reader.find(query, _BY_NAME, FIRST)
        reader.records(first)
        shown = time.thread_time()
        found = reader.find(query, _BY_NAME)
        ended = time.thread_time()
    print(f"{text:28} {(shown - began) * 1000:8.1f} {(ended - shown) * 1000:8.1f} {len(found):8}")
    return (shown - began) * 1000, (ended - shown) * 1000


if __name__ == "__main__":
    main()
