"""Gives each video of a made library subtitles of made words, and makes the index of what is said."""

import random
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Final

from app.core.dialogue.dialogue import ReadText, TextOrigin
from app.core.dialogue.packing import packed
from app.core.sidecars.timed_text import Cue
from app.library.dialogue.index import open_index

LINE: Final = "to be or not to be"
_COMMON: Final = f"{LINE} the you I we it and that of in is was what do go here there nothing begin".split()
_SAID_BY: Final = 10
"""One in so many videos has `LINE`."""
_CUES: Final = 40
_NAMES: Final = 20_000
_SLICE: Final = 2_000
_BESIDE: Final = """
    INSERT INTO sidecar (id, folder_id, home_id, name, size, mtime_ns, kind)
        SELECT id, folder_id, folder_id, CAST(name || '.srt' AS BLOB), 2000, mtime_ns, 'subtitles' FROM file;
    INSERT INTO beside SELECT id, id FROM sidecar;
    DELETE FROM assign_due;
    DELETE FROM subtitles_due;
"""


def speak(library: Path) -> None:
    """Put subtitles beside all videos of a library that nobody has open, and make its index."""
    dice = random.Random(7)  # noqa: S311 - to make the same again, not to be safe
    letters = "abcdefghijklmnoprstuvwz"
    names = ["".join(dice.choices(letters, k=dice.randint(3, 9))) for _ in range(_NAMES)]
    words = [*names, *_COMMON * (_NAMES // len(_COMMON))]
    with closing(sqlite3.connect(library)) as db:
        db.executescript(_BESIDE)
        sidecars = db.execute("SELECT id, size, mtime_ns FROM sidecar ORDER BY id").fetchall()
        db.execute("ANALYZE")
    with open_index(library) as index:
        for start in range(0, len(sidecars), _SLICE):
            with index.writing():
                for id_, size, mtime_ns in sidecars[start : start + _SLICE]:
                    origin = TextOrigin(id_, None, None, size, mtime_ns)
                    cues = list(_cues(dice, words, with_line=id_ % _SAID_BY == 0))
                    index.put(origin, [ReadText(packed(cues))])
        index.finish(shrink=False)


def _cues(dice: random.Random, words: list[str], *, with_line: bool) -> Iterator[Cue]:
    for number in range(_CUES):
        text = LINE if with_line and number == _CUES // 2 else " ".join(dice.choices(words, k=6))
        yield Cue(number * 4.0, number * 4.0 + 2, text)
