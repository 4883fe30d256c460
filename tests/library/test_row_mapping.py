"""Values come back from the library as they went in, whatever they are."""

from collections.abc import Sequence

import pytest

from app.core.file.media import AudioStream, Chapter, TextStream, VideoFile, VideoStream
from app.core.file.record import FileStatus
from app.core.message import Message
from app.library import Library
from app.library.query.stored_contents import media_of, media_tree
from app.library.scan import pending, probe_results, scans, sources
from app.library.scan.file_rows import PendingResult
from app.probe.rows import media_json
from tests.doubles import MEDIA
from tests.library.filling import ENGINE, count, everything, fill, finding, found, run_sql

NAMES = [
    b"caf\xe9.mkv",
    b"two\nlines.mkv",
    "\U0001f3ac.mkv".encode(),
    b"tab\t.mkv",
    b"'; DROP TABLE file; --.mkv",
]


@pytest.mark.parametrize("name", NAMES)
def test_a_name_is_kept_to_the_byte(library: Library, name: bytes) -> None:
    folder = b"/vid\xff\n/" + name
    (saved,) = fill(library, b"/vid\xff\n", [(folder, [found(name)])])
    assert saved.path == folder + b"/" + name
    assert everything(library) == (saved,)
    with library.reader() as reader:
        assert [entry.record for entry in reader.entries([b"/vid\xff\n"])] == [saved]


@pytest.mark.parametrize("size", [0, 2**31, 2**53 + 1, 2**63 - 1])
def test_sizes_and_times_are_exact(library: Library, size: int) -> None:
    (saved,) = fill(library, b"/v", [(b"/v", [found(b"x.mkv", size=size, mtime_ns=-size)])])
    assert (saved.size, saved.mtime_ns) == (size, -size)
    assert everything(library) == (saved,)


def test_file_ids_beyond_the_database_s_integers_tell_files_apart(library: Library) -> None:
    ids = [f"{2**64 - 1:x}", f"{2**64 - 2:x}"]
    files = [found(b"%d.mkv" % number, file_id=id_) for number, id_ in enumerate(ids)]
    fill(library, b"/v", [(b"/v", files)])
    kept = library.write(lambda db: db.execute("SELECT file_id FROM file ORDER BY id").fetchall()).result()
    assert [row[0] for row in kept] == ids


def test_what_was_probed_comes_back_whole(library: Library) -> None:
    media = VideoFile(
        container="Matroska",
        title="Ein \U0001f3ac Titel",
        duration=0.0,
        truncated=True,
        video=(VideoStream(codec="AV1", width=1920, rotation=90.0), VideoStream()),
        audio=(AudioStream(language="de", default=False),),
        text=(TextStream(forced=True),),
        chapters=(Chapter(start=0.0, title="Anfang"), Chapter(start=12.5)),
    )
    tree = media_tree(media_of(media_json(media)))
    assert (
        VideoFile(
            **{
                **tree,
                "video": tuple(VideoStream(**stream) for stream in tree["video"]),
                "audio": tuple(AudioStream(**stream) for stream in tree["audio"]),
                "text": tuple(TextStream(**stream) for stream in tree["text"]),
                "chapters": tuple(Chapter(**chapter) for chapter in tree["chapters"]),
            }
        )
        == media
    )


def test_a_file_without_media_has_every_field_as_unknown() -> None:
    tree = media_tree(None)
    assert tree["video"] == tree["audio"] == tree["text"] == tree["chapters"] == []
    assert {value for value in tree.values() if value != []} == {None}


def test_a_file_that_fails_now_loses_what_it_held_and_keeps_its_record(library: Library) -> None:
    (before,) = fill(library, b"/v", [(b"/v", [found(b"x.mkv")])])
    assert before.summary.container == MEDIA.container
    scan_id = library.write(scans.begin, 0.0).result()
    source = library.write(sources.covering, b"/v").result()
    assert source is not None
    library.write(pending.add, scan_id, source, [(b"/v", [found(b"x.mkv", size=7)])]).result()
    with library.reader() as reader:
        (file,) = reader.pending(scan_id, 0, 10)
    reason = Message("file.no_tracks")
    failed = finding(file, FileStatus.FAILED, reason)
    (after,) = library.write(probe_results.save, [failed], engine=ENGINE, now=9.0).result()
    assert (after.id, after.added, after.size) == (before.id, before.added, 7)
    assert (after.status, after.reason, after.summary.container) == (FileStatus.FAILED, reason, None)
    assert everything(library) == (after,)
    with library.reader() as reader:
        assert reader.entry(after).media == media_tree(None)


def _listed_twice(library: Library) -> Sequence[PendingResult]:
    """Return findings of a new file that two scans have listed."""
    fill(library, b"/v", [])
    source = library.write(sources.covering, b"/v").result()
    assert source is not None
    found_by = [library.write(scans.begin, 0.0).result() for _ in range(2)]
    for scan_id in found_by:
        library.write(pending.add, scan_id, source, [(b"/v", [found(b"x.mkv")])]).result()
    with library.reader() as reader:
        return [finding(file) for scan_id in found_by for file in reader.pending(scan_id, 0, 10)]


def test_a_new_file_that_two_scans_found_is_saved_once(library: Library) -> None:
    twice = _listed_twice(library)
    first, second = library.write(probe_results.save, twice, engine=ENGINE, now=9.0).result()
    assert len(twice) == 2
    assert (first.id, first.added, second.id) == (second.id, 9.0, first.id)
    assert [record.id for record in everything(library)] == [first.id]
    assert count(library, "pending") == 0
    assert count(library, "media") == 1


def test_a_new_file_never_gets_the_id_of_one_that_was_purged(library: Library) -> None:
    (before,) = fill(library, b"/v", [(b"/v", [found(b"x.mkv")])])
    run_sql(library, "DELETE FROM media")
    run_sql(library, "DELETE FROM file")
    (after,) = fill(library, b"/v", [(b"/v", [found(b"y.mkv")])])
    assert after.id > before.id
