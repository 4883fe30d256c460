"""Counts the files of each kind of problem."""

import sqlite3
from collections import Counter
from collections.abc import Mapping
from typing import Final, NamedTuple

from app.core.coverage import Coverage
from app.core.problems.catalogue import FromImports, problem_kinds
from app.library.query import problems, queries

_MERGED: Final = "SELECT 1 FROM source WHERE library IS NOT NULL AND removed IS NULL LIMIT 1"
_OF_MERGED: Final = (
    "SELECT s.imported, f.problems & ~f.marked, count(*) FROM file f INDEXED BY file_problems "
    "CROSS JOIN folder d ON d.id = f.folder_id CROSS JOIN source s ON s.id = d.source_id "
    "WHERE f.problems > 0 AND s.library IS NOT NULL AND s.removed IS NULL GROUP BY 1, 2 ORDER BY 1"
)


class ProblemCounts(NamedTuple):
    """Numbers of files by the code of a problem."""

    files: Mapping[str, int] = {}
    """Without the files where the problem is marked OK."""
    marked: Mapping[str, int] = {}
    """The files where it is marked OK."""
    imported: Mapping[str, FromImports] = {}
    """Of `files`, those that imports of other libraries tell of, if any."""


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
    return ProblemCounts(files, marked, _of_imports(db, hidden))


def _of_imports(db: sqlite3.Connection, hidden: int) -> dict[str, FromImports]:
    """Return what imports of other libraries tell, by the code of a problem."""
    if not db.execute(_MERGED).fetchone():
        return {}
    files: Counter[str] = Counter()
    origins: dict[str, dict[str, None]] = {}
    for origin, bits, number in db.execute(_OF_MERGED):
        for kind in problem_kinds(bits & ~hidden):
            files[kind.code] += number
            origins.setdefault(kind.code, {})[origin] = None
    return {code: FromImports(files[code], tuple(names)) for code, names in origins.items()}
