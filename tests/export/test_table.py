"""The terminal's table from narrow rows is the one from whole records."""

import io
from array import array
from collections.abc import Sequence

import pytest

from app.export import table
from app.library import Library
from app.library.reader import Reader
from tests.library.filling import fill, found, run_sql


def _both(reader: Reader, ids: Sequence[int]) -> tuple[str, str]:
    narrow, whole = io.StringIO(), io.StringIO()
    table.write_rows(narrow, reader.table_rows(ids, size=3))
    table.write(whole, reader.entries_of(ids))
    return narrow.getvalue(), whole.getvalue()


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE file SET missing = 1 WHERE id = 2",
        "UPDATE source SET online = 0",
        """UPDATE file SET status = 'failed', reason = '["file.empty", {}]', duration = NULL WHERE id = 3""",
        "UPDATE file SET status = 'nonsense', reason = '[' WHERE id = 4",
        "UPDATE file SET container = NULL, video_codec = NULL, width = NULL, audio_codec = NULL WHERE id = 1",
        "UPDATE file SET frame_rate_mode = 'VFR', frame_rate = 29.97, video_profile = 'Main@L4' WHERE id = 5",
        "UPDATE file SET size = 5000000000000, duration = 0.4 WHERE id = 1",
    ],
)
def test_narrow_rows_read_as_whole_records_do(library: Library, statement: str) -> None:
    names = [b"%d\n\xff.mkv" % number for number in range(10)]
    records = fill(library, b"/v", [(b"/v", [found(name) for name in names])])
    run_sql(library, statement)
    ids = array("q", (record.id for record in reversed(records)))
    with library.reader() as reader:
        narrow, whole = _both(reader, [*ids, 999])
    assert narrow == whole
    assert len(narrow.splitlines()) == 11


def test_ids_are_those_of_the_entries(library: Library) -> None:
    fill(library, b"/a", [(b"/a", [found(b"1.mkv"), found(b"2.mkv")]), (b"/a/b", [found(b"3.mkv")])])
    with library.reader() as reader:
        for roots in ((), (b"/a/b",), (b"/a/b", b"/a/1.mkv"), (b"/none",)):
            assert list(reader.ids(roots)) == [entry.record.id for entry in reader.entries(roots)]
