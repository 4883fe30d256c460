"""Work on the library that each scan does before its first folder, and after its last file."""

import time
from collections.abc import Callable
from typing import Final

from app.library import Library
from app.library.advice import returned
from app.library.checks import damage
from app.library.copies import removal
from app.library.insights import trends
from app.library.query import near_hints, problems, titles
from app.library.scan import history, relocation, scans
from app.scan.relocation import FOLDERS

PURGE: Final = 20_000
PURGE_REMOVED: Final = 2_000
JUDGE: Final = 500
"""Files per transaction: about 20 ms on an otherwise idle processor."""
PURGE_CHANGES: Final = 5_000


def tidy(library: Library, scan_id: int, started: float, tick: Callable[[], None]) -> None:
    """Purge what is not needed any more, move relocated folders, and judge records by the current rules.

    `tick` is called between slices, and may raise.
    """
    while library.write(scans.purge, scan_id, PURGE).result():
        tick()
    while library.write(removal.purge_removed, PURGE_REMOVED).result():
        tick()
    while library.write(history.purge, PURGE_CHANGES).result():
        tick()
    while library.write(relocation.move_folders, FOLDERS).result():
        tick()
    while library.write(damage.judge_again, JUDGE).result():
        tick()
    while library.write(titles.fill, JUDGE).result():
        tick()
    while library.write(problems.judge_known, started, JUDGE).result():
        tick()


def note_returned(library: Library, cancelled: Callable[[], bool]) -> None:
    """Note the files of lists that were handed over which came back encoded anew.

    Raises `Cancelled` once `cancelled()`, called now and then, returns True; so does `store_sums`.
    """
    with library.reader(cancelled) as reader:
        found = reader.insight(returned.find, now := time.time(), cancelled)
    if found:
        library.write(returned.note, found, now).result()


def store_sums(library: Library, scan_id: int, cancelled: Callable[[], bool]) -> None:
    """Store what the library holds now, for trends.

    It takes 0.6 s for a million files, unless nothing that is summed has changed.
    """
    with library.reader(cancelled) as reader, reader.snapshot():
        sums = reader.insight(trends.measure)
    library.write(trends.store, scan_id, time.time(), sums).result()


def judge_by_copies(library: Library, tick: Callable[[], None]) -> None:
    """Judge the files that came or changed, and those with the same pictures as these, if hints are on.

    `tick` is called between slices, and may raise.
    """
    while library.write(near_hints.judge_known, JUDGE).result():
        tick()
