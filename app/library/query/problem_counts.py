"""Counts the files of each kind of problem."""

import sqlite3
from collections import Counter
from collections.abc import Mapping
from typing import NamedTuple

from app.core.coverage import Coverage
from app.core.problems.catalogue import problem_kinds
from app.library.query import problems, queries


class ProblemCounts(NamedTuple):
    """Numbers of files by the code of a problem."""

    files: Mapping[str, int] = {}
    """Without the files where the problem is marked OK."""
    marked: Mapping[str, int] = {}
    """The files where it is marked OK."""


class ProblemOverview(NamedTuple):
    """The counts of a library, and how many files were asked about what a scan does not find."""

    counts: ProblemCounts = ProblemCounts()
    coverage: Coverage = Coverage()
    hidden: int = 0
    """The set of problems that are switched off, which the counts lack."""
    orphans: int | None = None
    """The files beside videos that belong to none; None where that problem is switched off."""


def counts(db: sqlite3.Connection, hidden: int = 0) -> ProblemCounts:
    """Return the numbers of files of present sources, without the problems of the set `hidden`."""
    files: Counter[str] = Counter()
    marked: Counter[str] = Counter()
    for bits, ok, number in db.execute(
        "SELECT s.problems, s.marked, (SELECT count(*) FROM file f INDEXED BY file_problems WHERE "
        "f.problems > 0 AND f.problems = s.problems AND f.marked = s.marked AND "
        f"{queries.in_present_sources(db)}) FROM ({problems.SETS}) s"
    ).fetchall():
        shown = bits & ~hidden
        files.update(dict.fromkeys((kind.code for kind in problem_kinds(shown & ~ok)), number))
        marked.update(dict.fromkeys((kind.code for kind in problem_kinds(shown & ok)), number))
    return ProblemCounts(files, marked)
