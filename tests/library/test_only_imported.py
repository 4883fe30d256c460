"""Files of which imports alone tell: no job can read them, and none is counted for them."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import msgspec
import pytest

from app.core.copies.sample import SAMPLE_BYTES
from app.core.coverage import Question, ReadingCost
from app.core.file.media import TextStream, VideoFile
from app.core.near.picture_print import METHOD_VERSION, MISSING_FRAME, PicturePrint
from app.core.parts.parts_print import METHOD_VERSION as PARTS_VERSION
from app.core.query import Query
from app.library import Library, open_library
from app.library.checks.coverage import reading_cost
from app.library.dialogue.coverage import lacking
from app.library.near import parts_prints, prints
from app.library.reader import Reader
from tests.library.filling import fill, found, run_sql

BOTH, ONE_HERE = 2 * SAMPLE_BYTES, 3 * SAMPLE_BYTES
SIZES = {b"/here": (BOTH, BOTH, ONE_HERE, 10), b"/imported/Bob": (BOTH, ONE_HERE, ONE_HERE, 20)}


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    """A library of four files here, and of four that were imported, with all that a scan can tell of them."""
    path = Path(tmp_path_factory.mktemp("imported")) / "library.sqlite3"
    with closing(open_library(path)) as library:
        for number, (root, sizes) in enumerate(SIZES.items()):
            files = [found(b"%d.mkv" % at, size) for at, size in enumerate(sizes)]
            fill(library, root, [(root, files)], f"uuid:{number}")
        run_sql(library, "UPDATE source SET imported = 'Bob', online = 0 WHERE path = ?", b"/imported/Bob")
        run_sql(library, "UPDATE file SET duration = 3600.0 + id, text_languages = 'en'")
        yield library


@pytest.fixture
def reader(library: Library) -> Iterator[Reader]:
    with library.reader() as reader:
        yield reader


def test_what_a_check_reads_is_of_the_files_here(reader: Reader) -> None:
    here = ReadingCost(4, sum(SIZES[b"/here"]))
    assert reader.insight(reading_cost, Question.DAMAGE) == here
    assert reader.insight(reading_cost, Question.ROT) == here


def test_files_here_are_compared_with_each_other_and_with_imported_checksums(library: Library) -> None:
    def cost() -> tuple[int, int]:
        with library.reader() as reader:
            return reader.insight(reading_cost, Question.COPIES)[:2]

    assert cost() == (2, 2 * SAMPLE_BYTES)
    run_sql(
        library,
        "INSERT INTO content_version (file_id, path, size, mtime_ns, ctime_ns, inode) "
        "SELECT max(id), x'2f', size, mtime_ns, 0, '' FROM file WHERE size = ?",
        ONE_HERE,
    )
    try:
        assert cost() == (3, 3 * SAMPLE_BYTES)
    finally:
        run_sql(library, "DELETE FROM content_version")


def test_imported_videos_count_for_comparisons_once_they_have_a_print(library: Library) -> None:
    def counts() -> tuple[int, int, int, int]:
        with library.reader() as reader:
            by_picture, by_parts = reader.insight(prints.coverage), reader.insight(parts_prints.coverage)
        return by_picture.videos, by_picture.left, by_parts.videos, by_parts.left

    assert counts() == (4, 4, 4, 4)
    run_sql(
        library,
        "INSERT INTO picture_print (file_id, size, mtime_ns, method, made, print) "
        "SELECT max(id), size, mtime_ns, ?, 1.0, ? FROM file",
        METHOD_VERSION,
        PicturePrint((MISSING_FRAME,) * 8).to_bytes(),
    )
    run_sql(
        library,
        "INSERT INTO parts_print (file_id, size, mtime_ns, method, made, searched, box, answers, questions) "
        "SELECT max(id), size, mtime_ns, ?, 1.0, 1, x'00004840', x'', x'' FROM file",
        PARTS_VERSION,
    )
    try:
        assert counts() == (5, 4, 5, 4)
    finally:
        run_sql(library, "DELETE FROM picture_print")
        run_sql(library, "DELETE FROM parts_print")


def test_subtitles_of_imports_are_not_to_be_indexed(library: Library, reader: Reader) -> None:
    assert reader.insight(lacking, library.path, Query(), tracks=True) == 0
    text = VideoFile(text=(TextStream(language="en"),))
    run_sql(library, "UPDATE media SET json = ?", msgspec.json.encode(text).decode())
    assert reader.insight(lacking, library.path, Query(), tracks=True) == 4


def test_a_search_finds_what_imports_alone_tell_of(reader: Reader) -> None:
    found_by = {
        text: {record.folder for record in reader.records(reader.find(Query.parse(text)))}
        for text in ("disk:imported", "-disk:imported")
    }
    assert found_by == {"disk:imported": {b"/imported/Bob"}, "-disk:imported": {b"/here"}}
