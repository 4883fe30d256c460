"""SQL for the copies of a file, on the tables `copy k` and `clip_part cp` of it.

A recording of several files counts as one. Each of its files has as many copies, on as many disks, as the one
that has the fewest. All are on one disk alone if one of them is. So nothing calls a recording safe of which a
part is not.
"""

from typing import Final

_PARTS: Final = "FROM clip_part q LEFT JOIN copy c ON c.file_id = q.file_id WHERE q.clip = cp.clip"
_COPY_DISKS: Final = "CASE WHEN {0}.exact OR {0}.disks > 1 THEN {0}.disks END"
"""Of an inexact number, others may be anywhere."""


def _least(value: str) -> str:
    """Return the least of the values of all files: unknown if one is, unless another one is 1."""
    own, each = value.format("k"), value.format("c")
    return (
        f"CASE WHEN cp.clip IS NULL THEN {own} ELSE (SELECT CASE WHEN count({each}) = count(*) "
        f"OR min({each}) = 1 THEN min({each}) END {_PARTS}) END"
    )


COPIES: Final = _least("{}.copies")
COPY_DISKS: Final = _least(_COPY_DISKS)
ALONE: Final = f"CASE WHEN cp.clip IS NULL THEN k.alone ELSE (SELECT max(c.alone) {_PARTS}) END"
"""The id of the disk that alone has the file, or else 0; NULL if nobody knows."""
OF_RECORDS: Final = frozenset((COPIES, COPY_DISKS, ALONE))
# Grouped before the union: in the order of the index that takes half the time of sorting all rows.
ONLY_ON: Final = (
    "SELECT alone, count(*) AS files, sum(size) AS size FROM copy INDEXED BY copy_alone WHERE alone "
    "GROUP BY 1 UNION ALL "
    "SELECT w.alone, count(*), sum(f.size) FROM (SELECT p.clip, max(k.alone) AS alone FROM clip_part p "
    "CROSS JOIN copy k ON k.file_id = p.file_id WHERE k.alone GROUP BY p.clip) w "
    "CROSS JOIN clip_part q ON q.clip = w.clip CROSS JOIN file f ON f.id = q.file_id "
    "LEFT JOIN copy c ON c.file_id = q.file_id WHERE NOT ifnull(c.alone, 0) GROUP BY 1"
)
"""By such a disk, the number and size of its files, and in a second row those of the rest of recordings."""

_NOT_SAFE: Final = "SELECT p.clip FROM clip_part p LEFT JOIN copy k ON k.file_id = p.file_id WHERE {} = 1"
"""Recordings of which a file has one copy; with `ifnull(k.copies, 1)`, or of which nobody knows it."""
SINGLE: Final = (
    "SELECT file_id FROM copy WHERE copies = 1 UNION ALL SELECT q.file_id FROM clip_part q "
    "LEFT JOIN copy c ON c.file_id = q.file_id "
    f"WHERE c.copies IS NOT 1 AND q.clip IN ({_NOT_SAFE.format('k.copies')})"
)
"""The ids of the files with one copy, as `COPIES` counts them."""
COPIED: Final = (
    "SELECT c.file_id FROM copy c WHERE c.copies > 1 AND c.file_id NOT IN (SELECT q.file_id "
    f"FROM clip_part q WHERE q.clip IN ({_NOT_SAFE.format('ifnull(k.copies, 1)')}))"
)
"""The ids of the files with several copies, as `COPIES` counts them."""


def of_file(value: str) -> str:
    """Return one of these values for a file of the table `file f`."""
    return (
        f"(SELECT {value} FROM (SELECT 1) LEFT JOIN copy k ON k.file_id = f.id "
        "LEFT JOIN clip_part cp ON cp.file_id = f.id)"
    )
