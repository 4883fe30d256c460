"""The writer thread: all or nothing, and errors as values that people understand."""

import sqlite3
import threading

import pytest

from app.core.errors import LibraryError
from app.library import Library
from app.library.scan import pending, scans, sources
from tests.library.filling import count, everything, fill, found, save_pending


def _limit(library: Library, pages: int) -> None:
    """Let the disk be full after `pages` more of them."""

    def limit(db: sqlite3.Connection) -> None:
        used = db.execute("PRAGMA page_count").fetchone()[0]
        db.execute(f"PRAGMA max_page_count = {used + pages}")

    library.write(limit).result()


def test_a_change_that_fails_changes_nothing(library: Library) -> None:
    def change(db: sqlite3.Connection) -> None:
        scans.begin(db, 0.0)
        db.execute("INSERT INTO nowhere VALUES (1)")

    with pytest.raises(LibraryError, match="no such table") as failed:
        library.write(change).result()
    assert failed.value.message.code == "library.failed"
    assert count(library, "scan") == 0


def test_a_mistake_in_a_change_is_raised_and_undone(library: Library) -> None:
    def change(db: sqlite3.Connection) -> None:
        scans.begin(db, 0.0)
        raise KeyError("mistake")

    with pytest.raises(KeyError, match="mistake"):
        library.write(change).result()
    assert count(library, "scan") == 0


def test_writes_happen_in_order_on_one_thread(library: Library) -> None:
    order: list[int] = []
    threads: set[int] = set()

    def change(_db: sqlite3.Connection, number: int) -> None:
        order.append(number)
        threads.add(threading.get_ident())

    for future in [library.write(change, number) for number in range(100)]:
        future.result()
    assert order == list(range(100))
    assert len(threads) == 1
    assert threading.get_ident() not in threads


def test_what_was_asked_for_before_closing_is_still_written(library: Library) -> None:
    futures = [library.write(scans.begin, float(number)) for number in range(50)]
    library.close()
    assert [future.result() for future in futures] == list(range(1, 51))


def test_readers_cannot_write(library: Library) -> None:
    with pytest.raises(LibraryError, match="readonly"), library.reader() as reader:
        reader._connection.execute("DELETE FROM file")


def test_a_reader_holds_no_transaction_between_pages(library: Library) -> None:
    fill(library, b"/v", [(b"/v", [found(b"%d.mkv" % number) for number in range(10)])])
    with library.reader() as reader:
        entries = reader.entries(size=2)
        next(entries)
        assert not reader._connection.in_transaction
        busy = library.write(lambda db: None)  # noqa: ARG005
        busy.result()
        checkpoint = sqlite3.connect(library.path, isolation_level=None)
        row = checkpoint.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        checkpoint.close()
        assert row[0] == 0
        assert len(list(entries)) == 9


def test_a_full_disk_loses_nothing_that_was_saved_and_can_be_written_again(library: Library) -> None:
    saved = fill(library, b"/v", [(b"/v", [found(b"%d.mkv" % number) for number in range(100)])])
    scan_id = library.write(scans.begin, 0.0).result()
    source = library.write(sources.covering, b"/v").result()
    assert source is not None
    names = [found(b"new %d.mkv" % number) for number in range(100)]
    library.write(pending.add, scan_id, source, [(b"/v", names)]).result()
    _limit(library, 2)
    with pytest.raises(LibraryError, match="full"):
        save_pending(library, scan_id)
    assert everything(library) == saved
    _limit(library, 100_000)
    assert len(save_pending(library, scan_id)) == 100
    assert len(everything(library)) == 200


def test_a_full_disk_does_not_keep_the_library_from_closing(library: Library) -> None:
    _limit(library, 0)
    with pytest.raises(LibraryError, match="full"):
        fill(library, b"/v", [(b"/v", [found(b"x" * 200 + b"%d.mkv" % number) for number in range(500)])])
    library.close()
