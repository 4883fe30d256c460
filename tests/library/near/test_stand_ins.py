"""A file for which another one went: it may go only for one that shows the same as both, and is no worse."""

import pytest

from app.library import Library
from app.library.copies import removal
from app.library.near import stand_ins
from tests.library.filling import run_sql
from tests.library.near.near_library import add_near

_WENT = (
    "INSERT INTO journal (act, state, time, file_id, path, size, mtime_ns, inode, keeper, keeper_mtime_ns, "
    "keeper_inode, keeper_size) SELECT 1, ?, 1.0, f.id, x'2F', f.size, f.mtime_ns, '', x'2F', "
    "k.mtime_ns, '', {size} FROM file f, file k WHERE (f.id, k.id) = (?, ?)"
)


@pytest.fixture
def ids(library: Library) -> dict[str, int]:
    """A video at three sizes: `b` the largest, then `a`; `c`, the smallest, is made to show the same."""
    found = {name[0]: id_ for name, id_ in add_near(library, b"/v").items()}
    run_sql(
        library,
        "UPDATE matched_print SET print = (SELECT print FROM matched_print WHERE file_id = ?) "
        "WHERE file_id = ?",
        *(found["a"], found["c"]),
    )
    return found


def go(library: Library, file: int, keeper: int, state: str = "moved", *, equal: bool = False) -> None:
    """Have a file go for another one, which has `equal` bytes or others."""
    statement = _WENT.format(size="NULL" if equal else "k.size")
    run_sql(library, statement, state, file, keeper)
    run_sql(library, "UPDATE file SET missing = 3 WHERE id = ?", file)


def is_needed(library: Library, file: int, keeper: int) -> bool:
    with library.reader() as reader:
        found = reader.insight(stand_ins.needed, [(file, keeper)])
        assert found == ({(file, keeper)} if reader.insight(stand_ins.is_needed, file, keeper) else set())
    return bool(found)


@pytest.mark.parametrize("state", ["moved", "moving", "gone"])
def test_the_best_of_three_may_stay_alone(library: Library, ids: dict[str, int], state: str) -> None:
    go(library, ids["c"], ids["a"], state)
    assert not is_needed(library, ids["a"], ids["b"])
    assert not is_needed(library, ids["b"], ids["a"])  # for which nothing went


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE file SET duration = duration + 12 WHERE id = :c",
        "UPDATE file SET damage = 'damaged' WHERE id = :b",
        "DELETE FROM matched_print WHERE file_id = :c",
        "UPDATE file SET mtime_ns = 3 WHERE id = :c",
    ],
)
def test_a_file_that_is_worse_than_one_that_went_or_unlike_it_does_not_stay_alone(
    library: Library, ids: dict[str, int], change: str
) -> None:
    go(library, ids["c"], ids["a"])
    # Equal pictures, so that a longer video is better.
    run_sql(library, "UPDATE file SET width = 1920, height = 1080")
    assert not is_needed(library, ids["a"], ids["b"])
    library.write(lambda db: db.execute(change, ids).rowcount).result()
    assert is_needed(library, ids["a"], ids["b"])


def test_other_pictures_do_not_stay_for_one_that_went(library: Library, ids: dict[str, int]) -> None:
    go(library, ids["c"], ids["a"])
    assert is_needed(library, ids["a"], ids["z"])


def test_a_purged_file_is_unknown(library: Library, ids: dict[str, int]) -> None:
    go(library, ids["c"], ids["a"])
    library.write(removal.delete_files, [ids["c"]]).result()
    assert is_needed(library, ids["a"], ids["b"])


def test_what_came_back_needs_nobody(library: Library, ids: dict[str, int]) -> None:
    go(library, ids["c"], ids["a"], "restored")
    assert not is_needed(library, ids["a"], ids["z"])


def test_chains_are_followed_through_equal_bytes(library: Library, ids: dict[str, int]) -> None:
    run_sql(
        library,
        "UPDATE file SET size = (SELECT size FROM file WHERE id = ?) WHERE id = ?",
        ids["a"],
        ids["b"],
    )
    go(library, ids["c"], ids["a"])
    go(library, ids["a"], ids["b"], equal=True)
    assert is_needed(library, ids["b"], ids["z"])
