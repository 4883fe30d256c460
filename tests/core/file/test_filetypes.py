"""Detection of video files by name and first bytes, and ignored names."""

import os
import pickle

import pytest

from app.core.errors import SettingsError
from app.core.file.filetypes import (
    BUILT_IN,
    SNIFF_BYTES,
    NameRules,
    extension,
    is_apple_double,
    is_text_head,
    is_video_head,
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
    assert BUILT_IN.is_video_name(b"clip." + ending.encode())


@pytest.mark.parametrize(
    "name", [b"a.mp3", b"a.jpg", b"a.srt", b"a.mp4.part", b"mp4", b".mkv", b"a.nfo", b"a.ps", b"a. mp4"]
)
def test_other_names_are_no_videos(name: bytes) -> None:
    assert not BUILT_IN.is_video_name(name)


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
    assert BUILT_IN.is_ignored_folder(name)


@pytest.mark.parametrize("name", [b"Videos", b"trash-1", b"@eaDir2", b".hidden", b"recycle", b"\xff"])
def test_other_folders_are_looked_into(name: bytes) -> None:
    assert not BUILT_IN.is_ignored_folder(name)


def test_apple_double_companions_are_ignored() -> None:
    assert is_apple_double(b"._clip.mp4")
    assert not is_apple_double(b"_clip.mp4")
    assert not is_apple_double(b".clip.mp4")


def test_a_user_adds_extensions_and_leaves_others_out() -> None:
    rules = NameRules.written([".XYZ", "*.abc", " def ", ""], ["TS", ".braw"], [])
    for name in (b"a.xyz", b"a.ABC", b"a.def", b"a.mkv"):
        assert rules.is_video_name(name)
    for name in (b"a.ts", b"A.TS", b"a.braw", b"a.txt", b".xyz"):
        assert not rules.is_video_name(name)
    assert not BUILT_IN.is_video_name(b"a.xyz")


def test_what_is_left_out_is_not_looked_into_either() -> None:
    rules = NameRules.written([], ["ts"], [])
    asked = [(name, sniff) for name in (b"a.mkv", b"a.txt", b"a.ts") for sniff in (False, True)]
    assert [rules.is_looked_for(name, sniff=sniff) for name, sniff in asked] == [
        True,
        True,
        False,
        True,
        False,
        False,
    ]


@pytest.mark.parametrize(
    "text", ["*", ".", "..", "*.*", "a.b", "tar.gz", "a b", "a/b", "a\\b", "é", "\ud800", "?", "\0"]
)
def test_what_is_no_extension(text: str) -> None:
    with pytest.raises(SettingsError, match=r"such as mkv") as raised:
        NameRules.written([text], [], [])
    assert raised.value.message.args == {"text": text}
    with pytest.raises(SettingsError):
        NameRules.written([], [text], [])


def test_nothing_is_both_added_and_left_out() -> None:
    with pytest.raises(SettingsError, match="“mkv”"):
        NameRules.written(["mov", "MKV"], ["*.mkv"], [])


@pytest.mark.parametrize(
    ("pattern", "name"),
    [
        ("proxies", "PROXIES"),
        (" Proxies/ ", "proxies"),
        ("proxy*", "Proxy Media"),
        ("*cache", ".peak.CACHE"),
        ("take ?", "Take 3"),
        ("[ab]-roll", "B-Roll"),
        ("ENTWÜRFE", "Entwu\u0308rfe"),
        ("größe", "GRÖSSE"),
        ("*", None),
        ("**", None),
        ("?*", None),
        ("/", None),
        ("..", None),
        (".", None),
        ("a/b", None),
        ("C:\\a", None),
        ("a\0b", None),
    ],
)
def test_folders_that_a_user_has_passed_over(pattern: str, name: str | None) -> None:
    if name is None:
        with pytest.raises(SettingsError, match=r"[Ff]older"):
            NameRules.written([], [], [pattern])
    else:
        rules = NameRules.written([], [], ["other", pattern])
        assert rules.is_ignored_folder(os.fsencode(name))
        assert not BUILT_IN.is_ignored_folder(os.fsencode(name))
        for other in (b"videos", os.fsencode("\udcff"), b"my proxies"):
            assert not rules.is_ignored_folder(other)
        assert rules.is_ignored_folder(b"lost+found")


@pytest.mark.parametrize(
    ("inner", "passed"),
    [
        ("", False),
        ("a", False),
        ("a/b", False),
        ("proxies", True),
        ("a/proxies/b", True),
        (".Trash-1/a", True),
    ],
)
def test_a_folder_below_one_that_is_passed_over_is_never_come_to(inner: str, passed: bool) -> None:  # noqa: FBT001
    rules = NameRules.written([], [], ["proxies"])
    assert rules.passes_over(os.fsencode(inner.replace("/", os.sep))) is passed
    assert rules.passes_over(os.fsencode("/" + inner).replace(b"/", os.sep.encode())) is passed


def test_rules_reach_a_child_as_they_are() -> None:
    rules = NameRules.written(["a"], ["b"], ["c*"])
    assert pickle.loads(pickle.dumps(rules)) == rules  # noqa: S301 - our own
    assert hash(rules) == hash(NameRules.written(["A"], [".b"], ["C*"]))


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
