"""Tests that languages are counted as their searches find them."""

from app.core.file.media import AudioStream, TextStream, VideoFile, VideoStream
from app.core.file.record import FileStatus
from app.core.query import Query
from app.library import Library
from app.library.insights.languages import languages
from app.library.scan import pending, probe_results, scans, sources
from tests.library.filling import ENGINE, finding, found

FILES = {
    b"a.mkv": VideoFile(
        audio=(AudioStream(language="deu"), AudioStream(language="en-US")),
        text=(TextStream(language="ger", forced=True),),
    ),
    b"b.mkv": VideoFile(audio=(AudioStream(),), text=(TextStream(language="en"), TextStream())),
    b"c.mkv": VideoFile(video=(VideoStream(),)),
    b"unreadable.mkv": None,
}


def _fill(library: Library) -> None:
    scan_id = library.write(scans.begin, 2e9).result()
    source = library.write(sources.add, b"/v", "uuid:1", 0.0).result()
    library.write(pending.add, scan_id, source, [(b"/v", [found(name) for name in FILES])]).result()
    with library.reader() as reader:
        files = reader.pending(scan_id, 0, 10)
    findings = [
        finding(file, media=media) if (media := FILES[file.name]) else finding(file, FileStatus.FAILED)
        for file in files
    ]
    library.write(probe_results.save, findings, engine=ENGINE, now=1.0).result()


def test_languages_are_counted_as_their_searches_find_them(library: Library) -> None:
    _fill(library)
    with library.reader() as reader:
        rows = reader.insight(languages, Query())
        assert [row.tag for row in rows] == ["en", "de", "und"]
        counted = {
            row.search(field): (files, reader.count(Query.parse(row.search(field))))
            for row in rows
            for field in ("spoken", "written", "forced", "neither")
            if (files := getattr(row, field)) is not None
        }
        only = reader.insight(languages, Query.parse("audio:deu"))
    assert {search: files for search, (files, _) in counted.items()} == {
        search: files for search, (_, files) in counted.items()
    }
    assert counted["tracks:any -audio:de -sub:de"] == (2, 2)
    assert counted["sub:forced-de"] == (1, 1)
    assert [(row.tag, row.neither) for row in only] == [("de", 0), ("en", 0)]


def test_a_library_without_files_has_no_languages(library: Library) -> None:
    with library.reader() as reader:
        assert reader.insight(languages, Query()) == ()
