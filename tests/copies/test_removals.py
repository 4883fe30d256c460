"""Sources that are looked at before a removal is planned."""

from pathlib import Path

import pytest

from app.copies.removals import sources_away
from app.library import Library
from tests.checksum.known import execute, write_files


@pytest.mark.parametrize(
    ("was_mount", "reason"), [(1, "source.not_mounted"), (0, "source.elsewhere")], ids=["mount", "folder"]
)
def test_a_folder_that_a_pulled_disk_left_behind_is_no_other_volume(
    library: Library, videos: Path, was_mount: int, reason: str
) -> None:
    write_files(library, videos, {"a.mov": b"a"})
    with library.reader() as reader:
        assert sources_away(reader) == {}
        execute(library, "UPDATE source SET volume = 'uuid:pulled', is_mount = ?", was_mount)
        assert {path: each.code for path, each in sources_away(reader).items()} == {bytes(videos): reason}
        assert sources_away(reader, [b"/other"]) == {}
