"""What counts as a video: by name, by its first bytes, and what is never looked at."""

import pytest

from app.core.filetypes import (
    SNIFF_BYTES,
    extension,
    is_ignored_file,
    is_ignored_folder,
    is_text_head,
    is_video_head,
    is_video_name,
)


@pytest.mark.parametrize(
    ("name", "ending"),
    [
        (b"clip.MP4", b".mp4"),
        (b"a.b.Mkv", b".mkv"),
        (b"noextension", b""),
        (b".mp4", b""),
        (b"trailing.", b"."),
        (b"\xff\xfe.MOV", b".mov"),
        (b"line\nbreak.mts", b".mts"),
    ],
)
def test_the_extension_is_what_follows_the_last_dot(name: bytes, ending: bytes) -> None:
    assert extension(name) == ending


@pytest.mark.parametrize(
    "ending",
    [
        "mp4",
        "MKV",
        "mOv",
        "avi",
        "mts",
        "M2TS",
        "mxf",
        "vob",
        "mod",
        "tod",
        "dv",
        "braw",
        "R3D",
        "ts",
        "webm",
        "wmv",
        "mpg",
        "mpeg",
        "m4v",
        "3gp",
        "flv",
        "ogv",
        "y4m",
    ],
)
def test_videos_are_known_by_name_whatever_the_case(ending: str) -> None:
    assert is_video_name(b"clip." + ending.encode())


@pytest.mark.parametrize(
    "name", [b"a.mp3", b"a.jpg", b"a.srt", b"a.mp4.part", b"mp4", b".mkv", b"a.nfo", b"a.ps", b"a. mp4"]
)
def test_other_names_are_no_videos(name: bytes) -> None:
    assert not is_video_name(name)


@pytest.mark.parametrize(
    "name",
    [
        b"@eaDir",
        b"$RECYCLE.BIN",
        b"System Volume Information",
        b".Trash-1000",
        b".trash-0",
        b".Trashes",
        b"#recycle",
    ],
)
def test_folders_that_are_never_media(name: bytes) -> None:
    assert is_ignored_folder(name)


@pytest.mark.parametrize("name", [b"Videos", b"trash-1", b"@eaDir2", b".hidden", b"recycle", b"\xff"])
def test_other_folders_are_looked_into(name: bytes) -> None:
    assert not is_ignored_folder(name)


def test_apple_double_companions_are_ignored() -> None:
    assert is_ignored_file(b"._clip.mp4")
    assert not is_ignored_file(b"_clip.mp4")
    assert not is_ignored_file(b".clip.mp4")


TS = (b"\x47" + bytes(187)) * 5
M2TS = (bytes(4) + b"\x47" + bytes(187)) * 5


@pytest.mark.parametrize(
    "head",
    [
        b"\0\0\0\x20ftypisom",
        b"\0\0\0\x20ftypqt  ",
        b"\0\0\0\x08moov",
        b"\0\0\0\x08wide\0\0\0\0mdat",
        b"\x1aE\xdf\xa3\x01\0\0\0",
        b"RIFF\0\0\0\0AVI LIST",
        b"FLV\x01\x05",
        b"\0\0\x01\xba\x44",
        b"OggS" + bytes(24) + b"\x80theora",
        TS,
        M2TS[:SNIFF_BYTES],
    ],
)
def test_video_containers_are_known_by_their_first_bytes(head: bytes) -> None:
    assert is_video_head(head)


@pytest.mark.parametrize(
    "head",
    [
        b"",
        b"\x47",
        b"G" * 40,
        b"\0\0\0\x20ftypheic",
        b"\0\0\0\x20ftypM4A ",
        b"RIFF\0\0\0\0WAVEfmt ",
        b"RIFF\0\0\0\0WEBPVP8 ",
        b"OggS" + bytes(24) + b"\x01vorbis",
        b"\xff\xd8\xff\xe0",
        b"PK\x03\x04",
        b"GGGG is how this text begins, and no stream\n" * 20,
        bytes(SNIFF_BYTES),
    ],
)
def test_other_contents_are_no_video(head: bytes) -> None:
    assert not is_video_head(head)


@pytest.mark.parametrize(
    "head",
    [
        b'import { Component } from "@angular/core";\n',
        b"#!/usr/bin/env node\r\n\texport {}\n",
        "<!DOCTYPE TS><source>Größe</source>".encode(),
        "ü".encode("latin-1"),
        b"\xef\xbb\xbfexport {}",
    ],
)
def test_typescript_and_translations_are_text(head: bytes) -> None:
    assert is_text_head(head)


@pytest.mark.parametrize("head", [b"", TS, M2TS, b"\0\0\x01\xba", b"\x1aE\xdf\xa3", b"text with a \0"])
def test_streams_and_empty_files_are_no_text(head: bytes) -> None:
    assert not is_text_head(head)
