"""Videos with far more bits than their class: only of classes with enough files, and without originals."""

from collections.abc import Sequence

import pytest

from app.core.advice.grounds import LEAST_FOLDERS, LEAST_OWN
from app.library import Library
from app.library.room import oversized, waste
from app.library.room.oversized import OversizedFile
from tests.library.filling import everything, fill, found, run_sql

FILES = 24


@pytest.fixture
def films(library: Library) -> Library:
    """Films of one class in six folders, of which one takes ten times the bits."""
    folders = [b"/f/%d" % at for at in range(6)]
    listed = [(folder, [found(b"%d.mkv" % at, 1000) for at in range(FILES // 6)]) for folder in folders]
    fill(library, b"/f", listed)
    run_sql(library, "UPDATE look SET camera = NULL, video_codec = 'AVC', chroma = '4:2:0'")
    run_sql(library, "UPDATE look SET scan_type = 'Progressive', hdr_format = NULL, video_profile = 'High'")
    run_sql(library, "UPDATE file SET bit_rate = 2000000, frame_rate = 25.0")
    run_sql(library, "UPDATE file SET bit_rate = 20000000 WHERE id = 3")
    return library


def beyond(library: Library) -> Sequence[OversizedFile] | None:
    with library.reader() as reader:
        return reader.insight(oversized.oversized)


def test_a_file_far_beyond_its_class_is_found_with_the_room_beyond_what_is_usual(films: Library) -> None:
    files = beyond(films)
    assert files is not None
    (file,) = files
    assert file.id == 3
    assert 800 < file.least <= file.most < 1000


def test_a_class_with_few_files_or_folders_tells_nothing(films: Library) -> None:
    run_sql(films, "UPDATE file SET bit_rate = NULL WHERE id > ?", LEAST_OWN - 1)
    assert beyond(films) is None
    run_sql(films, "UPDATE file SET bit_rate = 2000000 WHERE id > ?", LEAST_OWN - 1)
    run_sql(films, "UPDATE file SET name = CAST(id AS BLOB), folder_id = 1 + id % ?", LEAST_FOLDERS - 1)
    assert beyond(films) is None


def test_originals_of_cameras_are_left_out(films: Library) -> None:
    run_sql(films, "UPDATE look SET camera = 'GoPro'")
    assert beyond(films) is None


def test_a_file_in_the_trash_counts_there_and_no_longer_as_too_large(films: Library) -> None:
    with films.reader() as reader:
        room = reader.insight(waste.waste)
    assert {each.kind.value: each.files for each in room.kinds}["oversized"] == 1
    run_sql(films, "UPDATE file SET missing = 3 WHERE id = 3")
    with films.reader() as reader:
        room = reader.insight(waste.waste)
    counted = {each.kind.value: each.files for each in room.kinds}
    assert (counted["trashed"], counted["oversized"]) == (1, 0)
    assert len(everything(films)) == FILES
