"""SQL for the order of a column, the same as `core.facts` gives to records in memory."""

from collections.abc import Mapping
from typing import Final, NamedTuple

from app.core.facts.fact import Order
from app.library.query import problems
from app.library.query.fact_sql import AWAY, BY_FOLDER, OF_FILES, OF_LOOKS, status

# Columns that are never NULL, and need no NULLS LAST.
_ALWAYS_KNOWN: Final = frozenset({"name", BY_FOLDER, "size", "modified", "added", "status"})
_LOOKED_AT: Final = frozenset({*OF_LOOKS, "bits_per_pixel"})


class Ordering(NamedTuple):
    """The SQL of an order."""

    by: str
    """The terms of ORDER BY: unknown last in both directions, and equal files by their ids."""
    looks: str
    """A SELECT of the columns of `l` in `by`, to be joined by its `id`; empty if `by` needs no look."""


def ordering(order: Order, hidden: int = 0, away: str = AWAY) -> Ordering:
    """Return the SQL of an order; problems of the set `hidden` do not count.

    `away` is the condition for the files of sources that cannot be reached. Raises `KeyError` for an unknown
    column.
    """
    of_files = {**OF_FILES, "problems": problems.order(hidden), "status": status(away)}
    ranks = [f"{_rank(key, descending=down)} AS {key}" for key, down in order if key in OF_LOOKS]
    by = ", ".join([*(_by(of_files, key, descending=down) for key, down in order), "f.id"])
    if not any(key in _LOOKED_AT for key, _ in order):
        return Ordering(by, "")
    return Ordering(by, f"SELECT {', '.join(['l.id', 'l.width * l.height AS pixels', *ranks])} FROM look l")


def _rank(key: str, *, descending: bool) -> str:
    # Equal looks must share a rank, or the next column of the order would never count.
    return f"dense_rank() OVER (ORDER BY {OF_LOOKS[key]} {'DESC' if descending else 'ASC'} NULLS LAST)"


def _by(of_files: Mapping[str, str], key: str, *, descending: bool) -> str:
    if key in OF_LOOKS:
        return f"l.{key} NULLS LAST"  # The rank has the direction already.
    way = "DESC" if descending else "ASC"
    return f"{of_files[key]} {way}{'' if key in _ALWAYS_KNOWN else ' NULLS LAST'}"
