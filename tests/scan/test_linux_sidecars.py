"""Tests that sidecars of strangers, as Linux can hold them, are bounded and disturb nothing."""

import os
from pathlib import Path
from typing import Final

from app.core.details.build import sections
from app.core.details.model import Word
from app.core.file.record import FileStatus
from app.core.sidecars.kinds import SidecarKind
from app.core.sidecars.sidecar import NfoContents, Sidecar, SubtitleContents
from app.library import Library
from app.library.scan import sidecars
from tests import samples
from tests.doubles import FakeProber, write_file
from tests.scan.acts import by_name, scan, scan_for_real

_CUE: Final = b"1\n00:00:01,000 --> 00:00:01,500\nText\n\n"
_READ: Final = SubtitleContents("subrip", "utf-8", 1, 1.0, 1.5)
_BOMB: Final = (
    b'<?xml version="1.0"?><!DOCTYPE movie [<!ENTITY a0 "ha">'
    + b"".join(b'<!ENTITY a%d "%s">' % (n, b"&a%d;" % (n - 1) * 10) for n in range(1, 12))
    + b'<!ENTITY file SYSTEM "file:///etc/passwd">]><movie><title>&a11;&file;</title></movie>'
)
"""A text of 200 GB if somebody expands its entities, and the contents of another file."""


def _beside(library: Library, video: bytes) -> dict[bytes, Sidecar]:
    found = library.write(sidecars.of_file, by_name(library)[video].id).result()
    return {each.name: each for each in found}


def test_what_is_no_file_is_not_read(library: Library, videos: Path) -> None:
    samples.video(videos / "Film.mp4", seconds=1)
    os.mkfifo(videos / "Film.de.srt")  # to open it would wait for ever
    (videos / "Film.fr.srt").mkdir()
    (videos / "Film.it.srt").symlink_to("Film.it.srt")
    (videos / "Film.pl.srt").symlink_to("gone.srt")
    (videos / "Film.es.srt").symlink_to("/dev/zero")
    write_file(videos / "Film.en.srt", _CUE)
    scan_for_real(library, videos)
    assert by_name(library)[b"Film.mp4"].status is FileStatus.OK
    found = _beside(library, b"Film.mp4")
    assert {name: each.contents for name, each in found.items()} == {b"Film.en.srt": _READ}


def test_names_of_strangers_are_kept_as_they_are(library: Library, videos: Path) -> None:
    samples.video(videos / "Film.mp4", seconds=1)
    names = [
        b"Film.\x1b[31m.de.srt",
        b"Film.a\nb.fr.srt",
        b"Film.\xff.it.srt",
        b"Film...%2e%2e.es.srt",
        b"Film." + b"x." * 115 + b"en.srt",
    ]
    for name in names:
        write_file(Path(os.fsdecode(os.fsencode(videos) + b"/" + name)), _CUE)
    scan_for_real(library, videos)
    found = _beside(library, b"Film.mp4")
    assert {name: each.contents for name, each in found.items()} == dict.fromkeys(names, _READ)
    languages = by_name(library)[b"Film.mp4"].summary.text_languages
    assert set((languages or "").split()) == {"de", "fr", "it", "es", "en"}


def test_no_entity_of_metadata_is_expanded(library: Library, videos: Path) -> None:
    samples.video(videos / "Film.mp4", seconds=1)
    for name in ("Film.nfo", "Film.xmp", "Film.chapters.xml"):
        write_file(videos / name, _BOMB)
    write_file(videos / "Film.ttml", _BOMB)
    scan_for_real(library, videos)
    found = _beside(library, b"Film.mp4")
    assert {name: (each.kind, each.contents, each.nfo) for name, each in found.items()} == {
        b"Film.nfo": (SidecarKind.METADATA, None, NfoContents(refused="doctype")),
        b"Film.xmp": (SidecarKind.METADATA, None, None),
        b"Film.chapters.xml": (SidecarKind.CHAPTERS, None, None),
        b"Film.ttml": (SidecarKind.SUBTITLES, SubtitleContents("", "utf-8"), None),
    }
    prober = FakeProber()
    write_file(videos / "Film.nfo", _BOMB * 2)
    write_file(videos / "Film.xmp", _BOMB * 2)
    scan(library, videos, prober=prober)
    assert not {b"Film.xmp", b"Film.chapters.xml"}.intersection(map(os.path.basename, prober.probed))
    assert b"Film.nfo" in set(map(os.path.basename, prober.probed))


def test_a_huge_nfo_is_told_of_and_not_read(library: Library, videos: Path) -> None:
    samples.video(videos / "Film.mp4", seconds=1)
    with (videos / "Film.nfo").open("wb") as huge:
        huge.truncate(2 * 2**30)
    scan_for_real(library, videos)
    with library.reader() as reader:
        entry = reader.entry(by_name(library)[b"Film.mp4"])
    (beside,) = (each for each in sections(entry) if each.title is Word.BESIDE)
    assert beside.facts[0].parts == (Word.OF_METADATA, Word.NFO_LONG, "2.1 GB")


def test_many_sidecars_of_one_video_are_assigned(library: Library, videos: Path) -> None:
    (videos / "Film.mkv").write_bytes(b"video")
    for number in range(3_000):
        (videos / f"Film.{number}.de.srt").touch()
    scan(library, videos)
    assert len(_beside(library, b"Film.mkv")) == 3_000
    assert by_name(library)[b"Film.mkv"].summary.text_languages == "de"
