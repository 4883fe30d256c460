"""How the writing connection is set up."""

from pathlib import Path

from app.library.open.connection import connect, prepare_to_write


def test_a_checkpoint_reaches_the_disk_also_where_fsync_does_not(tmp_path: Path) -> None:
    connection = connect(tmp_path / "library.sqlite3", write=True)
    prepare_to_write(connection, tmp_path / "library.sqlite3")
    assert connection.execute("PRAGMA checkpoint_fullfsync").fetchone() == (1,)
    connection.close()
