"""Tests that a scan knows the files beside videos: new, changed, gone, and those of moved videos."""

import os
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from app.core.details.build import sections
from app.core.details.model import Phrase, Word
from app.core.file.filetypes import NameRules
from app.core.file.record import FileStatus
from app.core.query import Query
from app.core.scan.history import ChangeKind
from app.core.sidecars.kinds import SidecarKind
from app.core.sidecars.sidecar import SubtitleContents
from app.library import Library
from app.library.insights.orphans import orphans
from app.library.query import titles
from app.library.scan import sidecars
from tests import samples
from tests.doubles import FakeProber, write_file
from tests.scan.acts import by_name, scan, scan_for_real, watched


def _make(folder: Path, *names: str) -> None:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        write_file(path, b"contents of " + os.fsencode(name))


def _beside(library: Library, video: str) -> dict[str, SidecarKind]:
    record = by_name(library)[os.fsencode(video)]
    found = library.write(sidecars.of_file, record.id).result()
    return {os.fsdecode(each.name): each.kind for each in found}


def test_sidecars_belong_to_their_videos(library: Library, videos: Path) -> None:
    _make(videos, "Film.mkv", "Film.2.mkv", "Film.en.srt", "Film.2.de.srt", "Film.nfo", "Film-poster.jpg")
    _make(videos, "holiday.jpg", "notes.txt", "Other.srt")
    outcome = scan(library, videos)
    assert _beside(library, "Film.mkv") == {
        "Film.en.srt": SidecarKind.SUBTITLES,
        "Film.nfo": SidecarKind.METADATA,
        "Film-poster.jpg": SidecarKind.ARTWORK,
    }
    assert _beside(library, "Film.2.mkv") == {"Film.2.de.srt": SidecarKind.SUBTITLES}
    assert (outcome.counts.found, outcome.counts.other_files) == (2, 7)


@pytest.mark.parametrize("sniff", [False, True])
def test_subtitles_in_folders_belong_to_the_videos_above(
    library: Library, videos: Path, *, sniff: bool
) -> None:
    _make(videos, "Film/Film.mkv", "Film/Subs/2_English.srt", "Film/Subs/de/Film.srt", "Film/Subs/cover.jpg")
    _make(videos, "Show/S01E01.mkv", "Show/S01E02.mkv", "Show/Subs/S01E02/3_German.srt", "It/It.mkv")
    _make(videos, "It/It.srt")
    scan(library, videos, sniff=sniff)
    assert _beside(library, "Film.mkv").keys() == {"2_English.srt", "Film.srt"}
    assert _beside(library, "S01E01.mkv") == {}
    assert _beside(library, "S01E02.mkv").keys() == {"3_German.srt"}
    assert _beside(library, "It.mkv").keys() == {"It.srt"}


def test_new_changed_and_gone_sidecars(library: Library, videos: Path) -> None:
    _make(videos, "Film.mkv", "Film.en.srt", "Film.fr.srt", "Subs/de.srt")
    scan(library, videos)
    (videos / "Film.fr.srt").unlink()
    (videos / "Subs" / "de.srt").unlink()
    (videos / "Subs").rmdir()
    _make(videos, "Film.it.srt")
    write_file(videos / "Film.en.srt", b"longer contents than before")
    again = FakeProber()
    scan(library, videos, prober=again)
    # nothing but the subtitles that are new or changed
    assert sorted(map(os.path.basename, again.probed)) == [b"Film.en.srt", b"Film.it.srt"]
    assert _beside(library, "Film.mkv").keys() == {"Film.en.srt", "Film.it.srt"}
    record = by_name(library)[b"Film.mkv"]
    found = library.write(sidecars.of_file, record.id).result()
    assert found[0].size == len(b"longer contents than before")
    (videos / "Film.en.srt").unlink()
    (videos / "Film.it.srt").unlink()
    scan(library, videos)
    assert _beside(library, "Film.mkv") == {}


def test_an_unchanged_folder_with_sidecars_is_recognised(library: Library, videos: Path) -> None:
    _make(videos, "Film.mkv", "Film.en.srt", "Subs/fr.srt")
    scan(library, videos)
    scan(library, videos)
    digests = library.write(lambda db: db.execute("SELECT count(*) FROM folder_digest").fetchone()).result()
    assert digests == (2,)
    scan(library, videos)
    assert _beside(library, "Film.mkv").keys() == {"Film.en.srt", "fr.srt"}


def test_a_new_or_renamed_video_gets_the_sidecars(library: Library, videos: Path) -> None:
    _make(videos, "Old.mkv", "New.en.srt", "Old.de.srt")
    scan(library, videos)
    assert _beside(library, "Old.mkv").keys() == {"Old.de.srt"}
    (videos / "Old.mkv").rename(videos / "New.mkv")
    scan(library, videos)
    assert _beside(library, "New.mkv").keys() == {"New.en.srt"}
    _make(videos, "Old.mkv")
    scan(library, videos)
    assert _beside(library, "Old.mkv").keys() == {"Old.de.srt"}


def test_what_is_still_being_downloaded_is_not_read(library: Library, videos: Path) -> None:
    _make(videos, "Film.mkv", "Film.mkv.aria2", "Other.mkv")
    prober = FakeProber()
    scan(library, videos, prober=prober)
    assert prober.probed == [os.fsencode(videos / "Other.mkv")]
    record = by_name(library)[b"Film.mkv"]
    assert record.status is FileStatus.SKIPPED
    assert record.reason is not None
    assert record.reason.code == "file.downloading"
    (videos / "Film.mkv.aria2").unlink()
    scan(library, videos)
    assert by_name(library)[b"Film.mkv"].status is FileStatus.OK


def test_files_on_a_camera_s_card_belong_to_videos_in_a_folder_beside(library: Library, videos: Path) -> None:
    _make(videos, "CONTENTS/VIDEO/0001AB.MXF", "CONTENTS/CLIP/0001AB.XML", "CONTENTS/ICON/0001AB.BMP")
    _make(videos, "PRIVATE/AVCHD/BDMV/STREAM/00000.MTS", "PRIVATE/AVCHD/BDMV/CLIPINF/00000.CPI")
    write_file(videos / "PRIVATE/AVCHD/BDMV/STREAM/00000.MTS", b"no text: \0")
    _make(videos, "M4ROOT/CLIP/C0001.MP4", "M4ROOT/CLIP/C0001M01.XML", "M4ROOT/THMBNL/C0001T01.JPG")
    _make(videos, "web/clip/page.xml", "web/icon/a.bmp", "web/icon/notes.txt", "clip/alone.xml")
    _make(videos, "app/thmbnl/a.jpg", "app/clipinf/a.cpi", "CONTENTS/ICON/notes.txt")
    scan(library, videos)
    with closing(sqlite3.connect(library.path)) as db:
        kept = db.execute("SELECT CAST(name AS TEXT) FROM sidecar ORDER BY 1").fetchall()
    assert [name for (name,) in kept] == [
        *("00000.CPI", "0001AB.BMP", "0001AB.XML", "C0001M01.XML", "C0001T01.JPG")
    ]
    assert _beside(library, "0001AB.MXF") == {
        "0001AB.XML": SidecarKind.CAMERA,
        "0001AB.BMP": SidecarKind.THUMBNAIL,
    }
    assert _beside(library, "00000.MTS") == {"00000.CPI": SidecarKind.CAMERA}
    assert _beside(library, "C0001.MP4") == {
        "C0001M01.XML": SidecarKind.CAMERA,
        "C0001T01.JPG": SidecarKind.THUMBNAIL,
    }
    with library.reader() as reader:
        assert list(reader.insight(orphans)) == []


def test_hidden_files_that_are_no_videos_are_left_out_unless_asked_for(
    library: Library, videos: Path
) -> None:
    _make(videos, "Film.mkv", "._Film.mkv", ".trailer.mkv")
    (videos / ".placeholder.mkv").touch()

    def scanned(*, hidden: bool) -> list[bytes]:
        scan(library, videos, names=NameRules(hidden=hidden))
        with library.reader() as reader:
            assert not reader.count(Query.parse("status:missing"))
        return sorted(by_name(library))

    usual = [b".trailer.mkv", b"Film.mkv"]
    every = [b"._Film.mkv", b".placeholder.mkv", *usual]
    assert scanned(hidden=False) == usual
    assert scanned(hidden=True) == every
    assert scanned(hidden=False) == every  # they are still there
    with library.reader() as reader:
        assert reader.count(Query.parse("hidden:yes")) == 3


def test_pictures_without_a_video_are_not_told_of(library: Library, videos: Path) -> None:
    _make(videos, "Film.mkv", *(f"IMG_{number}.jpg" for number in range(50)))
    _make(videos, *(f"photos/IMG_{number}.jpg" for number in range(50)), "photos/notes.xml")
    scan(library, videos)
    stored = library.write(lambda db: db.execute("SELECT count(*) FROM sidecar").fetchone()).result()
    assert stored == (0,)


def test_a_removed_source_takes_its_sidecars_along(library: Library, videos: Path) -> None:
    _make(videos, "Film.mkv", "Film.en.srt")
    scan(library, videos)
    deleted = library.write(
        lambda db: db.execute("DELETE FROM media").rowcount + db.execute("DELETE FROM file").rowcount
    ).result()
    assert deleted == 2
    links = library.write(lambda db: db.execute("SELECT count(*) FROM beside").fetchone()).result()
    assert links == (0,)


def test_subtitles_beside_a_video_count_as_its_subtitles(library: Library, videos: Path) -> None:
    _make(videos, "Film.mkv", "Film.de.srt", "Film.pt-BR.forced.srt", "Plain.mkv", "Plain.srt", "None.mkv")
    scan(library, videos)
    summary = by_name(library)[b"Film.mkv"].summary
    assert summary.text_languages == "de pt-BR"
    assert summary.text_flags == "external forced-pt"
    assert by_name(library)[b"Plain.mkv"].summary.text_flags == "external und"
    assert by_name(library)[b"None.mkv"].summary.text_flags is None
    assert _found(library, "sub:deu") == ["Film.mkv"]
    assert _found(library, "-sub:deu") == ["None.mkv", "Plain.mkv"]
    assert _found(library, "sub:forced") == _found(library, "sub:forced-pt") == ["Film.mkv"]
    assert _found(library, "sub:forced-de") == []
    assert _found(library, "sub:und") == ["Plain.mkv"]
    assert _found(library, "sub:external") == ["Film.mkv", "Plain.mkv"]
    assert _found(library, "sub:none") == ["None.mkv"]


def test_details_list_the_files_beside_a_video(library: Library, videos: Path) -> None:
    _make(videos, "Film.mkv", "Film.de.forced.srt", "Subs/fr.srt", "Film.nfo")
    scan(library, videos)
    with library.reader() as reader:
        entry = reader.entry(by_name(library)[b"Film.mkv"])
    (beside,) = (each for each in sections(entry) if each.title is Word.BESIDE)
    rows = {str(row.label): tuple(map(str, row.parts)) for row in beside.facts}
    assert rows == {
        "Film.de.forced.srt": ("subtitles", "forced", "de", "30 B"),
        "Subs/fr.srt": ("subtitles", "fr", "23 B"),
        "Film.nfo": ("metadata", "20 B"),
    }


def test_lost_subtitles_are_a_change_of_the_video(library: Library, videos: Path) -> None:
    _make(videos, "Film.mkv", "Film.de.srt")
    scan(library, videos)
    (videos / "Film.de.srt").rename(videos / "Film.fr.srt")
    outcome = watched(library, videos)
    assert by_name(library)[b"Film.mkv"].summary.text_languages == "fr"
    assert outcome.changes == {ChangeKind.CHANGED: 1}
    write_file(videos / "Film.mkv", b"another video")
    watched(library, videos)
    assert by_name(library)[b"Film.mkv"].summary.text_languages == "fr"
    with library.reader() as reader:
        last = reader.scans()[0].id
        (change,) = reader.changes((last, last), ChangeKind.CHANGED)
    assert "text_languages" not in change.fields


def _found(library: Library, text: str) -> list[str]:
    with library.reader() as reader:
        ids = reader.find(Query.parse(text))
        return sorted(os.fsdecode(record.name) for record in reader.records(list(ids)))


CUE = b"%d\n00:00:%02d,000 --> 00:00:%02d,500\nText\n\n"
TELEMETRY = b"1\n00:00:00,000 --> 00:00:00,033\n[iso : 100] [latitude: 47.1] [longitude: 8.1]\n\n"


def test_subtitles_are_read_in_a_child(library: Library, videos: Path) -> None:
    samples.video(videos / "Film.mp4", seconds=1)
    samples.video(videos / "Drone.mp4", seconds=1)
    cues = b"".join(CUE % (number, number, number) for number in range(1, 11))
    for name, contents in {
        "Film.en.srt": cues,
        "Film.ru.srt": cues.replace(b"Text", "Текст".encode("cp1251")),
        "Film.fr.srt": cues.decode().encode("utf-16"),
        "Film.it.srt": b"<!DOCTYPE html><html>Not found</html>",
        "Film.es.srt": b"",
        "Drone.srt": TELEMETRY,
    }.items():
        write_file(videos / name, contents)
    scan_for_real(library, videos)
    film, drone = by_name(library)[b"Film.mp4"], by_name(library)[b"Drone.mp4"]
    found = {each.name: each for each in library.write(sidecars.of_file, film.id).result()}
    english = found[b"Film.en.srt"].contents
    assert english == SubtitleContents("subrip", "utf-8", 10, 1.0, 10.5)
    assert {name: each.contents and each.contents.encoding for name, each in found.items()} == {
        b"Film.en.srt": "utf-8",
        b"Film.ru.srt": "8-bit",
        b"Film.fr.srt": "utf-16",
        b"Film.it.srt": "utf-8",
        b"Film.es.srt": "utf-8",
    }
    with library.reader() as reader:
        told = {each.kind.code: str(each.text) for each in reader.entry(film).problems or ()}
    assert told["subtitles-empty"].startswith("Film.es.srt is empty")
    assert told["subtitles-encoding"].startswith("Film.ru.srt is not in UTF-8")
    assert drone.summary.text_flags is None
    (telemetry,) = library.write(sidecars.of_file, drone.id).result()
    assert telemetry.kind is SidecarKind.TELEMETRY


def test_the_text_tells_the_language_of_subtitles(library: Library, videos: Path) -> None:
    samples.video(videos / "Film.mp4", seconds=1)
    samples.video(videos / "Other.mp4", seconds=1)
    lines = (
        "Ich weiß nicht, was ich dir sagen soll.",
        "Wo warst du?",
        "Wir müssen jetzt gehen.",
        "Es ist spät.",
    )
    text = b"".join(
        (CUE % (number, number, number)).replace(b"Text", f"{lines[number % 4]} {number}".encode())
        for number in range(1, 40)
    )
    for name in ("Film.srt", "Other.en.srt"):
        write_file(videos / name, text)
    scan_for_real(library, videos)
    found = by_name(library)
    assert found[b"Film.mp4"].summary.text_languages == "de"
    assert _found(library, "sub:ger") == ["Film.mp4"]
    assert _found(library, "problem:subtitles-language") == ["Other.mp4"]
    with library.reader() as reader:
        told = reader.entry(found[b"Other.mp4"]).problems or ()
        (beside,) = (each for each in sections(reader.entry(found[b"Film.mp4"])) if each.title is Word.BESIDE)
    assert [str(each.text) for each in told if each.kind.code == "subtitles-language"] == [
        "The name of Other.en.srt says en, and its text is de."
    ]
    assert Phrase(Word.BY_TEXT_N, "de") in beside.facts[0].parts


def test_subtitles_that_an_earlier_version_read_are_read_again(library: Library, videos: Path) -> None:
    samples.video(videos / "Film.mp4", seconds=1)
    write_file(videos / "Film.en.srt", CUE % (1, 1, 1))
    scan_for_real(library, videos)
    library.write(
        lambda db: db.execute("UPDATE sidecar SET contents = json_remove(contents, '$.charset')")
    ).result()
    again = FakeProber()
    scan(library, videos, prober=again)
    assert b"Film.en.srt" in set(map(os.path.basename, again.probed))


def test_subtitles_are_read_once(library: Library, videos: Path) -> None:
    samples.video(videos / "Film.mp4", seconds=1)
    write_file(videos / "Film.en.srt", CUE % (1, 1, 1))
    scan_for_real(library, videos)
    _make(videos, "Other.mkv")
    again = FakeProber()
    scan(library, videos, prober=again)
    assert b"Film.en.srt" not in set(map(os.path.basename, again.probed))


def test_hostile_sidecars_disturb_nothing(library: Library, videos: Path, tmp_path: Path) -> None:
    samples.video(videos / "Film.mp4", seconds=1)
    with (videos / "Film.en.srt").open("wb") as huge:
        huge.truncate(2 * 2**30)
    styles = b"[Script Info]\n[V4+ Styles]\n" + b"Style: a,b,c\n" * 150_000
    for name, contents in {
        "Film.de.srt": b"00:00:01,000 --> " * 120_000,
        "Film.fr.ass": styles,
        "Film.it.idx": bytes(range(256)) * 400,
        "Film.es.srt": (CUE % (1, 1, 1)).decode().encode("utf-16-le"),
        "Film...srt": CUE % (1, 1, 1),
        "Film.nl.ttml": b'<!DOCTYPE x [<!ENTITY a "' + b"a" * 1000 + b'">]><tt>' + b"&a;" * 10_000,
    }.items():
        write_file(videos / name, contents)
    write_file(tmp_path / "outside.srt", CUE % (1, 1, 1))
    (videos / "Film.pl.srt").symlink_to(tmp_path / "outside.srt")
    scan_for_real(library, videos)
    film = by_name(library)[b"Film.mp4"]
    assert film.status is FileStatus.OK
    found = {each.name: each.contents for each in library.write(sidecars.of_file, film.id).result()}
    assert b"Film.pl.srt" not in found
    assert found[b"Film.es.srt"] == SubtitleContents("subrip", "utf-16", 1, 1.0, 1.5)
    assert found[b"Film...srt"] == SubtitleContents("subrip", "utf-8", 1, 1.0, 1.5)
    formats = {name: contents and contents.format for name, contents in found.items()}
    assert (formats[b"Film.en.srt"], formats[b"Film.de.srt"], formats[b"Film.fr.ass"]) == (
        "",
        "subrip",
        "ass",
    )
    assert formats[b"Film.nl.ttml"] == "ttml"


_MOVIE = b"<movie><title>%s</title><year>1995</year><uniqueid type='tmdb'>%d</uniqueid></movie>"


def test_an_nfo_tells_what_a_video_is(library: Library, videos: Path) -> None:
    samples.video(videos / "Heat (1996).mp4", seconds=1)
    samples.video(videos / "Other (2001).mp4", seconds=1)
    write_file(videos / "Heat (1996).nfo", _MOVIE % (b"Heat", 949))
    (videos / "albums").mkdir()
    write_file(videos / "albums" / "album.nfo", b"<album/>")
    scan_for_real(library, videos)
    assert _titles(library) == {
        "Heat (1996).mp4": ("Heat", 1995, "tmdb-949"),
        "Other (2001).mp4": ("Other", 2001, None),
    }
    assert _found(library, "id:tmdb-949") == ["Heat (1996).mp4"]
    assert _told_by(library, b"Heat (1996).mp4") == ("Heat (1996).nfo",)
    assert _told_by(library, b"Other (2001).mp4") == (Word.BY_NAMES,)
    stored = library.write(lambda db: db.execute("SELECT count(*) FROM sidecar").fetchone()).result()
    assert stored == (1,)  # that of an album lies beside no video
    library.write(titles.forget).result()
    while library.write(titles.fill, 1).result():
        pass
    assert _titles(library)["Heat (1996).mp4"] == ("Heat", 1995, "tmdb-949")
    write_file(videos / "Heat (1996).nfo", _MOVIE % (b"The Heat", 1))
    scan_for_real(library, videos, deep=True)
    assert _titles(library)["Heat (1996).mp4"] == ("The Heat", 1995, "tmdb-1")
    (videos / "Heat (1996).nfo").unlink()
    scan_for_real(library, videos)
    assert _titles(library)["Heat (1996).mp4"] == ("Heat", 1996, None)


def _titles(library: Library) -> dict[str, tuple[str | None, int | None, str | None]]:
    return {os.fsdecode(name): (each.work, each.year, each.ids) for name, each in by_name(library).items()}


def _told_by(library: Library, video: bytes) -> tuple[object, ...]:
    with library.reader() as reader:
        found = sections(reader.entry(by_name(library)[video]))
    (film,) = (each for each in found if each.title is Word.FILM)
    return next(row.parts for row in film.facts if row.label is Word.FROM)
