"""The cases that each rule reports, with its message, and the cases that it must not report."""

import math
from typing import Any

import pytest
from msgspec.structs import replace

from app.core.file.media import AudioStream, TextStream, VideoFile, VideoStream
from app.core.file.record import FileStatus
from app.core.message import ENGLISH, Message
from app.core.problems.catalogue import (
    BY_CODE,
    COUNTED,
    OF_SUBTITLES,
    PROBLEM_KINDS,
    Severity,
    gravest,
    problem_bits,
    problem_kinds,
)
from app.core.problems.evaluate import RULES, explain, judge
from app.core.problems.facts import FileFacts

NOW = 1_780_000_000.0
DAY = 86_400

PICTURE = VideoStream(
    codec="AVC",
    profile="High@L4.1",
    width=1920,
    height=1080,
    pixel_aspect=1.0,
    display_aspect=1.778,
    frame_rate=25.0,
    frame_rate_mode="CFR",
    scan_type="Progressive",
    bit_rate=8_000_000,
    duration=60.0,
)
SOUND = AudioStream(codec="AAC LC", duration=60.02, language="de")
MEDIA = VideoFile(
    container="MPEG-4",
    container_profile="Base Media",
    duration=60.02,
    bit_rate=8_200_000,
    encoded_date="2026-01-02T03:04:05Z",
    streamable=True,
    video=(PICTURE,),
    audio=(SOUND,),
)
GOOD = FileFacts(
    name=b"clip.mp4",
    size=61_500_000,
    mtime_ns=int((NOW - DAY) * 1e9),
    status=FileStatus.OK,
    media=MEDIA,
    now=NOW,
)
BARE = VideoFile(container="Matroska", video=(VideoStream(),), audio=(AudioStream(),))
"""Tracks without any facts."""


def file(**facts: Any) -> FileFacts:  # noqa: ANN401
    return GOOD._replace(**facts)


def media(**facts: Any) -> FileFacts:  # noqa: ANN401
    return file(media=replace(MEDIA, **facts))


def picture(**facts: Any) -> FileFacts:  # noqa: ANN401
    return media(video=(replace(PICTURE, **facts),))


def sound(*tracks: AudioStream, **facts: Any) -> FileFacts:  # noqa: ANN401
    return media(audio=tracks or (replace(SOUND, **facts),))


def named(name: str) -> FileFacts:
    return file(name=name.encode())


def failed(reason: Message | None, status: FileStatus = FileStatus.FAILED) -> FileFacts:
    return file(status=status, reason=reason, media=None)


def said(code: str, **args: str | int) -> Message:
    return Message(f"problem.{code}", dict(args))


CRASHED = Message("probe.crashed", {"detail": "SIGSEGV"})
SILENT = Message("probe.silent", {"limit": 20.0})
EMPTY = Message("file.empty")
HEIF = Message("file.picture", {"format": "HEIF"})

ROTTEN = Message("check.rotten", {"algorithm": "md5", "expected": "00", "date": "2026-01-01", "found": "11"})
CUT = Message("decode.cut", {"offset": 0, "missing": 10})
READ_ERROR = Message("check.unreadable", {"offset": 4096, "detail": "Input/output error"})
FIRES: list[tuple[str, FileFacts, Message]] = [
    ("rotten", GOOD._replace(evidence=ROTTEN), ROTTEN),
    ("read-error", GOOD._replace(evidence=READ_ERROR), READ_ERROR),
    ("damaged", GOOD._replace(damage=CUT), CUT),
    ("suspicious", GOOD._replace(damage=CUT), CUT),
    *(
        (code, GOOD._replace(beside={code: said(sentence, **values)}), said(sentence, **values))
        for code, sentence, values in (
            ("subtitles-empty", "subtitles_none", {"name": "a.srt"}),
            ("subtitles-short", "subtitles_short", {"name": "a.srt", "end": "0:10", "duration": "1:00:00"}),
            ("subtitles-encoding", "subtitles_encoding", {"name": "a.srt"}),
            ("subtitles-language", "subtitles_language", {"name": "a.en.srt", "named": "en", "text": "de"}),
            ("subtitles-telemetry", "subtitles_telemetry", {"name": "a.srt"}),
            ("unseen-jellyfin", "unseen_dot", {"program": "Jellyfin", "name": "a.srt"}),
            ("unseen-emby", "unseen_format", {"program": "Emby", "name": "a.srt"}),
            ("unseen-plex", "unseen_folder", {"program": "Plex", "name": "a.srt"}),
            ("unseen-kodi", "unseen_name", {"program": "Kodi", "name": "a.srt"}),
            ("unseen-vlc", "unseen_folder", {"program": "VLC", "name": "a.srt"}),
            ("unseen-mpv", "unseen_words", {"program": "mpv", "name": "a.srt"}),
        )
    ),
    ("plays", GOOD._replace(failed_profiles=("plex", "web-mp4")), said("plays", profiles="plex, web-mp4")),
    ("parts", GOOD._replace(missing_parts=2), said("parts", count=2)),
    ("better-copy", GOOD._replace(copies={"better-copy": said("better_copy")}), said("better_copy")),
    ("only-low", GOOD._replace(copies={"only-low": said("only_low")}), said("only_low")),
    ("languages", GOOD._replace(languages=("en fr", None)), said("languages", spoken="en fr", written="—")),
    ("unreadable", failed(CRASHED), CRASHED),
    ("unreadable", failed(None), said("unreadable")),
    ("unreadable", failed(Message("file.no_tracks")), Message("file.no_tracks")),
    ("timeout", failed(SILENT, FileStatus.TIMEOUT), SILENT),
    ("timeout", failed(None, FileStatus.TIMEOUT), said("timeout")),
    ("empty", file(size=0, status=FileStatus.FAILED, reason=EMPTY, media=None), EMPTY),
    ("truncated", media(truncated=True), said("truncated", size="61.5 MB")),
    (
        "truncated",
        file(status=FileStatus.FAILED, media=VideoFile(truncated=True)),
        said("truncated", size="61.5 MB"),
    ),
    ("no-video", media(video=(), text=(TextStream(language="en"),)), said("no_video", audio=1, text=1)),
    ("no-audio", media(audio=()), said("no_audio")),
    ("no-duration", file(media=BARE), said("no_duration")),
    (
        "no-duration",
        media(duration=0.0, video=(replace(PICTURE, duration=0.0),), audio=()),
        said("zero_duration"),
    ),
    ("lengths", sound(duration=58.0), said("lengths", video="1:00", audio="0:58", track=1)),
    (
        "lengths",
        sound(SOUND, replace(SOUND, duration=90.0), replace(SOUND, duration=59.0)),
        said("lengths", video="1:00", audio="1:30", track=2),
    ),
    (
        "lengths",
        media(video=(replace(PICTURE, duration=7200.0),), audio=(replace(SOUND, duration=7194.0),)),
        said("lengths", video="2:00:00", audio="1:59:54", track=1),
    ),
    ("extension", failed(HEIF), HEIF),
    ("unreadable", failed(HEIF)._replace(name=b"photo.heic"), HEIF),
    ("extension", named("clip.mkv"), said("extension", extension="mkv", container="MPEG-4")),
    (
        "extension",
        file(name=b"CLIP.MP4", media=replace(MEDIA, container="MPEG-TS")),
        said("extension", extension="mp4", container="MPEG-TS"),
    ),
    (
        "extension",
        file(name=b"a.webm", media=replace(MEDIA, container="Matroska")),
        said("extension", extension="webm", container="Matroska"),
    ),
    ("codec", media(container="AVI"), said("codec", codec="AVC", container="AVI")),
    ("codec", picture(codec="ProRes"), said("codec", codec="ProRes", container="MPEG-4")),
    (
        "codec",
        media(container="WebM", container_profile=None, video=(replace(PICTURE, codec="VP9"),)),
        said("codec", codec="AAC", container="WebM"),
    ),
    (
        "codec",
        media(container_profile="QuickTime", audio=(replace(SOUND, codec="Vorbis"),)),
        said("codec", codec="Vorbis", container="QuickTime"),
    ),
    ("variable-frame-rate", picture(frame_rate_mode="VFR"), said("variable_frame_rate")),
    ("interlaced", picture(scan_type="Interlaced"), said("interlaced", scan="Interlaced")),
    ("interlaced", picture(scan_type="MBAFF"), said("interlaced", scan="MBAFF")),
    ("odd-size", picture(width=1919), said("odd_size", picture="1919 × 1080")),  # noqa: RUF001
    ("odd-size", picture(height=1079), said("odd_size", picture="1920 × 1079")),  # noqa: RUF001
    ("odd-aspect", picture(display_aspect=5.0), said("odd_aspect", aspect="5.00")),
    ("odd-aspect", picture(display_aspect=0.85), said("odd_aspect", aspect="0.85")),
    ("pixel-aspect", picture(pixel_aspect=1.333), said("pixel_aspect", aspect="1.33")),
    ("no-language", sound(language=None), said("no_language_audio", audio="1")),
    (
        "no-language",
        sound(SOUND, replace(SOUND, language="und"), replace(SOUND, language=None)),
        said("no_language_audio", audio="2, 3"),
    ),
    ("no-language", media(text=(TextStream(),)), said("no_language_text", text="1")),
    (
        "no-language",
        media(audio=(replace(SOUND, language=None),), text=(TextStream(language="en"), TextStream())),
        said("no_language_both", audio="1", text="2"),
    ),
    (
        "low-bit-rate",
        picture(bit_rate=300_000),
        said("low_bit_rate", rate="300 kb/s", picture="1920 × 1080", frames="25", codec="AVC"),  # noqa: RUF001
    ),
    (
        "low-bit-rate",
        media(bit_rate=350_000, video=(replace(PICTURE, bit_rate=None),)),
        said("low_bit_rate", rate="350 kb/s", picture="1920 × 1080", frames="25", codec="AVC"),  # noqa: RUF001
    ),
    (
        "high-bit-rate",
        picture(bit_rate=90_000_000),
        said("high_bit_rate", rate="90.0 Mb/s", picture="1920 × 1080", frames="25", codec="AVC"),  # noqa: RUF001
    ),
    ("index-last", media(streamable=False), said("index_last")),
    ("future-date", file(mtime_ns=int((NOW + 2 * DAY) * 1e9)), said("future_date", date="2026-05-30")),
    ("future-date", media(encoded_date="2036-02-07T06:28:16Z"), said("future_date", date="2036-02-07")),
    ("future-date", media(encoded_date="2036-02-07T06:28:16"), said("future_date", date="2036-02-07")),
    ("future-date", file(mtime_ns=2**63 - 1), said("future_date", date="2262-04-11")),
    ("unset-date", file(mtime_ns=0), said("unset_date")),
    ("unset-date", file(mtime_ns=86_400 * 10**9), said("unset_date")),
    ("unset-date", media(encoded_date="1904-01-01T00:03:20Z"), said("unset_date")),
    ("unset-date", media(encoded_date="1970-01-01T00:00:01Z"), said("unset_date")),
    ("unset-date", media(encoded_date=None, date_unset=True), said("unset_date")),
    ("name", file(name=b"caf\xe9.mp4"), said("name_bytes")),
    ("name", named("a\nb.mp4"), said("name_control")),
    ("name", named("Take 2: the fall.mp4"), said("name_sign", sign=":")),
    ("name", named("why?.mp4"), said("name_sign", sign="?")),
    ("name", named("aux.mp4"), said("name_reserved", name="aux")),
    ("name", named("COM1.backup.mp4"), said("name_reserved", name="COM1")),
    ("name", named("clip.mp4 "), said("name_ending")),
    ("name", named("clip."), said("name_ending")),
    ("name", named("\N{CLAPPER BOARD}" * 126 + ".mp4"), said("name_long", count=256)),
]
RESTS: list[tuple[str, FileFacts]] = [
    ("damaged", GOOD),
    ("suspicious", GOOD),
    ("rotten", GOOD._replace(evidence=READ_ERROR)),
    ("plays", GOOD),
    ("parts", GOOD),
    ("languages", GOOD),
    ("parts", GOOD._replace(missing_parts=0)),
    *((kind.code, GOOD) for kind in problem_kinds(OF_SUBTITLES)),
    ("read-error", GOOD._replace(evidence=ROTTEN)),
    ("unreadable", failed(EMPTY)),
    ("unreadable", failed(HEIF)),
    ("extension", failed(HEIF)._replace(name=b"photo.heic")),
    ("unreadable", failed(Message("file.placeholder"), FileStatus.SKIPPED)),
    ("unreadable", failed(SILENT, FileStatus.TIMEOUT)),
    ("timeout", failed(CRASHED)),
    ("empty", file(size=1)),
    ("empty", file(size=0, status=FileStatus.SKIPPED, media=None)),
    ("truncated", failed(CRASHED)),
    ("no-video", file(media=VideoFile(container="ZIP"))),
    ("no-video", failed(CRASHED)),
    ("no-audio", media(video=())),
    ("no-audio", file(media=VideoFile())),
    ("no-duration", media(duration=None)),
    ("no-duration", media(duration=None, video=(), audio=(), text=(TextStream(),))),
    ("lengths", sound(duration=59.1)),
    ("lengths", sound(duration=None)),
    ("lengths", picture(duration=None)),
    ("lengths", media(audio=())),
    ("lengths", media(video=())),
    ("lengths", media(video=(replace(PICTURE, duration=7200.0),), audio=(replace(SOUND, duration=7196.0),))),
    ("extension", named("clip.MOV")),
    ("extension", named("clip")),
    ("extension", named("clip.dat")),
    ("extension", file(name=b"clip.mkv", media=replace(MEDIA, container="WebM"))),
    ("extension", file(name=b"clip.mkv", media=replace(MEDIA, container="Who Knows"))),
    ("extension", file(name=b"clip.mkv", media=VideoFile())),
    ("extension", file(name=b"clip.mkv", media=None)),
    ("codec", picture(codec="AVC Something")),
    ("codec", picture(codec="AVCX")),
    ("codec", picture(codec=None)),
    ("codec", media(container="Matroska", video=(replace(PICTURE, codec="ProRes"),))),
    ("codec", media(container_profile="QuickTime", video=(replace(PICTURE, codec="ProRes"),))),
    ("codec", media(container=None)),
    ("variable-frame-rate", picture(frame_rate_mode=None)),
    ("interlaced", picture(scan_type=None)),
    ("odd-size", picture(width=None, height=1079)),
    ("odd-aspect", picture(display_aspect=None)),
    *(
        ("odd-aspect", picture(display_aspect=shape))
        for shape in (1.333, 2.4, 1.896, 0.5625, 0.462, 0.8, 1.0)
    ),
    ("pixel-aspect", picture(pixel_aspect=1.002)),
    ("pixel-aspect", picture(pixel_aspect=None)),
    ("no-language", media(container="AVI", audio=(replace(SOUND, language=None),))),
    ("no-language", media(container=None, audio=(replace(SOUND, language=None),))),
    ("no-language", media(audio=())),
    ("low-bit-rate", picture(codec="Something", bit_rate=1)),
    ("low-bit-rate", media(bit_rate=None, video=(replace(PICTURE, bit_rate=None),))),
    ("low-bit-rate", picture(frame_rate=None, bit_rate=1)),
    ("low-bit-rate", picture(width=None, bit_rate=1)),
    ("low-bit-rate", media(video=())),
    ("high-bit-rate", media(bit_rate=900_000_000, video=(replace(PICTURE, bit_rate=None),))),
    ("high-bit-rate", picture(bit_rate=90_000_000, profile="High 4:2:2 Intra@L4.1")),
    ("high-bit-rate", picture(bit_rate=90_000_000, codec="ProRes")),
    ("index-last", media(streamable=None)),
    ("index-last", media(container="Matroska", streamable=False)),
    ("future-date", file(mtime_ns=int((NOW + DAY / 2) * 1e9))),
    ("future-date", media(encoded_date="one fine day")),
    ("future-date", media(encoded_date=None)),
    ("unset-date", media(encoded_date="1905-01-01T00:00:00Z")),
    ("unset-date", file(mtime_ns=366 * DAY * 10**9)),
    ("unset-date", file(media=None)),
    ("name", named("Ä – 東京 🎬 (1) [x] 'y'.mp4")),  # noqa: RUF001
    ("name", named("auxiliary.mp4")),
    ("name", named("com10.mp4")),
    ("name", named(".hidden.mp4")),
    ("name", named("x" * 251 + ".mp4")),
    ("better-copy", GOOD),
    ("only-low", GOOD),
]


@pytest.mark.parametrize(("code", "case", "text"), FIRES)
def test_a_rule_fires_and_says_what_it_saw(code: str, case: FileFacts, text: Message) -> None:
    assert RULES[code](case) == text
    assert judge(case) & BY_CODE[code].bit
    assert set(text.args) == {key for key in text.args if "{" + key in ENGLISH[text.code]}


@pytest.mark.parametrize(("code", "case"), [*RESTS, *((code, GOOD) for code in RULES)])
def test_a_rule_rests(code: str, case: FileFacts) -> None:
    assert RULES[code](case) is None
    assert not judge(case) & BY_CODE[code].bit


def test_each_rule_has_examples_of_both() -> None:
    assert {code for code, *_ in FIRES} == {code for code, _ in RESTS} == set(RULES)


def test_unknown_stays_unknown() -> None:
    """Tracks without facts have only the problems of missing facts."""
    assert [kind.code for kind in problem_kinds(judge(file(name=b"a.mkv", media=BARE)))] == [
        "no-duration",
        "no-language",
    ]
    assert judge(file(media=VideoFile())) == judge(file(media=None)) == 0


def test_any_video_track_counts() -> None:
    two = media(video=(PICTURE, replace(PICTURE, scan_type="Interlaced")))
    assert judge(two) == BY_CODE["interlaced"].bit


def test_each_problem_has_its_own_bit_and_rule() -> None:
    assert len({kind.bit for kind in PROBLEM_KINDS}) == len(BY_CODE) == len(PROBLEM_KINDS)
    assert all(kind.bit.bit_count() == 1 for kind in PROBLEM_KINDS)
    assert RULES.keys() == BY_CODE.keys()
    assert [kind.severity for kind in PROBLEM_KINDS] == sorted(
        (kind.severity for kind in PROBLEM_KINDS), key=list(Severity).index
    )


def test_the_bits_are_those_that_libraries_hold() -> None:
    assert {kind.code: kind.bit.bit_length() - 1 for kind in PROBLEM_KINDS} == {
        "unreadable": 0,
        "timeout": 1,
        "empty": 2,
        "truncated": 3,
        "no-video": 4,
        "no-audio": 5,
        "no-duration": 6,
        "lengths": 7,
        "extension": 8,
        "variable-frame-rate": 9,
        "interlaced": 10,
        "odd-size": 11,
        "odd-aspect": 12,
        "pixel-aspect": 13,
        "codec": 14,
        "low-bit-rate": 15,
        "high-bit-rate": 16,
        "index-last": 17,
        "future-date": 18,
        "unset-date": 19,
        "name": 20,
        "no-language": 21,
        "rotten": 22,
        "read-error": 23,
        "damaged": 26,
        "suspicious": 27,
        "plays": 28,
        "parts": 29,
        "subtitles-empty": 30,
        "subtitles-short": 31,
        "subtitles-encoding": 32,
        "subtitles-language": 33,
        "subtitles-telemetry": 34,
        "unseen-jellyfin": 35,
        "unseen-emby": 36,
        "unseen-plex": 37,
        "unseen-kodi": 38,
        "unseen-vlc": 39,
        "unseen-mpv": 40,
        "languages": 41,
        "better-copy": 42,
        "only-low": 43,
    }


def test_a_set_knows_its_gravest_and_whether_it_counts() -> None:
    assert gravest(0) is None
    assert gravest(problem_bits(("interlaced", "codec"))) is Severity.WARNING
    assert gravest(problem_bits(("interlaced", "codec", "empty"))) is Severity.ERROR
    assert not problem_bits(("interlaced",)) & COUNTED
    assert problem_bits(("codec",)) & COUNTED
    assert problem_bits(("interlaced", "of another program", "interlaced")) == BY_CODE["interlaced"].bit


def test_what_was_found_is_explained_with_the_gravest_first() -> None:
    case = media(streamable=False, truncated=True)
    told = explain(case, judge(case), marked=BY_CODE["index-last"].bit)
    assert [(problem.kind.code, problem.text, problem.marked) for problem in told] == [
        ("truncated", said("truncated", size="61.5 MB"), False),
        ("index-last", said("index_last"), True),
    ]


def test_a_date_that_was_in_the_future_is_told_when_it_has_come() -> None:
    case = media(encoded_date="2036-02-07T06:28:16Z")
    found = judge(case)
    (told,) = explain(case._replace(now=-math.inf), found)
    assert told.text == said("future_date", date="2036-02-07")


def test_what_a_rule_sees_no_more_is_told_by_its_title() -> None:
    (told,) = explain(GOOD, BY_CODE["interlaced"].bit)
    assert (told.kind.title, told.text) == ("Interlaced", None)
