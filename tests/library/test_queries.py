"""Finding in SQL agrees with finding in memory, and with the order of the columns."""

import itertools
import shutil
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from msgspec.structs import replace

from app.core.facts.catalogue import COLUMNS, FILTERS
from app.core.facts.checks import PLAYS
from app.core.facts.fact import Order
from app.core.file.media import AudioStream, Chapter, TextStream, VideoFile, VideoStream
from app.core.file.record import FileRecord, FileStatus
from app.core.file.search_keys import search_key
from app.core.message import Message
from app.core.problems.catalogue import problem_bits
from app.core.query import Query
from app.library import Library, open_library, open_to_read
from app.library.query import search_index
from app.library.query.filter_and_order_sql import FILTER_SQL, OF_FILES, OF_LOOKS
from app.library.reader import Reader
from app.library.scan import pending, probe_results, scan_diff, scans, sources
from tests.doubles import MEDIA
from tests.library.filling import ENGINE, everything, fill, finding, found, run_sql
from tests.matching import matches

PHONE = VideoFile(
    container="MPEG-4",
    duration=61.5,
    bit_rate=24_000_000,
    camera="Apple iPhone 15 Pro",
    encoded_date="2026-03-01T12:00:00Z",
    video=(
        VideoStream(
            codec="HEVC",
            profile="Main 10@L5.1",
            width=3840,
            height=2160,
            frame_rate=29.97,
            frame_rate_mode="VFR",
            bit_depth=10,
            chroma="4:2:0",
            hdr_format="Dolby Vision 8.4 / HLG",
            colour_primaries="BT.2020",
            colour_transfer="HLG",
        ),
    ),
    audio=(AudioStream(codec="AAC LC", channels=2, sample_rate=48_000, language="en-GB"),),
)
FILM = VideoFile(
    container="Matroska",
    title="Übergang",
    duration=5464.0,
    bit_rate=8_000_000,
    start_timecode="01:00:00:00",
    writing_application="Händbrake 1.7",
    video=(
        VideoStream(codec="AVC", width=1920, height=800, frame_rate=24.0, frame_rate_mode="CFR", bit_depth=8),
    ),
    audio=(AudioStream(codec="AC-3", channels=6, language="ger"), AudioStream(language="eng")),
    text=(TextStream(language="de"), TextStream()),
    chapters=(Chapter(start=0.0), Chapter(start=9.0)),
)
TAPE = VideoFile(
    container="AVI",
    video=(VideoStream(codec="DV", width=720, height=576, frame_rate=25.0, scan_type="Interlaced"),),
    audio=(AudioStream(codec="PCM"),),
)
CONTENTS = (PHONE, FILM, TAPE, MEDIA, None)
NAMES = (b"IMG 9.MOV", b"img 10.mov", b"Caf\xc3\xa9.mkv", b"odd \xff.avi", b"none", b".hidden", b"a.tar.mp4")
ASKED = (
    *("img", "cafe", "-img", '"img 1"', "reise mov", "uber", "matroska", "ext:mov", "-ext:mov", "ext:none"),
    *("hidden:yes", "hidden:no", "-hidden:yes"),
    *("name:mov", "folder:reise", "folder:/w", "-folder:reise", 'folder:="/v/reise"', "codec:h265,dv"),
    *("vcodec:h265,dv", "vcodec:none", "acodec:=ac-3", "level:5.1", "level:<5", "sampling:48000"),
    *("primaries:bt.2020", "-primaries:any", "transfer:hlg"),
    *("codec:aac", "codec:=hevc", "-codec:hevc", "codec:none", "codec:any", "container:mkv", "profile:main"),
    *("size:>2kB", "size:1kB", "size:..2kB", "size:=1000", "-size:>2kB", "duration:<2m", "duration:1:31:04"),
    *("duration:none", "bitrate:>10Mb/s", "density:<0.2", "res:4k", "res:1080p", "res:<4k", "res:sd..1080p"),
    *("res:=4k", "width:>=3840", "height:576", "fps:25", "fps:23.9..26", "fps:30", "vfr:yes", "vfr:no"),
    *("bits:10", "chroma:4:2:0", "hdr:yes", "hdr:no", "hdr:hlg", "-hdr:yes", "dolby:8", "scan:interlaced"),
    *("audio:deu", "audio:de", "audio:en", "-audio:eng", "audio:none", "sub:german", "sub:any", "sub:none"),
    *("channels:5.1", "channels:>2", "tracks:>3", "chapters:>0", "title:ubergang", "title:any", "title:none"),
    *("timecode:01", "app:handbrake", "camera:iphone", "camera:any", "added:<7d", "added:>7d", "added:1970"),
    *("modified:2001..2002", "modified:..2001-09-09", "-modified:2002..", "modified:=2001-09"),
    *("modified:2001", "modified:>2001-09-09", "status:ok", "status:failed,missing", "-is:ok", "problem:any"),
    *(
        "verdict:rotten",
        "verdict:none",
        "-verdict:rotten,any",
        "checked:<7d",
        "checked:none",
        "checked:full",
        "-checked:index,full",
        "verdict:damaged",
        "verdict:damaged,rotten",
        "decoded:<7d",
        "decoded:none",
        "depth-of-check:any",
        "-checked:any",
        "copies:1",
        "copies:>=2",
        "copies:none",
        "disks:1",
        "disks:<2",
        "disks:>=2",
        "disks:none",
        "-disks:any",
        "-copies:1",
        "only-on:v",
        'only-on:="uuid:2"',
        "ONLY-ON:any",
        "-only-on:nowhere",
        "disk:w",
        "disk:=w",
        "-disk:w",
        "disk:any",
        "disk:none",
        "disk:away",
        "-disk:away",
        "disk:imported",
        "-disk:imported",
        'disk:"away"',
        "place:attic",
        "place:=attic",
        "-place:any",
        "place:none",
        "free:<10%",
        "free:5",
        "free:..5%",
        "-free:>1",
        "free:none",
        "seen:<1y",
        "seen:>1y",
        "seen:1970",
        "-seen:any",
        "only-on:w",
        "problem:none",
        "problem:truncated",
        "problem:error",
        "-problem:extension,hint",
        "marked:any",
        "-marked:truncated,hint",
        "status:offline",
        "codec:hevc size:>1kB hdr:yes -audio:deu",
        "film:heat",
        'film:="heat (1995)"',
        "-series:none",
        "year:<1996",
        "-year:any",
        "season:2 episode:>=5",
        "season:none",
        "episode:5",
        "episode:6 season:2",
        "episode:7",
        "episode:8",
        "episode:<5",
        "episode:<=5",
        "episode:>6",
        "episode:>7",
        "episode:6..9",
        "-episode:6",
        "edition:cut",
        "edition:any",
        "id:tmdb-603",
        "id:tmdb",
        "id:=imdb",
        "-id:any",
        "clip:yes",
        "clip:no,incomplete",
        "clip:first",
        "clip:no,first",
        "-clip:complete",
        "clip:any",
        "parts:>2",
        "parts:none",
    ),
)
FACETED = (
    *("folder", "codec", "container", "res", "fps", "bits", "hdr", "audio", "sub", "app", "camera", "status"),
    *("verdict", "problem", "disk", "place"),
    *("film", "year", "season", "episode", "edition", "id", "clip", "parts"),
)
"""The filters whose values may be counted, without that by profiles."""


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A library with files of every sort, one of them missing, and a source that is offline."""
    with closing(open_library(tmp_path_factory.mktemp("model") / "library.sqlite3")) as library:
        _fill(library)
    return library.path


@pytest.fixture(scope="module")
def filled(model: Path) -> Iterator[Library]:
    """The model, for tests that only read."""
    with closing(open_to_read(model)) as library:
        yield library


@pytest.fixture
def own(model: Path, tmp_path: Path) -> Iterator[Library]:
    """A copy of the model, for a test that changes it."""
    with closing(open_library(Path(shutil.copy(model, tmp_path / "library.sqlite3")))) as library:
        yield library


def _fill(library: Library) -> None:
    fill(library, b"/w", [(b"/w", [found(b"far.mkv", 5000)])])
    run_sql(library, "UPDATE source SET imported = 'disks.cat'")
    listed = [found(name, 500 * number + 500) for number, name in enumerate(NAMES)]
    for folder in (b"/v/Reise", b"/v/Reise 2"):
        scan_id = library.write(_list, folder, listed).result()
        with library.reader() as reader:
            files = reader.pending(scan_id, 0, 100)
        findings = [
            finding(file, media=media, now=1e6)
            if media
            else finding(file, FileStatus.FAILED, Message("file.empty"), now=1e6)
            for file, media in zip(files, itertools.cycle(CONTENTS), strict=False)
        ]
        library.write(probe_results.save, findings, engine=ENGINE, now=1e6).result()
    run_sql(library, "UPDATE file SET missing = 1 WHERE name = ?", NAMES[0])
    now = int(time.time())
    run_sql(library, "UPDATE file SET added = ?, mtime_ns = ? WHERE size = 2000", now - 8, now * 10**9)
    run_sql(library, "UPDATE file SET checked = ?, verdict = 'rotten' WHERE size = 1500", now - 9)
    run_sql(library, "UPDATE file SET checked = 5, verdict = 'verified' WHERE size = 2500")
    run_sql(
        library,
        "UPDATE file SET decoded = ?, depth = 'full', damage = 'damaged' WHERE size IN (1500, 2000)",
        now - 9,
    )
    run_sql(library, "UPDATE file SET decoded = 5, depth = 'index', damage = 'clean' WHERE size = 2500")
    run_sql(
        library,
        "UPDATE file SET marked = problems "
        "WHERE id IN (SELECT id FROM file WHERE problems > 0 ORDER BY id LIMIT 2)",
    )
    run_sql(library, "UPDATE file SET work = 'Heat', year = 1995, edition = 'Final Cut' WHERE size = 1500")
    run_sql(
        library, "UPDATE file SET work = 'HEAT', year = 2013, ids = 'imdb-tt1 tmdb-6031' WHERE size = 2000"
    )
    run_sql(
        library,
        "UPDATE file SET work = 'Dark', season = 2, episode = 5, last_episode = 7, ids = 'tmdb-603' "
        "WHERE size = 2500",
    )
    run_sql(library, "INSERT INTO clip_part SELECT id, id, 1, 2, 0 FROM file WHERE size = 1500")
    run_sql(library, "INSERT INTO clip_part SELECT id, id - 1, 2, 3, 1 FROM file WHERE size = 2000")
    run_sql(library, "UPDATE source SET online = 0 WHERE path = ?", b"/w")
    run_sql(library, "UPDATE disk SET place = 'Attic', free = 5, total = 100, last_seen = 9 WHERE name = 'w'")
    run_sql(library, "INSERT INTO copy SELECT id, size, id, 1, 1, 1, 1, 0, 0 FROM file WHERE size = 5000")
    run_sql(
        library,
        "INSERT INTO copy SELECT id, size, id, 2, 1, 0, 2, 0, 0 FROM file WHERE size = 1000 AND NOT missing",
    )
    run_sql(library, "INSERT INTO copy SELECT id, size, id, 3, 0, 0, 1, 0, 0 FROM file WHERE size = 2000")


def _list(db, folder, listed):  # type: ignore[no-untyped-def] # noqa: ANN001, ANN202
    scan_id = scans.begin(db, 0.0)
    pending.add(db, scan_id, sources.add(db, b"/v", "uuid:2", 0.0), [(folder, listed)])
    return scan_id


@pytest.fixture
def reader(filled: Library) -> Iterator[Reader]:
    with filled.reader() as opened:
        yield opened


@pytest.mark.parametrize("text", ASKED)
def test_sql_and_memory_find_the_same(filled: Library, reader: Reader, text: str) -> None:
    query = Query.parse(text)
    assert query.faults == ()
    expected = [each.id for each in everything(filled) if matches(query, each, search_key(each))]
    assert list(reader.find(query)) == expected
    for descending in (False, True):
        order: Order = (("name", descending),)
        of_all = [each for each in reader.find(Query(), order) if each in expected]
        assert list(reader.find(query, order)) == of_all
        assert list(reader.find(query, order, 2)) == of_all[:2]
    assert reader.count(query) == reader.sums(query).files == len(expected)


def test_what_is_asked_here_tells_files_apart_by_every_filter(filled: Library) -> None:
    records = everything(filled)
    telling = {
        term.key
        for text in ASKED
        for query in [Query.parse(text)]
        for term in query.terms
        if 0 < sum(matches(query, each, search_key(each)) for each in records) < len(records)
    }
    assert {field.key for field in FILTERS} - telling == {
        PLAYS,
        "says",
        "gap",
        "better",
        "only-low",
        "waste",
    }  # see test_profiles, tests/dialogue, test_titles, near/test_near_quality and room/test_waste
    assert set(FILTER_SQL) == {field.key for field in FILTERS}


@pytest.mark.parametrize("key", [column.key for column in COLUMNS])
@pytest.mark.parametrize("descending", [False, True])
def test_order_is_that_of_the_column(filled: Library, reader: Reader, key: str, *, descending: bool) -> None:
    assert set(OF_FILES) | set(OF_LOOKS) == {column.key for column in COLUMNS}
    (column,) = (column for column in COLUMNS if column.key == key)
    in_order = reader.records(reader.find(Query(), ((key, descending),)))
    assert len(in_order) == len(everything(filled))
    sorted_keys = [column.order(each, unknown_last=not descending) for each in in_order]
    if key not in {"reason", "last_failure"}:
        assert sorted_keys == sorted(sorted_keys, reverse=descending)
    for one, other in itertools.pairwise(in_order):
        assert column.order(one) != column.order(other) or one.id < other.id
    for text in ("", "img", "hdr:yes"):
        query = Query.parse(text)
        first = reader.find(query, ((key, descending),), 3)
        assert list(first) == list(reader.find(query, ((key, descending),)))[:3]


def test_a_second_key_decides_among_equals(reader: Reader) -> None:
    found_ = reader.records(reader.find(Query(), (("folder", True), ("size", False))))
    assert [each.folder for each in found_] == [b"/w"] + [b"/v/Reise 2"] * 7 + [b"/v/Reise"] * 7
    assert [each.size for each in found_[1:8]] == sorted(each.size for each in found_[1:8])


def test_sources_roots_and_the_problems_of_a_job(filled: Library, reader: Reader) -> None:
    for query in (
        Query(source_id=1),
        Query(source_id=99),
        Query(problems_of=(b"/v/Reise",)),
        Query(problems_of=(b"/v", b"/w")),
        Query(roots=(b"/v/Reise",)),
        Query(roots=(b"/v/Reise/none", b"/w")),
        replace(Query.parse("img"), roots=(b"/v/Reise 2",)),
    ):
        expected = [each.id for each in everything(filled) if matches(query, each, search_key(each))]
        assert list(reader.find(query)) == expected, query
        assert list(reader.find(query, (("name", False),), 100)) != [] or not expected


def test_a_removed_source_is_not_found(own: Library) -> None:
    run_sql(own, "UPDATE source SET removed = 1 WHERE path = ?", b"/w")
    with own.reader() as reader:
        for order in ((), (("name", False),)):
            found_ = reader.records(reader.find(Query(), order))
            assert {each.folder for each in found_} == {b"/v/Reise", b"/v/Reise 2"}
        assert reader.count(Query.parse("far")) == 0


@pytest.mark.parametrize("key", FACETED)
def test_each_value_of_a_facet_finds_as_many_files_as_it_says(reader: Reader, key: str) -> None:
    told = reader.facet(Query(), key, 100)
    assert told
    for value in told:
        query = Query().toggle(key, value.value)
        assert query.faults == ()
        if value.value:
            assert reader.count(query) == value.files, value
    if key in {"audio", "sub"}:  # tracks that tell no language are no files without tracks
        assert "und" in {value.value for value in told}
    assert reader.facet(Query.parse("no such file"), key, 100) == ()
    assert len(reader.facet(Query(), key, 1)) == 1


def test_first_rows_by_profiles_are_those_of_the_whole_order(library: Library) -> None:
    fill(library, b"/v", [(b"/v", [found(b"%d.mp4" % at) for at in range(9)])])
    for at, plays in enumerate(("web:no", None, "tv:yes", "web:no", None, "tv:no", None, "tv:yes", None)):
        run_sql(library, "UPDATE file SET plays = ? WHERE name = ?", plays, b"%d.mp4" % at)
    with library.reader() as reader:
        for order in ((("plays", False),), (("plays", True),), (("plays", True), ("name", True))):
            for query in (Query(), Query.parse("-name:4")):
                whole = list(reader.find(query, order))
                assert len(whole) == reader.count(query)
                for limit in (1, 4, 6, 20):
                    assert list(reader.find(query, order, limit)) == whole[:limit]


@pytest.mark.parametrize("turns", [1, 6, 9])
def test_files_of_a_source_that_is_away_are_in_their_place_however_its_folders_were_found(
    library: Library, turns: int
) -> None:
    for turn in range(turns):
        for source, name in ((b"/away", b"a.mp4"), (b"/there", b"b.mp4")):
            below = [
                (source + b"/%d/%d" % (turn, each), [found(name, file_id=f"{source!r}{turn}{each}")])
                for each in range(2)
            ]
            fill(library, source, below, volume=source.decode())
    run_sql(library, "UPDATE source SET online = 0 WHERE path = ?", b"/away")
    with library.reader() as reader:
        for down in (False, True):
            states = [each.status for each in reader.records(reader.find(Query(), (("status", down),)))]
            assert states == sorted(states, reverse=down)
            assert states.count(FileStatus.OFFLINE) == states.count(FileStatus.OK) == 2 * turns


@pytest.mark.parametrize("online", [0, 1])
def test_states_are_in_order_whether_or_not_a_source_is_away(library: Library, online: int) -> None:
    fill(library, b"/v", [(b"/v", [found(b"%d.mp4" % at) for at in range(5)])])
    fill(library, b"/w", [(b"/w", [found(b"w.mp4")])])
    run_sql(library, "UPDATE source SET online = ? WHERE path = ?", online, b"/w")
    for at, (status, missing) in enumerate((("ok", 0), ("failed", 0), ("ok", 1), ("ok", 2), ("timeout", 0))):
        name = b"%d.mp4" % at
        run_sql(library, "UPDATE file SET status = ?, missing = ? WHERE name = ?", status, missing, name)
    with library.reader() as reader:
        for down in (False, True):
            states = [each.status for each in reader.records(reader.find(Query(), (("status", down),)))]
            assert states == sorted(states, reverse=down)
            assert states.count(FileStatus.OFFLINE) == 2 - online


def test_kinds_of_problems_are_counted_the_gravest_first(library: Library) -> None:
    sets = (("no-audio", "interlaced"), ("no-audio",), ("truncated", "no-audio"), ())
    fill(library, b"/v", [(b"/v", [found(b"%d.mp4" % at) for at in range(len(sets))])])
    for at, codes in enumerate(sets):
        run_sql(library, "UPDATE file SET problems = ? WHERE name = ?", problem_bits(codes), b"%d.mp4" % at)
    with library.reader() as reader:
        told = reader.facet(Query(), "problem", 100)
    assert [(each.value, each.shown, each.files) for each in told] == [
        ("truncated", "Cut off", 1),
        ("no-audio", "No audio", 3),
        ("interlaced", "Interlaced", 1),
        ("", "", 1),
    ]


def test_a_renamed_file_is_found_by_its_new_name(own: Library) -> None:
    record = everything(own)[1]
    run_sql(own, "UPDATE file SET name = ? WHERE id = ?", b"New 7.mkv", record.id)
    own.write(search_index.renew, record.id).result()
    with own.reader() as reader:
        assert list(reader.find(Query.parse("new"))) == [record.id]
        assert list(reader.find(Query.parse("ext:mkv new"))) == [record.id]


def test_moves_take_their_keys_along(library: Library) -> None:
    (record,) = fill(library, b"/v", [(b"/v", [found(b"old.mkv", file_id="7")])])

    def move(db):  # type: ignore[no-untyped-def] # noqa: ANN001, ANN202
        scan_id = scans.begin(db, 0.0)
        source = sources.add(db, b"/v", "uuid:1", 0.0)
        pending.add(db, scan_id, source, [(b"/v/b", [found(b"new.mkv", file_id="7")])])
        (listed,) = db.execute("SELECT id FROM pending").fetchone()
        return scan_diff.apply_moves(db, scan_id, [scan_diff.Move(listed, record.id)])

    library.write(move).result()
    with library.reader() as reader:
        assert list(reader.find(Query.parse("new"))) == [record.id]
        assert reader.count(Query.parse("old")) == 0


def test_keys_are_made_for_what_has_none(own: Library, reader: Reader) -> None:
    before = [list(reader.find(Query.parse(text), (("name", False),))) for text in ASKED]
    run_sql(own, "UPDATE folder SET search_key = NULL, path_key = NULL")
    run_sql(
        own,
        "UPDATE file SET search_key = NULL, name_key = NULL, look_id = NULL, title = NULL, tracks = NULL, "
        "chapters = NULL, encoded_date = NULL, application = NULL",
    )
    with own.reader() as changed:
        assert changed.count(Query()) == len(everything(own))
        assert changed.count(Query.parse("img")) == 0
        while own.write(search_index.fill, 4).result():
            pass
        assert [list(changed.find(Query.parse(text), (("name", False),))) for text in ASKED] == before


def test_records_come_as_asked(reader: Reader) -> None:
    records: tuple[FileRecord, ...] = reader.records([3, 99, 1])
    assert [each.id for each in records] == [3, 1]
